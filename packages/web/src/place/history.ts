import { parsePlace } from './parse-place.ts';
import type { Place } from './place.ts';
import { keepScroll } from './scroll-memory.ts';
import { writePlace } from './write-place.ts';

/** Where the page is, as the browser's history has it. */
let current = parsePlace(new URL(window.location.href));
const listeners = new Set<() => void>();

window.addEventListener('popstate', () => {
  current = parsePlace(new URL(window.location.href));
  for (const listener of listeners) listener();
});

export function currentPlace(): Place {
  return current;
}

export function onPlace(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Goes to a place. `replace`: without a step for the way back, as while somebody types. */
export function go(place: Place, { replace = false }: { readonly replace?: boolean } = {}): void {
  const address = writePlace(place);
  if (address === window.location.pathname + window.location.search) return;
  keepScroll();
  const entry = replace ? (window.history.state as unknown) : { key: newKey() };
  window.history[replace ? 'replaceState' : 'pushState'](entry, '', address);
  current = place;
  for (const listener of listeners) listener();
}

function newKey(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
