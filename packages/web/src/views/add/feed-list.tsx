import type { ReactNode } from 'react';
import { useUnfollow } from '../../api/feeds.ts';
import type { Feed } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { tell } from '../../shell/notices-store.ts';
import { countOf } from '../../words/count-words.ts';
import { momentWords } from '../../words/day-words.ts';
import { FormProblem } from './form-problem.tsx';

/** The feeds that are followed, and how it goes. */
export function FeedList({ feeds }: { readonly feeds: readonly Feed[] }): ReactNode {
  const unfollow = useUnfollow(({ unfollowed, dropped }) => {
    const waited = dropped === 0 ? '' : ` ${countOf(dropped, 'page')} that waited will not be fetched.`;
    tell({ tone: 'done', words: `Followed no longer: ${unfollowed}.${waited}` });
  });
  if (feeds.length === 0) return <p className="soft small">No feed is followed yet.</p>;
  return (
    <>
      <FormProblem error={unfollow.error} />
      <h2 className="small">Followed</h2>
      <ul className="feeds">
        {feeds.map((feed) => (
          <li key={feed.id} data-row>
            <h3>
              <a href={feed.url} rel="noopener noreferrer" target="_blank">
                <Name text={feed.title ?? feed.url} />
              </a>
            </h3>
            <p className="small">
              {stateWords(feed)}
              {feed.title === undefined ? null : (
                <span className="soft">
                  {' · '}
                  <bdi dir="ltr">{feed.url}</bdi>
                </span>
              )}
            </p>
            <FeedTimes feed={feed} />
            {feed.problem === undefined || feed.failures === 0 ? null : (
              <p className="note n-warning small">
                Failed {countOf(feed.failures, 'time')} in a row: <Name text={feed.problem} />
              </p>
            )}
            <button
              type="button"
              className="button small"
              disabled={unfollow.isPending}
              onClick={() => {
                unfollow.mutate(feed.id);
              }}
            >
              Unfollow<span className="unseen"> {feed.title ?? feed.url}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateWords({ isStopped, failures, good, taken, waiting, givenUp }: Feed): string {
  const state = isStopped
    ? 'Gone for good, not asked any more'
    : failures > 0
      ? 'Fails'
      : good === undefined
        ? 'Not asked yet'
        : 'Answers';
  return [
    state,
    `${countOf(taken, 'page')} taken`,
    ...(waiting > 0 ? [`${countOf(waiting, 'page')} waiting`] : []),
    ...(givenUp > 0 ? [`${countOf(givenUp, 'page')} given up`] : []),
  ].join(' · ');
}

function FeedTimes({ feed: { asked, due, isStopped } }: { readonly feed: Feed }): ReactNode {
  return (
    <p className="soft small">
      {asked === undefined ? null : (
        <>
          last asked <time dateTime={asked}>{momentWords(asked)}</time>
        </>
      )}
      {isStopped ? null : (
        <>
          {asked === undefined ? '' : ' · '}
          {asked === undefined ? 'to be asked as soon as somebody watches' : 'next '}
          {asked === undefined ? null : <time dateTime={due}>{momentWords(due)}</time>}
        </>
      )}
    </p>
  );
}
