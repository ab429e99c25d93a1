import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../src/model/container.ts';
import { freeze } from '../src/perceptron/freeze.ts';
import { hashRange, hashString, mix } from '../src/perceptron/hash.ts';
import { levelsBetween } from '../src/perceptron/levels.ts';
import { Perceptron } from '../src/perceptron/perceptron.ts';
import { seededRandom, shuffled } from '../src/perceptron/random.ts';
import { openScorer } from '../src/perceptron/scorer.ts';

const best = (scores: ArrayLike<number>): number => {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
};

/** Class of (a, b): a when both are equal, else class 2; not decided by a alone or b alone. */
const EXAMPLES = [0, 1].flatMap((a) => [0, 1].map((b) => ({ a, b, answer: a === b ? a : 2 })));
const featuresOf = (a: number, b: number): Int32Array => Int32Array.of(7, mix(31, a), mix(32, b), mix(mix(33, a), b));

function trained(classes: number): Perceptron {
  const perceptron = new Perceptron(classes);
  const random = seededRandom(1);
  for (let round = 0; round < 30; round++) {
    for (const { a, b, answer } of shuffled(EXAMPLES, random)) {
      perceptron.step();
      const given = best(perceptron.score(featuresOf(a, b), 4));
      if (given !== answer) perceptron.update(featuresOf(a, b), 4, answer, given);
    }
  }
  return perceptron;
}

describe.each([
  ['side by side', 3],
  ['in rows', 40],
])('a perceptron whose weights lie %s', (_, classes) => {
  it('learns what no single feature decides, and answers the same when frozen', () => {
    const bytes = writeContainer('toy-1', freeze(trained(classes), 'p', { minUpdates: 1, minWeight: 0.001 }));
    const scorer = openScorer(readContainer(bytes), 'p');
    expect(EXAMPLES.map(({ a, b }) => best(scorer.score(featuresOf(a, b), 4)))).toEqual(EXAMPLES.map((e) => e.answer));
  });

  it('gives the same bytes each time', () => {
    const [one, two] = [0, 1].map(() =>
      writeContainer('toy-1', freeze(trained(classes), 'p', { minUpdates: 1, minWeight: 0 })),
    );
    expect(one).toEqual(two);
  });

  it('scores unknown features as nothing', () => {
    const file = readContainer(writeContainer('toy-1', freeze(trained(classes), 'p', { minUpdates: 1, minWeight: 0 })));
    expect([...openScorer(file, 'p').score(Int32Array.of(mix(99, 1), mix(98, 2)), 2)]).toEqual(
      new Array(classes).fill(0),
    );
  });
});

it('keeps more features than it started with room for', () => {
  const perceptron = new Perceptron(2);
  const features = Int32Array.from({ length: 100_000 }, (_, i) => mix(5, i));
  perceptron.step();
  perceptron.update(features, features.length, 1, 0);
  expect(perceptron.size).toBe(new Set(features).size);
  expect([...perceptron.score(features.subarray(99_999), 1)]).toEqual([-1, 1]);
});

it('hashes a range as its slice', () => {
  expect(hashRange('refugees', 2, 5)).toBe(hashString('fug'));
  expect(hashRange('refugees', 2, 5)).not.toBe(hashString('fuge'));
});

it('keeps a weight of any size to a few per cent of itself', () => {
  const { values, codeOf } = levelsBetween(0.05, 40);
  const kept = (weight: number): number => values[codeOf(weight)] as number;
  const unit = kept(40) / 40;
  expect(kept(0)).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 40, noNaN: true }), fc.boolean(), (size, isNegative) => {
      const weight = isNegative ? -size : size;
      expect(Math.abs(kept(weight) / unit / weight - 1)).toBeLessThan(0.15);
    }),
  );
});

it('keeps no more features than it is told to, those with the largest weights', () => {
  const perceptron = new Perceptron(3);
  for (let round = 0; round < 20; round++) {
    perceptron.step();
    perceptron.update(Int32Array.of(1001, 2002 + round * 1000), 2, 1, 0);
  }
  const file = readContainer(
    writeContainer('toy-1', freeze(perceptron, 'p', { minUpdates: 1, minWeight: 0, most: 1 })),
  );
  const scorer = openScorer(file, 'p');
  expect((scorer.score(Int32Array.of(1001), 1)[1] as number) > 0).toBe(true);
  expect([...scorer.score(Int32Array.of(2002, 3002), 2)]).toEqual([0, 0, 0]);
});
