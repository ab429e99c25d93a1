import { holds, type Anchor } from './span.ts';
import type { Reading } from './schema.ts';

/**
 * Every anchor anywhere in a reading whose words are not the report's: must be empty wherever a reading crosses a border.
 * O(size of the reading).
 */
export function brokenAnchors(reading: Reading): readonly Anchor[] {
  const broken: Anchor[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isAnchor(value) && !holds(reading.report.text, value)) broken.push(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(reading);
  return broken;
}

function isAnchor(value: object): value is Anchor {
  return 'quote' in value && 'start' in value && 'end' in value;
}
