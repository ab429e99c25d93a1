import { type Act, type ActName, actOf } from './act.ts';
import { EVENT_NOUNS } from './event-nouns.ts';
import { wordList } from './word-list.ts';

const ONE = new Map<string, Act>();
const TWO = new Map<string, Act>();
for (const [name, nouns = ''] of Object.entries(EVENT_NOUNS)) {
  const act = actOf(name as ActName);
  for (const noun of wordList(nouns)) (noun.includes(' ') ? TWO : ONE).set(lastTwo(noun), act);
}

/** Of three words ("suicide car bombing") the last two decide. */
function lastTwo(noun: string): string {
  return noun.split(' ').slice(-2).join(' ');
}

/** What a noun tells by itself, given as written and as its lemma. */
export function actOfNoun(lower: string, lemma: string): Act | undefined {
  return ONE.get(lower) ?? ONE.get(lemma);
}

/** What two nouns tell together ("air strike"). */
export function actOfTwo(first: string, lower: string, lemma: string): Act | undefined {
  return TWO.get(`${first} ${lemma}`) ?? TWO.get(`${first} ${lower}`);
}
