import { memo, type ReactNode } from 'react';
import type { ReviewState, RowStanding } from '../../api/types.ts';
import { KnownFact } from '../../parts/known-fact.tsx';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { RealisMark } from '../../parts/realis-mark.tsx';
import { ReviewMark } from '../../parts/review-mark.tsx';
import { Safe } from '../../parts/safe.tsx';
import { shortened } from '../../parts/words.tsx';
import type { Entry } from '../../words/entry.ts';
import { Why } from './why.tsx';
import './card.css';

interface CardProps {
  readonly entry: Entry;
  readonly standing: RowStanding | undefined;
  readonly isOpen: boolean;
  readonly href: string;
  readonly onOpen: (id: string) => void;
  readonly onToggleWhy: () => void;
  /** Undefined where nothing may be changed. */
  readonly onReview:
    ((id: string, state: Extract<ReviewState, 'confirmed' | 'rejected' | 'unreviewed'>) => void) | undefined;
}

/** One row beside the text: who, how, on whose word, what, and on demand why. */
export const Card = memo(function Card(props: CardProps): ReactNode {
  const { entry, standing, isOpen, href, onOpen, onToggleWhy } = props;
  const { kind, id, party, cue, source, details, tags, block, realis } = entry;
  const small = [...tags, ...(block === undefined ? [] : [`in the ${block}`])];
  const review = standing?.review ?? 'unreviewed';
  return (
    <li
      className={`card k-${kind}${isOpen ? ' on' : ''}${review === 'rejected' ? ' off' : ''}`}
      data-id={id}
      onClick={({ metaKey, ctrlKey, shiftKey }) => {
        // Words of a card may be selected and copied, and its link opened in a new tab.
        if (!metaKey && !ctrlKey && !shiftKey && window.getSelection()?.isCollapsed !== false) onOpen(id);
      }}
    >
      <p className="card-kind">
        <KindMark kind={kind} />
        {realis === undefined ? null : <RealisMark realis={realis} />}
        {small.map((tag) => ` · ${tag}`)}
      </p>
      <h3>
        <a
          href={href}
          className="go"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
          }}
        >
          <KnownFact fact={party} />
        </a>
        {cue === undefined ? null : (
          <span className="cue">
            {' '}
            <Name text={cue} />
          </span>
        )}
      </h3>
      {source === undefined ? null : (
        <p className="card-source">
          <Name text={source} />
        </p>
      )}
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
      <ReviewMark state={review} />
      <Why entry={entry} standing={standing} onToggle={onToggleWhy} />
      {props.onReview ? <ReviewButtons id={id} review={review} onReview={props.onReview} /> : null}
    </li>
  );
});

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

interface ReviewButtonsProps {
  readonly id: string;
  readonly review: ReviewState;
  readonly onReview: NonNullable<CardProps['onReview']>;
}

function ReviewButtons({ id, review, onReview }: ReviewButtonsProps): ReactNode {
  const button = (state: 'confirmed' | 'rejected', label: string): ReactNode => (
    <button
      type="button"
      className="button small"
      aria-pressed={review === state}
      onClick={(event) => {
        event.stopPropagation();
        onReview(id, review === state ? 'unreviewed' : state);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="card-review no-print">
      {button('confirmed', '✓ Confirm')}
      {button('rejected', '✕ Reject')}
    </div>
  );
}
