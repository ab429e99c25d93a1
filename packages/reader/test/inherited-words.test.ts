import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brokenAnchors } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { loadAnalyser } from '@onrecord/language';
import { describe, expect, it } from 'vitest';
import { read } from '../src/index.ts';

const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));

/** Names of what every object inherits: as words of a text they must mean nothing. */
const INHERITED = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  'isPrototypeOf',
  'toLocaleString',
];

describe('words that every object has', () => {
  it.each(INHERITED)('"%s" in any place of a sentence', (word) => {
    const name = word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
    const sentences = [
      `The ${word} attacked 12 ${word}s near ${name} on Monday, the ${name} said.`,
      `${name} ${word} said: "We demand the ${word} of ${name}, and we ${word} it."`,
      `At least 30 people were ${word} in ${name}, according to ${word}; they ${word} talks with ${name}.`,
      `${word} pulled 14 people from the ${word}. The ${name} will ${word} the ${word} unless ${name} withdraws.`,
    ];
    for (const text of [...sentences, sentences.join('\n\n')]) {
      const { reading } = read({ text }, analyser);
      expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([]);
      expect(brokenAnchors(reading)).toEqual([]);
    }
  });
});
