import { SPOKEN } from '../act-kinds.ts';
import type { EventRefiner } from './refiner.ts';

export const dropUnsaid: EventRefiner = {
  name: 'drop-unsaid',
  reason: 'words that are said not to have been spoken',
  drops:
    () =>
    ({ act, realis }) =>
      SPOKEN.has(act.type) && (realis === 'negated' || realis === 'denied'),
};
