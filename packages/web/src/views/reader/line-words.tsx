import type { ReactNode } from 'react';
import type { Context, Entry } from '@onrecord/model/entry';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { shortened } from '../../parts/words.tsx';

/** What a closed card says after the name: on whose word, the report's words, and to whom, where and when. */
export function LineWords({ entry: { source, words, context, details } }: { readonly entry: Entry }): ReactNode {
  return (
    <span className="line-words">
      {source === undefined ? null : (
        <span className="line-source">
          <Name text={source} />
          {' · '}
        </span>
      )}
      <bdi>
        {context ? (
          <Around context={context} />
        ) : (
          <Safe text={shortened(words.map(({ quote }) => quote).join(' […] '))} />
        )}
      </bdi>
      {details.map(({ label, fact }) => (
        <span key={label} className="line-detail">
          {` · ${label} `}
          <Name text={shortened(fact.text)} />
        </span>
      ))}
    </span>
  );
}

/** How much of what stands before a trigger is shown in a line: it must not push the trigger out. UTF-16 units. */
const BEFORE = 24;

function Around({ context: { before, words, after } }: { readonly context: Context }): ReactNode {
  const near =
    before.length > BEFORE
      ? `…${before
          .slice(-BEFORE)
          .toWellFormed()
          .replace(/^\S*\s/, '')}`
      : before;
  return (
    <>
      <Safe text={near} />
      <b>
        <Safe text={shortened(words)} />
      </b>
      <Safe text={after} />
    </>
  );
}
