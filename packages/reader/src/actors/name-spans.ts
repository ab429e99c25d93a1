import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { isPortfolio, layerNames } from './layer-names.ts';
import { LONGEST_NAME, type NameSpan } from './whole-name.ts';
import { countryOf, countryOfDemonym } from './countries.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, wordsOf } from './words-of.ts';

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'.split(
    ' ',
  ),
);
/** In a line where this share of the words begins with a capital, capitals show nothing. */
const HEADLINE_SHARE = 0.7;
/** Owners inside a body's name: "the People's Army". */
const OWNERS_IN_NAMES: ReadonlySet<string> = new Set(
  'people peoples women workers children men king queen lord soldiers veterans farmers teachers writers mothers journalists lawyers doctors'.split(
    ' ',
  ),
);

/**
 * The names of the text: those of the names layer, and runs of proper nouns that it has left out. In text order, without
 * overlap. O(tokens).
 */
export function nameSpans(tree: TreeView): readonly NameSpan[] {
  const layer = withoutHeadlineWords(tree, layerNames(tree));
  const taken = new Uint8Array(tree.size);
  for (const { first, end } of layer) taken.fill(1, first, end);
  const known = new Set(layer.map((name) => wordsOf(tree, name).join(' ')));
  const surnames = new Set(
    layer
      .filter(({ type, first, end }) => type === 'person' && end - first > 1)
      .map(({ end }) => tree.word((end - 1) as TokenIndex)),
  );
  const runs: NameSpan[] = [];
  tree.document.sentences.forEach((sentence) => {
    const capitals = isHeadline(tree, sentence);
    for (const run of properRuns(tree, sentence, { taken, surnames })) {
      const words = wordsOf(tree, run);
      if (words.length > 0 && (!capitals || isSureName(words, known))) runs.push(run);
    }
  });
  return withSurnames(
    tree,
    [...layer, ...runs].sort((a, b) => a.first - b.first),
  );
}

