import { mix } from './hash.ts';

/** Feature templates ready to hash: those of one, two and three atoms, and longer ones, each with the seed of its hash. */
export interface Templates {
  readonly size: number;
  /** [seed, atom] end to end. */
  readonly ones: Int32Array;
  /** [seed, atom, atom]. */
  readonly twos: Int32Array;
  /** [seed, atom, atom, atom]. */
  readonly threes: Int32Array;
  /** [seed, count, atom...]. */
  readonly longer: Int32Array;
}

/**
 * Compiles feature templates. A template names the atoms it joins, with a space between them ("stack.word front.tag");
 * an atom is a value the caller reads from its state. The number of a template takes part in its hashes, so the order
 * of the templates belongs to the model.
 * @throws RangeError for an atom that is not in the list
 */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): Templates {
  const programs: readonly [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [index, template] of templates.entries()) {
    const places = template.split(' ').map((name) => placeOf(name, atoms, template));
    const seed = Math.imul(index + 1, 0x2545f491);
    const program = programs[places.length - 1] ?? programs[3];
    program.push(seed, ...(program === programs[3] ? [places.length] : []), ...places);
  }
  const [ones, twos, threes, longer] = programs.map((program) => Int32Array.from(program)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { size: templates.length, ones, twos, threes, longer };
}

function placeOf(name: string, atoms: readonly string[], template: string): number {
  const place = atoms.indexOf(name);
  if (place < 0) throw new RangeError(`template "${template}": no atom "${name}"`);
  return place;
}

/**
 * Writes the feature hashes of all templates for these atom values, and returns how many there are. A template with an
 * atom of value 0 ("there is none") gives no feature. O(atoms in all templates).
 */
export function hashTemplates(templates: Templates, values: Int32Array, features: Int32Array): number {
  const { ones, twos, threes } = templates;
  let count = 0;
  for (let at = 0; at < ones.length; at += 2) {
    const first = values[ones[at + 1] as number] as number;
    if (first !== 0) features[count++] = mix(ones[at] as number, first);
  }
  for (let at = 0; at < twos.length; at += 3) {
    const first = values[twos[at + 1] as number] as number;
    const second = values[twos[at + 2] as number] as number;
    if (first !== 0 && second !== 0) features[count++] = mix(mix(twos[at] as number, first), second);
  }
  for (let at = 0; at < threes.length; at += 4) {
    const first = values[threes[at + 1] as number] as number;
    const second = values[threes[at + 2] as number] as number;
    const third = values[threes[at + 3] as number] as number;
    if (first === 0 || second === 0 || third === 0) continue;
    features[count++] = mix(mix(mix(threes[at] as number, first), second), third);
  }
  return hashLonger(templates.longer, values, features, count);
}

function hashLonger(program: Int32Array, values: Int32Array, features: Int32Array, from: number): number {
  let count = from;
  for (let at = 0; at < program.length;) {
    let hash = program[at] as number;
    const end = at + 2 + (program[at + 1] as number);
    for (at += 2; at < end; at++) {
      const value = values[program[at] as number] as number;
      if (value === 0) break;
      hash = mix(hash, value);
    }
    if (at === end) features[count++] = hash;
    at = end;
  }
  return count;
}
