import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameSpan } from './labels.ts';
import {
  FIELD_WORDS,
  FIRST_OTHER_WORDS,
  FIRST_PLACE_WORDS,
  GOVERNMENT_WORDS,
  LAST_ORGANIZATION_WORDS,
  LAST_PLACE_WORDS,
  PLACE_NOUNS,
} from './kind-words.ts';
import { INNER_OWNERS } from './name-words.ts';
import type { NamedSentence } from './named-sentence.ts';
import { withoutOverlap } from './without-overlap.ts';

const innerOwners: ReadonlySet<string> = new Set(INNER_OWNERS);
const placeNouns: ReadonlySet<string> = new Set(PLACE_NOUNS);
const fieldWords: ReadonlySet<string> = new Set(FIELD_WORDS);
const governmentWords: ReadonlySet<string> = new Set(GOVERNMENT_WORDS);
const firstOtherWords: ReadonlySet<string> = new Set(FIRST_OTHER_WORDS);
const firstPlaceWords: ReadonlySet<string> = new Set(FIRST_PLACE_WORDS);
const lastPlaceWords: ReadonlySet<string> = new Set(LAST_PLACE_WORDS);
const lastOrganizationWords: ReadonlySet<string> = new Set(LAST_ORGANIZATION_WORDS);
const PROPER = /^NNPS?$/;
const LONGEST_RUN = 8;

/** What the words before and after a name say of it: nouns for places, titles, brackets with its abbreviation, "People's". */
export function byContext(sentence: NamedSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const placed = sentence.names.map((name) => placeByNoun(sentence, name, gazetteer));
  const joined = mergeNeighbours(
    placed
      .map((name) => withOwner(sentence, name))
      .map((name) => byOwnNouns(sentence, name, gazetteer))
      .map((name) => withField(sentence, name)),
  );
  const titled = [...joined, ...afterTitles({ ...sentence, names: joined }, gazetteer)];
  return withoutOverlap([...beforeBrackets({ ...sentence, names: titled }), ...titled]);
}

/** "the Kerem Tov crossing", "the town of Tolvar". */
function placeByNoun({ forms }: NamedSentence, name: NameSpan, gazetteer: Gazetteer): NameSpan {
  if (name.type === 'place') return name;
  const after = forms[name.end] ?? '';
  const isNoun = /^\p{Ll}/u.test(after) && (gazetteer.mask(after) & CLASS_BIT['place-head']) !== 0;
  const isOf =
    forms[name.first - 1] === 'of' && placeNouns.has(forms[name.first - 2] ?? '') && name.type !== 'organization';
  const known = gazetteer.mask(forms.slice(name.first, name.end).join(' ')) & CLASS_BIT.organization;
  return known === 0 && ((isNoun && name.type !== 'organization') || isOf) ? { ...name, type: 'place' } : name;
}

/** "Camp Hurriya" is a place by its first word, "the Al-Salem Brigade" an organization by its last. */
function byOwnNouns({ forms }: NamedSentence, name: NameSpan, gazetteer: Gazetteer): NameSpan {
  if (isOtherByFirst(forms, name)) return { ...name, type: 'other' };
  if (name.end - name.first < 2) return name;
  if (firstPlaceWords.has(forms[name.first] ?? '') && (name.type !== 'person' || forms[name.first] === 'Camp'))
    return { ...name, type: 'place' };
  const last = forms[name.end - 1] ?? '';
  if (name.type === 'place') return governmentWords.has(last) ? { ...name, type: 'organization' } : name;
  if (name.type === 'organization') return name;
  const isOrganization = lastOrganizationWords.has(last);
  if (isOrganization) return { ...name, type: 'organization' };
  const isKnown = gazetteer.mask(forms.slice(name.first, name.end).join(' ')) !== 0;
  const isPersonal =
    name.type === 'person' && (gazetteer.mask(last) & (CLASS_BIT.surname | CLASS_BIT['first-name'])) !== 0;
  return lastPlaceWords.has(last) && !isKnown && !isPersonal ? { ...name, type: 'place' } : name;
}

/** "Ministry of Defence", "Department of Health": what an organization is for belongs to its name. */
function withField({ forms, xpos }: NamedSentence, name: NameSpan): NameSpan {
  if (name.type !== 'organization' || forms[name.end] !== 'of' || !fieldWords.has(forms[name.end - 1] ?? ''))
    return name;
  let end = name.end + 1;
  if (forms[end] === 'the') end++;
  const start = end;
  while (
    end < forms.length &&
    end - start < LONGEST_RUN &&
    PROPER.test(xpos[end] ?? '') &&
    /^\p{Lu}/u.test(forms[end] ?? '')
  )
    end++;
  return end > start ? { ...name, end } : name;
}

