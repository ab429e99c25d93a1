/**
 * Scores who-said-what against PolNeAR with the measures of BBC Citron (`citron/metrics.py`, bbc/citron, 2021), so that
 * the figures can stand beside Citron's own on the PARC 3.0 test set (content exact F1 59.3, content overlap F1 83.3,
 * source exact F1 82.0, source overlap F1 85.3: its model card). Another corpus, so no contest.
 *
 * - exact: a predicted row is right when some gold row has an overlapping cue and the same list of content (or source)
 *   spans. Precision counts predicted rows, recall gold rows; a row may serve several times.
 * - overlap: tokens that predicted and gold contents (or sources) share, summed over all pairs of rows in an article, over the
 *   tokens of the predicted rows (precision) and of the gold rows (recall). Nested contents are shared more than once: held at 1.
 *
 * Ours beside these: `exactTrimmed` leaves out what our contents leave out by definition (an introducing "that", marks and
 * stops at the edges); `covered` counts each token once; `sourceGivenContent` is the share of gold rows with the same trimmed
 * content in which a mention of our speaker touches the gold source, or both have none. Source spans: the words that name our
 * speaker. PolNeAR annotates more than speech (beliefs, intentions, documents): `quoted` is over rows with a quotation mark.
 */
import { valueOf, type Actor, type Reading, type Span, type Statement } from '@onrecord/model';
import { rates, type Rates } from '../gold/rates.ts';
import { sharedLength, trimEdges } from '../gold/spans.ts';
import { wordNumbers, wordsIn, wordsShared, wordStarts } from './words.ts';
import type { PolnearArticle, PolnearAttribution } from './read-polnear.ts';

export interface PolnearScore {
  readonly contentExact: Rates;
  readonly contentExactTrimmed: Rates;
  readonly contentOverlap: Rates;
  readonly contentCovered: Rates;
  readonly sourceExact: Rates;
  readonly sourceOverlap: Rates;
  readonly sourceGivenContent: number;
  readonly quotedExactTrimmed: Rates;
  readonly quotedCovered: Rates;
  readonly attributions: number;
  readonly predicted: number;
  readonly quotedAttributions: number;
}

/** A statement in PolNeAR's terms; `mentions`: every place where the speaker is named. */
interface Row extends PolnearAttribution {
  readonly trimmed: string;
  readonly quoted: boolean;
  readonly mentions: readonly Span[];
}

/** Right, predicted and gold counts of one measure. */
interface Count {
  readonly rightPredicted: number;
  readonly rightGold: number;
  readonly predicted: number;
  readonly gold: number;
}

type Measure =
  | 'contentExact'
  | 'contentExactTrimmed'
  | 'contentOverlap'
  | 'contentCovered'
  | 'sourceExact'
  | 'sourceOverlap'
  | 'quotedExactTrimmed'
  | 'quotedCovered';

export interface PolnearCounts extends Readonly<Record<Measure, Count>> {
  readonly sources: { readonly right: number; readonly asked: number };
  readonly rows: { readonly attributions: number; readonly predicted: number; readonly quoted: number };
}

/** What one article gave. O(predicted x gold). */
export function countPolnear(article: PolnearArticle, reading: Reading): PolnearCounts {
  const { text } = article;
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const predicted = reading.records
    .filter((record) => record.kind === 'statement')
    .map((statement) => rowOf(statement, text, actors));
  const gold = article.attributions.map((row): Row => ({
    ...row,
    ...contentFacts(text, row.content),
    mentions: row.source,
  }));
  const quoted = { predicted: predicted.filter((row) => row.quoted), gold: gold.filter((row) => row.quoted) };
  const word = wordStarts(text);
  const sameContent = gold.flatMap((want) =>
    predicted
      .filter(({ trimmed }) => trimmed === want.trimmed)
      .slice(0, 1)
      .map((row) => [row, want] as const),
  );
  return {
    contentExact: exact(
      predicted,
      gold,
      (row, want) => touch(row.cue, want.cue) && sameSpans(row.content, want.content),
    ),
    contentExactTrimmed: exact(predicted, gold, (row, want) => row.trimmed === want.trimmed),
    contentOverlap: overlap(predicted, gold, { role: 'content', word }),
    contentCovered: covered(predicted, gold, word),
    sourceExact: exact(predicted, gold, (row, want) => touch(row.cue, want.cue) && sameSpans(row.source, want.source)),
    sourceOverlap: overlap(predicted, gold, { role: 'source', word }),
    quotedExactTrimmed: exact(quoted.predicted, quoted.gold, (row, want) => row.trimmed === want.trimmed),
    quotedCovered: covered(quoted.predicted, quoted.gold, word),
    sources: { right: sameContent.filter(([row, want]) => sameSource(row, want)).length, asked: sameContent.length },
    rows: { attributions: gold.length, predicted: predicted.length, quoted: quoted.gold.length },
  };
}

