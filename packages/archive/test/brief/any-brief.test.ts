import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief, plainText } from '../../src/brief/index.ts';
import { SECTION_KEYS } from '../../src/brief/brief.ts';
import { anyInput } from './any-input.ts';

describe('any brief', () => {
  it('has its sections in order, a footnote for every sentence and a sentence for every footnote', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { sections, footnotes } = buildBrief(input);
        expect(sections.map(({ key }) => key)).toEqual(SECTION_KEYS);
        const sentences = sections.flatMap((section) => section.sentences);
        const cited = new Set(sentences.flatMap(({ notes }) => notes));
        for (const { notes, parts } of sentences) {
          expect(notes.length).toBeGreaterThan(0);
          expect(notes.length).toBeLessThanOrEqual(4);
          expect(plainText(parts)).toMatch(/[.?!…][”’]?$/u);
          expect(plainText(parts)).not.toMatch(/undefined|\[object/u);
        }
        expect([...cited].sort((a, b) => a - b)).toEqual(footnotes.map(({ number }) => number));
        expect(footnotes.map(({ number }) => number)).toEqual(footnotes.map((_, index) => index + 1));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('counts everything it leaves out', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { sections } = buildBrief(input);
        for (const { sentences, rest, restWords } of sections) {
          expect(sentences.length).toBeLessThanOrEqual(12);
          expect(restWords === undefined).toBe(rest === 0);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(buildBrief(structuredClone(input))).toEqual(buildBrief(input));
      }),
      { seed: 4, numRuns: 50 },
    );
  });
});
