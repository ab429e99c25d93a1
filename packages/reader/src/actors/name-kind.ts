import type { NameType } from '@onrecord/language';
import { countryOf, countryOfDemonym } from './countries.ts';
import type { Count, Gender, PhraseKind } from './mention.ts';
import { KNOWN_ACRONYMS } from './words/name-words.ts';
import { lists } from './word-sets.ts';
import { ownValue } from '../tree/own-value.ts';

/** What is known of a name from its own words. */
export interface NameKind {
  readonly kind: PhraseKind;
  readonly count: Count;
  readonly gender: Gender;
  readonly country?: string;
  /** False where only the form of the word speaks for the kind. */
  readonly sure: boolean;
}

const KIND_OF_TYPE: Readonly<Record<NameType, PhraseKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'thing',
};

const kindOf = (kind: PhraseKind, sure: boolean, rest: Partial<NameKind> = {}): NameKind => ({
  kind,
  sure,
  count: 'any',
  gender: 'any',
  ...rest,
});

/** How states end that no list knows ("the Velorian Republic"). */
const STATE_ENDINGS: ReadonlySet<string> = new Set(['republic', 'kingdom', 'emirate', 'sultanate', 'principality']);

/** Reads the kind of a name. `words` are folded, `surface` are the words as written; `acts`: it is a subject or an owner. */
export function nameKind(
  words: readonly string[],
  surface: string,
  {
    type,
    title,
    acts,
    isSurname = false,
  }: {
    readonly type?: NameType | undefined;
    readonly title: readonly string[];
    readonly acts: boolean;
    /** Somebody in the report has it as the last word of a longer name. */
    readonly isSurname?: boolean;
  },
): NameKind {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  const gender = genderOf(words, title);
  if (/^(?:north|south|east|west)$/.test(name)) return kindOf('unknown', false);
  if (lists.thingAcronyms.has(name) || lists.diseases.has(name)) return kindOf('thing', true);
  if (words.length === 1 && isPeople(name)) return kindOf('population', true, { count: 'many' });
  if (title.length > 0) return kindOf('person', true, { count: 'one', gender });
  const country = isSurname ? undefined : (countryOf(ownValue(KNOWN_ACRONYMS, name) ?? name) ?? countryOf(name));
  if (country !== undefined) return kindOf('state', true, { country });
  if (lists.knownOrganizations.has(name)) return kindOf('organization', true);
  if (isBodyName(words, { type, acts, gender })) return kindOf('organization', true);
  if (type === 'person') return kindOf('person', true, { count: 'one', gender });
  if (words.length > 1 && STATE_ENDINGS.has(last)) return kindOf('state', true);
  if (words.length > 1 && lists.thingWords.has(last))
    return kindOf(type === 'organization' ? 'organization' : type === 'place' ? 'place' : 'thing', true);
  if (
    lists.organizationWords.has(last) ||
    words.some(
      (word, i) =>
        i < words.length - 2 && lists.bodyOpeners.has(word) && (words[i + 1] === 'of' || words[i + 1] === 'for'),
    )
  ) {
    return kindOf('organization', words.length > 1);
  }
  if (words.length > 1 && (gender !== 'any' || words.some((word, i) => i > 0 && ['bin', 'ibn', 'abu'].includes(word))))
    return kindOf('person', true, { count: 'one', gender });
  // what the layer calls "other" may yet be joined with a body
  if (type !== undefined && type !== 'other') return kindOf(KIND_OF_TYPE[type], true);
  if (words.length === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(surface))
    return kindOf(acts ? 'organization' : 'unknown', false);
  return kindOf('unknown', false);
}

/**
 * "The Delta Column", "the Relief Board": the last word says what it is, whatever the names layer takes it for. Where that is
 * a place it has to act, too ("Nelson's Column" stands).
 */
function isBodyName(
  words: readonly string[],
  { type, acts, gender }: { readonly type: NameType | undefined; readonly acts: boolean; readonly gender: Gender },
): boolean {
  if (words.length < 2 || gender !== 'any' || !lists.bodyNameHeads.has(words.at(-1) ?? '')) return false;
  return type === 'place' ? acts : true;
}

/** "Chadians", "Kurds": inhabitants or a people. */
function isPeople(word: string): boolean {
  return (
    lists.peoples.has(word) ||
    lists.populationNouns.has(word) ||
    (word.endsWith('s') && countryOf(word) === undefined && countryOfDemonym(word) !== undefined)
  );
}

function genderOf(words: readonly string[], title: readonly string[]): Gender {
  for (const word of title) {
    const plain = word.replace(/\.$/, '');
    if (lists.maleTitles.has(plain)) return 'he';
    if (lists.femaleTitles.has(plain)) return 'she';
  }
  if (words.length < 2) return 'any';
  const [first = ''] = words;
  const male = lists.maleNames.has(first);
  const female = lists.femaleNames.has(first);
  return male === female ? 'any' : male ? 'he' : 'she';
}
