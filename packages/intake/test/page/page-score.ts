import { FIELDS, pageItem, type PageCase } from './page-cases.ts';

export interface PageScore {
  readonly name: string;
  /** Fields that are not as expected: "byline: got X". A refusal that was not expected, or the other way round, is one too. */
  readonly wrong: readonly string[];
  /** F1 of the words of the text, 0 to 1; 1 for a page that is rightly refused. */
  readonly f1: number;
}

/** How well a page was read, against what a person reads on it. */
export async function scorePage({ name, bytes, expected, text }: PageCase): Promise<PageScore> {
  const item = await pageItem(bytes, expected.arrival);
  if (item.kind === 'refused') {
    const isRight = item.problem.code === expected.refused;
    return { name, wrong: isRight ? [] : [`refused: ${item.problem.message}`], f1: isRight ? 1 : 0 };
  }
  if (item.kind !== 'text' || text === undefined) return { name, wrong: ['not refused'], f1: 0 };
  const wrong: string[] = FIELDS.filter((field) => item.given[field] !== expected[field]).map(
    (field) => `${field}: got ${item.given[field] ?? 'nothing'}`,
  );
  if (expected.charset !== undefined && item.charset !== expected.charset) wrong.push(`charset: got ${item.charset}`);
  const codes = item.notes.map(({ code }) => code).sort();
  if (expected.notes && String(codes) !== String([...expected.notes].sort())) wrong.push(`notes: got ${String(codes)}`);
  return { name, wrong, f1: tokenF1(text, item.text) };
}

/** F1 of two bags of words; a Han or Kana character is a word. */
export function tokenF1(expected: string, got: string): number {
  const [wanted, had] = [bag(expected), bag(got)];
  let common = 0;
  for (const [word, count] of had.counts) common += Math.min(count, wanted.counts.get(word) ?? 0);
  return wanted.all + had.all === 0 ? 1 : (2 * common) / (wanted.all + had.all);
}

function bag(text: string): { readonly counts: ReadonlyMap<string, number>; readonly all: number } {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, all: words.length };
}

/** The share of pages without a wrong field, and the mean F1. */
export function totals(scores: readonly PageScore[]): { readonly right: number; readonly f1: number } {
  const right = scores.filter(({ wrong }) => wrong.length === 0).length / scores.length;
  return { right, f1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length };
}