/** A given name and the capitalised word right behind it are one name where each was found alone. */
function withSurnames(tree: TreeView, spans: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isGiven =
      before?.type === 'person' &&
      before.end - before.first === 1 &&
      before.end === span.first &&
      span.end - span.first === 1;
    const isSurname = span.type === 'person' || span.type === undefined;
    const word = folded(tree.word(span.first));
    const isOne =
      isGiven &&
      isSurname &&
      !isTitleWord(word) &&
      !lists.titleModifiers.has(word) &&
      tree.upos(span.first) === 'PROPN';
    if (isOne) joined[joined.length - 1] = { ...before, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function isSureName(words: readonly string[], known: ReadonlySet<string>): boolean {
  const name = words.join(' ');
  return (
    known.has(name) ||
    countryOf(name) !== undefined ||
    lists.knownOrganizations.has(name) ||
    lists.maleNames.has(words[0] ?? '') ||
    lists.femaleNames.has(words[0] ?? '')
  );
}

function isHeadline(tree: TreeView, { first, end }: TokenRange): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = first as number; i < end; i++) {
    const word = tree.word(i as TokenIndex);
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return letters >= 6 && capitals / letters >= HEADLINE_SHARE;
}

/**
 * In a line where all words have capitals the layer takes too much ("Ann Lee Calls Jan Berg Wrong"): a person's name there is cut to the
 * longest name in it that the text has elsewhere. O(names × length).
 */
function withoutHeadlineWords(tree: TreeView, names: readonly NameSpan[]): readonly NameSpan[] {
  const capitals = new Set(tree.document.sentences.flatMap((sentence, i) => (isHeadline(tree, sentence) ? [i] : [])));
  if (capitals.size === 0) return names;
  const isIn = ({ first }: NameSpan): boolean => capitals.has(tree.sentenceOf(first));
  const elsewhere = new Map(
    names.filter((name) => !isIn(name)).map((name) => [wordsOf(tree, name).join(' '), name.type]),
  );
  return names.map((name) => {
    if (name.type !== 'person' || !isIn(name) || elsewhere.has(wordsOf(tree, name).join(' '))) return name;
    for (let length = name.end - name.first - 1; length > 1; length--)
      for (let first = name.first as number; first + length <= name.end; first++) {
        const part = range(first, first + length);
        const type = elsewhere.get(wordsOf(tree, part).join(' '));
        if (type === 'person') return { ...part, type };
      }
    return name;
  });
}

interface Known {
  /** 1 for tokens that the names layer has. */
  readonly taken: Uint8Array;
  /** Last words of full names, as written. */
  readonly surnames: ReadonlySet<string>;
}

function properRuns(tree: TreeView, sentence: TokenRange, { taken, surnames }: Known): readonly NameSpan[] {
  const runs: NameSpan[] = [];
  const isSurname = (token: TokenIndex): boolean =>
    surnames.has(tree.word(token)) && !DAYS_AND_MONTHS.has(folded(tree.word(token)));
  const isPart = (i: number): boolean =>
    i < sentence.end && taken[i] === 0 && (isNameToken(tree, i as TokenIndex) || isSurname(i as TokenIndex));
  for (let i = sentence.first as number; i < sentence.end; i++) {
    if (!isPart(i)) continue;
    let end = i + 1;
    while (end - i < LONGEST_NAME) {
      const next = nextPart(tree, i, end, { isPart, isTaken: (at) => taken[at] === 1 });
      if (next === end) break;
      end = next;
    }
    if (!isAdjective(tree, i, end)) runs.push(range(i, end));
    i = end - 1;
  }
  return runs;
}

interface RunTests {
  readonly isPart: (i: number) => boolean;
  /** Whether the names layer has the token. */
  readonly isTaken: (i: number) => boolean;
}

/** Where the name goes on to from `end`: over the next word, a hyphen, or "of" behind a word like "Ministry" or "Secretary". */
function nextPart(tree: TreeView, first: number, end: number, { isPart, isTaken }: RunTests): number {
  if (isPart(end)) return end + 1;
  if (end + 1 >= tree.size) return end;
  const link = tree.lower(end as TokenIndex);
  const touches = tree.tokenSpan((end - 1) as TokenIndex).end === tree.tokenSpan(end as TokenIndex).start;
  const following = folded(tree.word((end + 1) as TokenIndex));
  if (
    /^[-–‑&]$/.test(link) &&
    (touches || link === '&') &&
    (isPart(end + 1) || (touches && !isTaken(end + 1) && /^\p{L}/u.test(following)))
  )
    return end + 2;
  if (/^['’]s?$/.test(link) && OWNERS_IN_NAMES.has(folded(tree.word((end - 1) as TokenIndex))) && isPart(end + 1))
    return end + 2;
  if (link !== 'of' && link !== 'for') return end;
  const before = folded(tree.word((end - 1) as TokenIndex));
  if (isTitleWord(before) && isPortfolio(following)) return end + 2;
  const opens = Array.from({ length: end - first }, (_, k) => folded(tree.word((first + k) as TokenIndex))).some(
    (word) => lists.bodyOpeners.has(word),
  );
  return opens && isPart(end + 1) ? end + 2 : end;
}

/** "Chadian" before a common noun names nobody. */
function isAdjective(tree: TreeView, first: number, end: number): boolean {
  const token = first as TokenIndex;
  if (end - first !== 1 || tree.upos(token) !== 'ADJ') return false;
  return (
    ['amod', 'conj', 'root', 'xcomp', 'compound'].includes(tree.relation(token)) ||
    countryOfDemonym(folded(tree.word(token))) !== undefined
  );
}

const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'VERB', 'NUM', 'X', 'INTJ']);

/** In English a capital inside a sentence makes a name; at the start of a sentence or quotation the tag or the next word must help. */
function isNameToken(tree: TreeView, token: TokenIndex): boolean {
  const word = tree.word(token);
  const lower = folded(word);
  const tag = tree.upos(token);
  if (lists.functionWords.has(lower) && word !== 'US' && opensSentence(tree, token)) return false;
  if (DAYS_AND_MONTHS.has(lower) || !NAME_TAGS.has(tag))
    return tag === 'AUX' || tag === 'SCONJ' ? false : isSurePronounLike(tree, token, lower);
  const capital = /^\p{Lu}/u.test(word);
  if (!capital) return tag === 'PROPN' && lists.particles.has(lower);
  if (!opensSentence(tree, token)) return true;
  if (tag === 'PROPN') return true;
  const next = (token + 1) as TokenIndex;
  if (next >= tree.size || !/^\p{Lu}/u.test(tree.word(next)) || DAYS_AND_MONTHS.has(folded(tree.word(next))))
    return isTitleWord(lower) && tag === 'NOUN' && lists.honorifics.has(lower);
  return (
    tag === 'NOUN' ||
    countryOfDemonym(lower) !== undefined ||
    (lists.titleModifiers.has(lower) && lower !== 'local' && lower !== 'top' && lower !== 'then')
  );
}

/** "US" and "US-" are sometimes tagged as pronouns. */
function isSurePronounLike(tree: TreeView, token: TokenIndex, lower: string): boolean {
  return lower === 'us' && tree.word(token) === 'US';
}

function opensSentence(tree: TreeView, token: TokenIndex): boolean {
  const { first } = tree.sentence(tree.sentenceOf(token));
  return token === first || /^["'“”‘’«:([•–—-]+$/.test(tree.word((token - 1) as TokenIndex));
}
