import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { CLASS_BIT } from '../../src/gazetteer/classes.ts';
import type { NameType } from '../../src/layers.ts';
import { isTimeName } from '../../src/names/time-names.ts';
import type { NameSpan } from '../../src/names/labels.ts';
import { splitSentences } from '../../src/sentences/split-sentences.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { settledType } from './settled-type.ts';
import { stripName } from './strip-name.ts';

/** A document of re3d (Dstl; open licences), one line of its file. */
export interface Re3dDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly begin: number;
    readonly end: number;
    readonly type: string;
    readonly confidence: number;
  }[];
}

/** A sentence with its names; the labels of doubtful words are not learnt from. */
export interface NamedSentence {
  readonly document: string;
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly NameSpan[];
  readonly doubtful: ReadonlySet<number>;
}

/** Tags the words of a sentence. */
export type TagWords = (forms: readonly string[]) => {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
};

const TYPES: Readonly<Record<string, NameType>> = {
  Organisation: 'organization',
  Location: 'place',
  Person: 'person',
  DocumentReference: 'other',
  MilitaryPlatform: 'other',
};
const SURE = 0.5;
const LINKS = new Set(['of', 'the', 'for', 'and', '&', '-', 'al', 'el', 'de', 'in', 'on', 'to']);

/** The sentences of a document, by our own tokens and tags, with what its entities name: entities hold whole phrases, names are cut out of them. */
export function readRe3d(document: Re3dDocument, tagWords: TagWords, gazetteer: Gazetteer): readonly NamedSentence[] {
  const { text } = document;
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ first, end }) => {
    const spans = tokens.slice(first, end);
    const forms = spans.map((token) => text.slice(token.start, token.end));
    const tagged = { forms, ...tagWords(forms) };
    const names: NameSpan[] = [];
    for (const entity of [...document.entities].sort((a, b) => a.end - a.begin - (b.end - b.begin))) {
      const type = TYPES[entity.type];
      const from = spans.findIndex((token) => token.start >= entity.begin && token.start < entity.end);
      const to = spans.findLastIndex((token) => token.end <= entity.end && token.end > entity.begin);
      if (type === undefined || from < 0 || to < from) continue;
      const name = nameIn(tagged, { first: from, end: to + 1, type }, gazetteer);
      if (name === undefined) continue;
      if (entity.confidence > SURE) names.push(name);
    }
    return { document: `re3d_${document.id}`, ...tagged, names: longestFirst(names), doubtful: new Set() };
  });
}

/**
 * Makes the labels of several documents agree: a country or city is a place, whatever it does; a phrase named somewhere is named wherever it stands, by
 * its most frequent type; other proper nouns without a name are doubtful, since the crowd that marked the texts missed many.
 */
export function completeNames(sentences: readonly NamedSentence[], gazetteer: Gazetteer): readonly NamedSentence[] {
  const placed = sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => settledType(sentence, name, gazetteer)),
  }));
  const types = commonTypes(placed);
  return placed.map((sentence) => {
    const names = sentence.names.map((name) => ({ ...name, type: types.get(phraseOf(sentence, name)) ?? name.type }));
    const all = longestFirst([...names, ...missedNames(sentence, names, types)]);
    const isNamed = (at: number): boolean => all.some((name) => name.first <= at && at < name.end);
    const unnamed = sentence.forms
      .map((_, at) => at)
      .filter((at) => /^NNPS?$/.test(sentence.xpos[at] ?? '') && !isNamed(at) && !isTimeName(sentence.forms[at] ?? ''));
    return { ...sentence, names: all, doubtful: new Set(unnamed) };
  });
}

function phraseOf({ forms }: NamedSentence, { first, end }: { readonly first: number; readonly end: number }): string {
  return forms.slice(first, end).join(' ');
}

function commonTypes(sentences: readonly NamedSentence[]): ReadonlyMap<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      const phrase = phraseOf(sentence, name);
      const types = counts.get(phrase) ?? new Map<NameType, number>();
      counts.set(phrase, types.set(name.type, (types.get(name.type) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([phrase, types]) => [
      phrase,
      [...types].reduce((one, other) => (other[1] > one[1] ? other : one))[0],
    ]),
  );
}

const LONGEST_MISSED = 6;

function missedNames(
  sentence: NamedSentence,
  names: readonly NameSpan[],
  types: ReadonlyMap<string, NameType>,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let first = 0; first < sentence.forms.length; first++) {
    for (let end = Math.min(first + LONGEST_MISSED, sentence.forms.length); end > first; end--) {
      const type = types.get(phraseOf(sentence, { first, end }));
      if (type === undefined || names.some((name) => name.first < end && first < name.end)) continue;
      found.push({ first, end, type });
      first = end - 1;
      break;
    }
  }
  return found;
}

function longestFirst(names: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.first - (a.end - a.first))) {
    if (!kept.some((other) => name.first < other.end && other.first < name.end)) kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

interface Tagged {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** The name that a phrase is about: its capitalised run up to the end of its head, "Mosul" in "the Mosul district"; none in "the Iraqi people". */
function nameIn(tagged: Tagged, span: NameSpan, gazetteer: Gazetteer): NameSpan | undefined {
  const { forms, xpos } = tagged;
  const isNamed = (at: number): boolean =>
    /^\p{Lu}/u.test(forms[at] ?? '') && /^(?:NNPS?|JJ|NNS?|CD|VB[NG]|FW)$/.test(xpos[at] ?? '');
  let first = span.first;
  if (forms[first] === 'The' || forms[first] === 'the') first++;
  if (/^Members?$/.test(forms[first] ?? '') && forms[first + 1] === 'of') first += 2;
  while (first < span.end && /^(?:DT|PRP\$|PDT|CD|JJ)$/.test(xpos[first] ?? '') && !isNamed(first)) first++;
  if (!isNamed(first) && !/^(?:al|el|bin|ibn|von|de)$/.test(forms[first] ?? '')) return undefined;
  let end = first;
  while (
    end < span.end &&
    (isNamed(end) || (LINKS.has(forms[end] ?? '') && isNamed(nextNamed(forms, end)))) &&
    end < span.end
  )
    end++;
  if (end > span.end) end = span.end;
  const rest = forms[end] ?? '';
  const goesOn = end < span.end && /^\p{Ll}/u.test(rest) && /^NN/.test(xpos[end] ?? '');
  const isPlaceNoun = (gazetteer.mask(rest) & CLASS_BIT['place-head']) !== 0;
  if (goesOn && !(span.type === 'place' && isPlaceNoun)) return undefined;
  const stripped = stripName(tagged, { first, end, type: span.type }, gazetteer);
  return stripped !== undefined && isProperName(tagged, stripped, gazetteer) ? stripped : undefined;
}

function nextNamed(forms: readonly string[], at: number): number {
  let next = at;
  while (next < at + 3 && LINKS.has(forms[next] ?? '')) next++;
  return next;
}

/** At least one proper noun; a bare demonym or nationality ("Iraqi") is none, nor a lone title. */
function isProperName({ forms, xpos }: Tagged, { first, end }: NameSpan, gazetteer: Gazetteer): boolean {
  const words = Array.from({ length: end - first }, (_, k) => first + k);
  if (!words.some((at) => /^NNPS?$/.test(xpos[at] ?? ''))) return false;
  const bits = gazetteer.mask(forms[first] ?? '');
  if (end - first > 1) return true;
  const isOnlyDemonym = (bits & CLASS_BIT.demonym) !== 0 && (bits & CLASS_BIT.country) === 0;
  return !isOnlyDemonym && (bits & (CLASS_BIT.role | CLASS_BIT['organization-head'])) === 0;
}
