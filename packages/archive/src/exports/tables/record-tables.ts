import { valueOf, type Figure, type RecordKind } from '@onrecord/model';
import type { AnyRow, ArchiveRow } from '../../rows/archive-row.ts';
import { idColumns, partyColumns, placeColumns, traceColumns, whenColumns } from './row-columns.ts';
import type { Column, Table, TableSource } from './table.ts';

type Columns<K extends RecordKind> = readonly Column<ArchiveRow<K>>[];

export const statementsTable = tableOf('statement', 'statements', [
  ...partyColumns('speaker', 'speaker', 'who said it'),
  {
    name: 'act',
    type: 'text',
    meaning: 'what kind of saying: assert, deny, claim, warn, threaten, promise, demand, …',
    of: ({ record }) => record.act,
  },
  {
    name: 'mode',
    type: 'text',
    meaning: 'direct (a quotation), indirect, or mixed',
    of: ({ record }) => record.mode,
  },
  { name: 'cue', type: 'text', meaning: 'the reporting word', of: ({ record }) => valueOf(record.cue) },
  ...partyColumns('addressee', 'addressee', 'whom it was said to'),
  ...partyColumns('target', 'target', 'who is blamed, accused or described'),
  ...whenColumns<'statement'>('was said', ({ saidAt }) => saidAt),
]);

/** Column shared by events and figures, whose occurrence or series many reports may tell. */
const toldBy: Column<AnyRow> = {
  name: 'independent_texts',
  type: 'integer',
  meaning: 'how many independent texts tell the occurrence or the count, where that was worked out',
  of: (row, { independentTexts }) => independentTexts(row),
};

const groupColumn = (name: string, meaning: string): Column<AnyRow> => ({
  name,
  type: 'integer',
  meaning,
  of: ({ group }) => group,
});

export const eventsTable = tableOf('event', 'events', [
  {
    name: 'event_type',
    type: 'text',
    meaning: 'PLOVER type, or INCIDENT or INVESTIGATE',
    hxl: '#event+type',
    of: ({ record }) => record.type,
  },
  { name: 'event_mode', type: 'text', meaning: 'PLOVER mode, where it has one', hxl: '#event+mode', of: ({ record }) => record.mode },
  {
    name: 'realis',
    type: 'text',
    meaning: 'actual, planned, threatened, demanded, offered, possible, conditional, negated or denied',
    hxl: '#status+realis',
    of: ({ record }) => record.realis,
  },
  ...partyColumns('actors', 'actor', 'who did it'),
  ...partyColumns('recipients', 'recipient', 'to whom'),
  ...whenColumns<'event'>('happened', ({ time }) => time),
  ...placeColumns(),
  groupColumn('occurrence', 'rows with one number are tellings of one occurrence'),
  toldBy,
]);

/** Measures that HXL has an attribute for; people affected. */
const AFFECTED = ['killed', 'injured', 'abducted', 'displaced'] as const;

const affectedColumns = AFFECTED.map(
  (measure): Column<ArchiveRow<'figure'>> => ({
    name: measure,
    type: 'number',
    meaning: `the value where the measure is ${measure}, the count is told as fact and has no bounds; rows of different claimants must not be added up`,
    hxl: `#affected+${measure}`,
    of: ({ record }) => (record.measure === measure ? plainCount(record) : undefined),
  }),
);

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
  { name: 'counted', type: 'text', meaning: 'what is counted, in the words of the report', of: ({ record }) => valueOf(record.counted) },
  {
    name: 'value',
    type: 'number',
    meaning: 'the number; of a share between 0 and 1',
    hxl: '#indicator+value+num',
    of: ({ record }) => record.quantity.value,
  },
  { name: 'min', type: 'number', meaning: 'at least', hxl: '#indicator+min+num', of: ({ record }) => record.quantity.min },
  { name: 'max', type: 'number', meaning: 'at most', hxl: '#indicator+max+num', of: ({ record }) => record.quantity.max },
  {
    name: 'approximate',
    type: 'boolean',
    meaning: 'whether the report says about',
    of: ({ record }) => record.quantity.approximate,
  },
  { name: 'unit', type: 'text', meaning: 'unit or currency', hxl: '#indicator+unit', of: ({ record }) => record.quantity.unit },
  { name: 'quantifier', type: 'text', meaning: 'the number in the words of the report', of: ({ record }) => record.quantifier.quote },
  { name: 'part_of', type: 'text', meaning: 'id of the record of which it is a part', of: ({ record }) => record.quantity.of },
  {
    name: 'realis',
    type: 'text',
    meaning: 'actual, planned, threatened, demanded, offered, possible, conditional, negated or denied',
    hxl: '#status+realis',
    of: ({ record }) => record.realis,
  },
  { name: 'basis', type: 'text', meaning: 'total, or increment on top of an earlier count', of: ({ record }) => record.basis },
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

export const positionsTable = tableOf('position', 'positions', [
  ...partyColumns('party', 'party', 'whose position'),
  {
    name: 'stance',
    type: 'text',
    meaning: 'demands, offers, proposes, accepts, rejects, supports, opposes or open-to',
    of: ({ record }) => record.stance,
  },
  { name: 'issue', type: 'text', meaning: 'key of the issue', of: ({ record }) => record.issue.key },
  { name: 'issue_label', type: 'text', meaning: 'the issue in short', of: ({ record }) => record.issue.label },
  { name: 'terms', type: 'text', meaning: 'terms, in the words of the report', of: ({ record }) => record.terms?.quote },
  {
    name: 'in_exchange_for',
    type: 'text',
    meaning: 'in exchange for what',
    of: ({ record }) => record.inExchangeFor?.quote,
  },
  { name: 'condition', type: 'text', meaning: 'on which condition', of: ({ record }) => record.condition?.quote },
  ...partyColumns('counterpart', 'counterpart', 'towards whom'),
  ...whenColumns<'position'>('was held', ({ at }) => at),
]);

export const outlookTable = tableOf('prospect', 'outlook', [
  {
    name: 'prospect_type',
    type: 'text',
    meaning: 'threat, warning, plan, promise, offer, deadline or forecast',
    of: ({ record }) => record.type,
  },
  ...partyColumns('holder', 'holder', 'whose threat, plan or promise it is'),
  { name: 'condition', type: 'text', meaning: 'on which condition', of: ({ record }) => record.condition?.quote },
  {
    name: 'outcome',
    type: 'text',
    meaning: 'what its own report says became of it: open, came-true, averted, lapsed or withdrawn',
    of: ({ record }) => record.outcome,
  },
  { name: 'event_id', type: 'text', meaning: 'id of the event that it would be', of: ({ record }) => record.event },
  ...whenColumns<'prospect'>('is to come', ({ horizon }) => horizon),
  groupColumn('line', 'rows with one number are one line of the outlook'),
]);

/** A table of one kind: its ids, its own columns, then what traces it. */
function tableOf<K extends RecordKind>(kind: K, what: string, own: Columns<K>): Table<Extract<AnyRow, ArchiveRow<K>>> {
  return {
    takes: 'rows',
    what,
    columns: [...idColumns(), ...own, ...traceColumns()] as readonly Column<Extract<AnyRow, ArchiveRow<K>>>[],
    holds: (row: TableSource): row is Extract<AnyRow, ArchiveRow<K>> => 'record' in row && row.record.kind === kind,
  };
}
