import { type ReactNode, useState } from 'react';
import { useBrief } from '../../api/brief.ts';
import { useSummary } from '../../api/summary.ts';
import type { BriefAnswer } from '../../api/types.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Notes, Problem } from '../../parts/states.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { addDays, spanWords } from '../../words/day-words.ts';
import { BriefSectionPart } from './brief-section.tsx';
import { Footnotes } from './footnotes.tsx';
import { lastVisit } from './last-visit.ts';
import './brief.css';

/** Spans that are offered, in days up to the newest report. */
const SPANS = [1, 3, 7, 30] as const;

/** What is new: since a chosen day, or in the last day that the archive knows. */
export function BriefView(): ReactNode {
  const { filters } = usePlace();
  useListKeys();
  const { data, error, isPending, refetch } = useBrief(filters);
  const summary = useSummary();
  if (isPending) return <Skeleton rows={12} />;
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  const { brief, legend, notes } = data;
  return (
    <article className="brief">
      <header>
        <h1>{brief.title}</h1>
        <p className="small soft">
          {spanWords({ from: brief.since, to: brief.until })}
          {brief.covers.map((one) => ` · ${one}`)}
        </p>
        <Spans until={brief.until} />
        {summary.data ? (
          <p className="small soft">
            The archive holds {countOf(summary.data.reports, 'report')} in{' '}
            {countOf(summary.data.stories, 'story', 'stories')}.
          </p>
        ) : null}
      </header>
      <Notes notes={notes} />
      <Body brief={brief} />
      <p className="legend small soft">{legend}</p>
      <Footnotes footnotes={brief.footnotes} />
    </article>
  );
}

function Body({ brief }: { readonly brief: BriefAnswer['brief'] }): ReactNode {
  const notes = new Map(brief.footnotes.map((note) => [note.number, note]));
  return (
    <div className="brief-sections">
      {brief.sections.map((section) => (
        <BriefSectionPart key={section.key} section={section} notes={notes} />
      ))}
    </div>
  );
}

/** How far back the brief goes. */
function Spans({ until }: { readonly until: string }): ReactNode {
  const place = usePlace();
  const [visit] = useState(lastVisit);
  const { since } = place.filters;
  const choose = (from: string): void => {
    go(toFilters(place, { since: from, until }));
  };
  const button = (from: string, label: string): ReactNode => (
    <button
      key={label}
      type="button"
      className="button small"
      aria-pressed={since === from}
      onClick={() => {
        choose(from);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="spans no-print" role="group" aria-label="How far back">
      {SPANS.map((days) => button(addDays(until, 1 - days), days === 1 ? 'last day' : `last ${days} days`))}
      {visit === undefined || visit > until ? null : button(visit, 'since your last visit')}
      <button
        type="button"
        className="button small"
        onClick={() => {
          window.print();
        }}
      >
        Print
      </button>
    </div>
  );
}
