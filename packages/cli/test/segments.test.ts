import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../src/views/html/segments.ts';

describe('segmentsOf', () => {
  it('cuts where spans begin and end', () => {
    const a = { start: 1, end: 4 };
    const b = { start: 3, end: 6 };
    expect(segmentsOf(8, [a, b])).toEqual([
      { start: 0, end: 1, covering: [] },
      { start: 1, end: 3, covering: [a] },
      { start: 3, end: 4, covering: [a, b] },
      { start: 4, end: 6, covering: [b] },
      { start: 6, end: 8, covering: [] },
    ]);
  });

  it('covers each place by the spans that hold it, and by no others', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const segments = segmentsOf(40, spans);
        for (let place = 0; place < 40; place++) {
          const segment = segments.filter(({ start, end }) => start <= place && place < end);
          expect(segment).toHaveLength(1);
          const covering = [...(segment[0]?.covering ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
          const expected = spans
            .filter(({ start, end }) => start <= place && place < end)
            .sort((a, b) => a.start - b.start || a.end - b.end);
          expect(covering).toEqual(expected);
        }
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});
