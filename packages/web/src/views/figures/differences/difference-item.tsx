import type { ReactNode } from 'react';
import type { DifferenceItem, Names } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { dayWords } from '../../../words/day-words.ts';
import { Account } from './account.tsx';
import { aboutWords, apartWords, DIFFERENCE_WORDS, otherWords, sideWords } from './difference-words.ts';

interface DifferenceItemProps {
  readonly item: DifferenceItem;
  readonly names: Names;
}

/** What is told differently, the accounts side by side. */
export function DifferenceItemPart({ item, names }: DifferenceItemProps): ReactNode {
  const { difference, day } = item;
  return (
    <li className="difference">
      <h2>
        <span className="differ" aria-hidden="true">
          ≠
        </span>{' '}
        <Name text={aboutWords(item, names)} />{' '}
        <span className="small soft">
          {DIFFERENCE_WORDS[difference.kind]} · {apartWords(difference)}
          {difference.kind === 'figure' && difference.between === 'claimants' ? ' · by two claimants' : ''}
          {day === '' ? '' : ` · ${dayWords(day)}`}
        </span>
      </h2>
      <ul className="accounts">
        {difference.sides.map(({ keys, witnesses, claimants }, index) => (
          <Account
            key={index}
            value={sideWords(difference, index, names)}
            keys={keys}
            witnesses={witnesses}
            claimants={claimants}
            names={names}
            differing={otherWords(difference, index)}
          />
        ))}
      </ul>
    </li>
  );
}
