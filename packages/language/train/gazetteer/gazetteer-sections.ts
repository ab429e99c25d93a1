import { CLASS_BIT, type GazetteerClass } from '../../src/gazetteer/classes.ts';
import { COUNTRY_ENTRIES } from '../../src/gazetteer/countries.ts';
import { GIVEN_NAMES_ELSEWHERE } from '../../src/gazetteer/lists/given-names-elsewhere.ts';
import { GIVEN_NAMES_LEVANT } from '../../src/gazetteer/lists/given-names-levant.ts';
import { ORGANIZATIONS, ORGANIZATION_HEADS } from '../../src/gazetteer/lists/organization-words.ts';
import { PEOPLES, PLACE_HEADS, REGIONS } from '../../src/gazetteer/lists/place-words.ts';
import { ROLES } from '../../src/gazetteer/lists/roles.ts';
import { TITLES } from '../../src/gazetteer/lists/titles.ts';
import { LONGEST_PHRASE, phraseKey } from '../../src/gazetteer/phrase-key.ts';
import type { Section } from '../../src/model/container.ts';
import { packTable } from '../../src/model/hash-table.ts';
import { hashString } from '../../src/perceptron/hash.ts';
import type { TreebankSentence } from '../conllu.ts';
import { type City, readCities } from './cities.ts';
import { readPersonNames } from './person-names.ts';

const LARGE = 100_000;
const TOWN = 15_000;
/** Where reports of war come from, small towns are named. */
const SMALL_TOWN = 1_000;
const WITH_ALTERNATES = 20_000;
const REPORTED =
  'IL PS SY IQ LB JO EG YE SA IR AF PK UA RU BY GE AM AZ TR KW QA SD SS LY TN DZ ML NE NG BF TD CF CD RW BI UG SO ET ER DJ MZ CM MM KP KR IN BD LK CO HT VE RS XK BA';
const reported: ReadonlySet<string> = new Set(REPORTED.split(' '));

/** A gazetteer without entries, for models trained without the packages. */
export const EMPTY_GAZETTEER: readonly Section[] = [packTable('gazetteer', [])];

/** The gazetteer as a section of a model file. Needs the packages that training has of its own. */
export function gazetteerSections(sentences: readonly TreebankSentence[]): readonly Section[] {
  const masks = new Map<string, number>();
  const add = (kind: GazetteerClass, phrases: readonly string[]): void => {
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      if (key.length > 1 && key.split(' ').length <= LONGEST_PHRASE)
        masks.set(key, (masks.get(key) ?? 0) | CLASS_BIT[kind]);
    }
  };
  addCities(add, commonWords(sentences));
  for (const { phrase, reference } of COUNTRY_ENTRIES)
    add(reference.as === 'name' ? 'country' : reference.as, [phrase]);
  const people = readPersonNames();
  const titles: ReadonlySet<string> = new Set(TITLES);
  add('first-name', [
    ...people.given.filter((name) => !titles.has(name)),
    ...GIVEN_NAMES_LEVANT,
    ...GIVEN_NAMES_ELSEWHERE,
  ]);
  add('surname', people.family);
  add('demonym', PEOPLES);
  add('title', TITLES);
  add('role', ROLES);
  add('organization-head', ORGANIZATION_HEADS);
  add('place-head', PLACE_HEADS);
  add('organization', ORGANIZATIONS);
  add('region', REGIONS);
  return [
    packTable(
      'gazetteer',
      [...masks].map(([key, mask]) => [hashString(key), mask] as const),
    ),
  ];
}

function addCities(add: (kind: GazetteerClass, phrases: readonly string[]) => void, common: ReadonlySet<string>): void {
  for (const city of readCities()) {
    const { population } = city;
    const names = namesOf(city).filter((name) => population > 1_000_000 || !common.has(name.toLowerCase()));
    if (population >= LARGE) add('city', names);
    else if (population >= TOWN || (reported.has(city.country) && population >= SMALL_TOWN)) add('town', names);
  }
}

function namesOf({ name, alternates, country, population }: City): readonly string[] {
  return reported.has(country) && population >= WITH_ALTERNATES ? [name, ...alternates] : [name];
}

/** Words that the treebanks write without a capital: towns of the same spelling ("Nice", "Most") would be found everywhere. */
function commonWords(sentences: readonly TreebankSentence[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { forms, upos } of sentences) {
    for (const [i, form] of forms.entries()) if (form === form.toLowerCase() && upos[i] !== 'PROPN') common.add(form);
  }
  return common;
}
