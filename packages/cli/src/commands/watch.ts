import { existsSync } from 'node:fs';
import { isPostgresUrl, markTaken, type Store } from '@onrecord/archive';
import { feedsNamed } from '@onrecord/intake';
import { openNetwork } from '../add/network.ts';
import { stopSignals } from '../add/stop-signals.ts';
import type { Exit, WatchRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import type { EntryWriter } from '../watch/take-entry.ts';
import { watchArchive } from '../watch/watch-archive.ts';
import { archiveWriter } from './archive/archive-writer.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord watch`: follows feeds into the archive, which is made where there is none and a feed was named. */
export async function watchCommand(request: WatchRequest, output: Output): Promise<Exit> {
  const { feeds, archive } = request;
  const { urls, problems } = await feedsNamed(feeds);
  for (const { name, note } of problems) output.complain(`onrecord: ${safeText(name)}: ${safeText(note.message)}`);
  const hasFailed = problems.some(({ note }) => note.severity === 'error');
  if (hasFailed && urls.length === 0) return EXIT.someFailed;
  if (urls.length === 0 && !isPostgresUrl(archive) && !existsSync(archive)) {
    output.complain('onrecord: there is no feed to follow. Give the address of one: onrecord watch https://...');
    return EXIT.misuse;
  }
  const exit = await onArchive(request, output, {
    options: { create: urls.length > 0 },
    work: (store) => watch(request, output, { store, urls }),
  });
  return exit === EXIT.ok && hasFailed && request.once ? EXIT.someFailed : exit;
}

async function watch(
  request: WatchRequest,
  output: Output,
  { store, urls }: { readonly store: Store; readonly urls: readonly string[] },
): Promise<Exit> {
  const { everyMs, once, quiet, workers } = request;
  if (urls.length === 0 && !(await followsAny(store))) {
    output.complain('onrecord: this archive follows no feeds yet. Give the address of one: onrecord watch https://...');
    return EXIT.misuse;
  }
  const fetcher = await openNetwork(request);
  const stop = stopSignals();
  try {
    return await watchArchive(
      { urls, everyMs, isOnce: once, isQuiet: quiet, crew: workers === undefined ? {} : { workers } },
      {
        store,
        writer: entryWriter(store, request, output),
        fetcher,
        output,
        isTerminal: process.stderr.isTTY,
        stop: stop.signal,
      },
    );
  } finally {
    stop.release();
    await fetcher.close();
  }
}

async function followsAny(store: Store): Promise<boolean> {
  const { feedTotals } = await import('@onrecord/archive');
  return (await feedTotals(store, new Date().toISOString())).feeds > 0;
}

/** Stores reports of an entry, and that it is taken, in one transaction. */
function entryWriter(store: Store, { actorLists, outletLists, quiet }: WatchRequest, output: Output): EntryWriter {
  const writer = archiveWriter(store, {
    actorLists,
    onActors: ({ notes }) => {
      if (quiet || actorLists.length === 0) return;
      for (const { severity, message } of notes) {
        if (severity !== 'info') output.complain(`onrecord: known actors: ${safeText(message)}`);
      }
    },
    outletLists,
    onOutlets: ({ notes }) => {
      if (quiet || outletLists.length === 0) return;
      for (const { message } of notes) output.complain(`onrecord: outlets: ${safeText(message)}`);
    },
  });
  return {
    has: writer.has,
    put: (batch, entry) =>
      writer.put(batch, async (db, outcomes) => {
        // Refused by the archive: the watch gives the entry up, with the reason.
        if (batch.length > 0 && outcomes.every(({ result }) => result === 'refused')) return;
        const report = outcomes.find((outcome) => outcome.report !== undefined)?.report ?? 0;
        await markTaken(db, entry, { report, at: new Date().toISOString() });
      }),
  };
}
