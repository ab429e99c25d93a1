import type { FigureFact } from '../../src/rows/facts.ts';
import type { FactStory } from './fact-story.ts';

/** Names of series: a toll since a day, a toll of one attack. */
export const WAR = 'killed||since 2030-01-20';
export const ATTACK = 'injured||occurrence 4';

/** A toll: the clinic raises its count, the council keeps its own, agency copies say the same. */
export function warStory(s: FactStory): readonly FigureFact[] {
  return [
    s.figure('3-2 clinic: >=57 killed'),
    s.figure('3-2 council: 41 killed'),
    s.figure('3-3 clinic: >=57 killed'),
    s.figure('3-3 clinic: >=57 killed', { story: 3 }),
    s.figure('3-9 clinic: 66 killed'),
    s.figure('3-9 council: 41 killed'),
  ];
}
