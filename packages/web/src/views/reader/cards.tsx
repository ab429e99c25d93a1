import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '@onrecord/model/entry';
import type { RowStanding } from '../../api/types.ts';
import type { Place } from '../../place/place.ts';
import { writePlace } from '../../place/write-place.ts';
import { arranged } from './arranged.ts';
import { Card } from './card.tsx';
import { CARD_REM } from './place-cards.ts';
import { useWindowPart } from './use-window-part.ts';
import type { WordTops } from './use-word-tops.ts';

export interface CardsProps {
  readonly entries: readonly Entry[];
  readonly standings: ReadonlyMap<string, RowStanding>;
  readonly openId: string | undefined;
  readonly place: Place;
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
  /** What an open card shows. */
  readonly body: ReactNode;
}

interface PlacedProps extends CardsProps {
  readonly words: WordTops;
  readonly column: RefObject<HTMLElement | null>;
  /** Whether cards stand beside the text; else they are a list below it, and the open one lies over the lower edge of the window. */
  readonly isBeside: boolean;
}

/** Height of the bar on top of the page, rem. */
const BAR_REM = 3.4;
/** Of an open card before it was measured, rem. */
const GUESS_REM = 12;

/** The cards that the window shows, each beside its words; the others are not drawn. */
export function Cards(props: PlacedProps): ReactNode {
  const { entries, openId, words, column, isBeside } = props;
  const { rem } = words;
  const part = useWindowPart(column, BAR_REM * rem);
  const [height, measure] = useHeight(GUESS_REM * rem);
  const open = entries.findIndex(({ id }) => id === openId);
  const isInList = open >= 0 && isBeside;
  const {
    places,
    column: all,
    height: whole,
    hidden,
  } = useMemo(
    () => arranged({ words, part, isBeside, open: isInList ? { index: open, height } : undefined }),
    [words, part, isBeside, isInList, open, height],
  );
  const gap = CARD_REM.gap * rem;
  return (
    <>
      {hidden === 0 ? null : <Earlier count={hidden} entry={entries[hidden - 1]} onOpen={props.onOpen} />}
      <ol style={{ height: whole }}>
        {places.map(({ index, top }) => {
          const entry = entries[index];
          if (!entry) return null;
          const isOpen = isInList && index === open;
          const space = (all.heights[index] ?? 0) - gap;
          return (
            <Row
              key={entry.id}
              {...props}
              entry={entry}
              isOpen={isOpen}
              isTwo={space > CARD_REM.line * rem + 1}
              position={index + 1}
              measure={isOpen ? measure : undefined}
              style={isOpen ? { top } : { top, height: space }}
            />
          );
        })}
      </ol>
      {open >= 0 && !isBeside ? <Sheet {...props} entry={entries[open]} position={open + 1} /> : null}
    </>
  );
}

interface RowProps extends Omit<PlacedProps, 'column' | 'words' | 'isBeside'> {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly isTwo?: boolean;
  readonly position: number;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
  readonly style?: { readonly top: number; readonly height?: number };
}

function Row({
  entry,
  standings,
  isOpen,
  isTwo = false,
  position,
  entries,
  measure,
  style,
  ...rest
}: RowProps): ReactNode {
  const { place, onOpen, onHover, body } = rest;
  const { id, kind } = entry;
  const standing = standings.get(id);
  return (
    <li
      ref={measure}
      style={style}
      className={`card k-${kind}${isOpen ? ' on' : isTwo ? ' two' : ''}${standing?.review === 'rejected' ? ' off' : ''}`}
      data-id={id}
      aria-posinset={position}
      aria-setsize={entries.length}
      onPointerEnter={() => {
        onHover(id);
      }}
      onPointerLeave={() => {
        onHover(undefined);
      }}
      onClick={({ metaKey, ctrlKey, shiftKey }) => {
        // Words of a card may be selected and copied, and its link opened in a new tab.
        if (!metaKey && !ctrlKey && !shiftKey && !isOpen && window.getSelection()?.isCollapsed !== false) onOpen(id);
      }}
    >
      <Card entry={entry} standing={standing} isOpen={isOpen} href={writePlace({ ...place, record: id })}>
        {isOpen ? body : undefined}
      </Card>
    </li>
  );
}

/** The open card where there is no column beside the text. */
function Sheet({
  entry,
  ...props
}: Omit<RowProps, 'isOpen' | 'entry'> & { readonly entry: Entry | undefined }): ReactNode {
  if (!entry) return null;
  return (
    <ol className="sheet">
      <Row {...props} entry={entry} isOpen />
    </ol>
  );
}

interface EarlierProps {
  readonly count: number;
  readonly entry: Entry | undefined;
  readonly onOpen: (id: string) => void;
}

/** Rows above the open one for which there is no room. */
function Earlier({ count, entry, onOpen }: EarlierProps): ReactNode {
  return (
    <button
      type="button"
      className="earlier plain small no-print"
      onClick={() => {
        if (entry) onOpen(entry.id);
      }}
    >
      ↑ {count} earlier
    </button>
  );
}

/** Follows the height of an element that comes and goes. */
function useHeight(guess: number): readonly [number, (element: HTMLElement | null) => void] {
  const [height, setHeight] = useState(guess);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const watch = useRef<ResizeObserver>(undefined);
  useLayoutEffect(() => {
    if (!element) return undefined;
    setHeight(element.offsetHeight);
    watch.current = new ResizeObserver(() => {
      setHeight(element.offsetHeight);
    });
    watch.current.observe(element);
    return () => watch.current?.disconnect();
  }, [element]);
  return [height, setElement];
}
