import { type Random, seededRandom } from '../src/perceptron/random.ts';
import { type WordVectors, scaleToOne } from './vectors.ts';

/** Word clusters on three levels: word to fine cluster (1 and up), fine to middle and coarse (index 0 unused). */
export interface WordClusters {
  readonly words: readonly string[];
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

/** How many clusters, and on how many of the most frequent words the centres are found. */
export interface ClusterOptions {
  readonly coarse: number;
  readonly middle: number;
  /** Words of the frequent ones that make a fine cluster, about. */
  readonly wordsPerFine: number;
  readonly frequent: number;
  readonly rounds: number;
}

const SEED = 3;
const MOST_FINE = 12;

/**
 * Clusters words by their vectors: spherical k-means for the middle level, again inside each of its clusters for the
 * fine level, and over its centres for the coarse one. The vectors are centred first and lose their strongest
 * direction, without which common words of all kinds fall together (Mu and Viswanath 2018). Changes `vectors.values`.
 */
export function clusterWords(vectors: WordVectors, options: ClusterOptions): WordClusters {
  const random = seededRandom(SEED);
  spread(vectors, Math.min(options.frequent, vectors.words.length), random);
  const { values, size } = vectors;
  const all = vectors.words.map((_, i) => i);
  const frequent = all.slice(0, options.frequent);
  const rows: Rows = { values, size };
  const centres = kMeans(rows, frequent, { count: options.middle, rounds: options.rounds, random });
  const ofMiddle = assign(rows, all, centres);
  const overCentres = all.slice(0, options.middle);
  const coarseCentres = kMeans({ values: centres, size }, overCentres, { count: options.coarse, rounds: 10, random });
  const ofCoarse = assign({ values: centres, size }, overCentres, coarseCentres);
  const fine = new Uint16Array(all.length);
  const middle = [0];
  for (let cluster = 0; cluster < options.middle; cluster++) {
    const members = all.filter((i) => ofMiddle[i] === cluster);
    if (members.length === 0) continue;
    const common = members.filter((i) => i < options.frequent);
    const count = Math.max(1, Math.min(MOST_FINE, Math.round(common.length / options.wordsPerFine)));
    const seeds = common.length >= count ? common : members;
    const inside = kMeans(rows, seeds, { count, rounds: options.rounds, random });
    const ofFine = assign(rows, members, inside);
    for (const [k, i] of members.entries()) fine[i] = middle.length + (ofFine[k] as number);
    for (let k = 0; k < count; k++) middle.push(cluster + 1);
  }
  const coarse = middle.map((cluster) => (cluster === 0 ? 0 : (ofCoarse[cluster - 1] as number) + 1));
  return { words: vectors.words, fine, middle: Uint16Array.from(middle), coarse: Uint16Array.from(coarse) };
}

interface Rows {
  readonly values: Float32Array;
  readonly size: number;
}

interface Means {
  readonly count: number;
  readonly rounds: number;
  readonly random: Random;
}

/** Takes the mean and the first principal direction out of all vectors (power iteration), and scales them to 1. */
function spread({ words, size, values }: WordVectors, frequent: number, random: Random): void {
  const mean = new Float64Array(size);
  for (let i = 0; i < frequent; i++)
    for (let d = 0; d < size; d++) mean[d] = (mean[d] as number) + at(values, i * size + d) / frequent;
  for (let i = 0; i < words.length * size; i++) values[i] = at(values, i) - (mean[i % size] as number);
  let direction = Float64Array.from({ length: size }, () => random());
  for (let round = 0; round < 15; round++) {
    const next = new Float64Array(size);
    for (let i = 0; i < frequent; i++) {
      const along = dot(values, i * size, direction);
      for (let d = 0; d < size; d++) next[d] = (next[d] as number) + along * at(values, i * size + d);
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
    direction = next.map((value) => value / length);
  }
  for (let i = 0; i < words.length; i++) {
    const along = dot(values, i * size, direction);
    for (let d = 0; d < size; d++) values[i * size + d] = at(values, i * size + d) - along * (direction[d] as number);
    scaleToOne(values.subarray(i * size, (i + 1) * size));
  }
}

function kMeans({ values, size }: Rows, members: readonly number[], { count, rounds, random }: Means): Float32Array {
  const centres = new Float32Array(count * size);
  const drawn = (): Float32Array => {
    const row = members[Math.floor(random() * Math.min(members.length, 15_000))] as number;
    return values.subarray(row * size, (row + 1) * size);
  };
  for (let k = 0; k < count; k++) centres.set(drawn(), k * size);
  for (let round = 0; round < rounds; round++) {
    const nearest = assign({ values, size }, members, centres);
    const sums = new Float64Array(count * size);
    for (const [q, row] of members.entries()) {
      const start = (nearest[q] as number) * size;
      for (let d = 0; d < size; d++) sums[start + d] = (sums[start + d] as number) + at(values, row * size + d);
    }
    for (let k = 0; k < count; k++) {
      const centre = Float32Array.from(sums.subarray(k * size, (k + 1) * size));
      if (centre.every((value) => value === 0)) centre.set(drawn());
      scaleToOne(centre);
      centres.set(centre, k * size);
    }
  }
  return centres;
}

/** The nearest centre of each member by cosine, the first of several. */
function assign({ values, size }: Rows, members: readonly number[], centres: Float32Array): Int32Array {
  const count = centres.length / size;
  const nearest = new Int32Array(members.length);
  for (let q = 0; q < members.length; q++) {
    const row = (members[q] as number) * size;
    let best = -Infinity;
    for (let k = 0; k < count; k++) {
      const start = k * size;
      let sum = 0;
      for (let d = 0; d < size; d++) sum += (values[row + d] as number) * (centres[start + d] as number);
      if (sum <= best) continue;
      best = sum;
      nearest[q] = k;
    }
  }
  return nearest;
}

function at(values: Float32Array, index: number): number {
  return values[index] as number;
}

function dot(values: Float32Array, start: number, direction: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d++) sum += at(values, start + d) * (direction[d] as number);
  return sum;
}
