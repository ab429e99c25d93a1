import type { ReactNode } from 'react';
import type { Entry } from '@onrecord/model/entry';
import type { RowStanding } from '../../api/types.ts';
import { Card } from './card.tsx';

interface PrintedCardsProps {
  readonly entries: readonly Entry[];
  readonly standings: ReadonlyMap<string, RowStanding>;
  /** What a card says of its row. */
  readonly bodyOf: (entry: Entry) => ReactNode;
}

/** All cards, one below the other: paper has no window. */
export function PrintedCards({ entries, standings, bodyOf }: PrintedCardsProps): ReactNode {
  return (
    <ol className="printed">
      {entries.map((entry) => (
        <li key={entry.id} className={`card on k-${entry.kind}`}>
          <Card entry={entry} standing={standings.get(entry.id)} isOpen href="">
            {bodyOf(entry)}
          </Card>
        </li>
      ))}
    </ol>
  );
}
