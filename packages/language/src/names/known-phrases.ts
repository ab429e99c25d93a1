import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { LONGEST_PHRASE } from '../gazetteer/phrase-key.ts';
import type { NameType } from '../layers.ts';
import type { NameSpan } from './labels.ts';
import type { NamedSentence } from './named-sentence.ts';

const PLACE = CLASS_BIT.country | CLASS_BIT.capital | CLASS_BIT.region;
const CITY = CLASS_BIT.city | CLASS_BIT.town;
const PERSON = CLASS_BIT['first-name'] | CLASS_BIT.surname;
const PROPER = /^(?:NNPS?|JJ|NN|FW)$/;

/** The type that the gazetteer alone gives a phrase: sure for countries, seas, well-known organizations, and for cities that are no person's name. */
export function knownType(mask: number, words: number): NameType | undefined {
  if ((mask & CLASS_BIT.organization) !== 0 && (mask & PLACE) === 0) return 'organization';
  if ((mask & PLACE) !== 0)
    return (mask & PERSON) === 0 || (mask & (CLASS_BIT.country | CLASS_BIT.capital)) !== 0 ? 'place' : undefined;
  if ((mask & CITY) === 0 || (mask & PERSON) !== 0) return undefined;
  return words > 1 || (mask & CLASS_BIT.city) !== 0 ? 'place' : undefined;
}

/** The names of a sentence with the phrases that the gazetteer knows: put in where the model has nothing, retyped where it has the same words. */
export function knownPhrases(sentence: NamedSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const { forms, xpos } = sentence;
  const longer = knownAround(sentence, gazetteer);
  const covers = (name: NameSpan): boolean =>
    longer.some(({ first, end }) => first <= name.first && name.end <= end && end - first > name.end - name.first);
  const crosses = (phrase: NameSpan): boolean =>
    sentence.names.some((name) => name.first < phrase.end && phrase.first < name.end && !covers(name));
  const kept = sentence.names.filter((name) => !covers(name)).map((name) => retyped(sentence, name, gazetteer));
  const names = [...kept, ...longer.filter((phrase) => !crosses(phrase))];
  const isTaken = new Uint8Array(forms.length);
  for (const { first, end } of names) isTaken.fill(1, first, end);
  const added: NameSpan[] = [];
  for (let first = 0; first < forms.length; first++) {
    if (isTaken[first] === 1 || !/^\p{Lu}|^al$/u.test(forms[first] ?? '')) continue;
    const found = longestKnown(forms, first, isTaken, gazetteer);
    if (found === undefined) continue;
    const isProper = found.end - first > 1 || /^NNPS?$/.test(xpos[first] ?? '');
    const goesOn =
      PROPER.test(xpos[found.end] ?? '') && /^\p{Lu}/u.test(forms[found.end] ?? '') && found.end - first === 1;
    if (isProper && !goesOn) added.push({ first, ...found });
    first = found.end - 1;
  }
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

/** Phrases of several words that the gazetteer knows and that hold more words than the names in them: "al-Qaida" around "Qaida". */
function knownAround({ forms, names }: NamedSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const none = new Uint8Array(forms.length);
  const found: NameSpan[] = [];
  let end = 0;
  for (const name of names) {
    const from = Math.max(end, name.first - LONGEST_PHRASE + 1);
    for (let first = from; first <= name.first; first++) {
      const known = /^\p{Lu}|^al$/u.test(forms[first] ?? '') ? longestKnown(forms, first, none, gazetteer) : undefined;
      if (known === undefined || known.end < name.end || known.end - first <= name.end - name.first) continue;
      found.push({ first, ...known });
      ({ end } = known);
      break;
    }
  }
  return found;
}

function retyped({ forms }: NamedSentence, name: NameSpan, gazetteer: Gazetteer): NameSpan {
  const mask = gazetteer.mask(forms.slice(name.first, name.end).join(' '));
  const type = knownType(mask, name.end - name.first);
  if (type === undefined || type === name.type) return isPeople(mask) ? { ...name, type: 'other' } : name;
  // A person may be called after a place ("Jordan"), and a club after a city: there the model has read the context.
  const isRead =
    name.type === 'person'
      ? (mask & PERSON) !== 0
      : name.type === 'organization' && (mask & (CLASS_BIT.country | CLASS_BIT.region)) === 0;
  return isRead ? name : { ...name, type };
}

function isPeople(mask: number): boolean {
  return (
    (mask & CLASS_BIT.demonym) !== 0 && (mask & (PLACE | CITY | CLASS_BIT['first-name'] | CLASS_BIT.organization)) === 0
  );
}

function longestKnown(
  forms: readonly string[],
  first: number,
  isTaken: Uint8Array,
  gazetteer: Gazetteer,
): { readonly end: number; readonly type: NameType } | undefined {
  let best: { readonly end: number; readonly type: NameType } | undefined;
  let words = 0;
  let text = '';
  for (let at = first; at < forms.length && words < LONGEST_PHRASE && isTaken[at] !== 1; at++) {
    const form = forms[at] ?? '';
    if (form !== '-' && !/^['’]/.test(form)) words++;
    text = text === '' ? form : /^['’]/.test(form) ? text + form : `${text} ${form}`;
    if (!/^\p{Lu}/u.test(form) && at === first) continue;
    if (!/^\p{Lu}/u.test(form) && !/^(?:of|the|el|al|-|['’]s|d['’]\p{Lu}.*)$/u.test(form)) break;
    const type = form === '-' ? undefined : knownType(gazetteer.mask(text), words);
    if (type !== undefined && /^(?:d['’])?\p{Lu}/u.test(form)) best = { end: at + 1, type };
  }
  return best;
}
