import { askEntities, askOutlets, askReports, openReport, type Store } from '@onrecord/archive';
import type { Exit, ShowRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { originsView } from '../views/archive/origins-view.ts';
import { outletsView } from '../views/archive/outlets-view.ts';
import { actorsView } from '../views/archive/actors-view.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { terminalReading } from '../views/terminal/terminal-view.ts';
import { type Address, parseAddress } from './archive/address.ts';
import { onArchive } from './archive/open-archive.ts';
import { actorRow } from './lists/actor-row.ts';
import { outletRow } from './lists/outlet-row.ts';

interface Asked<A> {
  readonly address: A;
  readonly request: ShowRequest;
  readonly output: Output;
}

/** `onrecord show ADDRESS`: a report with its rows, one row alone, or an actor or place with its names and how they were joined. */
export function showCommand(request: ShowRequest, output: Output): Promise<Exit> {
  const address = parseAddress(request.address);
  if (!address) {
    output.complain(
      `onrecord: "${safeText(request.address)}" is no address. Lists print them, for example r12, r12:ev-1f2e... or a7.`,
    );
    return Promise.resolve(EXIT.misuse);
  }
  return onArchive(request, output, {
    options: { readOnly: true },
    work: (store) => {
      if (address.of === 'report') return showReport(store, { address, request, output });
      if (address.of === 'outlet') return showOutlet(store, { address, request, output });
      return showEntity(store, { address, request, output });
    },
  });
}

type ReportAddress = Extract<Address, { readonly of: 'report' }>;
type EntityAddress = Extract<Address, { readonly of: 'actor' | 'place' }>;

async function showReport(store: Store, { address, request, output }: Asked<ReportAddress>): Promise<Exit> {
  const opened = await openReport(store, address.report);
  if (!opened) {
    output.complain(`onrecord: there is no report r${address.report} in this archive. "onrecord reports" lists them.`);
    return EXIT.someFailed;
  }
  if (opened.status === 'damaged') {
    output.complain(`onrecord: ${safeText(opened.note.message)}`);
    return EXIT.someFailed;
  }
  const { reading, notes } = opened;
  for (const { message } of notes) output.complain(`onrecord: ${safeText(message)}`);
  const records = reading.records.filter(({ id }) => address.record === undefined || id === address.record);
  if (records.length === 0 && address.record !== undefined) {
    output.complain(
      `onrecord: report r${address.report} has no row ${address.record}. All its rows: onrecord show r${address.report}`,
    );
    return EXIT.someFailed;
  }
  const shown = { ...reading, records };
  if (request.json)
    await output.print(`${JSON.stringify(address.record === undefined ? shown : records[0], null, 2)}\n`);
  else {
    await output.print(terminalReading(shown, output));
    await printOrigins(store, address.report, output);
  }
  return notes.length === 0 ? EXIT.ok : EXIT.someFailed;
}

/** Behind the report's rows: where its text came from. */
async function printOrigins(store: Store, key: number, output: Output): Promise<void> {
  const [row] = (await askReports(store, { key }, { limit: 1 })).rows;
  if (!row) return;
  await output.print(`\n${originsView(row.origins, row.report.publisher?.via?.name, output)}`);
}

async function showOutlet(
  store: Store,
  { address: { key }, request, output }: Asked<Extract<Address, { readonly of: 'outlet' }>>,
): Promise<Exit> {
  const [outlet] = (await askOutlets(store, { keys: [key] }, { limit: 1 })).rows;
  if (!outlet) {
    output.complain(`onrecord: there is no outlet ${request.address} in this archive. "onrecord outlets" lists them.`);
    return EXIT.someFailed;
  }
  if (request.json) await output.print(`${JSON.stringify(outlet, null, 2)}\n`);
  else await output.print(outletsView({ rows: [outletRow(outlet)], total: 1, conditions: [] }, output));
  return EXIT.ok;
}

/** Joins named with one actor. */
const MOST_JOINS = 1000;

async function showEntity(
  store: Store,
  { address: { of, key }, request, output }: Asked<EntityAddress>,
): Promise<Exit> {
  const { rows } = await askEntities(store, { class: of, keys: [key], joins: MOST_JOINS }, { limit: 1 });
  const [entity] = rows;
  if (!entity) {
    const list = of === 'actor' ? 'onrecord actors' : 'onrecord actors --places';
    output.complain(`onrecord: there is no ${of} ${request.address} in this archive. "${list}" lists them.`);
    return EXIT.someFailed;
  }
  if (request.json) await output.print(`${JSON.stringify(entity, null, 2)}\n`);
  else {
    const page = { rows: [actorRow(entity)], total: 1, conditions: [] };
    await output.print(actorsView(page, output, { joins: true, places: of === 'place' }));
  }
  return EXIT.ok;
}
