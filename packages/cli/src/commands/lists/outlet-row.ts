import type { OutletAnswer } from '@onrecord/archive';
import type { OutletRow } from '../../views/archive/view-rows.ts';
import { outletAbout } from './outlet-words.ts';

/** An outlet as a line of a list. */
export function outletRow({ outlet, names, hosts, reports, credited, byPerson }: OutletAnswer): OutletRow {
  return {
    name: outlet.name,
    about: outletAbout(outlet),
    names,
    hosts,
    reports,
    credited,
    byPerson,
    address: `o${outlet.key}`,
  };
}
