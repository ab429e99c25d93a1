import { type ReactNode, useMemo } from 'react';
import { briefParameters, useBrief } from '../../api/brief.ts';
import { useSummary } from '../../api/summary.ts';
import type { BriefAnswer, SummaryAnswer } from '../../api/types.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Notes, Problem } from '../../parts/states.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { usePlace } from '../../place/use-place.ts';
import { countOf } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { BriefSectionPart } from './brief-section.tsx';
import { BriefTools } from './brief-tools.tsx';
import { Footnotes } from './footnotes.tsx';
import { lastVisit } from './last-visit.ts';
import './brief.css';

/** What is new: since the last visit to this archive where no day is chosen, else in its last two days. */
export function BriefView(): ReactNode {
  const { filters } = usePlace();
  useListKeys();
  const summary = useSummary();
  const archive = summary.data?.archive;
  const visit = useMemo(() => (archive === undefined ? undefined : lastVisit(archive)), [archive]);
  const hasDays = (filters.since ?? filters.until) !== undefined;
  const isKnown = hasDays || summary.data !== undefined || summary.error !== null;
  const parameters = briefParameters(hasDays ? filters : { ...filters, since: visit });
  const { data, error, isPending, refetch } = useBrief(isKnown ? parameters : undefined);
  if (isPending) return <Skeleton rows={12} />;
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  const { brief, legend, notes } = data;
  return (
    <article className="brief">
      <header>
        <h1>{brief.title}</h1>
        <p className="small soft">
          {!hasDays && visit === brief.since ? `Since your last visit on ${dayWords(visit)}. ` : ''}
          {brief.covers.join(' ')} <Extent summary={summary.data} />
        </p>
        <BriefTools
          brief={brief}
          visit={visit}
          parameters={{ ...parameters, since: brief.since, until: brief.until }}
        />
      </header>
      <Notes notes={notes} />
      <Body brief={brief} />
      <Footnotes footnotes={brief.footnotes} />
      <p className="legend small soft">{legend}</p>
    </article>
  );
}

function Extent({ summary }: { readonly summary: SummaryAnswer | undefined }): ReactNode {
  if (!summary) return null;
  return (
    <>
      The archive holds {countOf(summary.reports, 'report')} in {countOf(summary.stories, 'story', 'stories')}.
    </>
  );
}

/** What there is, and in one line what there is not. */
function Body({ brief }: { readonly brief: BriefAnswer['brief'] }): ReactNode {
  const notes = new Map(brief.footnotes.map((note) => [note.number, note]));
  const full = brief.sections.filter(({ sentences }) => sentences.length > 0);
  const empty = brief.sections.filter(({ sentences }) => sentences.length === 0);
  return (
    <>
      <div className="brief-sections">
        {full.map((section) => (
          <BriefSectionPart key={section.key} section={section} notes={notes} />
        ))}
      </div>
      {empty.length === 0 ? null : (
        <p className="small soft brief-empty">{empty.map((section) => section.empty).join(' ')}</p>
      )}
    </>
  );
}
