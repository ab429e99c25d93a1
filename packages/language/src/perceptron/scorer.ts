import type { Container } from '../model/container.ts';
import { SPREAD, printOf } from './slots.ts';

/** A trained perceptron, ready to score. */
export interface Scorer {
  readonly classes: number;
  /**
   * Adds up the weights of the first `count` feature hashes: one whole number a class, in steps of the quantisation.
   * The array is reused by the next call. O(count).
   */
  score(features: Int32Array, count: number): Int32Array;
}

/** Opens weights written by `freeze`. @throws RangeError when the file has no such weights */
export function openScorer(file: Container, name: string): Scorer {
  const [classes] = file.section(`${name}.shape`, 'int32') as unknown as [number, number];
  const levels = Int32Array.from(file.section(`${name}.levels`, 'int16'));
  if (classes <= 3) return packedScorer(file.section(`${name}.slots`, 'int32'), levels, classes);
  return sparseScorer({
    classes,
    levels,
    prints: file.section(`${name}.prints`, 'uint16'),
    starts: file.section(`${name}.starts`, 'int32'),
    cells: file.section(`${name}.cells`, 'uint8'),
    codes: file.section(`${name}.codes`, 'uint8'),
  });
}

function packedScorer(slots: Int32Array, levels: Int32Array, classes: number): Scorer {
  const scores = new Int32Array(classes);
  const capacity = slots.length;
  const step = capacity / 4294967296;
  const score = (features: Int32Array, count: number): Int32Array => {
    let first = 0;
    let second = 0;
    for (let j = 0; j < count; j++) {
      const feature = features[j] as number;
      const print = printOf(feature);
      let slot = ((Math.imul(feature, SPREAD) >>> 0) * step) | 0;
      for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
        if (found >>> 16 === print) {
          first += levels[(found >>> 8) & 0xff] as number;
          second += levels[found & 0xff] as number;
          break;
        }
        slot = slot + 1 === capacity ? 0 : slot + 1;
      }
    }
    scores[0] = first;
    scores[1] = second;
    if (classes === 3) scores[2] = -first - second;
    return scores;
  };
  return { classes, score };
}

interface SparseTable {
  readonly classes: number;
  readonly levels: Int32Array;
  readonly prints: Uint16Array;
  readonly starts: Int32Array;
  readonly cells: Uint8Array;
  readonly codes: Uint8Array;
}

function sparseScorer({ classes, levels, prints, starts, cells, codes }: SparseTable): Scorer {
  const scores = new Int32Array(classes);
  const capacity = prints.length;
  const step = capacity / 4294967296;
  const score = (features: Int32Array, count: number): Int32Array => {
    scores.fill(0);
    for (let j = 0; j < count; j++) {
      const feature = features[j] as number;
      const print = printOf(feature);
      let slot = ((Math.imul(feature, SPREAD) >>> 0) * step) | 0;
      for (let found = prints[slot]; found !== 0; found = prints[slot]) {
        if (found === print) {
          let cell = starts[slot] as number;
          const last = cell + (cells[cell] as number);
          for (cell++; cell <= last; cell++) {
            const c = cells[cell] as number;
            scores[c] = (scores[c] as number) + (levels[codes[cell] as number] as number);
          }
          break;
        }
        slot = slot + 1 === capacity ? 0 : slot + 1;
      }
    }
    return scores;
  };
  return { classes, score };
}
