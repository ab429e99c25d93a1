import { mix } from './hash.ts';

/** Feature templates ready to hash: for each, how many atoms it joins, and which. */
export interface Templates {
  readonly size: number;
  readonly program: Int32Array;
}

/**
 * Compiles feature templates. A template names the atoms it joins, with a space between them ("stack.word front.tag");
 * an atom is a value the caller reads from its state. The number of a template takes part in its hashes, so the order
 * of the templates belongs to the model.
 * @throws RangeError for an atom that is not in the list
 */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): Templates {
  const program: number[] = [];
  for (const template of templates) {
    const names = template.split(' ');
    program.push(names.length);
    for (const name of names) {
      const atom = atoms.indexOf(name);
      if (atom < 0) throw new RangeError(`template "${template}": no atom "${name}"`);
      program.push(atom);
    }
  }
  return { size: templates.length, program: Int32Array.from(program) };
}

/**
 * Writes the feature hashes of all templates for these atom values, and returns how many there are. A template with an
 * atom of value 0 ("there is none") gives no feature. O(atoms in all templates).
 */
export function hashTemplates(templates: Templates, values: Int32Array, features: Int32Array): number {
  const { program } = templates;
  let count = 0;
  let number = 1;
  for (let at = 0; at < program.length; number++) {
    const end = at + 1 + (program[at] as number);
    let hash = Math.imul(number, 0x2545f491);
    for (at++; at < end; at++) {
      const value = values[program[at] as number] as number;
      if (value === 0) break;
      hash = mix(hash, value);
    }
    if (at === end) features[count++] = hash;
    at = end;
  }
  return count;
}
