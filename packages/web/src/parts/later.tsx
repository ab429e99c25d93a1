import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** Loads a part of a view; the same function each time. */
export type LoadPart = () => Promise<ComponentType>;

interface LaterProps {
  readonly load: LoadPart;
  /** What stands there until it comes: as high as it is, so that nothing jumps. */
  readonly children: ReactNode;
}

/** What came already: it is there at once the next time. */
const loaded = new WeakMap<LoadPart, ComponentType>();

/** Loads a part before it is shown. What does not come is asked for again when it is. */
export async function loadAhead(load: LoadPart): Promise<void> {
  if (loaded.has(load)) return;
  try {
    loaded.set(load, await load());
  } catch {
    // Said where it is shown.
  }
}

/**
 * A view, or a part of one, with a file of its own. Suspense would show it up to 300 ms later than it is there, as it comes right after the page
 * itself (React spaces such changes out); this shows it at once.
 */
export function Later({ load, children }: LaterProps): ReactNode {
  const [state, setState] = useState<{ readonly Part?: ComponentType | undefined; readonly error?: unknown }>({
    Part: loaded.get(load),
  });
  const isThere = state.Part !== undefined;
  useEffect(() => {
    if (isThere) return;
    let isGone = false;
    load().then(
      (Part) => {
        loaded.set(load, Part);
        if (!isGone) setState({ Part });
      },
      (error: unknown) => {
        if (!isGone) setState({ error });
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, isThere]);
  // Told by what stands around the view.
  if (state.error !== undefined) throw state.error instanceof Error ? state.error : new Error(String(state.error));
  return state.Part ? <state.Part /> : children;
}
