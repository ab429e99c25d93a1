import { type ReactNode, useState } from 'react';
import { BRIEF_FORMATS, type BriefFormat, downloadBrief } from '../../api/brief-files.ts';
import type { Parameters } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { BriefAnswer } from '../../api/types.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { DayField } from '../../shell/day-field.tsx';
import { tell } from '../../shell/notices-store.ts';
import { addDays, dayWords } from '../../words/day-words.ts';

/** Spans that are offered, in days up to the last one. */
const SPANS = [
  [1, 'last day'],
  [2, 'last two days'],
  [7, 'last 7 days'],
  [30, 'last 30 days'],
] as const;

interface BriefToolsProps {
  readonly brief: BriefAnswer['brief'];
  /** The day of the last visit to this archive. */
  readonly visit: string | undefined;
  readonly parameters: Parameters;
}

/** How far back the brief goes, and what can be done with it. */
export function BriefTools({ brief: { since, until }, visit, parameters }: BriefToolsProps): ReactNode {
  const place = usePlace();
  const choose = (from: string | undefined): void => {
    go(toFilters(place, { since: from, until: from === undefined ? undefined : until }));
  };
  const choices = SPANS.map(([days, words]) => [addDays(until, 1 - days), words] as const);
  return (
    <div className="brief-tools no-print">
      <div className="spans" role="group" aria-label="How far back">
        {visit === undefined || visit > until ? null : (
          <Choice isChosen={since === visit} onChoose={choose} day={visit}>
            since your last visit on {dayWords(visit)}
          </Choice>
        )}
        {choices.map(([day, words]) => (
          <Choice key={words} isChosen={since === day && day !== visit} onChoose={choose} day={day}>
            {words}
          </Choice>
        ))}
        <DayField label="since" value={since} onChoose={choose} />
      </div>
      <Files parameters={parameters} />
    </div>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly day: string;
  readonly onChoose: (day: string) => void;
  readonly children: ReactNode;
}

function Choice({ isChosen, day, onChoose, children }: ChoiceProps): ReactNode {
  return (
    <button
      type="button"
      className="button small"
      aria-pressed={isChosen}
      onClick={() => {
        onChoose(day);
      }}
    >
      {children}
    </button>
  );
}

/** On paper, or as a file for other programs. */
function Files({ parameters }: { readonly parameters: Parameters }): ReactNode {
  const [isBusy, setBusy] = useState<BriefFormat>();
  const download = async (format: BriefFormat): Promise<void> => {
    setBusy(format);
    try {
      await downloadBrief(format, parameters);
    } catch (error) {
      const { title, message } = asProblem(error);
      tell({ words: `${title}. ${message}`, tone: 'bad' });
    }
    setBusy(undefined);
  };
  return (
    <div className="files" role="group" aria-label="This brief as a file">
      <button
        type="button"
        className="button small"
        onClick={() => {
          window.print();
        }}
      >
        Print
      </button>
      <span className="small soft">Download as</span>
      {BRIEF_FORMATS.map(({ format, name }) => (
        <button
          key={format}
          type="button"
          className="button small"
          disabled={isBusy !== undefined}
          onClick={() => void download(format)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
