import type { Container } from '../model/container.ts';
import { type HashTable, emptyTable, openTable } from '../model/hash-table.ts';
import { hashRange, hashString } from '../perceptron/hash.ts';
import { normalizeForm, shapeOf } from './normalize.ts';

/** What is known of a word form, as 32-bit values: column by column, so that a stage reads only what it needs. */
export const COLUMNS = [
  'low',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix1',
  'prefix2',
  'prefix3',
  'shape',
  'flags',
  'coarse',
  'middle',
  'fine',
  'ambiguity',
  'fixed',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Bits of the column `flags`. `word` is always set. */
export const FLAGS = { capital: 1, capitals: 2, digit: 4, hyphen: 8, marks: 16, long: 32, word: 64 } as const;

/** The tables behind a lexicon. */
export interface LexiconTables {
  /** Lower-case form to fine cluster, and from a fine cluster to the middle and coarse one (index 0 unused). */
  readonly clusters: HashTable;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
  /** Lower-case form to the class of tags it was seen with. */
  readonly ambiguity: HashTable;
  /** Exact form to its only tag, plus 1. */
  readonly fixed: HashTable;
}

export const emptyTables: LexiconTables = {
  clusters: emptyTable,
  middle: Uint16Array.of(0),
  coarse: Uint16Array.of(0),
  ambiguity: emptyTable,
  fixed: emptyTable,
};

/** Opens the sections `lexicon.*`. @throws RangeError when one is missing */
export function openLexiconTables(file: Container): LexiconTables {
  return {
    clusters: openTable(file, 'lexicon.clusters'),
    middle: file.section('lexicon.middle', 'uint16'),
    coarse: file.section('lexicon.coarse', 'uint16'),
    ambiguity: openTable(file, 'lexicon.ambiguity'),
    fixed: openTable(file, 'lexicon.fixed'),
  };
}

const CAPACITY = 1 << 17;

/**
 * Numbers word forms as they come, and works out their columns once. A cache: what a form's columns hold depends on the
 * form and the tables alone.
 */
export class Lexicon {
  readonly #tables: LexiconTables;
  readonly #ids = new Map<string, number>();
  #columns = makeColumns(1 << 12);

  constructor(tables: LexiconTables) {
    this.#tables = tables;
  }

  /** Values by number of the form. The arrays are replaced when they grow: read them after the last `id`. */
  get columns(): Readonly<Record<Column, Int32Array>> {
    return this.#columns;
  }

  /** Forgets all forms when there are many, so that a long-running process does not grow. Numbers given before are void. */
  trim(): void {
    if (this.#ids.size > CAPACITY) this.#ids.clear();
  }

  /** The number of a form, 0 and up. O(length of the form), the first time. */
  id(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(form, id);
    if (id >= this.#columns.low.length) this.#grow();
    this.#describe(id, normalizeForm(form));
    return id;
  }

  #describe(id: number, form: string): void {
    const columns = this.#columns;
    const tables = this.#tables;
    const lower = form.toLowerCase();
    const digits = /[0-9]/.test(form);
    const low = digits ? lower.replace(/[0-9]/g, '0') : lower;
    const length = low.length;
    const lowHash = hashString(low);
    columns.low[id] = lowHash;
    columns.suffix1[id] = hashRange(low, Math.max(0, length - 1), length);
    columns.suffix2[id] = hashRange(low, Math.max(0, length - 2), length);
    columns.suffix3[id] = hashRange(low, Math.max(0, length - 3), length);
    columns.suffix4[id] = hashRange(low, Math.max(0, length - 4), length);
    columns.prefix1[id] = hashRange(low, 0, Math.min(1, length));
    columns.prefix2[id] = hashRange(low, 0, Math.min(2, length));
    columns.prefix3[id] = hashRange(low, 0, Math.min(3, length));
    columns.shape[id] = hashString(shapeOf(form));
    columns.flags[id] = flagsOf(form, lower, digits);
    const fine = tables.clusters.get(hashString(lower)) || tables.clusters.get(lowHash);
    columns.fine[id] = fine;
    columns.middle[id] = tables.middle[fine] ?? 0;
    columns.coarse[id] = tables.coarse[fine] ?? 0;
    columns.ambiguity[id] = tables.ambiguity.get(lowHash) + 1;
    columns.fixed[id] = tables.fixed.get(hashString(form));
  }

  #grow(): void {
    const larger = makeColumns(this.#columns.low.length * 2);
    for (const column of COLUMNS) larger[column].set(this.#columns[column]);
    this.#columns = larger;
  }
}

function makeColumns(capacity: number): Record<Column, Int32Array> {
  return Object.fromEntries(COLUMNS.map((column) => [column, new Int32Array(capacity)])) as Record<Column, Int32Array>;
}

function flagsOf(form: string, lower: string, digits: boolean): number {
  const first = form.slice(0, 1);
  return (
    FLAGS.word |
    (first !== lower.slice(0, 1) ? FLAGS.capital : 0) |
    (form.length > 1 && form !== lower && form === form.toUpperCase() ? FLAGS.capitals : 0) |
    (digits ? FLAGS.digit : 0) |
    (form.includes('-') ? FLAGS.hyphen : 0) |
    (/^[^\p{L}\p{N}]+$/u.test(form) ? FLAGS.marks : 0) |
    (form.length > 8 ? FLAGS.long : 0)
  );
}
