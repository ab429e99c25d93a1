import type { ReactNode } from 'react';
import type { ClaimantKey, Names } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { LineWords } from '../../../parts/occurrence.tsx';
import { Source } from '../../../parts/source.tsx';
import { Voice } from '../../../parts/voice.tsx';
import { Witnesses } from '../../../parts/witnesses.tsx';
import { shortened, Words } from '../../../parts/words.tsx';
import { plain } from '../../../words/count-words.ts';
import { MarkedWords } from './marked-words.tsx';

/** Quotations and claimants that are shown of one account. */
const SHOWN = 2;
const MOST_CLAIMANTS = 3;

interface AccountProps {
  /** What it tells: a count, a name, a stance; undefined where its words say it. */
  readonly value: string | undefined;
  readonly sign?: string | undefined;
  readonly keys: readonly number[];
  readonly witnesses: number;
  readonly claimants: readonly ClaimantKey[];
  readonly names: Names;
  /** Words that the other account has otherwise. */
  readonly differing?: readonly string[];
}

/** One side of a difference: what it tells, on whose word, in which words of which outlets. */
export function Account({ value, sign, keys, witnesses, claimants, names, differing = [] }: AccountProps): ReactNode {
  const shown = keys
    .filter((key) => names.records[key])
    .slice(-SHOWN)
    .toReversed();
  return (
    <li className="account" data-row>
      {value === undefined ? null : (
        <p className="account-value">
          {sign === undefined ? null : <span aria-hidden="true">{sign} </span>}
          <Name text={value} />
        </p>
      )}
      <p className="small account-voices">
        {claimants.slice(0, MOST_CLAIMANTS).map((claimant, index) => (
          <Voice key={index} claimant={claimant} actors={names.actors} />
        ))}
        <Witnesses texts={witnesses} />
      </p>
      {shown.map((key) => {
        const cite = names.records[key];
        return (
          <p key={key}>
            {differing.length > 0 && cite ? (
              <Words cite={cite}>
                <q dir="auto" className="in-line">
                  <MarkedWords text={shortened(cite.words)} words={differing} />
                </q>
              </Words>
            ) : (
              <LineWords cite={cite} />
            )}{' '}
            {cite ? <Source report={cite.report} /> : null}
          </p>
        );
      })}
      {keys.length > shown.length ? <p className="small soft">and {plain(keys.length - shown.length)} more</p> : null}
    </li>
  );
}
