import type { Stance } from '@onrecord/model';
import type { ReactNode } from 'react';
import type { Names, PositionCell } from '../../api/types.ts';
import { hideHint, hintHandlers } from '../../parts/hint-store.ts';
import { Name } from '../../parts/name.tsx';
import { Sentence } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { dayWords, spanWords } from '../../words/day-words.ts';
import { shortDay } from '../../words/short-day.ts';
import { STANCE_WORDS } from '../../words/stance-words.ts';
import { cellMark } from './cell-mark.ts';
import { entriesIn } from './matrix.ts';

/** UTF-16 units of an issue's own words. */
const LONGEST = 60;

interface StanceCellProps {
  readonly cell: PositionCell;
  readonly names: Names;
  /** The first of the days in which a stance counts as moved. */
  readonly since: string;
  /** Whether the words of the issue are shown: where its column does not say it. */
  readonly hasWords: boolean;
  /** Whether it stands among proposals: then what is proposed is shown, whatever was said since. */
  readonly isProposal: boolean;
}

/** One stance in a sign and a word, how it came there, and whether it moved. Opens its history. */
export function StanceCell({ cell, names, since, hasWords, isProposal }: StanceCellProps): ReactNode {
  const place = usePlace();
  const isOpen = moreOf(place, 'cell') === String(cell.thread);
  const mark = isProposal ? undefined : cellMark(cell, since);
  const proposed = isProposal ? entriesIn(cell).findLast(({ stance }) => stance === 'proposes') : undefined;
  const fact = cell.facts.find(({ key }) => proposed?.keys.includes(key) ?? true);
  const cite = names.records[fact?.key ?? -1];
  const hint = cite ? hintHandlers(() => <Sentence cite={cite} />) : {};
  return (
    <Link
      to={toMore(place, 'cell', isOpen ? undefined : String(cell.thread))}
      className={`stance-cell${isOpen ? ' open' : ''}${mark ? ' marked' : ''}`}
      aria-expanded={isOpen}
      data-row
      data-cell={cell.thread}
      onClick={hideHint}
      {...hint}
    >
      {proposed ? <Stances stances={['proposes']} /> : <Present cell={cell} />}
      {hasWords || isProposal ? (
        <q className="issue-words" dir="auto">
          <Name text={short(fact?.words ?? '')} />
        </q>
      ) : null}
      {proposed ? <span className="strip">{spanWords(proposed)}</span> : <Strip history={cell.history} />}
      {mark ? (
        <span className="moved-mark">
          <span aria-hidden="true">{mark.sign}</span> {mark.words}
          {mark.isAscribed ? ', as others say' : ''} <span className="unseen">on {dayWords(mark.day)}</span>
        </span>
      ) : null}
    </Link>
  );
}

function short(words: string): string {
  const text = words.replaceAll(' […] ', ' … ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

type History = PositionCell['history'];

function Present({ cell: { history, facts } }: Pick<StanceCellProps, 'cell'>): ReactNode {
  const present = history.present ?? history.ascribed.present;
  if (!present) {
    return (
      <span className="present">
        <Stances stances={[...new Set(facts.map(({ stance }) => stance))]} />
        <span className="absent small">day not known</span>
      </span>
    );
  }
  return (
    <span className="present">
      <Stances stances={present.stances} />
      {present.state === 'settled' ? null : <span className="state-word">{STATES[present.state]}</span>}
      {history.present ? null : <span className="absent small">as others say</span>}
    </span>
  );
}

function Stances({ stances }: { readonly stances: readonly Stance[] }): ReactNode {
  return (
    <span className="stances">
      {stances.map((stance) => (
        <span key={stance} className={`s-${STANCE_WORDS[stance].sort}`}>
          <span aria-hidden="true" className="sign">
            {STANCE_WORDS[stance].sign}
          </span>{' '}
          {STANCE_WORDS[stance].word}
        </span>
      ))}
    </span>
  );
}

const STATES = { mixed: 'for one thing, against another', contested: 'told both ways' } as const;

/** Steps that are shown of a history, the latest. */
const SHOWN = 4;

/** How it came there, the oldest first: a sign for each stance with the day from which it was told. */
function Strip({ history }: { readonly history: History }): ReactNode {
  const { entries } = history.present ? history : history.ascribed;
  const shown = entries.slice(-SHOWN);
  return (
    <span className="strip">
      {entries.length > 1 ? <span className="unseen">its course: </span> : null}
      {entries.length > SHOWN ? <span aria-hidden="true">… </span> : null}
      {shown.map(({ stance, from, to }, index) => (
        <span
          key={index}
          title={`${STANCE_WORDS[stance].word}, ${dayWords(from)}${to === from ? '' : ` to ${dayWords(to)}`}`}
        >
          {entries.length > 1 ? (
            <>
              <span aria-hidden="true">{STANCE_WORDS[stance].sign}</span>
              <span className="unseen">{STANCE_WORDS[stance].word} from </span>{' '}
            </>
          ) : null}
          {entries.length > 1 ? shortDay(from) : dayWords(from)}
        </span>
      ))}
    </span>
  );
}
