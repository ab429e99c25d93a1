import type { EventType } from '@onrecord/model';
import { COUNTED_NOUNS } from '../../figures/words/counted-words.ts';
import { PERSON_NOUNS } from '../../actors/words/person-nouns.ts';
import { type ActName, actOf } from './act.ts';
import { EVENT_NOUNS } from './event-nouns.ts';
import { OBJECT_CLASSES } from './object-classes.ts';
import { wordList } from './word-list.ts';

/** Which nouns a verb may be done to, or by. */
export interface NounTest {
  readonly words: ReadonlySet<string>;
  /** Anything at all. */
  readonly isAnything: boolean;
  /** Nothing: the verb has no object. */
  readonly isNothing: boolean;
  /** Names and pronouns of people, and bare numbers, count as well. */
  readonly isPerson: boolean;
  /** Names of places count as well. */
  readonly isPlace: boolean;
}

/** People whom reports count ("18 surveyors") are people where something is done to them. */
const COUNTED_PEOPLE = COUNTED_NOUNS.person.split(/\s+/);

const CLASSES = new Map<string, readonly string[]>(
  Object.entries(OBJECT_CLASSES).map(([name, words]) => [
    `@${name}`,
    name === 'person' ? [...words.split(/\s+/), ...PERSON_NOUNS, ...COUNTED_PEOPLE] : words.split(/\s+/),
  ]),
);
for (const [name, nouns = ''] of Object.entries(EVENT_NOUNS)) {
  const type: EventType = actOf(name as ActName).type;
  const known = CLASSES.get(`@${type}`) ?? [];
  CLASSES.set(`@${type}`, [...known, ...wordList(nouns).filter((noun) => !noun.includes(' '))]);
}

const TESTS = new Map<string, NounTest>();

/** A test from words and "@classes" apart by spaces; "@name" is a name or pronoun of somebody, "*" anything, "-" nothing. */
export function nounTest(written: string): NounTest {
  const known = TESTS.get(written);
  if (known) return known;
  const parts = written.split(/\s+/).filter((part) => part !== '');
  const test: NounTest = {
    words: new Set(parts.flatMap((part) => CLASSES.get(part) ?? [part])),
    isAnything: parts.includes('*'),
    isNothing: parts.includes('-'),
    isPerson: parts.includes('@person') || parts.includes('@name'),
    isPlace: parts.includes('@place'),
  };
  TESTS.set(written, test);
  return test;
}
