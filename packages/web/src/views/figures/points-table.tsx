import type { ReactNode } from 'react';
import type { ClaimantKey, FigureItem, Names } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { LineWords } from '../../parts/occurrence.tsx';
import { Quantity } from '../../parts/quantity.tsx';
import { Source } from '../../parts/source.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { dayWords, spanWords } from '../../words/day-words.ts';
import { ClaimKey } from './claim-key.tsx';
import { claimantName, revisionWords } from './series-words.ts';
import { rowsOf, type TableRow } from './table-rows.ts';

interface PointsTableProps {
  readonly item: FigureItem;
  readonly names: Names;
}

/** The same as the chart, in words: each count by day with who gave it and its words. */
export function PointsTable({ item, names }: PointsTableProps): ReactNode {
  const spans = new Map(item.facts.map(({ key, when }) => [key, when]));
  return (
    <table className="points">
      <caption className="unseen">Every count of this series, by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Count</th>
          <th scope="col">On whose word</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(item).map((row, index) => (
          <Row key={index} row={row} names={names} when={spans.get(row.point.keys[0] ?? -1)} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly names: Names;
  /** The days that the count is about. */
  readonly when: { readonly from: string; readonly to: string } | undefined;
}

function Row({ row: { point, line, claimant }, names, when }: RowProps): ReactNode {
  const cite = names.records[point.keys.at(-1) ?? -1];
  const { day, lastDay = day } = point;
  return (
    <tr data-row className={point.revisedBy.length > 0 ? 'replaced' : undefined}>
      <th scope="row" className="small">
        {day === undefined ? <span className="absent">no day</span> : dayWords(day)}
        {when !== undefined && when.from !== when.to ? <span className="soft"> (counts {spanWords(when)})</span> : null}
        {lastDay === undefined || lastDay === day ? null : <span className="soft"> again {dayWords(lastDay)}</span>}
      </th>
      <td>
        <Quantity count={point} />
        {revisionWords(point).map((words) => (
          <span key={words} className="small soft">
            {' '}
            {words}
          </span>
        ))}
      </td>
      <td className="small">
        <ClaimKey index={line} /> <ClaimantWords claimant={claimant} actors={names.actors} />
      </td>
      <td>
        <LineWords cite={cite} />{' '}
        <span className="small">
          {cite ? <Source report={cite.report} /> : null} <Witnesses texts={point.witnesses} />
        </span>
      </td>
    </tr>
  );
}

interface ClaimantWordsProps {
  readonly claimant: ClaimantKey;
  readonly actors: Names['actors'];
}

export function ClaimantWords({ claimant, actors }: ClaimantWordsProps): ReactNode {
  const name = claimantName(claimant, actors);
  if (claimant.by === 'actor') return <Name text={name} />;
  return <span className={claimant.by === 'unnamed' ? 'absent' : 'soft'}>{name}</span>;
}
