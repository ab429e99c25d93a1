import type { Section } from '../model/container.ts';
import { type Levels, levelsBetween } from './levels.ts';
import type { Perceptron } from './perceptron.ts';
import { SPREAD, printOf } from './slots.ts';

/** What is left out of the frozen weights. */
export interface Pruning {
  /** Features corrected fewer times than this are dropped. */
  readonly minUpdates: number;
  /** Averaged weights smaller than this are dropped. */
  readonly minWeight: number;
  /** At most this many features are kept: those with the largest weights. */
  readonly most?: number;
}

/** At most this part of the slots of a hash table is taken: more makes missing features slow to rule out. */
const LOAD = 0.65;

interface Kept {
  readonly feature: number;
  /** Its largest weight, without sign. */
  readonly peak: number;
  readonly weights: Float64Array;
}

/**
 * The trained weights as sections `<name>.*` of a model file, pruned, each as a code of eight bits. A feature is known
 * again by its slot and 16 more bits of its hash: about 1 in 30,000 unknown features is taken for a known one.
 *
 * Up to 3 classes, a slot holds print and weights in four bytes, so that a feature costs one cache miss; the weights of
 * a feature sum to 0, and the last is left out. With more classes a slot points at a row of (class, weight) pairs, since
 * nearly all weights are 0.
 */
export function freeze(perceptron: Perceptron, name: string, pruning: Pruning): readonly Section[] {
  const kept = keptFeatures(perceptron, pruning);
  const slots = placed(kept);
  const largest = kept.reduce((most, { peak }) => Math.max(most, peak), pruning.minWeight);
  const levels = levelsBetween(pruning.minWeight, largest);
  return [
    {
      name: `${name}.shape`,
      data: Int32Array.of(perceptron.classes, slots.length),
    },
    { name: `${name}.levels`, data: levels.values },
    ...(perceptron.classes <= 3
      ? [packedSlots(slots, levels, name)]
      : sparseRows(slots, levels, pruning.minWeight, name)),
  ];
}

function keptFeatures(perceptron: Perceptron, { minUpdates, minWeight, most }: Pruning): readonly Kept[] {
  const kept: Kept[] = [];
  for (const { feature, updates, weights } of perceptron.averaged()) {
    const peak = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
    if (updates >= minUpdates && peak >= minWeight) kept.push({ feature, peak, weights: weights.slice() });
  }
  if (most === undefined || kept.length <= most) return kept;
  return kept.sort((a, b) => b.peak - a.peak).slice(0, most);
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

function packedSlots(slots: readonly (Kept | undefined)[], levels: Levels, name: string): Section {
  const data = new Int32Array(slots.length);
  for (const [slot, entry] of slots.entries()) {
    if (entry === undefined) continue;
    const [first, second] = [0, 1].map((c) => levels.codeOf(entry.weights[c] as number)) as [number, number];
    data[slot] = (printOf(entry.feature) << 16) | (first << 8) | second;
  }
  return { name: `${name}.slots`, data };
}

function sparseRows(
  slots: readonly (Kept | undefined)[],
  levels: Levels,
  minWeight: number,
  name: string,
): readonly Section[] {
  const prints = new Uint16Array(slots.length);
  const starts = new Int32Array(slots.length);
  const cells: number[] = [];
  const codes: number[] = [];
  for (const [slot, entry] of slots.entries()) {
    if (entry === undefined) continue;
    const start = cells.length;
    prints[slot] = printOf(entry.feature);
    starts[slot] = start;
    cells.push(0);
    codes.push(0);
    for (const [c, weight] of entry.weights.entries()) {
      if (Math.abs(weight) < minWeight) continue;
      cells.push(c);
      codes.push(levels.codeOf(weight));
    }
    cells[start] = cells.length - start - 1;
  }
  return [
    { name: `${name}.prints`, data: prints },
    { name: `${name}.starts`, data: starts },
    { name: `${name}.cells`, data: Uint8Array.from(cells) },
    { name: `${name}.codes`, data: Uint8Array.from(codes) },
  ];
}
