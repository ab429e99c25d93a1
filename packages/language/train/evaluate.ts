import type { Analyser } from '../src/analyse.ts';
import type { AnalysedText, TokenIndex, TokenRange } from '../src/layers.ts';
import type { TreebankSentence } from './conllu.ts';

/** Per cent of words that are right, on gold tokens and sentences; punctuation counts. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  /** Relations without their subtypes, as in CoNLL 2018. */
  readonly las: number;
  /** Relations with their subtypes. */
  readonly lasWithSubtypes: number;
  /** F1 from raw text: the words of a document, its own sentences joined by a space or, before a paragraph, two newlines. */
  readonly fromText: {
    readonly words: number;
    readonly sentences: number;
    readonly upos: number;
    readonly las: number;
  };
}

/** Scores an analyser against a treebank. */
export function scoreAnalyser(analyser: Analyser, sentences: readonly TreebankSentence[]): Scores {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasWithSubtypes: 0 };
  const ends = { words: 0, given: 0, gold: 0, upos: 0, las: 0, sentences: 0, givenSentences: 0, goldSentences: 0 };
  let words = 0;
  for (const document of documentsOf(sentences)) {
    const gold = rebuild(document);
    const given = analyser.analyseTokens(gold.text, gold.tokens, gold.sentences);
    words += gold.tokens.length;
    for (let i = 0; i < gold.tokens.length; i++) {
      const isHead = given.tree.head[i] === gold.heads[i];
      const relation = given.tree.relation[i] ?? '';
      const wanted = gold.relations[i] ?? '';
      right.upos += Number(given.tags.upos[i] === gold.upos[i]);
      right.xpos += Number(given.tags.xpos[i] === gold.xpos[i]);
      right.lemma += Number(given.lemmas[i]?.toLowerCase() === gold.lemmas[i]?.toLowerCase());
      right.uas += Number(isHead);
      right.las += Number(isHead && bare(relation) === bare(wanted));
      right.lasWithSubtypes += Number(isHead && relation === wanted);
    }
    compareFromText(gold, analyser.analyse(gold.text), ends);
  }
  const share = (part: number): number => percent(part, words);
  return {
    words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasWithSubtypes: share(right.lasWithSubtypes),
    fromText: {
      words: percent(2 * ends.words, ends.given + ends.gold),
      sentences: percent(2 * ends.sentences, ends.givenSentences + ends.goldSentences),
      upos: percent(2 * ends.upos, ends.given + ends.gold),
      las: percent(2 * ends.las, ends.given + ends.gold),
    },
  };
}

/** The text of a document put together from its sentences, with the gold layers on it. */
interface GoldText {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly TokenRange[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Joins the sentences of a document; each keeps the spaces of its `# text`. */
export function rebuild(document: readonly TreebankSentence[]): GoldText {
  let text = '';
  const tokens: { readonly start: number; readonly end: number }[] = [];
  const ranges: TokenRange[] = [];
  const heads: number[] = [];
  for (const sentence of document) {
    if (text !== '') text += sentence.newParagraph ? '\n\n' : ' ';
    const first = tokens.length;
    for (const [i, form] of sentence.forms.entries()) {
      tokens.push({ start: text.length, end: text.length + form.length });
      text += form;
      if (sentence.spaceAfter[i] === true && i + 1 < sentence.forms.length) text += ' ';
      const head = sentence.heads[i] as number;
      heads.push(head === 0 ? -1 : first + head - 1);
    }
    ranges.push({ first: first as TokenIndex, end: tokens.length as TokenIndex });
  }
  return {
    text,
    tokens,
    sentences: ranges,
    upos: document.flatMap(({ upos }) => upos),
    xpos: document.flatMap(({ xpos }) => xpos),
    lemmas: document.flatMap(({ lemmas }) => lemmas),
    heads,
    relations: document.flatMap(({ relations }) => relations),
  };
}

function documentsOf(sentences: readonly TreebankSentence[]): readonly (readonly TreebankSentence[])[] {
  const documents = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document);
    if (document === undefined) documents.set(sentence.document, [sentence]);
    else document.push(sentence);
  }
  return [...documents.values()];
}

/** Words are compared by where they start and end in the text; a head is right when its span is. */
function compareFromText(gold: GoldText, given: AnalysedText, sums: Record<string, number>): void {
  const add = (name: string, amount: number): void => {
    sums[name] = (sums[name] ?? 0) + amount;
  };
  const key = (token: { readonly start: number; readonly end: number } | undefined): string =>
    token === undefined ? 'root' : `${token.start}-${token.end}`;
  const goldAt = new Map(gold.tokens.map((token, i) => [key(token), i]));
  add('given', given.tokens.length);
  add('gold', gold.tokens.length);
  for (const [i, token] of given.tokens.entries()) {
    const same = goldAt.get(key(token));
    if (same === undefined) continue;
    const isHead = key(given.tokens[given.tree.head[i] ?? -1]) === key(gold.tokens[gold.heads[same] ?? -1]);
    add('words', 1);
    add('upos', Number(given.tags.upos[i] === gold.upos[same]));
    add('las', Number(isHead && bare(given.tree.relation[i] ?? '') === bare(gold.relations[same] ?? '')));
  }
  const spans = (text: Pick<GoldText, 'tokens' | 'sentences'>): readonly string[] =>
    text.sentences.map(({ first, end }) => `${text.tokens[first]?.start ?? 0}-${text.tokens[end - 1]?.end ?? 0}`);
  const goldSentences = new Set(spans(gold));
  const givenSentences = spans(given);
  add('givenSentences', givenSentences.length);
  add('goldSentences', goldSentences.size);
  add('sentences', givenSentences.filter((span) => goldSentences.has(span)).length);
}

function bare(relation: string): string {
  return relation.split(':', 1)[0] ?? '';
}

/** Per cent, to two decimals. */
function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / Math.max(1, whole)) / 100;
}
