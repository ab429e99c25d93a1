import { describe, expect, it } from 'vitest';
import { brokenAnchors, type Anchor, type Reading } from '../src/index.ts';
import { fullReading, norrin, statement } from './full-reading.ts';

const broken: Anchor = { start: 0, end: 3, quote: 'not' };

describe('brokenAnchors', () => {
  it('finds none where every anchor holds its words', () => {
    expect(brokenAnchors(fullReading)).toEqual([]);
  });

  it.each<[string, Reading]>([
    ['a record', { ...fullReading, records: [{ ...statement, anchors: [broken] }] }],
    [
      'a known value',
      { ...fullReading, records: [{ ...statement, speaker: { status: 'stated', value: 'a1', anchor: broken } }] },
    ],
    [
      'the ground of an inference',
      {
        ...fullReading,
        records: [{ ...statement, speaker: { status: 'inferred', value: 'a1', rule: 'x', from: [broken] } }],
      },
    ],
    ['a mention', { ...fullReading, actors: [{ ...norrin, mentions: [{ ...broken, form: 'name' }] }] }],
    [
      'the title',
      { ...fullReading, report: { ...fullReading.report, title: { status: 'stated', value: 'x', anchor: broken } } },
    ],
  ])('finds one in %s', (_where, reading) => {
    expect(brokenAnchors(reading)).toEqual([expect.objectContaining({ ...broken })]);
  });
});
