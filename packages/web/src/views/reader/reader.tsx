import type { Span } from '@onrecord/model';
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSummary } from '../../api/summary.ts';
import type { ReportDetail } from '../../api/types.ts';
import { currentPlace, go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { writePlace } from '../../place/write-place.ts';
import { entriesOf } from '../../words/entry-of.ts';
import { Card } from './card.tsx';
import { hasHighlights } from './highlights.ts';
import { ReaderHead } from './reader-head.tsx';
import { useReaderKeys } from './reader-keys.ts';
import { ReaderLists } from './reader-lists.tsx';
import { ReportText } from './report-text.tsx';
import { rowsAt, shownSpans } from './shown-spans.ts';
import { useFollow } from './use-follow.ts';
import { useHighlights } from './use-highlights.ts';
import { useMedia } from '../../parts/use-media.ts';
import { useReviewing } from './use-reviewing.ts';
import { useTextMap } from './use-text-map.ts';
import './reader.css';

const NO_SPANS: readonly Span[] = [];

/** A report: its text with a line under every row's words, and the rows as cards beside it. */
export function Reader({ detail }: { readonly detail: ReportDetail }): ReactNode {
  const place = usePlace();
  const { reading } = detail;
  const { kinds, minConfidence = 0, search } = place.filters;
  const all = useMemo(() => entriesOf(reading), [reading]);
  const entries = useMemo(
    () =>
      all.filter(({ kind, confidence }) => (kinds.length === 0 || kinds.includes(kind)) && confidence >= minConfidence),
    [all, kinds, minConfidence],
  );
  const spans = useMemo(() => shownSpans(entries), [entries]);
  const standings = useMemo(() => new Map(detail.rows.map((row) => [row.id, row])), [detail.rows]);
  const open = entries.find(({ id }) => id === place.record);
  const [mentions, setMentions] = useState(NO_SPANS);
  const isDrawn = hasHighlights();
  const { text, map } = useTextMap(isDrawn ? reading : spans);
  const column = useRef<HTMLElement>(null);
  const isWide = useMedia('(min-width: 60rem)');
  useHighlights({ map: isDrawn ? map : undefined, text: reading.report.text, spans, open, search, mentions });
  const arrange = useFollow({ map, entries, openId: open?.id, column, isWide });

  // What opened the row: its words need no scrolling to.
  const from = useRef<'words' | 'elsewhere'>('elsewhere');
  const openRow = useCallback((id: string | undefined, how: 'words' | 'card' | 'key') => {
    from.current = how === 'words' ? 'words' : 'elsewhere';
    go({ ...currentPlace(), record: id }, { replace: how === 'key' });
  }, []);
  const openCard = useCallback(
    (id: string) => {
      openRow(id, 'card');
    },
    [openRow],
  );
  useEffect(() => {
    const first = open?.words[0];
    if (!map || !first || from.current === 'words') {
      from.current = 'elsewhere';
      return undefined;
    }
    // After the page has gone to its place.
    const frame = requestAnimationFrame(() => {
      const box = map.rangeOf(first)?.getBoundingClientRect();
      if (box) window.scrollTo({ top: box.top + window.scrollY - window.innerHeight * 0.4, behavior: 'auto' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [map, open]);

  const onText = (event: MouseEvent): void => {
    if (!map || window.getSelection()?.isCollapsed === false) return;
    const offset = map.offsetAt(event.clientX, event.clientY);
    const rows = offset === undefined ? [] : rowsAt(spans, offset);
    // Where several rows share the words, each further click takes the next one.
    const next = rows[(rows.indexOf(open?.id ?? '') + 1) % rows.length];
    if (next !== undefined) openRow(next, 'words');
  };

  const { review, undo } = useReviewing(standings);
  const summary = useSummary();
  const mayWrite = summary.data?.mayWrite === true;
  useReaderKeys({
    onStep: (by) => {
      const at = open ? entries.indexOf(open) + by : by > 0 ? 0 : entries.length - 1;
      const next = entries[at];
      if (next) openRow(next.id, 'key');
    },
    onReview: (state) => {
      if (open && mayWrite) review(open.id, state);
    },
    onUndo: undo,
    onClose: () => {
      openRow(undefined, 'key');
    },
  });

  return (
    <>
      <ReaderHead detail={detail} entries={all} />
      <div className="reader">
        <div onClick={onText} className="reader-text">
          <ReportText report={reading.report} marked={isDrawn ? undefined : spans} openId={open?.id} ref={text} />
        </div>
        <section className="reader-rows" ref={column} aria-label="What the report says, and on whose word">
          {entries.length === 0 ? <p className="soft">{whyEmpty(all.length, reading.notes)}</p> : null}
          <ol>
            {entries.map((entry) => (
              <Card
                key={entry.id}
                entry={entry}
                standing={standings.get(entry.id)}
                isOpen={entry.id === open?.id}
                href={writePlace({ ...place, record: entry.id })}
                onOpen={openCard}
                onToggleWhy={arrange}
                onReview={mayWrite ? review : undefined}
              />
            ))}
          </ol>
        </section>
      </div>
      <ReaderLists detail={detail} onMentions={setMentions} />
      <p className="unseen" role="status">
        {open ? `${open.party.text}, row ${entries.indexOf(open) + 1} of ${entries.length}` : ''}
      </p>
    </>
  );
}

function whyEmpty(all: number, notes: ReportDetail['reading']['notes']): string {
  if (all > 0) return 'No row of the chosen kinds. Choose others above.';
  return notes.find(({ code }) => code === 'ONR-HEAD-7')?.message ?? 'No row was found in this report.';
}
