import type { ReactNode } from 'react';
import type { Entry } from '@onrecord/model/entry';
import { KnownFact } from '../../parts/known-fact.tsx';
import { Name } from '../../parts/name.tsx';
import { formerFacts } from './former-facts.ts';

/** What the machine had, where a person has put it otherwise. */
export function Was({ entry, original }: { readonly entry: Entry; readonly original: Entry }): ReactNode {
  const former = formerFacts(entry, original);
  if (former.length === 0) return null;
  return (
    <dl className="was">
      {former.map(({ label, fact }) => (
        <div key={label}>
          <dt>was: {label}</dt>
          <dd>{fact ? <KnownFact fact={fact} /> : <Name text="not there" />}</dd>
        </div>
      ))}
    </dl>
  );
}
