import { feedSummaries, givenUpEntries, unfollowFeed } from '@onrecord/archive';
import { feedsNamed } from '@onrecord/intake';
import type { Exit, FeedsRequest, UnfollowRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { feedsView, givenUpView } from '../views/archive/feeds-view.ts';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';
import { csvLines } from './lists/csv-lines.ts';
import { feedCells, givenUpCells } from './lists/feed-cells.ts';

/** What is listed of entries that were given up: the last ones. */
const MOST_GIVEN_UP = 1000;

/** `onrecord feeds`: the feeds that are followed; with `--given-up` the entries that are not tried any more. */
export function feedsCommand(request: FeedsRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      if (request.givenUp) {
        const rows = await givenUpEntries(store, MOST_GIVEN_UP);
        await printed(request, output, { rows, cells: givenUpCells, text: () => givenUpView(rows, output) });
      } else {
        const rows = await feedSummaries(store);
        await printed(request, output, { rows, cells: feedCells, text: () => feedsView(rows, output) });
      }
      return EXIT.ok;
    },
  });
}

interface Listed<T> {
  readonly rows: readonly T[];
  readonly cells: (row: T) => Readonly<Record<string, string | number>>;
  readonly text: () => string;
}

async function printed<T>({ format }: FeedsRequest, output: Output, { rows, cells, text }: Listed<T>): Promise<void> {
  if (format === 'json') await output.print(`${JSON.stringify({ rows }, null, 2)}\n`);
  else if (format === 'csv') await output.print(csvLines(rows.map(cells)));
  else await output.print(text());
}

/** `onrecord unfollow FEED`: follows it no longer, and drops what waits of it. */
export function unfollowCommand(request: UnfollowRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: {},
    work: async (store) => {
      const [named = request.feed] = (await feedsNamed([request.feed])).urls;
      const dropped = (await unfollowFeed(store, named)) ?? (await unfollowFeed(store, request.feed));
      if (dropped === undefined) {
        output.complain(`onrecord: ${safeText(request.feed)} is not followed. What is: onrecord feeds`);
        return EXIT.someFailed;
      }
      const waited =
        dropped === 0 ? '' : `; ${plural(dropped, 'page')} that waited ${dropped === 1 ? 'is' : 'are'} dropped`;
      if (!request.quiet) await output.print(`followed no longer: ${safeText(named)}${waited}\n`);
      return EXIT.ok;
    },
  });
}
