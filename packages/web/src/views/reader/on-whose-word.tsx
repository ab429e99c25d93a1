import type { ReactNode } from 'react';
import { Name } from '../../parts/name.tsx';
import type { ChainLink } from './chain-of.ts';

interface OnWhoseWordProps {
  readonly chain: readonly ChainLink[];
  readonly onRow: (id: string) => void;
}

/** "according to the agency, citing the ministry": each name leads to the statement by which it says so. */
export function OnWhoseWord({ chain, onRow }: OnWhoseWordProps): ReactNode {
  if (chain.length === 0) return <p className="card-source">in the report’s own words</p>;
  return (
    <p className="card-source">
      {chain.map((link, index) => (
        <span key={index}>
          {index === 0 ? 'according to ' : ', citing '}
          <Source link={link} onRow={onRow} />
        </span>
      ))}
    </p>
  );
}

function Source({ link: { name, statement }, onRow }: { readonly link: ChainLink } & Pick<OnWhoseWordProps, 'onRow'>) {
  const words = name === undefined ? 'a source that is not named' : <Name text={name} />;
  if (statement === undefined) return words;
  return (
    <button
      type="button"
      className="as-text"
      title="Show what it says"
      onClick={(event) => {
        event.stopPropagation();
        onRow(statement);
      }}
    >
      {words}
    </button>
  );
}
