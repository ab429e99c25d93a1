import { addReports } from '../add/add-reports.ts';
import { stopSignals } from '../add/stop-signals.ts';
import type { AddRequest, Exit } from '../arguments/requests.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { archiveWriter } from './archive/archive-writer.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord add`: reads everything at the paths into the archive, which is made where there is none. */
export function addCommand(request: AddRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: { create: true },
    work: async (store) => {
      const { paths, published, failures, quiet, workers, actorLists } = request;
      const writer = archiveWriter(store, {
        actorLists,
        onActors: ({ notes }) => {
          if (quiet || actorLists.length === 0) return;
          for (const { severity, message } of notes) {
            if (severity !== 'info') output.complain(`onrecord: known actors: ${safeText(message)}`);
          }
        },
      });
      const stop = stopSignals();
      try {
        return await addReports(
          {
            paths,
            quiet,
            ...(published !== undefined && { publishedAt: published }),
            ...(failures !== undefined && { failures }),
            ...(workers !== undefined && { crew: { workers } }),
          },
          { writer, output, isTerminal: process.stderr.isTTY, stop: stop.signal },
        );
      } finally {
        stop.release();
      }
    },
  });
}
