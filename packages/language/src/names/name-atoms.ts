import { FLAGS } from '../lexicon/lexicon.ts';
import { NAME_ATOMS } from './name-templates.ts';
import type { NameSentence } from './sentence.ts';

type Atom = (typeof NAME_ATOMS)[number];
const AT = Object.fromEntries(NAME_ATOMS.map((name, index) => [name, index])) as Readonly<Record<Atom, number>>;

/** Value of atoms outside of the sentence: not 0, which would drop the templates that tell of the edge. */
const OUTSIDE = 0x53;
const LONGEST_RUN = 6;

/** The run of capitalised words, with hyphens inside, around a word: `[first, end)`; empty around a word without a capital. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The run of each word of a sentence. O(words). */
export function runsOf({ lexicon, ids, forms }: NameSentence): readonly Run[] {
  const { flags } = lexicon.columns;
  const isCapital = (at: number): boolean => ((flags[ids[at] ?? -1] ?? 0) & FLAGS.capital) !== 0;
  const runs: Run[] = [];
  let first = 0;
  while (first < ids.length) {
    let end = first;
    while (end < ids.length && (isCapital(end) || (forms[end] === '-' && end > first && isCapital(end + 1)))) end++;
    if (end === first) runs.push({ first, end });
    else for (let at = first; at < end; at++) runs.push({ first, end });
    first = Math.max(end, first + 1);
  }
  return runs;
}

type Column = 'low' | 'shape' | 'suffix2' | 'suffix3' | 'suffix4' | 'prefix3' | 'flags' | 'coarse' | 'middle' | 'fine';

/** Writes all atoms of word `at` but for the labels and the memory. */
export function writeWordAtoms(sentence: NameSentence, at: number, { first, end }: Run, atoms: Int32Array): void {
  const { ids, lexicon, tags, alone, phrase } = sentence;
  const columns = lexicon.columns;
  const look = (column: Column, position: number): number => {
    const id = ids[position];
    return id === undefined ? OUTSIDE : (columns[column][id] ?? 0);
  };
  const own = [
    'low',
    'shape',
    'suffix2',
    'suffix3',
    'suffix4',
    'prefix3',
    'flags',
    'coarse',
    'middle',
    'fine',
  ] as const;
  for (const column of own) atoms[AT[column]] = look(column, at);
  atoms[AT.tag] = tags[at] ?? OUTSIDE;
  atoms[AT.alone] = alone[at] ?? 0;
  atoms[AT.phrase] = phrase[at] ?? 0;
  atoms[AT.edge] = at === 0 ? 1 : 2;
  for (const [side, offset] of [
    ['-1', -1],
    ['+1', 1],
  ] as const) {
    for (const column of ['low', 'shape', 'suffix3', 'middle', 'fine'] as const)
      atoms[AT[`${column}${side}`]] = look(column, at + offset);
    atoms[AT[`tag${side}`]] = tags[at + offset] ?? OUTSIDE;
    atoms[AT[`alone${side}`]] = alone[at + offset] ?? OUTSIDE;
  }
  for (const [side, offset] of [
    ['-2', -2],
    ['+2', 2],
  ] as const) {
    for (const column of ['low', 'middle'] as const) atoms[AT[`${column}${side}`]] = look(column, at + offset);
    atoms[AT[`tag${side}`]] = tags[at + offset] ?? OUTSIDE;
  }
  writeRunAtoms(look, alone, { first, end }, atoms);
}

const RUN_ATOMS = NAME_ATOMS.filter((name) => name.startsWith('run-')).map((name) => AT[name]);

function writeRunAtoms(
  look: (column: Column, at: number) => number,
  alone: Int32Array,
  { first, end }: Run,
  atoms: Int32Array,
): void {
  if (first === end) {
    for (const atom of RUN_ATOMS) atoms[atom] = 0;
    return;
  }
  atoms[AT['run-length']] = Math.min(LONGEST_RUN, end - first);
  atoms[AT['run-first']] = look('low', first);
  atoms[AT['run-last']] = look('low', end - 1);
  atoms[AT['run-first-fine']] = look('fine', first);
  atoms[AT['run-last-fine']] = look('fine', end - 1);
  atoms[AT['run-before']] = look('low', first - 1);
  atoms[AT['run-after']] = look('low', end);
  atoms[AT['run-before-middle']] = look('middle', first - 1);
  atoms[AT['run-after-middle']] = look('middle', end);
  atoms[AT['run-first-alone']] = alone[first] ?? OUTSIDE;
  atoms[AT['run-last-alone']] = alone[end - 1] ?? OUTSIDE;
  atoms[AT['run-before-alone']] = alone[first - 1] ?? OUTSIDE;
  atoms[AT['run-after-alone']] = alone[end] ?? OUTSIDE;
}

/** Writes the labels of the two words before, and what the document has called this word so far (0: nothing). */
export function writeHistory(
  label: number,
  beforeThat: number,
  memory: number,
  title: number,
  atoms: Int32Array,
): void {
  atoms[AT['label-1']] = label + 1;
  atoms[AT['label-2']] = beforeThat + 1;
  atoms[AT.memory] = memory;
  atoms[AT.title] = title;
}
