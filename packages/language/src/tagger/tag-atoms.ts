import { FLAGS, type Lexicon } from '../lexicon/lexicon.ts';
import { TAG_ATOMS } from './tag-templates.ts';

/** Values of the atoms outside of the sentence: not 0, which would drop the templates that tell of the edge. */
const BEFORE = 0x51;
const AFTER = 0x52;
const NO_TAG = 0xc8;

type Atom = (typeof TAG_ATOMS)[number];
const AT = Object.fromEntries(TAG_ATOMS.map((name, index) => [name, index])) as Readonly<Record<Atom, number>>;
const OF_WORD = [
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
  'middle',
  'fine',
  'ambiguity',
] as const;

/** The forms of one sentence, as numbers of a lexicon. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly ids: Int32Array;
}

/**
 * 1 when most words of the sentence begin with a capital, as in a headline, else 2: there a capital tells little of
 * whether a word is a name.
 */
export function titleOf({ lexicon, ids }: Words): number {
  const { flags } = lexicon.columns;
  let words = 0;
  let capitals = 0;
  for (const id of ids) {
    const bits = flags[id] as number;
    if ((bits & (FLAGS.marks | FLAGS.digit)) !== 0) continue;
    words++;
    if ((bits & FLAGS.capital) !== 0) capitals++;
  }
  return words > 2 && capitals * 5 >= words * 3 ? 1 : 2;
}

/** Writes the atoms of word `i`; `tag1` and `tag2` are the tags of the two words before it, -1 for none. */
export function writeTagAtoms(words: Words, i: number, atoms: Int32Array): void {
  const { ids } = words;
  const columns = words.lexicon.columns;
  const id = ids[i] as number;
  for (let k = 0; k < OF_WORD.length; k++) atoms[k] = columns[OF_WORD[k] as (typeof OF_WORD)[number]][id] as number;
  atoms[AT.edge] = i === 0 ? 1 : 2;
  const look = (column: Int32Array, offset: number): number => {
    const at = i + offset;
    if (at < 0) return BEFORE;
    return at < ids.length ? (column[ids[at] as number] as number) : AFTER;
  };
  atoms[AT['low-1']] = look(columns.low, -1);
  atoms[AT['low-2']] = look(columns.low, -2);
  atoms[AT['low+1']] = look(columns.low, 1);
  atoms[AT['low+2']] = look(columns.low, 2);
  atoms[AT['suffix3-1']] = look(columns.suffix3, -1);
  atoms[AT['suffix3+1']] = look(columns.suffix3, 1);
  atoms[AT['shape-1']] = look(columns.shape, -1);
  atoms[AT['shape+1']] = look(columns.shape, 1);
  atoms[AT['flags+1']] = look(columns.flags, 1);
  atoms[AT['ambiguity+1']] = look(columns.ambiguity, 1);
  atoms[AT['ambiguity+2']] = look(columns.ambiguity, 2);
  atoms[AT['middle-1']] = look(columns.middle, -1);
  atoms[AT['middle+1']] = look(columns.middle, 1);
  atoms[AT['fine-1']] = look(columns.fine, -1);
  atoms[AT['fine+1']] = look(columns.fine, 1);
}

/** Writes the atoms that depend on the tags given to the two words before (-1: none), and on the sentence. */
export function writeTagHistory(previous: number, beforeThat: number, title: number, atoms: Int32Array): void {
  atoms[AT['tag-1']] = previous < 0 ? NO_TAG : previous + 1;
  atoms[AT['tag-2']] = beforeThat < 0 ? NO_TAG : beforeThat + 1;
  atoms[AT.title] = title;
}
