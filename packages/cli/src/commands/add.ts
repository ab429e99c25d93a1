import { existsSync } from 'node:fs';
import { mayBeThere } from '@onrecord/intake';
import { addReports } from '../add/add-reports.ts';
import { networkFor } from '../add/network.ts';
import { stopSignals } from '../add/stop-signals.ts';
import type { AddRequest, Exit } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { archiveWriter } from './archive/archive-writer.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord add`: reads everything at the paths into the archive, which is made where there is none. */
export async function addCommand(request: AddRequest, output: Output): Promise<Exit> {
  const { paths, archive } = request;
  // A slip of the keyboard must not leave an empty archive behind.
  if (!existsSync(archive) && !paths.some(mayBeThere)) {
    for (const path of paths) output.complain(`onrecord: ${safeText(path)}: no such file. Check the path.`);
    return EXIT.someFailed;
  }
  return onArchive(request, output, { options: { create: true }, work: (store) => add(request, output, store) });
}

type Store = Parameters<typeof archiveWriter>[0];

async function add(request: AddRequest, output: Output, store: Store): Promise<Exit> {
  const { paths, published, failures, quiet, workers, columns, actorLists, outletLists } = request;
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
  const { urlsInArchive } = await import('@onrecord/archive');
  const network = await networkFor(paths, request);
  const stop = stopSignals();
  try {
    return await addReports(
      {
        paths,
        quiet,
        sources: {
          ...network,
          ...(columns && { columns }),
          isKnown: async (url) => (await urlsInArchive(store, [url]))[0] === true,
        },
        ...(published !== undefined && { publishedAt: published }),
        ...(failures !== undefined && { failures }),
        ...(workers !== undefined && { crew: { workers } }),
      },
      { writer, output, isTerminal: process.stderr.isTTY, stop: stop.signal },
    );
  } finally {
    stop.release();
    await network.fetcher?.close();
  }
}
