import { type ReactNode, useState } from 'react';
import type { Lane, LaneCell, LanesAnswer } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Words } from '../../parts/words.tsx';
import { plain } from '../../words/count-words.ts';
import { laneName, laneToken } from './lane-name.ts';
import { momentsText, realisText } from './mark-words.ts';

interface LanesTableProps {
  readonly answer: LanesAnswer;
  readonly onOpen: (lane: Lane, cell: LaneCell) => void;
}

/** The picture as a table, made when it is opened. */
export function LanesTable(props: LanesTableProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="lanes-table"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>The lanes as a table</summary>
      {isOpen ? <Table {...props} /> : null}
    </details>
  );
}

/** One row a lane, one column a column that has anything, and one for days that are not known. */
function Table({ answer, onOpen }: LanesTableProps): ReactNode {
  const columns = answer.columns.filter(({ from }) =>
    answer.lanes.some(({ cells }) => cells.some((cell) => cell.from === from)),
  );
  return (
    // The browser gives a part that scrolls no way in by keyboard.
    <div className="scrolls" role="region" aria-label="The lanes as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Lane</th>
            {columns.map((column) => (
              <th key={column.from} scope="col">
                {momentsText(column)}
              </th>
            ))}
            <th scope="col">Day not known</th>
          </tr>
        </thead>
        <tbody>
          {answer.lanes.map((lane) => (
            <Row key={laneToken(lane.of)} lane={lane} columns={columns} answer={answer} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends LanesTableProps {
  readonly lane: Lane;
  readonly columns: LanesAnswer['columns'];
}

function Row({ lane, columns, answer, onOpen }: RowProps): ReactNode {
  const open = (cell: LaneCell) => () => {
    onOpen(lane, cell);
  };
  return (
    <tr>
      <th scope="row">
        <Name text={laneName(lane.of, answer)} />
      </th>
      {columns.map(({ from, isCut }) => {
        const cell = lane.cells.find((one) => one.from === from);
        return (
          <td key={from}>{cell ? <Cell cell={cell} isCut={isCut} answer={answer} onOpen={open(cell)} /> : null}</td>
        );
      })}
      <td>
        {lane.spans.map((cell) => (
          <div key={`${cell.from} ${cell.to}`}>
            {momentsText(cell)}: <Cell cell={cell} isCut={false} answer={answer} onOpen={open(cell)} />
          </div>
        ))}
        {lane.spansLeft === 0 ? null : `${plain(lane.spansLeft)} more`}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly cell: LaneCell;
  readonly isCut: boolean;
  readonly answer: LanesAnswer;
  readonly onOpen: () => void;
}

/** A number that leads to its words, or opens them. */
function Cell({ cell, isCut, answer, onOpen }: CellProps): ReactNode {
  const words = `${isCut ? 'at least ' : ''}${realisText(cell)}`;
  const [only] = cell.marks;
  if (cell.marks.length === 1 && only !== undefined) return <Words cite={answer.records[only]}>{words}</Words>;
  return (
    <button type="button" className="plain small as-link" onClick={onOpen}>
      {words}
      <span className="unseen">, {momentsText(cell)}: open</span>
    </button>
  );
}
