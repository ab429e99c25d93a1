import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameSpan } from './labels.ts';
import { UNIT_WORDS } from './kind-words.ts';
import { NEVER_FIRST } from './name-words.ts';
import type { NamedSentence } from './named-sentence.ts';

const unitWords: ReadonlySet<string> = new Set(UNIT_WORDS);
const neverFirst: ReadonlySet<string> = new Set(NEVER_FIRST);
const LONGEST_RUN = 6;
const PARTICLE = /^(?:al|el|ad|ul|as|ash|az|an|ar|-|bin|ibn)$/;

/** Names that stop short: of a unit ("the al-Amal | Brigades"), of an office ("Office for the Coordination | of Relief"), and places before a noun. */
export function growNames(sentence: NamedSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const { forms, names } = sentence;
  const isTaken = new Uint8Array(forms.length + 1);
  for (const { first, end } of names) isTaken.fill(1, first, end);
  const isFree = (at: number): boolean => isTaken[at] === 0 && isProper(sentence, at);
  const isFreeCapital = (at: number): boolean =>
    isTaken[at] === 0 && /^\p{Lu}/u.test(forms[at] ?? '') && /^(?:NN|JJ)/.test(sentence.xpos[at] ?? '');
  const grown = names.map((name) => asUnit(sentence, name) ?? withPurpose(sentence, name, isFreeCapital));
  return [...grown, ...beforePlaceNouns(sentence, isFree, gazetteer)];
}

function isProper({ forms, xpos }: NamedSentence, at: number): boolean {
  return /^NNPS?$/.test(xpos[at] ?? '') && /^\p{Lu}/u.test(forms[at] ?? '');
}

/** "Izz ad-[Din al-Amal] Brigades" is one organization. */
function asUnit({ forms }: NamedSentence, name: NameSpan): NameSpan | undefined {
  if (name.type === 'other' || !unitWords.has(forms[name.end] ?? '')) return undefined;
  let { first } = name;
  while (first > 0 && name.first - first < LONGEST_RUN && PARTICLE.test(forms[first - 1] ?? '')) {
    first--;
    if (!PARTICLE.test(forms[first - 1] ?? '') && /^\p{Lu}/u.test(forms[first - 1] ?? '')) first--;
  }
  return { first, end: name.end + 1, type: 'organization' };
}

/** "[UN Office for the Coordination] of Humanitarian Affairs", where the words after "of" are no name of their own. */
function withPurpose({ forms }: NamedSentence, name: NameSpan, isFree: (at: number) => boolean): NameSpan {
  if (name.type !== 'organization' || name.end - name.first < 2 || !/^(?:of|for)$/.test(forms[name.end] ?? ''))
    return name;
  const start = name.end + (forms[name.end + 1] === 'the' ? 2 : 1);
  let end = start;
  while (end - start < LONGEST_RUN && isFree(end)) end++;
  return end > start ? { ...name, end } : name;
}

/** "Zamzam" in "fled Zamzam camp": proper nouns that are no name yet, right before a lower-case noun for a place. */
function beforePlaceNouns(
  sentence: NamedSentence,
  isFree: (at: number) => boolean,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const { forms } = sentence;
  const found: NameSpan[] = [];
  for (let noun = 1; noun < forms.length; noun++) {
    const form = forms[noun] ?? '';
    if (!isFree(noun - 1) || !/^\p{Ll}{4,}/u.test(form) || (gazetteer.mask(form) & CLASS_BIT['place-head']) === 0)
      continue;
    let first = noun - 1;
    while (first > 0 && noun - first < 3 && isFree(first - 1)) first--;
    if (first === 0 && neverFirst.has(forms[0] ?? '')) first++;
    const mask = gazetteer.mask(forms.slice(first, noun).join(' '));
    const isNoPlace =
      (mask & (CLASS_BIT.demonym | CLASS_BIT.title | CLASS_BIT['organization-head'] | CLASS_BIT.organization)) !== 0;
    if (first < noun && !isNoPlace) found.push({ first, end: noun, type: 'place' });
  }
  return found;
}
