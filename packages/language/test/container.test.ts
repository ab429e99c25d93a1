import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readContainer, textSection, writeContainer } from '../src/model/container.ts';
import { openStrings, packStrings } from '../src/model/string-table.ts';

const SECTIONS = [
  { name: 'a', data: Int16Array.of(-5, 6, 7) },
  { name: 'b', data: Int32Array.of(1 << 30, -1) },
  textSection('c', 'Zürich'),
];

describe('a model file', () => {
  it('gives back what was written', () => {
    const file = readContainer(writeContainer('toy-1', SECTIONS));
    expect(file.label).toBe('toy-1');
    expect(file.names).toEqual(['a', 'b', 'c']);
    expect([...file.section('a', 'int16')]).toEqual([-5, 6, 7]);
    expect([...file.section('b', 'int32')]).toEqual([1 << 30, -1]);
    expect(file.text('c')).toBe('Zürich');
  });

  it('is read at any offset of a larger buffer', () => {
    const bytes = writeContainer('toy-1', SECTIONS);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect([...readContainer(larger.subarray(3)).section('b', 'int32')]).toEqual([1 << 30, -1]);
  });

  it('refuses a file cut short, of another kind or of another version', () => {
    const bytes = writeContainer('toy-1', SECTIONS);
    for (const length of [0, 10, 64, bytes.length - 1]) {
      expect(() => readContainer(bytes.subarray(0, length))).toThrow(RangeError);
    }
    expect(() => readContainer(bytes.with(0, 0))).toThrow(/not a model file/);
    expect(() => readContainer(bytes.with(4, 99))).toThrow(/format 99/);
  });

  it('refuses a section that is not there or of another kind', () => {
    const file = readContainer(writeContainer('toy-1', SECTIONS));
    expect(() => file.section('z', 'int16')).toThrow(RangeError);
    expect(() => file.section('a', 'int32')).toThrow(RangeError);
  });

  it('refuses a name given twice', () => {
    expect(() => writeContainer('toy-1', [...SECTIONS, textSection('a', '')])).toThrow(RangeError);
  });
});

describe('a packed list of strings', () => {
  it('finds exactly its strings, and gives them back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.string(), (strings, other) => {
        const file = readContainer(writeContainer('toy-1', packStrings('words', strings)));
        const table = openStrings(file, 'words');
        expect(table.size).toBe(strings.length);
        expect(strings.map((text) => table.indexOf(text))).toEqual(strings.map((_, i) => i));
        expect(strings.map((_, i) => table.at(i))).toEqual(strings);
        expect(table.indexOf(other)).toBe(strings.indexOf(other));
      }),
    );
  });
});
