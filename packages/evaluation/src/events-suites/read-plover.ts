import type { EventType, Span } from '@onrecord/model';
import { objectAt, parseJson, stringAt, type Json } from '../json.ts';
import { occurrences } from '../gold/spans.ts';
import { TYPES_OF_OLD_PLOVER } from './type-tables.ts';

/** One gold record: a sentence, its type and the words that show event, source and target. */
export interface PloverRecord {
  readonly id: string;
  readonly text: string;
  /** As the record has it, in the vocabulary of 2016. */
  readonly oldType: string;
  /** Any of these of ours is right. */
  readonly types: readonly EventType[];
  readonly events: readonly Span[];
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
  /** Marked words that do not occur in the text: nobody can find them. */
  readonly lost: number;
}

/** `(SRC/TAR: words)`; some records close with a brace. */
const MARK = /\(([A-Z]{3}(?:\/[A-Z]{3})?):([^(){}]{0,400})[)}]/g;

/**
 * Reads the PLOVER gold standard records as JSON Lines (openeventdata/PLOVER, PLOVER_GSR_CAMEO). Marked words are looked for
 * behind the mark before them, then anywhere.
 * @throws TypeError where a line has another shape, RangeError at an unknown type; both give the line
 */
export function readPlover(source: string): readonly PloverRecord[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [readRecord(parseJson(line, `PLOVER line ${index + 1}`), `PLOVER line ${index + 1}`)];
  });
}

function readRecord(row: Json, where: string): PloverRecord {
  const record = objectAt(row, where);
  const text = stringAt(record['text'], where);
  const oldType = stringAt(record['event'], where);
  const types = TYPES_OF_OLD_PLOVER[oldType];
  if (!types) throw new RangeError(`${where}: no type of ours for ${oldType}`);
  const markup = markupOf(record['textInfo'], where);
  const { spans, lost } = markedSpans(text, markup);
  const of = (label: string): readonly Span[] =>
    spans.filter(({ labels }) => labels.includes(label)).map(({ span }) => span);
  return {
    id: stringAt(record['id'], where),
    text,
    oldType,
    types,
    events: of('EVT'),
    sources: of('SRC'),
    targets: of('TAR'),
    lost,
  };
}

/** One record has its mark-up without the object around it. */
function markupOf(info: Json | undefined, where: string): string {
  if (typeof info === 'string') return info;
  return stringAt(objectAt(info, where)['markup'], where);
}

interface Marked {
  readonly labels: readonly string[];
  readonly span: Span;
}

function markedSpans(text: string, markup: string): { readonly spans: readonly Marked[]; readonly lost: number } {
  const spans: Marked[] = [];
  let cursor = 0;
  let lost = 0;
  for (const [, label = '', inside = ''] of markup.matchAll(MARK)) {
    const all = occurrences(text.toLowerCase(), inside.trim().toLowerCase());
    const span = all.find(({ start }) => start >= cursor) ?? all[0];
    if (!span) {
      lost += 1;
      continue;
    }
    cursor = span.end;
    spans.push({ labels: label.split('/'), span });
  }
  return { spans, lost };
}
