import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { answered, PAGE } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

const packed = gzipSync(PAGE);
const corrupt = Buffer.from(packed);
corrupt.fill(0xff, 20, 60);

/** Servers that pack their answers badly, or in a way of their own. */
export const PACKED: readonly Misbehaviour[] = [
  {
    name: 'gzip in gzip, and says so',
    answer: answered(gzipSync(packed), { 'Content-Encoding': 'gzip, gzip' }),
    becomes: { body: PAGE },
  },
  {
    name: 'gzip in brotli, and says so',
    answer: answered(brotliCompressSync(packed), { 'Content-Encoding': 'gzip, br' }),
    becomes: { body: PAGE },
  },
  {
    name: 'zstd',
    answer: answered(zstdCompressSync(PAGE), { 'Content-Encoding': 'zstd' }),
    becomes: { body: PAGE },
  },
  {
    name: 'packed three times',
    answer: answered(gzipSync(gzipSync(packed)), { 'Content-Encoding': 'gzip, gzip, gzip' }),
    becomes: { problem: 'unknownPacking', again: 'never' },
  },
  {
    name: 'packed in a way that nobody knows',
    answer: answered('....', { 'Content-Encoding': 'squash' }),
    becomes: { problem: 'unknownPacking', again: 'never' },
  },
  {
    name: 'packed by the name of a property that every object has',
    answer: answered('....', { 'Content-Encoding': 'constructor' }),
    becomes: { problem: 'unknownPacking', again: 'never' },
  },
  {
    name: 'says gzip and sends the page as it is',
    answer: answered(PAGE, { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'badPacking', again: 'later' },
  },
  {
    name: 'gzip, damaged',
    answer: answered(corrupt, { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'badPacking', again: 'later' },
  },
  {
    name: 'gzip, cut off',
    answer: answered(packed.subarray(0, 50), { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'badPacking', again: 'later' },
  },
  {
    name: 'brotli, cut off',
    answer: answered(brotliCompressSync(PAGE).subarray(0, 40), { 'Content-Encoding': 'br' }),
    becomes: { problem: 'badPacking', again: 'later' },
  },
  {
    name: 'deflate as the standard has it',
    answer: answered(deflateSync(PAGE), { 'Content-Encoding': 'deflate' }),
    becomes: { body: PAGE },
  },
  {
    name: 'deflate without its frame',
    answer: answered(deflateRawSync(PAGE), { 'Content-Encoding': 'deflate' }),
    becomes: { body: PAGE },
  },
];
