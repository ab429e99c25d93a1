import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { currentHint, hideHint, onHint } from './hint-store.ts';
import './hint.css';

const GAP = 8;

/** The one place where hints are drawn: above all, within the window. */
export function HintLayer(): ReactNode {
  const hint = useSyncExternalStore(onHint, currentHint);
  const box = useRef<HTMLDivElement>(null);
  const put = useCallback(() => {
    const element = box.current;
    if (!element || !hint) return;
    const { left, top, bottom } = hint.at.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const isAbove = bottom + GAP + height > window.innerHeight && top - GAP - height > 0;
    element.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
    element.style.top = `${isAbove ? top - GAP - height : bottom + GAP}px`;
  }, [hint]);
  useLayoutEffect(put, [put]);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hideHint();
    };
    window.addEventListener('keydown', close);
    // What has the focus keeps its hint; what is only pointed at has moved away.
    const follow = (): void => {
      if (hint?.at === document.activeElement) put();
      else hideHint();
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      window.removeEventListener('keydown', close);
      window.removeEventListener('scroll', follow);
    };
  }, [hint, put]);
  if (!hint) return null;
  return (
    <div className="hint" role="tooltip" ref={box}>
      {hint.content}
    </div>
  );
}
