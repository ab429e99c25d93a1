import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidWords } from '../../src/situation/differences/quoted-words.ts';
import { haveOneSense } from '../../src/situation/sayings/act-sense.ts';
import { likenessOfSayings } from '../../src/situation/sayings/likeness-of-sayings.ts';

const likeness = (a: string, b: string) => likenessOfSayings(saidWords({ words: a }), saidWords({ words: b }));

describe('one saying', () => {
  it.each([
    ['the same', 'The road stays open until Friday', 'the road stays open until Friday', true],
    ['marks, case and house style', '“We can’t organise the ferries”', 'We cannot organize the ferries', true],
    [
      'a cut quotation',
      'The road stays open until Friday, and the ferries run every hour',
      'The road stays open until Friday',
      false,
    ],
    ['a word more', 'the road stays open until Friday', 'the coast road stays open until Friday', false],
    ['another number', 'some 12 ferries were damaged in the night', 'some 14 ferries were damaged in the night', false],
  ])('%s', (_, a, b, isSame) => {
    expect(likeness(a, b)).toMatchObject({ isSame });
    expect(likeness(a, b)?.shared).toBeGreaterThanOrEqual(0.75);
  });

  it.each([
    ['a word that turns the sense', 'the road will stay open until Friday', 'the road will not stay open until Friday'],
    [
      'turned by a verb',
      'the mission would let inspectors into the port',
      'the mission refused to let inspectors into the port',
    ],
    [
      'a like form for another thing',
      'the Front attacked 12 people in Tolhuin on Sunday',
      'the Front attacked 3 people in Ushuaia on Monday',
    ],
    ['other words', 'the road stays open until Friday', 'the council meets the mission on Monday'],
    [
      'little words by chance',
      'it is the end of a year',
      'the envoy said it is not at the end that the talks of a whole long year fail',
    ],
    ['too short to tell', 'no comment today', 'no comment today'],
  ])('not: %s', (_, a, b) => {
    expect(likeness(a, b)).toBeUndefined();
  });

  it('is one whichever comes first, and is its own', () => {
    const words = fc.array(fc.constantFrom('road', 'stays', 'open', 'not', 'until', 'the', 'ferry'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(likenessOfSayings(a, b)).toEqual(likenessOfSayings(b, a));
        if (a.length > 3) expect(likenessOfSayings(a, a)).toEqual({ shared: 1, whole: 1, isSame: true });
      }),
    );
  });

  it('tells a piece of a saying from the whole of it', () => {
    const claim = 'rockets were fired from the marshes';
    expect(likeness(claim, `the claim that ${claim} is a fairy tale of the council`)).toMatchObject({
      shared: 1,
      isSame: false,
    });
    expect(likeness(claim, `the claim that ${claim} is a fairy tale of the council`)?.whole).toBeLessThan(0.5);
    expect(likeness(claim, `${claim} yesterday`)?.whole).toBeGreaterThan(0.8);
  });

  it('is not said by who denies it', () => {
    expect(haveOneSense('assert', 'warn')).toBe(true);
    expect(haveOneSense('assert', 'deny')).toBe(false);
    expect(haveOneSense('ask', 'assert')).toBe(false);
  });
});
