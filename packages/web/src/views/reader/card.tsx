import { memo, type ReactNode } from 'react';
import type { Entry } from '@onrecord/model/entry';
import type { RowStanding } from '../../api/types.ts';
import { KnownFact } from '../../parts/known-fact.tsx';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { RealisMark } from '../../parts/realis-mark.tsx';
import { ReviewSign } from '../../parts/review-sign.tsx';
import { LineWords } from './line-words.tsx';
import './card.css';

interface CardProps {
  readonly entry: Entry;
  readonly standing: RowStanding | undefined;
  readonly isOpen: boolean;
  readonly href: string;
  /** What an open one shows of the row. */
  readonly children?: ReactNode;
}

/** One row beside the text. Closed it is a line: who, how, on whose word, which words; open it says all, and takes reviews. */
export const Card = memo(function Card({ entry, standing, isOpen, href, children }: CardProps): ReactNode {
  const { kind, party, cue, realis, confidence } = entry;
  return (
    <>
      <h3 className="card-who">
        <a
          href={href}
          className="go"
          aria-expanded={isOpen}
          onClick={(event) => {
            // The click is that of the card; with a key held down it is the browser's: a new tab.
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
          }}
        >
          <KindMark kind={kind} /> <KnownFact fact={party} />
        </a>
        {cue === undefined ? null : (
          <span className="cue">
            {' '}
            <Name text={cue} />
          </span>
        )}{' '}
        {realis === undefined || (realis === 'actual' && !isOpen) ? null : <RealisMark realis={realis} />}
      </h3>
      {isOpen ? children : <LineWords entry={entry} />}
      <span className="card-end">
        <ReviewSign state={standing?.review ?? 'unreviewed'} />
        <span className="confidence" title="How likely the machine holds the whole row to be right">
          {Math.round(confidence * 100)} %
        </span>
      </span>
    </>
  );
});
