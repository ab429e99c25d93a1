import {
  ARMED_BODY_NOUNS,
  COUNTRY_NOUNS,
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  PLURAL_BODIES,
  POPULATION_NOUNS,
  STATE_NOUNS,
} from './words/body-nouns.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/given-names.ts';
import {
  BODY_NAME_HEADS,
  BODY_OPENERS,
  DISEASES,
  JOINT_BODY_HEADS,
  KNOWN_BODY_PHRASES,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_WORDS,
  PEOPLES,
  PURPOSE_NOUNS,
  THING_ACRONYMS,
  THING_WORDS,
  WORLD_BODIES,
} from './words/name-words.ts';
import {
  FEMALE_NOUNS,
  LEADER_NOUNS,
  MALE_NOUNS,
  PERSON_NOUNS,
  ROLE_NOUNS,
  SINGLE_HOLDER_ROLES,
} from './words/person-nouns.ts';
import { STATE_ACTS } from './words/seats.ts';
import { MEASURE_NOUNS, QUANTITY_WORDS, SPEECH_VERBS } from './words/speech-verbs.ts';
import {
  FEMALE_TITLES,
  HONORIFICS,
  MALE_TITLES,
  NAME_PARTICLES,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './words/titles.ts';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** The word lists as sets, made once. */
export const lists = {
  personNouns: set(PERSON_NOUNS),
  roleNouns: set(ROLE_NOUNS),
  singleHolder: set(SINGLE_HOLDER_ROLES),
  leaderNouns: set(LEADER_NOUNS),
  maleNouns: set(MALE_NOUNS),
  femaleNouns: set(FEMALE_NOUNS),
  bodyNameHeads: set(BODY_NAME_HEADS),
  diseases: set(DISEASES),
  organizationNouns: set(ORGANIZATION_NOUNS),
  pluralBodies: set(PLURAL_BODIES),
  stateNouns: set(STATE_NOUNS),
  governmentNouns: set(GOVERNMENT_NOUNS),
  countryNouns: set(COUNTRY_NOUNS),
  armedBodies: set(ARMED_BODY_NOUNS),
  groupNouns: set(GROUP_NOUNS),
  populationNouns: set(POPULATION_NOUNS),
  documentNouns: set(DOCUMENT_NOUNS),
  organizationWords: set(ORGANIZATION_WORDS),
  thingWords: set(THING_WORDS),
  bodyOpeners: set(BODY_OPENERS),
  jointBodyHeads: set(JOINT_BODY_HEADS),
  purposeNouns: set(PURPOSE_NOUNS),
  worldBodies: set(WORLD_BODIES),
  peoples: set(PEOPLES),
  thingAcronyms: set(THING_ACRONYMS),
  knownOrganizations: set([...KNOWN_ORGANIZATIONS, ...KNOWN_BODY_PHRASES]),
  honorifics: set(HONORIFICS),
  titleWords: set([...TITLE_WORDS, ...HONORIFICS]),
  titleModifiers: set(TITLE_MODIFIERS),
  maleTitles: set(MALE_TITLES),
  femaleTitles: set(FEMALE_TITLES),
  maleNames: set(MALE_NAMES),
  femaleNames: set(FEMALE_NAMES),
  particles: set(NAME_PARTICLES),
  functionWords: set(FUNCTION_WORDS),
  stateActs: set(STATE_ACTS),
  speechVerbs: set(SPEECH_VERBS),
  quantityWords: set(QUANTITY_WORDS),
  measureNouns: set(MEASURE_NOUNS),
} as const;

/** Whether the folded word, without its full stop, is a title or form of address. */
export function isTitleWord(word: string): boolean {
  return lists.titleWords.has(word.replace(/\.$/, ''));
}
