import type { ReactNode } from 'react';
import type { FeedsAnswer } from '../../api/types.ts';
import { momentWords } from '../../words/day-words.ts';

interface WatchStateProps {
  readonly watch: FeedsAnswer['watch'];
  readonly hasFeeds: boolean;
}

/** Whether the feeds are asked by somebody now. */
export function WatchState({ watch, hasFeeds }: WatchStateProps): ReactNode {
  if (watch) {
    return (
      <p className="watch small">
        <span aria-hidden="true">● </span>“onrecord watch” is asking the feeds, since {momentWords(watch.since)}.
      </p>
    );
  }
  if (!hasFeeds) return null;
  return (
    <p className="watch small none">
      <span aria-hidden="true">○ </span>Nobody is asking these feeds now. Start “onrecord watch” with this archive,
      beside the server.
    </p>
  );
}
