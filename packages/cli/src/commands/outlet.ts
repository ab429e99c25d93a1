import { askOutlets, changeOutlet, type Store } from '@onrecord/archive';
import type { Exit, OutletRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { UnknownName } from './archive/entities-named.ts';
import { onArchive } from './archive/open-archive.ts';
import { outletNamed } from './archive/outlets-named.ts';
import { outletWords } from './lists/outlet-words.ts';

/** `onrecord outlet NAME --kind KIND ...`: what a person says of an outlet. */
export function outletCommand(request: OutletRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: {},
    work: async (store) => {
      try {
        return await say(store, request, output);
      } catch (cause) {
        if (!(cause instanceof UnknownName)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
    },
  });
}

async function say(store: Store, request: OutletRequest, output: Output): Promise<Exit> {
  const { key } = await outletNamed(store, request.outlet);
  const signed = { by: request.by, at: new Date().toISOString() };
  const done = await changeOutlet(store, key, { change: request.change, signed });
  if (done.status === 'refused') {
    output.complain(`onrecord: ${safeText(done.note.message)}`);
    return EXIT.someFailed;
  }
  const { rows } = await askOutlets(store, { keys: [key] }, { limit: 1 });
  const words = rows[0] ? `o${key} ${outletWords(rows[0].outlet)}` : `o${key}`;
  const moved = done.reports > 0 ? `, ${plural(done.reports, 'report')} came over` : '';
  if (!request.quiet) {
    await output.print(`done: operation ${done.key}, ${safeText(words)}${moved}. Undo: onrecord undo ${done.key}\n`);
  }
  return EXIT.ok;
}
