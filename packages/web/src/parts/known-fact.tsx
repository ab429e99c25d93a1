import type { ReactNode } from 'react';
import type { Fact } from '@onrecord/model/entry';
import { Name } from './name.tsx';
import './marks.css';

/** A field of a record: stated plain, inferred and absent each with a look and a word of their own. */
export function KnownFact({ fact: { text, standing, rule } }: { readonly fact: Fact }): ReactNode {
  if (standing === 'stated') return <Name text={text} />;
  if (standing === 'absent') return <span className="absent">{text}</span>;
  return (
    <span className="inferred" title={rule === undefined ? undefined : `Worked out by the rule ${rule}`}>
      <Name text={text} />
      <span className="chip">inferred</span>
    </span>
  );
}
