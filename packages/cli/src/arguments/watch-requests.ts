import { DURATION_FORM, durationOf } from '../watch/duration.ts';
import { type Given, none, onArchive, one } from './given.ts';
import { Misuse } from './misuse.ts';
import { isSet, type OptionValues, textOf, textsOf } from './options.ts';
import type { FeedsRequest, UnfollowRequest, WatchRequest } from './requests.ts';
import { numberIn } from './values.ts';

/** Less than a minute would be a burden for an outlet, more than a week is no watch. */
const LEAST_EVERY_MS = 60_000;
const MOST_EVERY_MS = 7 * 86_400_000;

/** What the commands about feeds are asked for. They throw Misuse. */
export const WATCH_MAKERS = {
  watch: ({ rest, values }: Given): WatchRequest => ({
    command: 'watch',
    ...onArchive(values),
    feeds: rest,
    everyMs: everyIn(values),
    once: isSet(values, 'once'),
    allowPrivate: isSet(values, 'allow-private'),
    contact: textOf(values, 'contact'),
    workers: numberIn(values, 'workers', { least: 1, most: 64 }),
    actorLists: textsOf(values, 'actors') ?? [],
    outletLists: textsOf(values, 'outlets') ?? [],
  }),
  feeds: ({ rest, values }: Given): FeedsRequest => {
    none(rest, 'feeds');
    const [isJson, isCsv] = [isSet(values, 'json'), isSet(values, 'csv')];
    if (isJson && isCsv) throw new Misuse('--json and --csv would both print. Give one.');
    return {
      command: 'feeds',
      ...onArchive(values),
      givenUp: isSet(values, 'given-up'),
      format: isJson ? 'json' : isCsv ? 'csv' : 'text',
    };
  },
  unfollow: ({ rest, values }: Given): UnfollowRequest => ({
    command: 'unfollow',
    ...onArchive(values),
    feed: one(rest, 'unfollow needs the address of one feed; "onrecord feeds" lists them.'),
  }),
};

function everyIn(values: OptionValues): number | undefined {
  const words = textOf(values, 'every');
  if (words === undefined) return undefined;
  const ms = durationOf(words);
  if (ms === undefined) throw new Misuse(`--every "${words}" is no span of time. Write one ${DURATION_FORM}.`);
  if (ms < LEAST_EVERY_MS || ms > MOST_EVERY_MS) {
    throw new Misuse(`--every "${words}" is not between 1m and 7d: outlets are asked once a minute at most.`);
  }
  return ms;
}
