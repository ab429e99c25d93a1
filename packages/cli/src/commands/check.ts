import { checkArchive } from '@onrecord/archive';
import type { CheckRequest, Exit } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord check`: the database's own check, and every stored word against its text. */
export function checkCommand(request: CheckRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      let faults = 0;
      const { reports, rows } = await checkArchive(store, (fault) => {
        faults += 1;
        output.complain(`onrecord: ${safeText(fault)}`);
      });
      const size = ((await store.size()) / 2 ** 20).toFixed(1);
      await output.print(
        `${store.name}: ${reports} reports, ${rows} rows, ${size} MiB, ${faults === 0 ? 'no fault' : `${faults} faults`}\n`,
      );
      return faults === 0 ? EXIT.ok : EXIT.someFailed;
    },
  });
}
