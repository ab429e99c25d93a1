import type { StatementFact } from '../../rows/facts.ts';
import { onOneSide } from '../sides.ts';
import { ACTS_OF_STEM } from '../words/act-words.ts';
import { saysCalledOff } from '../words/call-off.ts';
import { contentWords } from '../words/content-stems.ts';
import { isInTime } from './findings-of-event.ts';
import type { Asked, Finding } from './finding.ts';
import { namesTarget } from './target-match.ts';

/**
 * The holder's side says that it will not do it after all. The words have to name the act or its target; where they name another target,
 * they are about another line.
 */
export function findingsOfStatement({ line, fact, day, ...sides }: Asked<StatementFact>): readonly Finding[] {
  const { target, holders } = line;
  if (fact.speaker === undefined || !onOneSide([fact.speaker], holders, sides)) return [];
  if (fact.act === 'deny' || fact.act === 'reject' || !saysCalledOff(fact.words) || !isInTime(line, day)) return [];
  const words = contentWords(fact.words);
  const namesIt = namesTarget(target, fact.words);
  const namesAct = words.some(({ stem }) => (ACTS_OF_STEM.get(stem) ?? []).some((type) => target.types.includes(type)));
  const namesOther = words.some(({ isName, stem }) => isName && !target.stems.includes(stem));
  if (!namesIt && (!namesAct || namesOther)) return [];
  return [{ outcome: 'withdrawn', why: 'called-off', day, keys: [fact.key], sure: true }];
}
