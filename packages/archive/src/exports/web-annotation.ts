import { type Anchor, type ByKind, type OffsetMap, offsetMap, type OnRecord, type Reading } from '@onrecord/model';
import { jsonDocument } from './json-text.ts';
import { reportUrn, webUrl } from './row-names.ts';

/** Code points of the text on either side of a quotation: enough to find it again in a page that was edited. */
const AROUND = 32;

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { onrecord: 'urn:onrecord:model:' }];

/**
 * The records of readings as W3C Web Annotations (2017) in one AnnotationPage: one annotation a record, its id made of the record's.
 * Each anchor is a target: the report (its url, else a name made of its hash) with two selectors of the same words, their position in
 * **code points** of the report's text, and the words with 32 code points on either side. Bodies: the kind as a tag, the record in one
 * line for people, and the whole record as JSON (whose own positions count UTF-16 code units, as it says). Streams; O(size of the readings).
 */
export async function* writeWebAnnotations(source: AsyncIterable<Reading>): AsyncIterable<string> {
  const head = `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:onrecord:annotations","type":"AnnotationPage","items":[`;
  yield* jsonDocument(head, annotationsOf(source), () => ']}');
}

async function* annotationsOf(source: AsyncIterable<Reading>): AsyncIterable<object> {
  for await (const reading of source) {
    const map = offsetMap(reading.report.text);
    const names = new Map([...reading.actors, ...reading.places].map(({ id, name }) => [id, name]));
    for (const record of reading.records) yield annotationOf(reading, record, { map, names });
  }
}

interface Lookups {
  readonly map: OffsetMap;
  readonly names: ReadonlyMap<string, string>;
}

function annotationOf({ report, engine }: Reading, record: OnRecord, { map, names }: Lookups): object {
  const { anchors } = record;
  const targets = anchors.map((anchor) => targetOf(report, anchor, map));
  return {
    id: `urn:onrecord:record:${record.id}`,
    type: 'Annotation',
    motivation: ['tagging', 'describing'],
    generator: {
      id: `urn:onrecord:engine:${encodeURIComponent(engine.name)}`,
      type: 'Software',
      name: `${engine.name} ${engine.version}`,
    },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: record.kind },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: lineOf(record, names),
      },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify({ offsets: 'utf-16', record }),
      },
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function targetOf({ id, source, text }: Reading['report'], anchor: Anchor, map: OffsetMap): object {
  const { start, end, quote } = anchor;
  return {
    type: 'SpecificResource',
    source: webUrl(source.url) ?? reportUrn(id),
    'onrecord:report': reportUrn(id),
    selector: [
      { type: 'TextPositionSelector', start: map.toCodePoints(start), end: map.toCodePoints(end) },
      { type: 'TextQuoteSelector', exact: quote, prefix: before(text, start), suffix: after(text, end) },
    ],
  };
}

/** The code points before an offset, at most `AROUND`. O(1): twice as many units hold them, even where the first is half of a pair. */
function before(text: string, offset: number): string {
  const units = text.slice(Math.max(0, offset - 2 * AROUND), offset);
  return Array.from(units).slice(-AROUND).join('');
}

function after(text: string, offset: number): string {
  const units = text.slice(offset, offset + 2 * AROUND);
  return Array.from(units).slice(0, AROUND).join('');
}

/** One line for people: what the record is, not whether it is true. */
function lineOf(record: OnRecord, names: ReadonlyMap<string, string>): string {
  const name = (known: { readonly status: string; readonly value?: string }, none: string): string =>
    known.value === undefined ? none : (names.get(known.value) ?? known.value);
  const lines: ByKind<string> = {
    statement: ({ speaker, act, mode }) => `${name(speaker, 'nobody named')}: ${act} (${mode})`,
    event: ({ type, mode, realis, actors }) =>
      `${actors.map((actor) => name(actor, 'doer not named')).join(' and ') || 'doer not named'}: ${type}${mode === undefined ? '' : ` (${mode})`}, ${realis}`,
    figure: ({ measure, counted, quantifier, realis }) =>
      `${quantifier.quote} ${counted.status === 'absent' ? '(of what is not said)' : counted.value}: ${measure}, ${realis}`,
    position: ({ party, stance, issue }) => `${name(party, 'nobody named')}: ${stance} ${issue.key}`,
    prospect: ({ holder, type, outcome }) => `${name(holder, 'nobody named')}: ${type}, ${outcome}`,
  };
  return lines[record.kind](record as never);
}
