import type { Container, Section } from '../model/container.ts';
import type { Perceptron } from './perceptron.ts';

/** What is left out of the frozen weights. */
export interface Pruning {
  /** Features corrected fewer times than this are dropped. */
  readonly minUpdates: number;
  /** Averaged weights smaller than this are dropped. */
  readonly minWeight: number;
}

/** A trained perceptron, ready to score. */
export interface Scorer {
  readonly classes: number;
  /**
   * Adds up the weights of the first `count` feature hashes: one whole number a class, in steps of the quantisation.
   * The array is reused by the next call. O(count).
   */
  score(features: Int32Array, count: number): Int32Array;
}

/** At most this part of the slots of a hash table is taken: more makes missing features slow to rule out. */
const LOAD = 0.6;
const SPREAD = 0x85ebca6b;
const LARGEST = 32767;

interface Kept {
  readonly feature: number;
  readonly weights: Float64Array;
}

/**
 * The trained weights as sections `<name>.*` of a model file, pruned, as int16. A feature is known again by its slot and
 * 16 more bits of its hash: about 1 in 30,000 unknown features is taken for a known one.
 *
 * Up to 4 classes, a slot holds [print, weight...] side by side, so that a feature costs one cache miss; with more
 * classes a slot points at a row of (class, weight) pairs, since nearly all weights are 0.
 */
export function freeze(perceptron: Perceptron, name: string, pruning: Pruning): readonly Section[] {
  const kept: Kept[] = [];
  let largest = pruning.minWeight;
  for (const { feature, updates, weights } of perceptron.averaged()) {
    const peak = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    if (updates < pruning.minUpdates || peak < pruning.minWeight) continue;
    kept.push({ feature, weights: weights.slice() });
    largest = Math.max(largest, peak);
  }
  const slots = placed(kept);
  const scale = LARGEST / (largest || 1);
  const shape: Section = { name: `${name}.shape`, data: Int32Array.of(perceptron.classes, slots.length) };
  const body =
    perceptron.classes <= 4
      ? [denseSlots(slots, perceptron.classes, scale, name)]
      : sparseRows(slots, scale, pruning.minWeight, name);
  return [shape, ...body];
}

/** Opens weights written by `freeze`. @throws RangeError when the file has no such weights */
export function openScorer(file: Container, name: string): Scorer {
  const [classes, capacity] = file.section(`${name}.shape`, 'int32') as unknown as [number, number];
  if (classes <= 4) return denseScorer(file.section(`${name}.slots`, 'int16'), classes, capacity);
  return sparseScorer({
    classes,
    prints: file.section(`${name}.prints`, 'uint16'),
    starts: file.section(`${name}.starts`, 'int32'),
    cells: file.section(`${name}.cells`, 'uint8'),
    weights: file.section(`${name}.weights`, 'int16'),
  });
}

/** Never 0: that marks an empty slot. Signed, to compare with an Int16Array. */
function printOf(feature: number): number {
  const print = (feature << 16) >> 16;
  return print === 0 ? 1 : print;
}

function placed(kept: readonly Kept[]): readonly (Kept | undefined)[] {
  const capacity = Math.max(8, Math.ceil(kept.length / LOAD));
  const slots = new Array<Kept | undefined>(capacity).fill(undefined);
  const step = capacity / 4294967296;
  for (const entry of kept) {
    let slot = ((Math.imul(entry.feature, SPREAD) >>> 0) * step) | 0;
    while (slots[slot] !== undefined) slot = slot + 1 === capacity ? 0 : slot + 1;
    slots[slot] = entry;
  }
  return slots;
}

function denseSlots(slots: readonly (Kept | undefined)[], classes: number, scale: number, name: string): Section {
  const width = classes + 1;
  const data = new Int16Array(slots.length * width);
  for (const [slot, entry] of slots.entries()) {
    if (entry === undefined) continue;
    data[slot * width] = printOf(entry.feature);
    entry.weights.forEach((weight, c) => (data[slot * width + 1 + c] = Math.round(weight * scale)));
  }
  return { name: `${name}.slots`, data };
}

function sparseRows(
  slots: readonly (Kept | undefined)[],
  scale: number,
  minWeight: number,
  name: string,
): readonly Section[] {
  const prints = new Uint16Array(slots.length);
  const starts = new Int32Array(slots.length);
  const cells: number[] = [];
  const weights: number[] = [];
  for (const [slot, entry] of slots.entries()) {
    if (entry === undefined) continue;
    const start = cells.length;
    prints[slot] = printOf(entry.feature);
    starts[slot] = start;
    cells.push(0);
    weights.push(0);
    for (const [c, weight] of entry.weights.entries()) {
      if (Math.abs(weight) < minWeight) continue;
      cells.push(c);
      weights.push(Math.round(weight * scale));
    }
    cells[start] = cells.length - start - 1;
  }
  return [
    { name: `${name}.prints`, data: prints },
    { name: `${name}.starts`, data: starts },
    { name: `${name}.cells`, data: Uint8Array.from(cells) },
    { name: `${name}.weights`, data: Int16Array.from(weights) },
  ];
}

function denseScorer(slots: Int16Array, classes: number, capacity: number): Scorer {
  const scores = new Int32Array(classes);
  const width = classes + 1;
  const end = capacity * width;
  const step = capacity / 4294967296;
  const score = (features: Int32Array, count: number): Int32Array => {
    scores.fill(0);
    for (let j = 0; j < count; j++) {
      const feature = features[j] as number;
      const low = (feature << 16) >> 16;
      const print = low === 0 ? 1 : low;
      let at = (((Math.imul(feature, SPREAD) >>> 0) * step) | 0) * width;
      for (let found = slots[at]; found !== 0; found = slots[at]) {
        if (found === print) {
          for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (slots[at + 1 + c] as number);
          break;
        }
        at += width;
        if (at === end) at = 0;
      }
    }
    return scores;
  };
  return { classes, score };
}

interface SparseTable {
  readonly classes: number;
  readonly prints: Uint16Array;
  readonly starts: Int32Array;
  readonly cells: Uint8Array;
  readonly weights: Int16Array;
}

function sparseScorer({ classes, prints, starts, cells, weights }: SparseTable): Scorer {
  const scores = new Int32Array(classes);
  const capacity = prints.length;
  const step = capacity / 4294967296;
  const score = (features: Int32Array, count: number): Int32Array => {
    scores.fill(0);
    for (let j = 0; j < count; j++) {
      const feature = features[j] as number;
      const low = feature & 0xffff;
      const print = low === 0 ? 1 : low;
      let slot = ((Math.imul(feature, SPREAD) >>> 0) * step) | 0;
      for (let found = prints[slot]; found !== 0; found = prints[slot]) {
        if (found === print) {
          let cell = starts[slot] as number;
          const last = cell + (cells[cell] as number);
          for (cell++; cell <= last; cell++) {
            const c = cells[cell] as number;
            scores[c] = (scores[c] as number) + (weights[cell] as number);
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
