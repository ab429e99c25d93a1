import type { ReactNode } from 'react';
import { itemsOf } from '../../api/paged.ts';
import { useReviews } from '../../api/reviews.ts';
import type { Cite, ReviewMark, ReviewsAnswer } from '../../api/types.ts';
import { ByWhom } from '../../parts/by-whom.tsx';
import { GoldButton } from '../../parts/gold-button.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { ReviewSign } from '../../parts/review-sign.tsx';
import { SourceLine } from '../../parts/source.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { Words } from '../../parts/words.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import './reviewed-tab.css';

const STATES = [
  { value: undefined, words: 'All' },
  { value: 'confirmed', words: '✓ Confirmed' },
  { value: 'corrected', words: '✎ Corrected' },
  { value: 'rejected', words: '✕ Rejected' },
] as const satisfies readonly { readonly value: ReviewMark['state'] | undefined; readonly words: string }[];

/** What people said of rows, by whom and when; each leads to its words. */
export function ReviewedTab(): ReactNode {
  const chosen = moreOf(usePlace(), 'only');
  const list = useReviews(STATES.find(({ value }) => value === chosen)?.value);
  const cites = new Map(
    list.data?.pages.flatMap(({ records }) => Object.values(records).map((cite) => [cite.key, cite])),
  );
  const items = itemsOf(list);
  return (
    <>
      <div className="reviewed-tools">
        <ViewSwitch name="only" ways={STATES} label="What was said of them" />
        {items.length === 0 ? null : <GoldButton />}
      </div>
      {list.data && items.length === 0 ? (
        <section className="state">
          <h2>No such row yet</h2>
          <p>Open a report and go through its rows: c confirms one, e corrects it, x rejects it.</p>
        </section>
      ) : (
        <PagedList list={list} what="reviewed rows">
          <ul className="reviewed-rows">
            {items.map((item) => (
              <ReviewedRow key={item.key} item={item} cite={cites.get(item.key)} />
            ))}
          </ul>
        </PagedList>
      )}
    </>
  );
}

interface ReviewedRowProps {
  readonly item: ReviewsAnswer['items'][number];
  readonly cite: Cite | undefined;
}

function ReviewedRow({ item, cite }: ReviewedRowProps): ReactNode {
  return (
    <li data-row>
      <ReviewSign state={item.state} />
      <div>
        <p>
          <span className="soft small">{cite?.kind} </span>
          <Words cite={cite} />
        </p>
        <p className="small">
          {item.state}
          <ByWhom mark={item} />
          {cite ? (
            <span className="soft">
              {' · '}
              <SourceLine report={cite.report} />
            </span>
          ) : null}
        </p>
      </div>
    </li>
  );
}
