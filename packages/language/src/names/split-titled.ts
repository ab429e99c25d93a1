import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameSpan } from './labels.ts';
import { OFFICES } from './name-words.ts';
import type { NamedSentence } from './named-sentence.ts';

const offices: ReadonlySet<string> = new Set(OFFICES);
const NAME_BITS = CLASS_BIT['first-name'] | CLASS_BIT.surname;

/**
 * A name that holds a title inside is two: "Foreign Office Minister Jane Doe" is the person after the title and, where the gazetteer knows it, what
 * stands before. The office at the beginning of a name ("[Secretary of] State Jane Doe") is no part of it.
 */
export function splitTitled(sentence: NamedSentence, name: NameSpan, gazetteer: Gazetteer): readonly NameSpan[] {
  const { forms } = sentence;
  const bits = (at: number): number => gazetteer.mask(forms[at] ?? '');
  const start = afterOffice(sentence, name);
  if (start >= name.end) return [];
  const rest = start === name.first ? name : personAt({ ...name, first: start }, bits);
  for (let at = rest.end - 1; at > rest.first; at--) {
    const isTitle = (bits(at - 1) & CLASS_BIT.title) !== 0 && (bits(at - 1) & CLASS_BIT['first-name']) === 0;
    const isPerson =
      (bits(at) & NAME_BITS) !== 0 && (bits(at) & (CLASS_BIT.title | CLASS_BIT['organization-head'])) === 0;
    if (!isTitle || !isPerson) continue;
    return [...ownerBefore(forms, rest.first, at - 1, gazetteer), { first: at, end: rest.end, type: 'person' }];
  }
  const isTitleLast =
    (bits(rest.end - 1) & CLASS_BIT.title) !== 0 &&
    (bits(rest.end - 1) & (NAME_BITS | CLASS_BIT['organization-head'])) === 0;
  return isTitleLast && rest.end - rest.first > 1 && rest.type !== 'person'
    ? ownerBefore(forms, rest.first, rest.end - 1, gazetteer)
    : [rest];
}

/** Past "State" in "Secretary of State", "Refugees" in "High Commissioner for Refugees". */
function afterOffice({ forms }: NamedSentence, { first, end }: NameSpan): number {
  const isLedIn = /^(?:of|for)$/.test(forms[first - 1] ?? '') && offices.has(forms[first - 2] ?? '');
  const isWord =
    /^(?:State|Defen[cs]e|Refugees|Treasury|War|Interior|Justice|Health|Education|Finance|Trade|Energy|Labor|Labour|Agriculture)$/;
  return isLedIn && first < end && isWord.test(forms[first] ?? '') ? first + 1 : first;
}

/** What follows an office is a person when it begins like one. */
function personAt(name: NameSpan, bits: (at: number) => number): NameSpan {
  return (bits(name.first) & NAME_BITS) !== 0 && name.end - name.first > 1 ? { ...name, type: 'person' } : name;
}

/** "Pentagon" of "Pentagon Press Secretary": the longest known organization or place at the beginning. */
function ownerBefore(forms: readonly string[], first: number, end: number, gazetteer: Gazetteer): readonly NameSpan[] {
  for (let stop = end; stop > first; stop--) {
    const mask = gazetteer.mask(forms.slice(first, stop).join(' '));
    if ((mask & CLASS_BIT.organization) !== 0) return [{ first, end: stop, type: 'organization' }];
    if ((mask & (CLASS_BIT.country | CLASS_BIT.region)) !== 0) return [{ first, end: stop, type: 'place' }];
  }
  return [];
}
