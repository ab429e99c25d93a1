import type { DataMark } from '../sheet.ts';
import { interval, mark, percent, type Table } from '../table.ts';
import { PETRARCH_MEASURES, type PetrarchMeasure, type PetrarchScore } from './score-petrarch.ts';
import { PLOVER_MEASURES, type PloverMeasure, type PloverScore } from './score-plover.ts';
import type { Share } from './share.ts';
import { TYPES_OF_OLD_PLOVER } from './type-tables.ts';

/** One suite: its data and what could not be read. */
interface Part {
  readonly data: DataMark;
  /** Records that could not be read, by id: they are in no count. */
  readonly failed: readonly string[];
}

/** A score sheet of the events suites: figures only, no words of the data, no time stamp. */
export interface EventsSheet {
  readonly schema: 'onrecord/events-scores@1';
  readonly version: string;
  readonly model: string;
  readonly commit: string;
  readonly plover?: Part & { readonly score: PloverScore };
  readonly petrarch?: Part & { readonly unit: PetrarchScore; readonly validation: PetrarchScore };
}

const PLOVER_LABELS: Readonly<Record<PloverMeasure, string>> = {
  typeInSentence: 'type right, among the events of the sentence',
  triggerFound: 'event found where it is marked',
  typeOfTrigger: 'type right, of an event where it is marked',
  source: 'source right',
  target: 'target right',
  all: 'all right',
};

const PETRARCH_LABELS: Readonly<Record<PetrarchMeasure, string>> = {
  source: 'source right',
  target: 'target right',
  type: 'type right',
  record: 'record right in all',
  silent: 'nothing found where nothing is to be found',
};

/** UniversalPetrarch's own sheet on the unit sentences, for comparison. */
const PEER: Readonly<Partial<Record<PetrarchMeasure, string>>> = {
  source: '78.2 (247 of 316)',
  target: '67.2 (199 of 296)',
  type: '66.3 (177 of 267)',
  record: '44.1 (120 of 272)',
};

/** All tables of the sheet, in the order they are shown. */
export function eventsTables({ plover, petrarch }: EventsSheet): readonly Table[] {
  return [
    ...(plover ? [ploverTable(plover), confusionTable(plover.score)] : []),
    ...(petrarch ? [petrarchTable(petrarch)] : []),
  ];
}

function ploverTable({ data, failed, score }: NonNullable<EventsSheet['plover']>): Table {
  return {
    title: 'PLOVER gold standard records',
    about:
      `${score.records} sentences of the development half (${mark(data)}), ${score.events} events read, ${score.lostMarks} marks lost in the data.${notRead(failed)} ` +
      'For comparison: a language-inference model that is given source and target picks the right one of 15 classes for 80 to 84 % of another 1,033 sentences (Zero-Shot-PLOVER); we are given the sentence only.',
    head: ['measure', 'right', 'asked', '%'],
    rows: PLOVER_MEASURES.map((measure) => [PLOVER_LABELS[measure], ...cells(score.shares[measure])]),
  };
}

/** How each type was read where an event was found at the marked words. */
function confusionTable({ confusion }: PloverScore): Table {
  const rows = Object.entries(TYPES_OF_OLD_PLOVER).flatMap(([oldType, types]) => {
    const read = Object.entries(confusion[oldType] ?? {});
    if (read.length === 0) return [];
    const sum = (entries: typeof read): number => entries.reduce((total, [, count]) => total + count, 0);
    const right = read.filter(([type]) => types.some((one) => one === type));
    const wrong = read.filter((entry) => !right.includes(entry)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [
      [
        `${oldType} (${types.join(' or ')})`,
        String(sum(read)),
        String(sum(right)),
        wrong.map(([type, count]) => `${type} ${count}`).join(', '),
      ],
    ];
  });
  return {
    title: 'PLOVER: types',
    about:
      'Type of the record (what we call it), and what the event at the marked words was read as; none: no event there.',
    head: ['type', 'records', 'right', 'read as'],
    rows,
  };
}

function petrarchTable({ data, failed, unit, validation }: NonNullable<EventsSheet['petrarch']>): Table {
  const facts = (name: string, { records, expected, spoken, events }: PetrarchScore): string =>
    `${name}: ${records} records, ${expected} events expected, ${spoken} spoken ones left out, ${events} read.`;
  return {
    title: 'PETRARCH records',
    about:
      `${mark(data)}.${notRead(failed)} ${facts('Unit', unit)} ${facts('Validation', validation)} ` +
      'An actor is right when one of its names may stand for the country or organisation of the code (the role after it is not compared), a type when it is the successor of the code’s root. The unit records have invented names and the codes of small dictionaries made to test the program ("welcomed" is 041): their types say little, their sources and targets more. Peer: UniversalPetrarch on the unit sentences with those dictionaries, full codes compared (its own sheet).',
    head: ['measure', 'unit', 'unit %', 'validation', 'validation %', 'peer, unit %'],
    rows: PETRARCH_MEASURES.map((measure) => [
      PETRARCH_LABELS[measure],
      ...shortCells(unit.shares[measure]),
      ...shortCells(validation.shares[measure]),
      PEER[measure] ?? '',
    ]),
  };
}

function notRead(failed: readonly string[]): string {
  return failed.length === 0 ? '' : ` Not read: ${failed.join(', ')}.`;
}

function cells({ right, asked, interval: range }: Share): readonly string[] {
  return [String(right), String(asked), asked === 0 ? '' : `${percent(right / asked)} ${interval(range)}`];
}

function shortCells({ right, asked, interval: range }: Share): readonly string[] {
  return [`${right} of ${asked}`, asked === 0 ? '' : `${percent(right / asked)} ${interval(range)}`];
}
