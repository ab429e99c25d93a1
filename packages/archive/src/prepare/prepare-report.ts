import { type OnRecord, type Reading, valueOf } from '@onrecord/model';
import { appearancesOf } from '../joins/appearances-of.ts';
import { happeningFeatures } from '../stories/happening/happening-features.ts';
import { signatureBytes } from '../stories/signature/signature-bytes.ts';
import { signatureOf } from '../stories/signature/signature.ts';
import { searchWords } from '../store/search-terms.ts';
import { detailTable } from './detail-of.ts';
import { partiesOf } from './parties-of.ts';
import type { PreparedHead, PreparedRecord, PreparedReport } from './prepared-report.ts';
import { readingBytes } from './reading-bytes.ts';
import { shownWords } from './shown-words.ts';
import { dayOfFigure, daysOf, type Days } from './when-of.ts';

/**
 * Makes a reading ready for the archive: pure, and the costly part of adding a report, so that it belongs on a worker thread. The reading
 * must have passed `brokenAnchors`. O(size of the reading).
 */
export function prepareReport(reading: Reading): PreparedReport {
  const days = daysOf(reading);
  const report = headOf(reading);
  return {
    report,
    reading: readingBytes(reading),
    appearances: appearancesOf(reading),
    bodies: bodiesOf(reading),
    records: reading.records.map((record) => prepareRecord(record, days)),
    notes: reading.notes.length,
    searchText: searchWords(`${report.title ?? ''}\n${report.text}`).join(' '),
    signature: signatureBytes(signatureOf(reading.report, report.published)),
    features: JSON.stringify(happeningFeatures(reading)),
  };
}

/** The body of a person's last role that names one the reading knows as a body or state. */
function bodiesOf({ actors }: Reading): PreparedReport['bodies'] {
  const isBody = new Set(actors.filter(({ kind }) => kind === 'organization' || kind === 'state').map(({ id }) => id));
  return actors.flatMap(({ id, kind, roles }) => {
    const of = roles.findLast((role) => role.of !== undefined && isBody.has(role.of))?.of;
    return kind === 'person' && of !== undefined ? [{ local: id, of }] : [];
  });
}

function headOf({ report, engine }: Reading): PreparedHead {
  const published = valueOf(report.publishedAt)?.slice(0, 10);
  return {
    id: report.id,
    text: report.text,
    title: valueOf(report.title),
    byline: valueOf(report.byline),
    outlet: report.source.name,
    url: report.source.url,
    file: report.source.file,
    published,
    language: report.language,
    genre: report.genre,
    engine: engine.name,
    engineVersion: engine.version,
    model: engine.model,
  };
}

function prepareRecord(record: OnRecord, days: Days): PreparedRecord {
  const [{ start, end, quote }] = record.anchors;
  const words = shownWords(record);
  const place = 'place' in record ? valueOf(record.place) : undefined;
  return {
    id: record.id,
    kind: record.kind,
    start,
    end,
    quote,
    words,
    searchText: searchWords(words).join(' '),
    block: record.block,
    confidence: record.confidence,
    rule: record.by.rule,
    when: whenOf(record, days),
    parties: partiesOf(record),
    place,
    claimant: claimantOf(record),
    detail: detailTable(days)[record.kind](record as never),
  };
}

function whenOf(record: OnRecord, days: Days): PreparedRecord['when'] {
  switch (record.kind) {
    case 'statement':
      return days.ofTime(record.saidAt);
    case 'event':
      return days.ofTime(record.time);
    case 'figure':
      return dayOfFigure(record, days);
    case 'position':
      return days.ofTime(record.at);
    case 'prospect':
      return days.ofTime(record.horizon);
  }
}

/** The innermost source of the attribution; a statement speaks on its own speaker's word. */
function claimantOf(record: OnRecord): PreparedRecord['claimant'] {
  const speaker = record.kind === 'statement' ? valueOf(record.speaker) : undefined;
  if (speaker !== undefined) return { by: 'actor', local: speaker };
  const innermost = record.attribution.at(-1);
  if (innermost === undefined) return { by: record.kind === 'statement' ? 'unnamed' : 'report' };
  return innermost.actor === undefined ? { by: 'unnamed' } : { by: 'actor', local: innermost.actor };
}
