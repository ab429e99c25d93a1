import type { Span } from '@onrecord/model';
import { listAt, objectAt, parseJson, stringAt, type Json, type JsonObject } from '../json.ts';

/** One attribution as annotated: PARC's source, cue and content, each with its segments. */
export interface PolnearAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearArticle {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** Those of the first annotator, without the ones that have no content. */
  readonly attributions: readonly PolnearAttribution[];
}

/**
 * Reads PolNeAR as JSON Lines (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018).
 * @throws TypeError where a line has another shape, with its number
 */
export function readPolnear(source: string): readonly PolnearArticle[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `PolNeAR line ${index + 1}`;
    const article = objectAt(parseJson(line, where), where);
    const first = objectAt(listAt(article['annotations'], where)?.[0], where);
    const attributions = (listAt(first['attributions'], where) ?? []).map((row) =>
      readAttribution(objectAt(row, where), where),
    );
    return [
      {
        id: stringAt(article['id'], where),
        date: stringAt(article['date'], where),
        text: stringAt(article['text'], where),
        attributions: attributions.filter(({ content }) => content.length > 0),
      },
    ];
  });
}

function readAttribution(row: JsonObject, where: string): PolnearAttribution {
  const spans = (role: string): readonly Span[] =>
    (listAt(row[role], where) ?? []).flatMap((part) =>
      (listAt(objectAt(part, where)['spans'], where) ?? []).map((span) => readSpan(span, where)),
    );
  return { source: spans('source'), cue: spans('cue'), content: spans('content') };
}

function readSpan(span: Json, where: string): Span {
  const [start, end] = listAt(span, where) ?? [];
  if (typeof start !== 'number' || typeof end !== 'number') throw new TypeError(`${where}: expected [start, end]`);
  return { start, end };
}
