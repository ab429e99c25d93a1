/** The typed arrays a section of a model file may hold, by the code written for each. */
const KINDS = {
  uint8: { code: 1, width: 1, view: Uint8Array },
  uint16: { code: 2, width: 2, view: Uint16Array },
  int16: { code: 3, width: 2, view: Int16Array },
  int32: { code: 4, width: 4, view: Int32Array },
  float32: { code: 5, width: 4, view: Float32Array },
} as const;
type SectionKind = keyof typeof KINDS;

/** What each kind of section is read as. */
export interface SectionArrays {
  readonly uint8: Uint8Array;
  readonly uint16: Uint16Array;
  readonly int16: Int16Array;
  readonly int32: Int32Array;
  readonly float32: Float32Array;
}

/** A named typed array of a model file. Names are ASCII, at most 48 characters: `tagger.weights`. */
export interface Section {
  readonly name: string;
  readonly data: SectionArrays[SectionKind];
}

/** An opened model file. Sections are views of the file's bytes: opening costs nothing but the directory. */
export interface Container {
  /** Name and version of the model, e.g. "onrecord-en-1". */
  readonly label: string;
  /** Names of all sections, in file order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws RangeError when there is no section of this name and kind */
  section<K extends SectionKind>(name: string, kind: K): SectionArrays[K];
  /** A `uint8` section read as UTF-8 text. @throws RangeError as `section` */
  text(name: string): string;
}

const MAGIC = 0x4d524e4f; // "ONRM"
const VERSION = 1;
const HEADER = 64;
const ENTRY = 64;
const NAME_BYTES = 48;

/**
 * The bytes of a model file: header (magic, format version, length, count, label), directory, and each section at a
 * multiple of 8. Little-endian. The same sections give the same bytes.
 * @throws RangeError for a name or label that is too long or not ASCII, or given twice
 */
export function writeContainer(label: string, sections: readonly Section[]): Uint8Array {
  const names = new Set(sections.map((section) => section.name));
  if (names.size !== sections.length) throw new RangeError('a section name is given twice');
  const starts: number[] = [];
  let length = HEADER + ENTRY * sections.length;
  for (const { data } of sections) {
    starts.push(length);
    length += Math.ceil(data.byteLength / 8) * 8;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [MAGIC, VERSION, length, sections.length].entries()) view.setUint32(i * 4, value, true);
  writeName(bytes, 16, label);
  for (const [i, { name, data }] of sections.entries()) {
    const entry = HEADER + ENTRY * i;
    const start = starts[i] as number;
    writeName(bytes, entry, name);
    view.setUint32(entry + NAME_BYTES, KINDS[kindOf(data)].code, true);
    view.setUint32(entry + NAME_BYTES + 4, start, true);
    view.setUint32(entry + NAME_BYTES + 8, data.byteLength, true);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start);
  }
  return bytes;
}

/**
 * Opens a model file. O(number of sections); the bytes are copied once only when they do not start at a multiple of 8.
 * @throws RangeError when the bytes are no model file, of another format version, cut short, or the machine is big-endian
 */
export function readContainer(file: Uint8Array): Container {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const count = checkedCount(bytes);
  const view = viewOf(bytes);
  const entries = new Map<string, { readonly code: number; readonly start: number; readonly length: number }>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER + ENTRY * i;
    const [code, start, length] = [0, 4, 8].map((at) => view.getUint32(entry + NAME_BYTES + at, true)) as [
      number,
      number,
      number,
    ];
    if (start % 8 !== 0 || start + length > bytes.length) throw new RangeError(`model file: section ${i} is broken`);
    entries.set(readName(bytes, entry), { code, start, length });
  }
  const section = <K extends SectionKind>(name: string, kind: K): SectionArrays[K] => {
    const entry = entries.get(name);
    const { code, width, view: View } = KINDS[kind];
    if (entry?.code !== code) throw new RangeError(`model file: no section "${name}" of kind ${kind}`);
    return new View(
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + entry.start,
      entry.length / width,
    ) as SectionArrays[K];
  };
  return {
    label: readName(bytes, 16),
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    section,
    text: (name) => new TextDecoder().decode(section(name, 'uint8')),
  };
}

/** A `uint8` section that `Container.text` reads back. */
export function textSection(name: string, text: string): Section {
  return { name, data: new TextEncoder().encode(text) };
}

function checkedCount(bytes: Uint8Array): number {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
    throw new RangeError('big-endian machines are not supported');
  if (bytes.length < HEADER) throw new RangeError(`model file: ${bytes.length} bytes, shorter than its header`);
  const view = viewOf(bytes);
  const [magic, version, length, count] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC) throw new RangeError('not a model file');
  if (version !== VERSION) throw new RangeError(`model file of format ${version}, this code reads ${VERSION}`);
  if (length !== bytes.length) throw new RangeError(`model file: ${bytes.length} bytes of ${length}`);
  if (HEADER + ENTRY * count > bytes.length) throw new RangeError('model file: broken directory');
  return count;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function kindOf(data: Section['data']): SectionKind {
  for (const kind of Object.keys(KINDS) as SectionKind[]) if (data instanceof KINDS[kind].view) return kind;
  throw new RangeError('not an array a model file can hold');
}

function writeName(bytes: Uint8Array, at: number, name: string): void {
  if (!/^[\x21-\x7e]{1,48}$/.test(name)) throw new RangeError(`"${name}" is not 1 to 48 ASCII characters`);
  for (let i = 0; i < name.length; i++) bytes[at + i] = name.charCodeAt(i);
}

function readName(bytes: Uint8Array, at: number): string {
  let name = '';
  for (let i = at; i < at + NAME_BYTES && bytes[i] !== 0; i++) name += String.fromCharCode(bytes[i] as number);
  return name;
}
