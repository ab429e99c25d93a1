import type { Figure, Span, Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';

type Period = Figure['period'];
const NEGLIGIBLE = 24;
const LEADS = [
  ['since', /(?:^|[^\p{L}])since\s+(?:the\s+|early\s+|late\s+|mid-?)?$/iu],
  ['until', /(?:^|[^\p{L}])(?:until|till|through|up to)\s+(?:the\s+)?$/iu],
  ['asOf', /(?:^|[^\p{L}])as of\s+(?:the\s+)?$/iu],
] as const satisfies readonly (readonly [keyof Period, RegExp])[];
/** How many clauses up a time may hang. */
const MOST_CLAUSES = 3;
const MOST_STEPS = 24;

/** The times of a text by their sentence. */
export function timesBySentence(tree: TreeView, times: readonly Time[]): ReadonlyMap<number, readonly Time[]> {
  const found = new Map<number, Time[]>();
  for (const time of times) {
    const { first, end } = tree.tokensIn(time.anchor);
    if (end <= first) continue;
    const sentence = tree.sentenceOf(first);
    const row = found.get(sentence) ?? [];
    row.push(time);
    found.set(sentence, row);
  }
  return found;
}

/** When a figure holds: the times that hang in its own clause, or in the one above it. */
export function periodOf(
  tree: TreeView,
  phrase: CountPhrase,
  trigger: TokenIndex | undefined,
  times: ReadonlyMap<number, readonly Time[]>,
): Period {
  const near = times.get(tree.sentenceOf(phrase.top)) ?? [];
  // What a clause at the noun tells of it has its own time: "the 40 men seized in May were freed".
  const own = trigger !== undefined && trigger > phrase.top && tree.isUnder(trigger, phrase.top) ? trigger : undefined;
  const path = own === undefined ? clausesAbove(tree, phrase.top) : new Map([[own, 0]]);
  let best: { readonly field: keyof Period; readonly time: Time; readonly rank: number } | undefined;
  const period: { -readonly [K in keyof Period]: Period[K] } = {};
  for (const time of near) {
    if (time.value === '' || time.type === 'set') continue;
    const clause = clauseOf(tree, time.anchor, path);
    if (clause === undefined) continue;
    const field = fieldOf(tree.text, time.anchor);
    if (field !== 'on') {
      period[field] ??= time.id;
      continue;
    }
    if (time.type === 'duration' || time.earliest === undefined) continue;
    const rank = clause * 1_000 + Math.abs(time.anchor.start - phrase.quantity.quantifier.start);
    if (best === undefined || rank < best.rank) best = { field, time, rank };
  }
  return best === undefined ? period : { ...period, on: best.time.id };
}

function fieldOf(text: string, { start, end }: Span): keyof Period {
  const before = text.slice(Math.max(0, start - NEGLIGIBLE), start);
  const own = text.slice(start, end);
  for (const [field, lead] of LEADS) if (lead.test(before)) return field;
  return /^since /i.test(own) ? 'since' : /^until /i.test(own) ? 'until' : /^as of /i.test(own) ? 'asOf' : 'on';
}

/** The words above a token with how many clauses up each one is. */
function clausesAbove(tree: TreeView, token: TokenIndex): ReadonlyMap<TokenIndex, number> {
  const path = new Map<TokenIndex, number>();
  let clauses = 0;
  let at: TokenIndex | undefined = token;
  for (let steps = 0; steps < MOST_STEPS && at !== undefined && clauses < MOST_CLAUSES; steps++) {
    path.set(at, clauses);
    const isClause = ['ccomp', 'advcl', 'acl', 'parataxis', 'xcomp'].includes(tree.baseRelation(at));
    if (isClause && tree.upos(at) === 'VERB') {
      if (tree.baseRelation(at) === 'ccomp' || tree.baseRelation(at) === 'parataxis') break;
      clauses++;
    }
    at = tree.head(at);
  }
  return path;
}

/** How many clauses above the figure a time hangs; undefined when it hangs elsewhere. */
function clauseOf(tree: TreeView, time: Span, path: ReadonlyMap<TokenIndex, number>): number | undefined {
  const { first, end } = tree.tokensIn(time);
  let at: TokenIndex | undefined = first;
  for (let token: number = first; token < end; token++) {
    const above = tree.head(token as TokenIndex);
    if (above === undefined || above < first || above >= end) at = token as TokenIndex;
  }
  for (let steps = 0; steps < 4 && at !== undefined; steps++) {
    const clauses = path.get(at);
    if (clauses !== undefined) return clauses;
    const leavesClause = ['ccomp', 'advcl', 'acl', 'parataxis'].includes(tree.baseRelation(at));
    at = leavesClause ? undefined : tree.head(at);
  }
  return undefined;
}
