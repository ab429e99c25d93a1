import type { Named, NamedPlace } from '../brief-input.ts';
import type { Phrase } from '../brief.ts';
import { listOf, phrase } from './phrase.ts';
import { cutWords } from './quoted-words.ts';
import {
  DETERMINERS,
  INITIALISMS,
  IRREGULAR_PLURALS,
  NAMES_OF_NUMBER,
  STATES_WITH_ARTICLE,
  THE_HEADS,
  UNCOUNTED,
} from './name-words.ts';

/** How many names stand in one list before the others are counted. */
const NAMED_IN_LIST = 4;
/** UTF-16 units: no name is longer, whatever was taken for one. */
const LONGEST_NAME = 120;

/** A name as it stands in a sentence: "the Saltmarsh Front", "Adela Norrin", "a teacher". */
export function partyPhrase(party: Named): Phrase {
  const { name, standing } = party;
  const said = nameOf(name);
  const article = articleOf(party, said);
  return phrase(article === '' ? '' : `${article} `, {
    kind: 'name',
    text: said,
    ...(standing === 'inferred' && { inferred: true as const }),
  });
}

/** "the Front, the Assembly and two others". */
export function partiesPhrase(parties: readonly Named[]): Phrase {
  return listOf(parties.map(partyPhrase), { most: NAMED_IN_LIST });
}

/** "in Tolhuin", "at Lakeside Clinic", "in the Red Sea". */
export function placePhrase(place: NamedPlace | undefined): Phrase {
  if (place === undefined) return [];
  const name = nameOf(place.name);
  const isGuessed = place.article === undefined && (place.kind === 'water' || STATES_WITH_ARTICLE.test(name));
  const article = isGuessed || place.article === 'the' ? 'the ' : '';
  const isSaid = /^the\s/iu.test(name);
  return phrase(place.kind === 'site' ? ' at ' : ' in ', isSaid ? '' : article, { kind: 'name', text: name });
}

/** Whether verbs after these names are plural ("were"): several names, or one of many. */
export function isPlural(parties: readonly Named[]): boolean {
  const [only] = parties;
  if (parties.length !== 1 || only === undefined) return parties.length > 1;
  const { kind, name } = only;
  if (kind === 'state') return false;
  if (kind === 'person') return / and /u.test(name);
  const head = headOf(name);
  if (kind === 'organization') return NAMES_OF_NUMBER.has(head);
  return / and /u.test(name) || isPluralWord(head);
}

/** "by its own account", "by their own account": a person's pronoun is never guessed. */
export function ownAccount(parties: readonly Named[]): string {
  const [first] = parties;
  const isThing = first !== undefined && (first.kind === 'organization' || first.kind === 'state');
  return isThing && !isPlural(parties) ? 'by its own account' : 'by their own account';
}

function nameOf(name: string): string {
  return cutWords(name.replace(/\s+/gu, ' ').trim(), LONGEST_NAME);
}

function articleOf({ kind, article }: Named, name: string): string {
  // "The negotiator" is one mention of a person, whose own name has none.
  const isOwnName = kind === 'person' && /^\p{Lu}/u.test(name);
  if (article !== undefined) return article === 'the' && !isOwnName ? 'the' : '';
  const [first = ''] = name.split(' ');
  if (DETERMINERS.has(first.toLowerCase()) || /^\p{N}/u.test(first) || /['’]s?\s/u.test(`${name} `)) return '';
  if (/^\p{Lu}/u.test(name)) return takesThe(kind, name) ? 'the' : '';
  // Letters without case (Arabic, Chinese) are names as they are.
  if (!/^\p{Ll}/u.test(name)) return '';
  return commonArticle(kind, name);
}

/** "a unit", "a user", "a one-time ally", but "an unarmed man". */
const VOWEL_SOUND = /^(?!eu|one?(?:$|[\s-])|uni[tofv]|us[aeu]|uti|uku)[aeiou]/u;

/** A name in small letters is a common noun: "mediators", "a teacher", "the military". */
function commonArticle(kind: string, name: string): string {
  if (/^\p{Ll}+-\p{Lu}/u.test(name)) return '';
  const head = headOf(name);
  if (isPluralWord(head) || UNCOUNTED.has(head) || / and /u.test(name)) return '';
  if (kind !== 'person') return 'the';
  return VOWEL_SOUND.test(name) ? 'an' : 'a';
}

function takesThe(kind: string, name: string): boolean {
  if (kind === 'person') return false;
  if (STATES_WITH_ARTICLE.test(name) || INITIALISMS.has(name)) return true;
  return THE_HEADS.has(headOf(name));
}

/** The last word before "of", "for", "in": "ministry" of "Ministry of Health". Lower case. */
function headOf(name: string): string {
  const [noun = ''] = name.split(/\s(?:of|for|in|from|at|on|to|with|against|who|which|that|near)\s|,/u);
  return noun.trim().split(' ').at(-1)?.toLowerCase() ?? '';
}

function isPluralWord(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || /(?:[^sui]|ie)s$/u.test(word);
}
