import type { FigureFact } from '../../rows/facts.ts';
import { stemOf } from '../words/content-stems.ts';
import { ACTS_COUNTED } from './evidence-keys.ts';
import { isInTime } from './findings-of-event.ts';
import type { Asked, Finding } from './finding.ts';

/**
 * A count of the foretold act and of those it was to meet ("nine surveyors were handed over"). A count names no doer: it settles a
 * forecast with a stated time, and may bear on anything else.
 */
export function findingsOfFigure({ line, fact, day }: Asked<FigureFact>): readonly Finding[] {
  const type = Object.hasOwn(ACTS_COUNTED, fact.measure) ? ACTS_COUNTED[fact.measure] : undefined;
  const { types, object, isNamed } = line.target;
  if (type === undefined || fact.realis !== 'actual' || !types.includes(type) || isNamed) return [];
  if (fact.counted === '' || !object.includes(stemOf(fact.counted)) || !isInTime(line, day)) return [];
  const sure = line.sort === 'forecast' && line.horizon !== undefined && day >= line.horizon.from;
  return [{ outcome: 'came-true', why: 'count-told', day, keys: [fact.key], sure }];
}
