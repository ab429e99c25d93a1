import { valueOf, type Figure } from '@onrecord/model';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import { groupColumn, tableOf, toldBy } from './record-table.ts';
import { partyColumns, placeColumns, whenColumns } from './row-columns.ts';
import type { Column } from './table.ts';

/** Measures that HXL has an attribute for; people affected. */
const AFFECTED = ['killed', 'injured', 'abducted', 'displaced'] as const;

const affectedColumns = AFFECTED.map((measure): Column<ArchiveRow<'figure'>> => ({
  name: measure,
  type: 'number',
  meaning: `the value where the measure is ${measure}, the count is told as fact and has no bounds; rows of different claimants must not be added up`,
  hxl: `#affected+${measure}`,
  of: ({ record }) => (record.measure === measure ? plainCount(record) : undefined),
}));

/** A number that stands for itself: no bound, no share, told as fact. */
function plainCount({ quantity: { value, min, max, unit, of }, realis }: Figure): number | undefined {
  const isPlain = min === undefined && max === undefined && unit === undefined && of === undefined;
  return isPlain && realis === 'actual' ? value : undefined;
}

export const figuresTable = tableOf('figure', 'figures', [
  {
    name: 'measure',
    type: 'text',
    meaning: 'what is measured: killed, injured, displaced, released, money, …',
    hxl: '#indicator+name',
    of: ({ record }) => record.measure,
  },
  {
    name: 'counted',
    type: 'text',
    meaning: 'what is counted, in the words of the report',
    of: ({ record }) => valueOf(record.counted),
  },
  {
    name: 'value',
    type: 'number',
    meaning: 'the number; of a share between 0 and 1',
    hxl: '#indicator+value+num',
    of: ({ record }) => record.quantity.value,
  },
  {
    name: 'min',
    type: 'number',
    meaning: 'at least',
    hxl: '#indicator+min+num',
    of: ({ record }) => record.quantity.min,
  },
  {
    name: 'max',
    type: 'number',
    meaning: 'at most',
    hxl: '#indicator+max+num',
    of: ({ record }) => record.quantity.max,
  },
  {
    name: 'approximate',
    type: 'boolean',
    meaning: 'whether the report says about',
    of: ({ record }) => record.quantity.approximate,
  },
  {
    name: 'unit',
    type: 'text',
    meaning: 'unit or currency',
    hxl: '#indicator+unit',
    of: ({ record }) => record.quantity.unit,
  },
  {
    name: 'quantifier',
    type: 'text',
    meaning: 'the number in the words of the report',
    of: ({ record }) => record.quantifier.quote,
  },
  {
    name: 'part_of',
    type: 'text',
    meaning: 'id of the record of which it is a part',
    of: ({ record }) => record.quantity.of,
  },
  {
    name: 'realis',
    type: 'text',
    meaning: 'actual, planned, threatened, demanded, offered, possible, conditional, negated or denied',
    hxl: '#status+realis',
    of: ({ record }) => record.realis,
  },
  {
    name: 'basis',
    type: 'text',
    meaning: 'total, or increment on top of an earlier count',
    of: ({ record }) => record.basis,
  },
  { name: 'revises', type: 'text', meaning: 'id of the record that it replaces', of: ({ record }) => record.revises },
  { name: 'event_id', type: 'text', meaning: 'id of the event that it counts', of: ({ record }) => record.event },
  { name: 'composition', type: 'text', meaning: 'who was among them', of: ({ record }) => record.composition?.quote },
  ...partyColumns('affected', 'affected', 'who is counted'),
  {
    name: 'period',
    type: 'text',
    meaning: 'which of on, since, until, asOf the report gives',
    of: ({ record }) => Object.keys(record.period).join('; ') || undefined,
  },
  ...whenColumns<'figure'>('counts'),
  ...placeColumns(),
  groupColumn('series', 'rows with one number are the same count over time'),
  toldBy,
  ...affectedColumns,
]);
