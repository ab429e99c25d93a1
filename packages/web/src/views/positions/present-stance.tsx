import type { ReactNode } from 'react';
import type { PositionCell } from '../../api/types.ts';
import { dayWords } from '../../words/day-words.ts';
import { STANCE_WORDS } from '../../words/stance-words.ts';

const MOST_STEPS = 8;

/** The stance now in a sign and a word, since when, and a strip of how it came there. */
export function PresentStance({ history }: { readonly history: PositionCell['history'] }): ReactNode {
  const own = history.present ?? history.ascribed.present;
  const isAscribed = history.present === undefined;
  const { entries, changes } = isAscribed ? history.ascribed : history;
  if (!own) return <span className="absent">day not known</span>;
  return (
    <span className="stance">
      {own.stances.map((stance) => (
        <span key={stance} className={`s-${STANCE_WORDS[stance].sort}`}>
          <span aria-hidden="true" className="sign">
            {STANCE_WORDS[stance].sign}
          </span>{' '}
          {STANCE_WORDS[stance].word}
        </span>
      ))}
      {own.state === 'settled' ? null : <span className="small soft">{own.state}</span>}
      {isAscribed ? <span className="small absent">as others say</span> : null}
      <span className="small soft">since {dayWords(own.since)}</span>
      {entries.length < 2 ? null : (
        <span className="strip small" title="how it came there, the oldest first">
          <span className="unseen">before: </span>
          {entries.slice(-MOST_STEPS).map(({ stance }, index) => (
            <span key={index} title={STANCE_WORDS[stance].word}>
              {STANCE_WORDS[stance].sign}
            </span>
          ))}
          {changes.some(({ kind }) => kind === 'reversal') ? <b className="turned">turned</b> : null}
        </span>
      )}
    </span>
  );
}
