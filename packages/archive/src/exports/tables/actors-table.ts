import { joined } from '../row-names.ts';
import type { ActorLine } from './actor-line.ts';
import type { Column, Table, TableSource } from './table.ts';

const columns: readonly Column<ActorLine>[] = [
  { name: 'actor_key', type: 'integer', meaning: 'key in this archive', hxl: '#meta+id', of: ({ actor }) => actor.key },
  { name: 'name', type: 'text', meaning: 'the name that lists show', hxl: '#org+name', of: ({ actor }) => actor.name },
  {
    name: 'kind',
    type: 'text',
    meaning: 'person, organization, state, group, population or unknown',
    hxl: '#org+type',
    of: ({ actor }) => actor.kind,
  },
  { name: 'names', type: 'text', meaning: 'all names in the reports', of: ({ names }) => joined(names) },
  { name: 'known_id', type: 'text', meaning: 'id in a list of known actors', of: ({ known }) => known },
  { name: 'reports', type: 'integer', meaning: 'reports that name it', of: ({ reports }) => reports },
  { name: 'records', type: 'integer', meaning: 'records in which it has a part', of: ({ records }) => records },
  {
    name: 'first_named',
    type: 'day',
    meaning: 'day of publication of the first report that names it',
    hxl: '#date+start',
    of: ({ first }) => first,
  },
  {
    name: 'last_named',
    type: 'day',
    meaning: 'day of publication of the last report that names it',
    hxl: '#date+end',
    of: ({ last }) => last,
  },
  {
    name: 'by_person',
    type: 'boolean',
    meaning: 'whether a person decided which names it has',
    of: ({ byPerson }) => byPerson,
  },
];

export const actorsTable: Table<ActorLine> = {
  takes: 'actors',
  what: 'actors',
  columns,
  holds: (row: TableSource): row is ActorLine => 'actor' in row,
};
