const tops = new Map<string, number>();
/** How long the page may take, in ms, to grow to the height that it had. */
const PATIENCE = 1500;

function key(): string {
  const state = window.history.state as { readonly key?: unknown } | null;
  return typeof state?.key === 'string' ? state.key : 'first';
}

/** Remembers how far this step of the history is scrolled. */
export function keepScroll(): void {
  tops.set(key(), window.scrollY);
}

/** The browser cannot bring back the scroll of lists that come later: we do. */
export function rememberScroll(): void {
  window.history.scrollRestoration = 'manual';
  let waiting = 0;
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(keepScroll, 80);
    },
    { passive: true },
  );
  // By now the step is another one: what was about to be kept is not its own.
  window.addEventListener('popstate', () => {
    window.clearTimeout(waiting);
  });
}

/** After a step back or forward: where this step was; undefined for a new one. */
export function keptScroll(): number | undefined {
  return tops.get(key());
}

/** Scrolls to a kept place as soon as the page is high enough; ends when the reader scrolls, or after a while. */
export function bringBackScroll(top: number): () => void {
  const until = performance.now() + PATIENCE;
  let frame = 0;
  const step = (): void => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 2 && performance.now() < until) frame = requestAnimationFrame(step);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
  };
  window.addEventListener('wheel', stop, { once: true, passive: true });
  window.addEventListener('touchmove', stop, { once: true, passive: true });
  step();
  return stop;
}
