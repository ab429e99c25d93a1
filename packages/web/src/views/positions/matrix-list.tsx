import type { ReactNode } from 'react';
import type { Names } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import { issueWords } from '../../words/issue-words.ts';
import { CellHistory } from './cell-history.tsx';
import { type Matrix, OTHER } from './matrix.ts';
import { PartyName, Rest } from './matrix-table.tsx';
import { StanceCell } from './stance-cell.tsx';

interface MatrixListProps {
  readonly matrix: Matrix;
  readonly names: Names;
  readonly since: string;
}

/** The same as the matrix where there is no room for one: issue by issue under each party, a history below its stance. */
export function MatrixList({ matrix: { issues, rows }, names, since }: MatrixListProps): ReactNode {
  const open = moreOf(usePlace(), 'cell');
  return (
    <div className="matrix-list">
      {rows.map((row) => (
        <section key={row.key}>
          <h2>
            <PartyName row={row} names={names} />
          </h2>
          <dl>
            {issues
              .filter((issue) => row.cells.has(issue))
              .map((issue) => (
                <div key={issue}>
                  <dt>
                    <Name text={issueWords(issue)} />
                  </dt>
                  <dd>
                    {row.cells.get(issue)?.map((cell) => (
                      <div key={cell.thread}>
                        <StanceCell
                          cell={cell}
                          names={names}
                          since={since}
                          hasWords={issue === OTHER}
                          isProposal={row.sort === 'proposals'}
                        />
                        {open === String(cell.thread) ? <CellHistory thread={cell.thread} /> : null}
                      </div>
                    ))}
                    {issue === OTHER ? <Rest row={row} /> : null}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
