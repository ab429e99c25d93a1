import { type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { currentHint, hideHint, onHint } from './hint-store.ts';
import './hint.css';

const GAP = 8;

/** The one place where hints are drawn: above all, within the window. */
export function HintLayer(): ReactNode {
  const hint = useSyncExternalStore(onHint, currentHint);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !hint) return;
    const { left, top, bottom } = hint.at.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const isAbove = bottom + GAP + height > window.innerHeight && top - GAP - height > 0;
    element.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
    element.style.top = `${isAbove ? top - GAP - height : bottom + GAP}px`;
  }, [hint]);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hideHint();
    };
    window.addEventListener('keydown', close);
    window.addEventListener('scroll', hideHint, { passive: true });
    return () => {
      window.removeEventListener('keydown', close);
      window.removeEventListener('scroll', hideHint);
    };
  }, []);
  if (!hint) return null;
  return (
    <div className="hint" role="tooltip" ref={box}>
      {hint.content}
    </div>
  );
}
