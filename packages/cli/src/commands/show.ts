import { openReport, type Store } from '@onrecord/archive';
import type { Exit, ShowRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { terminalReading } from '../views/terminal/terminal-view.ts';
import { type Address, parseAddress } from './archive/address.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord show ADDRESS`: a report with its rows, or one row alone, as the reading has it. */
export function showCommand(request: ShowRequest, output: Output): Promise<Exit> {
  const address = parseAddress(request.address);
  if (!address) {
    output.complain(
      `onrecord: "${request.address}" is no address. Lists print them, for example r12 or r12:ev-1f2e...`,
    );
    return Promise.resolve(EXIT.misuse);
  }
  return onArchive(request, output, {
    options: { readOnly: true },
    work: (store) => show(store, { address, request, output }),
  });
}

async function show(
  store: Store,
  { address, request, output }: { readonly address: Address; readonly request: ShowRequest; readonly output: Output },
): Promise<Exit> {
  const opened = await openReport(store, address.report);
  if (!opened) {
    output.complain(`onrecord: there is no report r${address.report} in this archive. "onrecord reports" lists them.`);
    return EXIT.someFailed;
  }
  if (opened.status === 'damaged') {
    output.complain(`onrecord: ${safeText(opened.note.message)}`);
    return EXIT.someFailed;
  }
  const { reading } = opened;
  const records = reading.records.filter(({ id }) => address.record === undefined || id === address.record);
  if (records.length === 0 && address.record !== undefined) {
    output.complain(`onrecord: report r${address.report} has no row ${address.record}.`);
    return EXIT.someFailed;
  }
  const shown = { ...reading, records };
  if (request.json)
    await output.print(`${JSON.stringify(address.record === undefined ? shown : records[0], null, 2)}\n`);
  else await output.print(terminalReading(shown, output));
  return EXIT.ok;
}
