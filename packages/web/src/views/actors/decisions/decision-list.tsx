import type { ReactNode } from 'react';
import type { OperationsAnswer } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toActor, toPlace } from '../../../place/write-place.ts';
import { momentWords } from '../../../words/day-words.ts';
import { useTakeBack } from './use-decide.ts';
import './decisions.css';

type Decision = OperationsAnswer['items'][number];

interface DecisionListProps {
  readonly decisions: readonly Decision[];
  readonly mayWrite: boolean;
}

/** Decisions with who made them and when; each that stands can be taken back. */
export function DecisionList({ decisions, mayWrite }: DecisionListProps): ReactNode {
  const { mutate, isPending } = useTakeBack();
  return (
    <ul className="decisions">
      {decisions.map(({ key, at, by, words, undone }) => (
        <li key={key} className={undone ? 'undone' : undefined}>
          <p>
            <Linked words={words} />
          </p>
          <p className="small soft">
            {by === '' ? 'somebody at this machine' : <Name text={by} />} · <time dateTime={at}>{momentWords(at)}</time>
            {undone ? ' · taken back' : ''}
          </p>
          {mayWrite && !undone ? (
            <button
              type="button"
              className="button small"
              disabled={isPending}
              onClick={() => {
                mutate(key);
              }}
            >
              Undo<span className="unseen">: {words}</span>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** "a12" and "p12" in the words of a decision lead to whom they stand for. */
function Linked({ words }: { readonly words: string }): ReactNode {
  const place = usePlace();
  return words.split(/\b([ap]\d{1,9})\b/).map((piece, index) => {
    // split() puts what the group found at every odd place.
    if (index % 2 === 0) return <Name key={index} text={piece} />;
    const key = Number(piece.slice(1));
    return (
      <Link key={index} to={piece.startsWith('p') ? toPlace(place, key) : toActor(place, key)}>
        {piece}
      </Link>
    );
  });
}
