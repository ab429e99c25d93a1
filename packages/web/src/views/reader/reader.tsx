import type { Span } from '@onrecord/model';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Entry } from '@onrecord/model/entry';
import { useSummary } from '../../api/summary.ts';
import type { ReportDetail } from '../../api/types.ts';
import { useMedia } from '../../parts/use-media.ts';
import { usePlace } from '../../place/use-place.ts';
import { Cards } from './cards.tsx';
import { chainOf } from './chain-of.ts';
import { hasHighlights } from './highlights.ts';
import { OpenCard } from './open-card.tsx';
import { PrintedCards } from './printed-cards.tsx';
import { hitsIn } from './hits-in.ts';
import { ReaderHead } from './reader-head.tsx';
import { useReaderKeys } from './reader-keys.ts';
import { ReaderLists } from './reader-lists.tsx';
import { ReportText } from './report-text.tsx';
import { RowActions } from './row-actions.tsx';
import { shownSpans } from './shown-spans.ts';
import { useDrawnPart } from './use-drawn-part.ts';
import { useEditing } from './use-editing.ts';
import { useHighlights } from './use-highlights.ts';
import { useOpenRow } from './use-open-row.ts';
import { usePrinting } from './use-printing.ts';
import { useReviewing } from './use-reviewing.ts';
import { useRows } from './use-rows.ts';
import { useTextMap } from './use-text-map.ts';
import { useWalk } from './use-walk.ts';
import { useWordTops } from './use-word-tops.ts';
import './reader.css';

const NO_SPANS: readonly Span[] = [];

/** A report: its text with a line under every row's words, and the rows as cards beside them. */
export function Reader({ detail }: { readonly detail: ReportDetail }): ReactNode {
  const place = usePlace();
  const rows = useRows(detail, place.filters, place.record);
  const { reading, entries, standings } = rows;
  const spans = useMemo(() => shownSpans(entries), [entries]);
  const open = entries.find(({ id }) => id === place.record);
  const [mentions, setMentions] = useState(NO_SPANS);
  const [hovered, setHovered] = useState<string>();
  const isDrawn = hasHighlights();
  const { search } = place.filters;
  const hits = useMemo(() => hitsIn(reading.report.text, search), [reading.report, search]);
  const marks = useMemo(
    () => (isDrawn ? undefined : { spans, hits: [...hits, ...mentions] }),
    [isDrawn, spans, hits, mentions],
  );
  const { text, map } = useTextMap(marks ?? reading.report);
  const column = useRef<HTMLElement>(null);
  const isBeside = useMedia('(min-width: 60rem)');
  const isPrinting = usePrinting();
  useHighlights({
    map: isDrawn ? map : undefined,
    spans,
    part: useDrawnPart(isDrawn ? map : undefined, text, reading.report.text.length),
    open,
    hovered: entries.find(({ id }) => id === hovered),
    hits,
    mentions,
  });
  const tops = useWordTops({ map, entries, text, column });
  const { openRow, openCard } = useOpenRow(map, open);
  const { review, undo } = useReviewing(standings);
  const mayWrite = useSummary().data?.mayWrite === true;
  const editing = useEditing(open?.id, rows.records);

  const { step, onText } = useWalk({ map, entries, spans, open, tops, column, openRow });
  useReaderKeys({
    onStep: step,
    onReview: (state) => {
      if (open && mayWrite && !editing.draft) review(open.id, { state });
    },
    onEdit: () => {
      if (open && mayWrite) editing.begin(open.id);
    },
    onUndo: undo,
    onClose: () => {
      if (editing.draft) editing.leave();
      else openRow(undefined, 'key');
    },
  });

  const bodyOf = useCallback(
    (entry: Entry, actions: ReactNode): ReactNode => (
      <OpenCard
        entry={entry}
        original={rows.originals.get(entry.id)}
        standing={standings.get(entry.id)}
        chain={chainOf(reading, rows.records.get(entry.id)?.attribution ?? [])}
        onRow={openCard}
      >
        {actions}
      </OpenCard>
    ),
    [rows.originals, rows.records, standings, reading, openCard],
  );
  const standing = open && standings.get(open.id);
  const actions =
    open && standing && mayWrite ? (
      <RowActions
        key={open.id}
        entry={open}
        standing={standing}
        reading={reading}
        map={map}
        editing={editing}
        review={review}
      />
    ) : null;

  return (
    <>
      <ReaderHead detail={detail} entries={rows.all} />
      <div className="reader">
        <div onClick={editing.draft ? undefined : onText} className="reader-text">
          <ReportText report={reading.report} marks={marks} openId={open?.id} ref={text} />
        </div>
        <section className="reader-rows" ref={column} aria-label="What the report says, and on whose word">
          {entries.length === 0 ? <p className="soft">{whyEmpty(rows.all.length, reading.notes)}</p> : null}
          {isPrinting ? (
            <PrintedCards entries={entries} standings={standings} bodyOf={(entry) => bodyOf(entry, null)} />
          ) : tops && tops.tops.length === entries.length ? (
            <Cards
              entries={entries}
              standings={standings}
              openId={open?.id}
              place={place}
              onOpen={openCard}
              onHover={setHovered}
              words={tops}
              column={column}
              isBeside={isBeside}
              body={open ? bodyOf(open, actions) : null}
            />
          ) : null}
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
