import type { ReactNode } from 'react';

/** What is shown beside an element while it is pointed at or has the focus. */
export interface Hint {
  readonly at: Element;
  readonly content: ReactNode;
}

let shown: Hint | undefined;
let waiting = 0;
const listeners = new Set<() => void>();
/** ms: a hand that passes over a list does not set off a row of hints. */
const DELAY = 220;

function set(hint: Hint | undefined): void {
  shown = hint;
  for (const listener of listeners) listener();
}

export function currentHint(): Hint | undefined {
  return shown;
}

export function onHint(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function showHint(hint: Hint, { soon = false }: { readonly soon?: boolean } = {}): void {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(
    () => {
      set(hint);
    },
    soon ? 0 : DELAY,
  );
}

export function hideHint(): void {
  window.clearTimeout(waiting);
  if (shown) set(undefined);
}

/** Handlers for an element that shows a hint. */
export function hintHandlers(content: () => ReactNode) {
  return {
    onPointerEnter: ({ currentTarget, pointerType }: { currentTarget: Element; pointerType: string }) => {
      if (pointerType === 'mouse') showHint({ at: currentTarget, content: content() });
    },
    onPointerLeave: hideHint,
    onFocus: ({ currentTarget }: { currentTarget: Element }) => {
      if (currentTarget.matches(':focus-visible')) showHint({ at: currentTarget, content: content() }, { soon: true });
    },
    onBlur: hideHint,
  };
}
