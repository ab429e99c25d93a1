import type { ReactNode } from 'react';
import type { Names } from '../../api/types.ts';
import { ActorName, Name } from '../../parts/name.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { issueWords } from '../../words/issue-words.ts';
import { type Matrix, OTHER, type ShownRow } from './matrix.ts';
import { StanceCell } from './stance-cell.tsx';

interface MatrixProps {
  readonly matrix: Matrix;
  readonly names: Names;
  readonly since: string;
  /** What comes at its end: the offer of more. */
  readonly children: ReactNode;
}

/** Parties by issues; the head and the parties stay where they are. */
export function MatrixTable({ matrix: { issues, rows }, names, since, children }: MatrixProps): ReactNode {
  return (
    <div className="matrix" tabIndex={0} role="region" aria-label="Positions by party and issue">
      <table>
        <thead>
          <tr>
            <th scope="col">Party</th>
            {issues.map((issue) => (
              <th key={issue} scope="col" className={issue === OTHER ? 'wide' : undefined}>
                <Name text={issueWords(issue)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={`row-${row.sort}`}>
              <th scope="row">
                <PartyName row={row} names={names} />
              </th>
              {issues.map((issue) => (
                <td key={issue}>
                  {row.cells.get(issue)?.map((cell) => (
                    <StanceCell
                      key={cell.thread}
                      cell={cell}
                      names={names}
                      since={since}
                      hasWords={issue === OTHER}
                      isProposal={row.sort === 'proposals'}
                    />
                  ))}
                  {issue === OTHER ? <Rest row={row} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

/** Whose row it is: a party's stances, or what it proposes. */
export function PartyName({
  row: { party, sort },
  names,
}: {
  readonly row: ShownRow;
  readonly names: Names;
}): ReactNode {
  const actor = names.actors[party];
  return (
    <>
      {sort === 'proposals' ? <span className="proposal-of">◇ proposal of </span> : null}
      {actor ? <ActorName actor={actor} /> : <span className="absent">nobody named</span>}
    </>
  );
}

/** Further positions on issues without a key: all of them where the party alone is asked for. */
export function Rest({ row: { party, rest } }: { readonly row: ShownRow }): ReactNode {
  const place = usePlace();
  if (rest === 0) return null;
  return (
    <Link to={toFilters(place, { actors: [`a${party}`] })} className="small rest">
      {countOf(rest, 'other')}
    </Link>
  );
}