/** Adds articles up. */
export function scorePolnear(counts: readonly PolnearCounts[]): PolnearScore {
  const sum = (value: (count: PolnearCounts) => number): number =>
    counts.reduce((total, count) => total + value(count), 0);
  const measure = (name: Measure): Rates => {
    const precision = rates(
      sum((count) => count[name].rightPredicted),
      sum((count) => count[name].predicted),
      1,
    ).precision;
    const recall = rates(
      sum((count) => count[name].rightGold),
      sum((count) => count[name].gold),
      1,
    ).precision;
    const [p, r] = [Math.min(1, precision), Math.min(1, recall)];
    return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
  };
  return {
    contentExact: measure('contentExact'),
    contentExactTrimmed: measure('contentExactTrimmed'),
    contentOverlap: measure('contentOverlap'),
    contentCovered: measure('contentCovered'),
    sourceExact: measure('sourceExact'),
    sourceOverlap: measure('sourceOverlap'),
    sourceGivenContent: rates(
      sum((count) => count.sources.right),
      sum((count) => count.sources.asked),
      1,
    ).precision,
    quotedExactTrimmed: measure('quotedExactTrimmed'),
    quotedCovered: measure('quotedCovered'),
    attributions: sum((count) => count.rows.attributions),
    predicted: sum((count) => count.rows.predicted),
    quotedAttributions: sum((count) => count.rows.quoted),
  };
}

function rowOf(statement: Statement, text: string, actors: ReadonlyMap<string, Actor>): Row {
  const { speaker, cue, content } = statement;
  const source = speaker.status === 'stated' ? [speaker.anchor] : speaker.status === 'inferred' ? speaker.from : [];
  return {
    source,
    cue: cue.status === 'stated' ? [cue.anchor] : [],
    content,
    ...contentFacts(text, content),
    mentions: [...source, ...(actors.get(valueOf(speaker) ?? '')?.mentions ?? [])],
  };
}

function contentFacts(text: string, content: readonly Span[]): { readonly trimmed: string; readonly quoted: boolean } {
  const trimmed = content.map((span) => trimIntroduction(text, span)).map(({ start, end }) => `${start}-${end}`);
  return { trimmed: trimmed.join(','), quoted: content.some(({ start, end }) => /["“”]/.test(text.slice(start, end))) };
}

function trimIntroduction(text: string, span: Span): Span {
  const { start, end } = trimEdges(text, span);
  const that = /^that\b/i.test(text.slice(start, end)) ? 'that'.length : 0;
  return trimEdges(text, { start: start + that, end });
}

function exact(predicted: readonly Row[], gold: readonly Row[], same: (row: Row, want: Row) => boolean): Count {
  return {
    rightPredicted: predicted.filter((row) => gold.some((want) => same(row, want))).length,
    rightGold: gold.filter((want) => predicted.some((row) => same(row, want))).length,
    predicted: predicted.length,
    gold: gold.length,
  };
}

function overlap(
  predicted: readonly Row[],
  gold: readonly Row[],
  { role, word }: { role: 'content' | 'source'; word: Uint32Array },
): Count {
  const shared = predicted.flatMap((row) =>
    gold.flatMap((want) => row[role].flatMap((a) => want[role].map((b) => wordsShared(a, b, word)))),
  );
  const size = (rows: readonly Row[]): number =>
    sum(rows.flatMap((row) => row[role].map((span) => wordsIn(span, word))));
  return { rightPredicted: sum(shared), rightGold: sum(shared), predicted: size(predicted), gold: size(gold) };
}

function covered(predicted: readonly Row[], gold: readonly Row[], word: Uint32Array): Count {
  const [mine, theirs] = [predicted, gold].map(
    (rows) => new Set(rows.flatMap(({ content }) => content.flatMap((span) => wordNumbers(span, word)))),
  );
  const shared = [...(mine ?? [])].filter((number) => theirs?.has(number)).length;
  return { rightPredicted: shared, rightGold: shared, predicted: mine?.size ?? 0, gold: theirs?.size ?? 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => b[index]?.start === start && b[index].end === end);
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => sharedLength(one, other) > 0));
}

function sameSource(row: Row, want: Row): boolean {
  return want.source.length === 0 ? row.source.length === 0 : touch(row.mentions, want.source);
}
