import type { PositionFact } from '../../rows/facts.ts';
import { onOneSide } from '../sides.ts';
import { ENDS_FIGHTING } from './evidence-keys.ts';
import { isInTime } from './findings-of-event.ts';
import type { Asked, Finding } from './finding.ts';
import { ISSUES_OF_STEM } from '../words/issue-words.ts';
import { contentStems } from '../words/content-stems.ts';

/** So many words of an offer have to return in an answer that does not say whose offer it answers. */
const WORDS_THAT_RETURN = 2;

/** Another party's answer to an offer; or the holder's own acceptance of an end to the fighting. */
export function findingsOfPosition(asked: Asked<PositionFact>): readonly Finding[] {
  const { line, fact, day } = asked;
  if (fact.party === undefined || !isInTime(line, day)) return [];
  if (line.sort === 'offer') return answer(asked, fact.party);
  const isOwn = onOneSide([fact.party], line.holders, asked);
  if (!isOwn || fact.stance !== 'accepts' || !ENDS_FIGHTING.has(fact.issue)) return [];
  if (line.sort !== 'act' || !line.target.types.includes('ASSAULT')) return [];
  // To accept a truce is not yet to keep one: it may bear on the line, no more.
  return [{ outcome: 'averted', why: 'agreement-excludes', day, keys: [fact.key], sure: false }];
}

function answer({ line, fact, day, ...sides }: Asked<PositionFact>, party: number): readonly Finding[] {
  if (fact.stance !== 'accepts' && fact.stance !== 'rejects') return [];
  if (onOneSide([party], line.holders, sides) || !line.target.stems.some((stem) => hasIssue(stem, fact.issue)))
    return [];
  const toHolder = fact.counterpart !== undefined && onOneSide([fact.counterpart], line.holders, sides);
  const toOther = fact.counterpart !== undefined && !toHolder;
  if (toOther) return [];
  const sure = (toHolder || returned(line.target.stems, fact.words) >= WORDS_THAT_RETURN) && !fact.hasCondition;
  return fact.stance === 'accepts'
    ? [{ outcome: 'came-true', why: 'offer-accepted', day, keys: [fact.key], sure }]
    : [{ outcome: 'open', why: 'offer-turned-down', day, keys: [fact.key], sure }];
}

function hasIssue(stem: string, issue: string): boolean {
  return ISSUES_OF_STEM.get(stem)?.includes(issue) === true;
}

function returned(stems: readonly string[], words: string): number {
  const told = new Set(contentStems(words));
  return stems.filter((stem) => told.has(stem)).length;
}
