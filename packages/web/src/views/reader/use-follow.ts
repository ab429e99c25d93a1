import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../../words/entry.ts';
import type { TextMap } from './text-map.ts';

/** Where a card and its words are: px from the top of the page, and of the column. */
interface Pair {
  readonly id: string;
  readonly words: number;
  readonly card: number;
}

interface Following {
  readonly map: TextMap | undefined;
  readonly entries: readonly Entry[];
  readonly openId: string | undefined;
  readonly column: RefObject<HTMLElement | null>;
  readonly isWide: boolean;
}

/** Which share of the window's height is being read. */
const EYE = 0.35;

/**
 * Scrolls the column so that the card of the open row, or else the cards of what is being read, stand beside their words. Between two
 * rows it goes evenly: there are more cards than lines.
 */
export function useFollow({ map, entries, openId, column, isWide }: Following): () => void {
  const pairs = useRef<readonly Pair[]>([]);
  const follow = useCallback(() => {
    const box = column.current;
    if (box && isWide && pairs.current.length > 0) box.scrollTop = scrollOf(pairs.current, box, openId);
  }, [column, isWide, openId]);
  const arrange = useCallback(() => {
    const box = column.current;
    if (!box || !map) return;
    pairs.current = entries.flatMap(({ id, words: [first] }) => {
      const card = box.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      const range = first && map.rangeOf(first);
      return card && range
        ? [{ id, words: range.getBoundingClientRect().top + window.scrollY, card: card.offsetTop }]
        : [];
    });
    follow();
  }, [column, map, entries, follow]);
  useLayoutEffect(arrange, [arrange]);
  useEffect(() => {
    let frame = 0;
    const soon = (work: () => void) => () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(work);
    };
    const [onScroll, onResize] = [soon(follow), soon(arrange)];
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onResize);
    };
  }, [follow, arrange]);
  return arrange;
}

function scrollOf(pairs: readonly Pair[], box: HTMLElement, openId: string | undefined): number {
  const above = box.getBoundingClientRect().top;
  const { scrollY, innerHeight } = window;
  const open = pairs.find(({ id }) => id === openId);
  const isSeen = open && open.words > scrollY && open.words < scrollY + innerHeight;
  if (isSeen) return open.card - (open.words - scrollY - above);
  const eye = innerHeight * EYE;
  const point = scrollY + eye;
  const next = pairs.findIndex(({ words }) => words > point);
  const after = pairs[next < 0 ? pairs.length - 1 : next];
  const before = pairs[Math.max(0, (next < 0 ? pairs.length : next) - 1)];
  if (!after || !before) return 0;
  if (next === 0) return before.card - (before.words - scrollY) + above;
  const between = after.words - before.words;
  const share = between > 0 ? Math.min(1, Math.max(0, (point - before.words) / between)) : 0;
  return before.card + share * (after.card - before.card) - eye + above;
}
