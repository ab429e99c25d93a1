import { hashString } from '../perceptron/hash.ts';
import type { Container, Section } from './container.ts';

/** A list of distinct strings inside a model file, looked up without being read into objects first. */
export interface StringTable {
  readonly size: number;
  /** Position of a string in the list, or -1. O(length of the string). */
  indexOf(text: string): number;
  /** The string at a position; '' outside of the list. */
  at(index: number): string;
}

/**
 * Packs distinct strings as sections `<name>.*`: UTF-16 code units end to end, where each starts, and a hash index.
 * @throws RangeError when a string is given twice
 */
export function packStrings(name: string, strings: readonly string[]): readonly Section[] {
  if (new Set(strings).size !== strings.length) throw new RangeError(`${name}: a string is given twice`);
  const starts = new Int32Array(strings.length + 1);
  for (const [i, text] of strings.entries()) starts[i + 1] = (starts[i] as number) + text.length;
  const units = new Uint16Array(starts[strings.length] as number);
  const narrow = strings.every((text) => /^[\0-\xff]*$/.test(text));
  for (const [i, text] of strings.entries()) {
    for (let k = 0; k < text.length; k++) units[(starts[i] as number) + k] = text.charCodeAt(k);
  }
  const index = new Int32Array(Math.ceil(strings.length * 1.5) + 1);
  for (const [i, text] of strings.entries()) {
    let slot = slotOf(text, index.length);
    while (index[slot] !== 0) slot = (slot + 1) % index.length;
    index[slot] = i + 1;
  }
  return [
    narrow ? { name: `${name}.units8`, data: Uint8Array.from(units) } : { name: `${name}.units16`, data: units },
    { name: `${name}.starts`, data: starts },
    { name: `${name}.index`, data: index },
  ];
}

/** Opens strings written by `packStrings`. @throws RangeError when the file has none of this name */
export function openStrings(file: Container, name: string): StringTable {
  const starts = file.section(`${name}.starts`, 'int32');
  const index = file.section(`${name}.index`, 'int32');
  const units = unitsOf(file, `${name}.units`);
  const equal = (text: string, entry: number): boolean => {
    const start = starts[entry] as number;
    if ((starts[entry + 1] as number) - start !== text.length) return false;
    for (let k = 0; k < text.length; k++) if (units[start + k] !== text.charCodeAt(k)) return false;
    return true;
  };
  const size = starts.length - 1;
  return {
    size,
    indexOf: (text) => {
      let slot = slotOf(text, index.length);
      for (let entry = index[slot] as number; entry !== 0; entry = index[slot] as number) {
        if (equal(text, entry - 1)) return entry - 1;
        slot = slot + 1 === index.length ? 0 : slot + 1;
      }
      return -1;
    },
    at: (entry) =>
      entry >= 0 && entry < size
        ? String.fromCharCode(...units.subarray(starts[entry] as number, starts[entry + 1] as number))
        : '',
  };
}

function unitsOf(file: Container, name: string): Uint8Array | Uint16Array {
  return file.has(`${name}8`) ? file.section(`${name}8`, 'uint8') : file.section(`${name}16`, 'uint16');
}

function slotOf(text: string, slots: number): number {
  return (hashString(text) >>> 0) % slots;
}
