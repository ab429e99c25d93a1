import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../../api/names.ts';
import { itemsOf } from '../../../api/paged.ts';
import { useMatrix } from '../../../api/positions.ts';
import type { Names, PositionCell } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { PagedList } from '../../../parts/paged-list.tsx';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toMore, toView } from '../../../place/write-place.ts';
import { issueWords } from '../../../words/issue-words.ts';
import { STANCE_WORDS } from '../../../words/stance-words.ts';
import { dayWords } from '../../../words/day-words.ts';
import { Account } from './account.tsx';

/** Stances that reports tell both for and against the same thing. */
export function StanceDifferences(): ReactNode {
  const { filters } = usePlace();
  const list = useMatrix(filters, { only: 'contested' });
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  const cells = itemsOf(list).flatMap((row) => row.cells);
  return (
    <PagedList list={list} what="stances told both ways">
      <ul className="differences">
        {cells.map((cell) => (
          <Contested key={cell.thread} cell={cell} names={names} />
        ))}
      </ul>
    </PagedList>
  );
}

function Contested({
  cell: { history, thread, facts },
  names,
}: {
  readonly cell: PositionCell;
  readonly names: Names;
}): ReactNode {
  const place = usePlace();
  const voice = history.present?.state === 'contested' ? history : history.ascribed;
  const day = voice.present?.since ?? '';
  const entries = voice.entries.filter(({ state, to }) => state === 'contested' && to >= day);
  const party = history.party === undefined ? undefined : names.actors[history.party];
  const claimants = new Map(facts.map(({ key, claimant }) => [key, claimant]));
  return (
    <li className="difference">
      <h2>
        <span className="differ" aria-hidden="true">
          ≠
        </span>{' '}
        <Name text={party?.name ?? 'nobody named'} /> on <Name text={issueWords(history.issue)} />{' '}
        <span className="small soft">
          stances · told both ways{day === '' ? '' : ` · ${dayWords(day)}`} ·{' '}
          <Link to={toMore(toView(place, 'positions'), 'cell', String(thread))}>its history</Link>
        </span>
      </h2>
      <ul className="accounts">
        {entries.map((entry, index) => (
          <Account
            key={index}
            value={STANCE_WORDS[entry.stance].word}
            sign={STANCE_WORDS[entry.stance].sign}
            keys={entry.keys}
            witnesses={entry.witnesses}
            claimants={entry.keys.flatMap((key) => claimants.get(key) ?? []).slice(0, 1)}
            names={names}
          />
        ))}
      </ul>
    </li>
  );
}
