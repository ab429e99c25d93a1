import { accessSync, constants } from 'node:fs';
import { checkArchive, isPostgresUrl } from '@onrecord/archive';
import type { CheckRequest, Exit } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord check`: the database's own check, and every stored word against its text. */
export function checkCommand(request: CheckRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    // Part of the check needs the right to write, though it changes nothing; a file without it is checked as far as that goes.
    options: { readOnly: !isWritable(request.archive) },
    work: async (store) => {
      let faults = 0;
      const { reports, rows } = await checkArchive(store, (fault) => {
        faults += 1;
        output.complain(`onrecord: ${safeText(fault)}`);
      });
      const size = ((await store.size()) / 2 ** 20).toFixed(1);
      await output.print(
        `${store.name}: ${plural(reports, 'report')}, ${plural(rows, 'row')}, ${size} MiB, ${faults === 0 ? 'no fault' : plural(faults, 'fault')}\n`,
      );
      return faults === 0 ? EXIT.ok : EXIT.someFailed;
    },
  });
}

function isWritable(archive: string): boolean {
  if (isPostgresUrl(archive)) return true;
  try {
    accessSync(archive, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
