import { valueOf } from '@onrecord/model';
import { groupColumn, tableOf, toldBy } from './record-table.ts';
import { partyColumns, placeColumns, whenColumns } from './row-columns.ts';

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

export const eventsTable = tableOf('event', 'events', [
  {
    name: 'event_type',
    type: 'text',
    meaning: 'PLOVER type, or INCIDENT or INVESTIGATE',
    hxl: '#event+type',
    of: ({ record }) => record.type,
  },
  {
    name: 'event_mode',
    type: 'text',
    meaning: 'PLOVER mode, where it has one',
    hxl: '#event+mode',
    of: ({ record }) => record.mode,
  },
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
  {
    name: 'terms',
    type: 'text',
    meaning: 'terms, in the words of the report',
    of: ({ record }) => record.terms?.quote,
  },
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
