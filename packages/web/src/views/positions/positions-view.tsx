import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import { itemsOf } from '../../api/paged.ts';
import { usePositions } from '../../api/positions.ts';
import { Name } from '../../parts/name.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Link } from '../../place/link.tsx';
import { TypeField } from '../../parts/type-field.tsx';
import { STANCE_WORDS } from '../../words/stance-words.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { CellHistory } from './cell-history.tsx';
import { matrixOf } from './matrix.ts';
import { PresentStance } from './present-stance.tsx';
import './positions.css';

const STANCES = Object.entries(STANCE_WORDS).map(([stance, { word }]) => [stance, word] as const);

/** Where each party stands on each issue; a cell opens its history. */
export function PositionsView(): ReactNode {
  const place = usePlace();
  const list = usePositions(place.filters);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  const cells = useMemo(() => itemsOf(list), [list.data]);
  const { issues, rows } = useMemo(() => matrixOf(cells, names.actors), [cells, names]);
  const chosen = moreOf(place, 'cell');
  const open = cells.find(({ thread }) => String(thread) === chosen);
  return (
    <>
      <div className="view-head">
        <h1>Positions</h1>
        <p className="small">Each party’s stance on each issue as last told. Open a cell for its history and words.</p>
        <TypeField label="stances" types={STANCES} />
      </div>
      <PagedList list={list} what="positions">
        <div className={open ? 'positions with-history' : 'positions'}>
          <div className="matrix" tabIndex={0} role="region" aria-label="Positions by party and issue">
            <table>
              <thead>
                <tr>
                  <th scope="col">Party</th>
                  {issues.map((issue) => (
                    <th key={issue} scope="col">
                      <Name text={issue} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">
                      {row.name === undefined ? <span className="absent">nobody named</span> : <Name text={row.name} />}
                    </th>
                    {issues.map((issue) => {
                      const cell = row.cells.get(issue);
                      return (
                        <td key={issue} className={cell && cell === open ? 'open' : undefined}>
                          {cell ? (
                            <Link to={toMore(place, 'cell', cell === open ? undefined : String(cell.thread))} data-row>
                              <PresentStance history={cell.history} />
                            </Link>
                          ) : null}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {open ? <CellHistory cell={open} names={names} /> : null}
        </div>
      </PagedList>
    </>
  );
}
