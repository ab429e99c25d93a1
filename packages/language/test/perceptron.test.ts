import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../src/model/container.ts';
import { freeze, openScorer } from '../src/perceptron/frozen.ts';
import { hashRange, hashString, mix } from '../src/perceptron/hash.ts';
import { Perceptron } from '../src/perceptron/perceptron.ts';
import { seededRandom, shuffled } from '../src/perceptron/random.ts';

const best = (scores: ArrayLike<number>): number => {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
};

/** Class of (a, b): a when both are equal, else class 2; not decided by a alone or b alone. */
const EXAMPLES = [0, 1].flatMap((a) => [0, 1].map((b) => ({ a, b, answer: a === b ? a : 2 })));
const featuresOf = (a: number, b: number): Int32Array => Int32Array.of(7, mix(1, a), mix(2, b), mix(mix(3, a), b));

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
