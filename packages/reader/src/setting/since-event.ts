import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { TimeInText } from './climb-time.ts';
import { BEGINNINGS, BEGIN_VERBS } from './words/beginning-words.ts';

/** What the report has said of the day at a word; undefined when nothing. */
export type DayAt = (word: TokenIndex) => string | undefined;

const beginnings: ReadonlySet<string> = new Set(BEGINNINGS);
const beginVerbs: ReadonlySet<string> = new Set(BEGIN_VERBS);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'this', 'that', 'his', 'her']);
/** How many earlier mentions of the noun are looked at. */
const MOST_MENTIONS = 8;
const MOST_UP = 4;

/**
 * "since the start of the war", "since the coup": the day on which the report has said before that it began, or
 * happened. Linear in the text.
 */
export function sinceEvents(tree: TreeView, dayAt: DayAt, days: ReadonlyMap<number, string>): readonly TimeInText[] {
  const found: TimeInText[] = [];
  const mentions = new Map<string, TokenIndex[]>();
  for (let at = 0; at < tree.size; at++) {
    const token = at as TokenIndex;
    if (tree.upos(token) === 'NOUN') {
      const row = mentions.get(tree.lemma(token)) ?? [];
      mentions.set(tree.lemma(token), [...row, token].slice(-MOST_MENTIONS));
    }
    if (tree.lower(token) !== 'since') continue;
    const clause = clauseSince(tree, token, days);
    if (clause) found.push(clause);
    const since = clause ? undefined : afterSince(tree, token);
    if (since === undefined) continue;
    const id = dayOfMention(tree, mentions.get(tree.lemma(since.noun)) ?? [], dayAt);
    const above = verbAbove(tree, since.head) ?? rootOf(tree, since.head);
    if (id === undefined) continue;
    const span = tree.span({ first: token, end: (since.last + 1) as TokenIndex });
    found.push({ ...span, id, head: above, field: 'since' });
    // At the head of a sentence it is said of all of it.
    const sentence = tree.sentence(tree.sentenceOf(token));
    const root = token === sentence.first ? rootOf(tree, above) : above;
    if (root !== above) found.push({ ...span, id, head: root, field: 'since' });
  }
  return found;
}

const LONGEST_CLAUSE = 25;

/** "since fighting broke out on 3 March": the first day in the clause, before another verb begins another clause. */
function clauseSince(tree: TreeView, since: TokenIndex, days: ReadonlyMap<number, string>): TimeInText | undefined {
  const predicate = tree.head(since);
  if (predicate === undefined || predicate < since || tree.baseRelation(since) !== 'mark') return undefined;
  const { end } = tree.sentence(tree.sentenceOf(since));
  let finite = 0;
  for (let at = since + 1; at < Math.min(end, since + LONGEST_CLAUSE); at++) {
    const token = at as TokenIndex;
    const id = days.get(tree.tokenSpan(token).start);
    if (id !== undefined) {
      const head = verbBefore(tree, since) ?? tree.head(predicate) ?? predicate;
      return { ...tree.span({ first: since, end: (at + 1) as TokenIndex }), id, head, field: 'since' };
    }
    if (/^VB[DPZ]$/.test(tree.xpos(token)) && finite++ > 0) return undefined;
  }
  return undefined;
}

const MOST_BEFORE = 14;

function verbBefore(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  const { first } = tree.sentence(tree.sentenceOf(token));
  for (let at = token - 1; at >= Math.max(first, token - MOST_BEFORE); at--)
    if (tree.upos(at as TokenIndex) === 'VERB') return at as TokenIndex;
  return undefined;
}

interface Since {
  /** By which the phrase hangs. */
  readonly head: TokenIndex;
  /** What began or happened. */
  readonly noun: TokenIndex;
  readonly last: TokenIndex;
}

function afterSince(tree: TreeView, since: TokenIndex): Since | undefined {
  const { end } = tree.sentence(tree.sentenceOf(since));
  let at = since + 1;
  if (at >= end) return undefined;
  const head = nounAt(tree, at, end);
  if (head === undefined) return undefined;
  const isStart = beginnings.has(tree.lower(head));
  if (!isStart) return { head, noun: head, last: head };
  at = head + 1;
  if (at >= end || tree.lower(at as TokenIndex) !== 'of') return undefined;
  const noun = nounAt(tree, at + 1, end);
  return noun === undefined ? undefined : { head, noun, last: noun };
}

const LONGEST = 6;

/** The last noun of "the [new ground] offensive" that begins at a token; only with "the" or the like. */
function nounAt(tree: TreeView, from: number, end: number): TokenIndex | undefined {
  if (from >= end || !DETERMINERS.has(tree.lower(from as TokenIndex))) return undefined;
  let noun: TokenIndex | undefined;
  for (let at = from + 1; at < Math.min(end, from + LONGEST); at++) {
    const token = at as TokenIndex;
    const tag = tree.upos(token);
    if (tag === 'NOUN') noun = token;
    else if (noun !== undefined || (tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NUM')) break;
  }
  return noun;
}

/** The day of its beginning, where that is told, else its own; of the mentions before, the last one that has a day. */
function dayOfMention(tree: TreeView, mentions: readonly TokenIndex[], dayAt: DayAt): string | undefined {
  let own: string | undefined;
  for (const mention of mentions.toReversed()) {
    const above = tree.head(mention);
    const begins = above !== undefined && beginVerbs.has(tree.lemma(above)) ? dayAt(above) : undefined;
    if (begins !== undefined) return begins;
    own ??= dayAt(mention);
  }
  return own;
}

function rootOf(tree: TreeView, token: TokenIndex): TokenIndex {
  let at = token;
  for (let steps = 0; steps < MOST_UP; steps++) at = tree.head(at) ?? at;
  return at;
}

function verbAbove(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  let at = tree.head(token);
  for (let steps = 0; steps < MOST_UP && at !== undefined; steps++) {
    if (tree.upos(at) === 'VERB') return at;
    at = tree.head(at);
  }
  return at;
}
