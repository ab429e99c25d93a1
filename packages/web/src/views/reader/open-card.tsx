import type { ReactNode } from 'react';
import type { Entry } from '@onrecord/model/entry';
import type { RowStanding } from '../../api/types.ts';
import { KnownFact } from '../../parts/known-fact.tsx';
import { Safe } from '../../parts/safe.tsx';
import { shortened } from '../../parts/words.tsx';
import type { ChainLink } from './chain-of.ts';
import { Reviewed } from './reviewed.tsx';
import { Was } from './was.tsx';
import { OnWhoseWord } from './on-whose-word.tsx';
import { Why } from './why.tsx';

interface OpenCardProps {
  readonly entry: Entry;
  /** As the machine gave it, where a person has corrected it. */
  readonly original: Entry | undefined;
  readonly standing: RowStanding | undefined;
  readonly chain: readonly ChainLink[];
  readonly onRow: (id: string) => void;
  /** What can be said of it: buttons, a form. */
  readonly children: ReactNode;
}

/** What an open card shows of a row. */
export function OpenCard({ entry, original, standing, chain, onRow, children }: OpenCardProps): ReactNode {
  const { tags, block, details } = entry;
  const small = [...tags, ...(block === undefined ? [] : [`in the ${block}`])];
  return (
    <div className="card-body">
      {small.length === 0 ? null : <p className="card-tags">{small.join(' · ')}</p>}
      {entry.kind === 'statement' && chain.length === 0 ? null : <OnWhoseWord chain={chain} onRow={onRow} />}
      <CardWords entry={entry} />
      {details.length === 0 ? null : (
        <dl>
          {details.map(({ label, fact }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <KnownFact fact={fact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {original ? <Was entry={entry} original={original} /> : null}
      <Reviewed standing={standing} />
      {children}
      <Why entry={entry} standing={standing} />
    </div>
  );
}

/** The report's own words; a trigger stands out within what is around it. */
function CardWords({ entry: { words, context } }: { readonly entry: Entry }): ReactNode {
  if (context !== undefined) {
    return (
      <blockquote dir="auto">
        <Safe text={context.before} />
        <b>
          <Safe text={context.words} />
        </b>
        <Safe text={context.after} />
      </blockquote>
    );
  }
  return (
    <blockquote dir="auto">
      {words.map(({ quote, start }, index) => (
        <span key={start}>
          {index === 0 ? null : <span className="soft"> […] </span>}
          <Safe text={shortened(quote)} />
        </span>
      ))}
    </blockquote>
  );
}
