import { describe, expect, test } from 'vitest';
import { readEvents } from '../../src/events/read-events.ts';
import { recordInput } from '../record-input.ts';

const sure = (text: string): number => readEvents(recordInput(text)).events[0]?.confidence ?? Number.NaN;

describe('confidence of an event', () => {
  test('is less where nobody is named who did it', () => {
    const named = sure('The army shelled the village on Monday.');
    expect(named).toBeGreaterThan(0);
    expect(sure('The village was shelled on Monday.')).toBeLessThan(named);
  });

  test('is less where place or time stand in another sentence', () => {
    const here = sure('The army shelled the village in Aleppo on Monday.');
    expect(sure('Rain fell in Aleppo on Monday. The army shelled the village.')).toBeLessThan(here);
  });
});
