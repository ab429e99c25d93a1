import type { EventRefiner } from './refiner.ts';

const OUTSIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'boilerplate']);

export const dropFurniture: EventRefiner = {
  name: 'drop-furniture',
  reason: 'stands outside the report proper',
  drops:
    ({ blocks }) =>
    ({ block }) =>
      OUTSIDE.has(blocks[block]?.role ?? 'body'),
};
