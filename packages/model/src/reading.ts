import { holds, type Anchor } from './span.ts';
import type { Reading } from './schema.ts';

/**
 * Every anchor anywhere in a reading whose words are not the report's: must be empty wherever a reading crosses a border.
 * O(size of the reading).
 */
export function brokenAnchors(reading: Reading): readonly Anchor[] {
  const broken: Anchor[] = [];
  // Lists are told apart, and texts and numbers passed over here: an answer of many rows opens as many readings.
  const walk = (value: object): void => {
    if (Array.isArray(value)) {
      for (const inner of value as readonly unknown[]) if (typeof inner === 'object' && inner !== null) walk(inner);
      return;
    }
    if (isAnchor(value) && !holds(reading.report.text, value)) broken.push(value);
    for (const name in value) {
      const inner: unknown = value[name as keyof typeof value];
      if (typeof inner === 'object' && inner !== null) walk(inner);
    }
  };
  walk(reading);
  return broken;
}

function isAnchor(value: object): value is Anchor {
  return 'quote' in value && 'start' in value && 'end' in value;
}