/** "Cyclone Phailin", "Operation Inherent Resolve", "COVID-19". */
export function isOtherByFirst(forms: readonly string[], { first, end }: NameSpan): boolean {
  return end - first > 1 && firstOtherWords.has(forms[first] ?? '');
}

/** "United States" and "Congress" side by side are one organization. */
function mergeNeighbours(names: readonly NameSpan[]): readonly NameSpan[] {
  const merged: NameSpan[] = [];
  for (const name of names) {
    const last = merged.at(-1);
    const isOne = last?.end === name.first && last.type === 'place' && name.type === 'organization';
    if (isOne) merged[merged.length - 1] = { ...name, first: last.first };
    else merged.push(name);
  }
  return merged;
}

/** "the Korean People's Army": the owner is part of the name. */
function withOwner({ forms }: NamedSentence, name: NameSpan): NameSpan {
  const mark = name.first - 1;
  if (name.type !== 'organization' || !/^['’]s?$/.test(forms[mark] ?? '') || !innerOwners.has(forms[mark - 1] ?? ''))
    return name;
  let first = mark - 1;
  while (first > 0 && /^\p{Lu}/u.test(forms[first - 1] ?? '') && mark - first < LONGEST_RUN) first--;
  return { ...name, first: first === 0 && /^(?:The|A)$/.test(forms[0] ?? '') ? 1 : first };
}

/** "General Suleiman al-Amr": proper nouns after a title are a person when the first is a given name. */
function afterTitles({ forms, xpos, names }: NamedSentence, gazetteer: Gazetteer): readonly NameSpan[] {
  const isTaken = new Uint8Array(forms.length + 1);
  for (const { first, end } of names) isTaken.fill(1, first, end);
  const found: NameSpan[] = [];
  for (let at = 1; at < forms.length; at++) {
    const isTitle =
      /^\p{Lu}/u.test(forms[at - 1] ?? '') && (gazetteer.mask(forms[at - 1] ?? '') & CLASS_BIT.title) !== 0;
    if (!isTitle || isTaken[at] === 1 || !PROPER.test(xpos[at] ?? '')) continue;
    if ((gazetteer.mask(forms[at] ?? '') & CLASS_BIT['first-name']) === 0) continue;
    let end = at + 1;
    while (end < forms.length && end - at < LONGEST_RUN && isTaken[end] === 0 && isNamePart(forms, xpos, end)) end++;
    if (end - at > 1) found.push({ first: at, end, type: 'person' });
    at = end;
  }
  return found;
}

function isNamePart(forms: readonly string[], xpos: readonly string[], at: number): boolean {
  const isParticle = /^(?:al|el|bin|ibn|-)$/.test(forms[at] ?? '') && /^[\p{Lu}-]/u.test(forms[at + 1] ?? '');
  return isParticle || (PROPER.test(xpos[at] ?? '') && /^\p{Lu}/u.test(forms[at] ?? ''));
}

/** "the Korean Central News Agency (KCNA)": the capitals before a bracket with their initials are what the abbreviation stands for. */
function beforeBrackets({ forms, names }: NamedSentence): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let open = 2; open + 2 < forms.length; open++) {
    const short = forms[open + 1] ?? '';
    if (forms[open] !== '(' || forms[open + 2] !== ')' || !/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(short)) continue;
    const before = names.find((name) => name.end === open && name.end - name.first > 1);
    const isCalled = before?.type === 'organization' && forms[before.first]?.charAt(0) === short.charAt(0);
    const first = isCalled ? before.first : initialsStart(forms, open, short);
    if (first === undefined) continue;
    const whole = names.find((name) => name.first <= first && name.end === open);
    const type = whole?.type ?? names.find((name) => name.first === open + 1)?.type ?? 'organization';
    const settled = type === 'person' ? 'organization' : type;
    found.push(whole ?? { first, end: open, type: settled }, {
      first: open + 1,
      end: open + 2,
      type: whole?.type ?? settled,
    });
  }
  return found;
}

/** Where the run before `open` begins whose capitals spell `short`, or undefined. */
function initialsStart(forms: readonly string[], open: number, short: string): number | undefined {
  let initials = '';
  for (let at = open - 1; at >= 0 && open - at <= LONGEST_RUN + 2; at--) {
    const form = forms[at] ?? '';
    if (/^\p{Lu}/u.test(form)) initials = form.charAt(0) + initials;
    else if (!/^(?:of|the|for|and|on|in|-|&|'s|’s)$/.test(form)) return undefined;
    if (initials === short) return at;
    if (initials.length >= short.length) return undefined;
  }
  return undefined;
}
