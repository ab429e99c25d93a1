import { note, type EventType, type Realis } from '@onrecord/model';
import type { AnyRow, ArchiveRow, Party } from '../rows/archive-row.ts';
import { shownWords } from '../prepare/shown-words.ts';
import type { ExportOptions } from './export-format.ts';
import { jsonText } from './json-text.ts';
import { exportNotes } from './notes.ts';
import { claimantName, partiesAs } from './row-names.ts';

type Quad = 'VERBAL COOPERATION' | 'MATERIAL COOPERATION' | 'VERBAL CONFLICT' | 'MATERIAL CONFLICT';

/** The quad category of each PLOVER type, as the PLOVER manual heads its section; our own two types have none. */
const QUADS: Readonly<Record<EventType, Quad | null>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT',
  INVESTIGATE: null,
  INCIDENT: null,
};

/** PLOVER tells what did not simply happen by a context: whoever leaves out rows with one keeps only what is told as fact. */
const CONTEXTS: Readonly<Record<Realis, readonly string[]>> = {
  actual: [],
  planned: ['future'],
  threatened: ['hypothetical'],
  demanded: ['hypothetical'],
  offered: ['hypothetical'],
  possible: ['hypothetical'],
  conditional: ['hypothetical'],
  negated: ['negation'],
  denied: ['negation'],
};

/**
 * Events as rows after PLOVER (Open Event Data Alliance, PLOVER manual) and the columns of POLECAT: JSON Lines, one event a line.
 *
 * | field | is |
 * | --- | --- |
 * | event_id | id of the record |
 * | event_date, event_date_to | the days on which it happened, null where the report does not say; never the day of publication |
 * | event_type, event_mode | as in the record; `INVESTIGATE` and `INCIDENT` are our own |
 * | quad_code | of the type; null for our own two |
 * | contexts | `future`, `hypothetical` or `negation`, from `realis` |
 * | actors, recipients | name, kind and key of the joined actor, whether stated or inferred |
 * | placename, country, latitude, longitude, geonames_id, precision | of the place |
 * | source, url, report_id, publication_date, words, anchors | where it was read |
 * | realis, claimant, claimant_by, confidence, review, independent_texts | what PLOVER has no field for |
 *
 * Intensity, sectors, countries of actors and the CAMEO codes are not written: nothing in a record says them.
 */
export async function* writePlover(source: AsyncIterable<AnyRow>, options: ExportOptions = {}): AsyncIterable<string> {
  let others = 0;
  for await (const row of source) {
    if (isEvent(row)) yield `${jsonText(ploverRow(row, options.independentTexts?.(row)))}\n`;
    else others++;
  }
  if (others > 0) options.onNote?.(note(exportNotes.otherKind, { details: { count: others, what: 'events' } }));
}

function isEvent(row: AnyRow): row is ArchiveRow<'event'> {
  return row.record.kind === 'event';
}

function ploverRow(row: ArchiveRow<'event'>, independentTexts: number | undefined): object {
  const { record, when, place, report, claimant } = row;
  return {
    event_id: record.id,
    event_date: when?.from ?? null,
    event_date_to: when?.to ?? null,
    event_type: record.type,
    event_mode: record.mode ?? null,
    quad_code: QUADS[record.type],
    contexts: CONTEXTS[record.realis],
    realis: record.realis,
    actors: partiesAs(row, 'actor').map(partyOf),
    recipients: partiesAs(row, 'recipient').map(partyOf),
    placename: place?.name ?? null,
    country: place?.country ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geonames_id: place?.geonames ?? null,
    precision: place?.precision ?? null,
    source: report.outlet ?? null,
    url: report.url ?? null,
    report_id: report.id,
    publication_date: report.published ?? null,
    claimant_by: claimant.by,
    claimant: claimantName(claimant) ?? null,
    confidence: record.confidence,
    review: row.review,
    independent_texts: independentTexts ?? null,
    occurrence: row.group ?? null,
    words: shownWords(record),
    anchors: record.anchors,
  };
}

function partyOf({ actor, status }: Party): object {
  return { key: actor.key, name: actor.name, kind: actor.kind, status };
}
