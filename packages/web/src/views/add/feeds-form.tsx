import { type ReactNode, type SubmitEvent, useId } from 'react';
import { useFeeds, useFollow } from '../../api/feeds.ts';
import { useBeginJob } from '../../api/jobs.ts';
import { Problem } from '../../parts/states.tsx';
import { tell } from '../../shell/notices-store.ts';
import { isWebAddress } from './address-lines.ts';
import { setDraft, useDrafts } from './drafts.ts';
import { FeedList } from './feed-list.tsx';
import { FormProblem } from './form-problem.tsx';
import { SendButton } from './send-button.tsx';
import { WatchState } from './watch-state.tsx';

/** A feed that is followed from now on, or whose pages are fetched once. */
export function FeedsForm(): ReactNode {
  const { feed } = useDrafts();
  const id = useId();
  const feeds = useFeeds();
  const clear = (): void => {
    setDraft({ feed: '' });
  };
  const follow = useFollow(({ isNew }) => {
    clear();
    tell({ tone: 'done', words: isNew ? 'The feed is followed from now on.' : 'This feed was followed already.' });
  });
  const once = useBeginJob(clear);
  const url = feed.trim();
  const isReady = isWebAddress(url);
  const isBusy = follow.isPending || once.isPending;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isReady && !isBusy) follow.mutate(url);
  };
  return (
    <>
      <form className="add-form" onSubmit={onSubmit}>
        <label htmlFor={id}>Address of the feed</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          placeholder="https://…"
          value={feed}
          aria-invalid={url !== '' && !isReady}
          aria-describedby={`${id}-about`}
          onChange={({ currentTarget }) => {
            setDraft({ feed: currentTarget.value });
          }}
        />
        <p id={`${id}-about`} className="soft small">
          RSS, Atom or JSON Feed. A feed that is followed is asked by “onrecord watch”, as often as it brings something,
          for as long as that runs.
        </p>
        <FormProblem error={follow.error ?? once.error} />
        <div className="two">
          <SendButton label="Follow the feed" isBusy={follow.isPending} isReady={isReady} />
          <button
            type="button"
            className="button"
            disabled={!isReady || isBusy}
            onClick={() => {
              once.mutate({ by: 'urls', urls: [url] });
            }}
          >
            Fetch its pages once
          </button>
        </div>
      </form>
      {feeds.data ? (
        <>
          <WatchState watch={feeds.data.watch} hasFeeds={feeds.data.items.length > 0} />
          <FeedList feeds={feeds.data.items} />
        </>
      ) : feeds.error ? (
        <Problem error={feeds.error} onRetry={() => void feeds.refetch()} />
      ) : null}
    </>
  );
}
