import { reviewRecord } from '@onrecord/archive';
import type { Exit, ReviewRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { parseAddress } from './archive/address.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord review ADDRESS confirm|reject|reset`: what a person says of a row. */
export function reviewCommand(request: ReviewRequest, output: Output): Promise<Exit> {
  const row = parseAddress(request.address);
  if (row?.of !== 'report' || row.record === undefined) {
    output.complain(
      `onrecord: "${safeText(request.address)}" is no address of a row. Lists print it, for example r12:ev-1f2e...`,
    );
    return Promise.resolve(EXIT.misuse);
  }
  const { report, record } = row;
  return onArchive(request, output, {
    options: {},
    work: async (store) => {
      const { by, state } = request;
      const at = new Date().toISOString();
      const done = await reviewRecord(store, { report, id: record }, { by, at, verdict: { state } });
      if (done.status === 'refused') {
        output.complain(`onrecord: ${safeText(done.note.message)}`);
        return EXIT.someFailed;
      }
      if (!request.quiet) await output.print(`${request.address}: ${state}\n`);
      return EXIT.ok;
    },
  });
}
