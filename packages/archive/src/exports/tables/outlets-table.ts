import type { OutletAnswer } from '../../asking/ask-outlets.ts';
import { joined } from '../row-names.ts';
import type { Column, Table, TableSource } from './table.ts';

const columns: readonly Column<OutletAnswer>[] = [
  {
    name: 'outlet_key',
    type: 'integer',
    meaning: 'key in this archive',
    hxl: '#meta+id',
    of: ({ outlet }) => outlet.key,
  },
  {
    name: 'name',
    type: 'text',
    meaning: 'the name that lists show',
    hxl: '#org+name',
    of: ({ outlet }) => outlet.name,
  },
  {
    name: 'kind',
    type: 'text',
    meaning:
      'agency, newspaper, broadcaster, magazine, online, state-media, ngo, government, international-organisation or other; empty: nobody has said',
    hxl: '#org+type',
    of: ({ outlet }) => outlet.kind,
  },
  {
    name: 'country',
    type: 'text',
    meaning: 'where it is at home, ISO 3166-1 alpha-2',
    hxl: '#country+code',
    of: ({ outlet }) => outlet.country,
  },
  { name: 'names', type: 'text', meaning: 'other names, in plain letters', of: ({ names }) => joined(names) },
  { name: 'hosts', type: 'text', meaning: 'domains by which it is told', of: ({ hosts }) => joined(hosts) },
  { name: 'reports', type: 'integer', meaning: 'standing reports that it published', of: ({ reports }) => reports },
  {
    name: 'credited',
    type: 'integer',
    meaning: 'standing reports of others that credit it in their head',
    of: ({ credited }) => credited,
  },
  { name: 'known_id', type: 'text', meaning: 'id in a list of outlets', of: ({ known }) => known },
  {
    name: 'by_person',
    type: 'boolean',
    meaning: 'whether a person has said something of it',
    of: ({ byPerson }) => byPerson,
  },
];

export const outletsTable: Table<OutletAnswer> = {
  takes: 'outlets',
  what: 'outlets',
  columns,
  holds: (row: TableSource): row is OutletAnswer => 'outlet' in row && 'hosts' in row,
};
