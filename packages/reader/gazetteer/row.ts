import type { RowKind } from '../src/places/gazetteer/place-file.ts';

/** One place of the gazetteer file. */
export interface Row {
  readonly id: number;
  readonly name: string;
  /** Keys of its usual name. */
  readonly keys: readonly string[];
  /** Keys of its other names. */
  readonly otherKeys: readonly string[];
  /** What spellings of its names have in common, where they are transcribed. */
  readonly looseKeys: readonly string[];
  readonly kind: RowKind;
  /** "SY.09", or "SY". */
  readonly division: string;
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
}

/** 0.25 for a place of unknown size, 0.67 for a town of 100,000, 0.93 for one of 10 million. */
export function weightOf(population: number): number {
  return population < 100 ? 0.25 : Math.min(1, Math.log10(population) / 7.5);
}
