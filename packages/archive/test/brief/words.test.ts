import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATEMENT_ACTS } from '@onrecord/model';
import { plainText, quotedWords } from '../../src/brief/index.ts';
import { ACT_WORDS, cueLink, hearerLink, pastOfCue } from '../../src/brief/grammar/said-words.ts';

describe('words of saying', () => {
  it.each<[between: string, content: string, link: string | undefined]>([
    [' that ', 'its fighters had opened fire', 'that'],
    [' ', 'they had slept in cellars', ''],
    [' both sides ', 'to hold back', ''],
    [' each other for ', 'a night of shelling', 'for'],
    [' reporters ', 'they had slept', undefined],
    [', who leads the mission, ', 'to hold back', undefined],
    [': ', 'hold back', undefined],
    [' on Tuesday. "', 'hold back', undefined],
    [` ${'x'.repeat(80)} that `, 'hold back', undefined],
  ])('%j leads to %j by %j', (between, content, link) => {
    expect(cueLink(between, content)).toBe(link);
  });

  it.each<[cue: string | undefined, past: string | undefined]>([
    ['says', 'said'],
    ['Warned', 'warned'],
    ['denies', 'denied'],
    ['urging', 'urged'],
    ['call for', 'called for'],
    ['condemnation', undefined],
    [undefined, undefined],
  ])('%s is %s', (cue, past) => {
    expect(pastOfCue(cue)).toBe(past);
  });

  it('knows every act, and how each is said to somebody', () => {
    expect(Object.keys(ACT_WORDS).sort()).toEqual([...STATEMENT_ACTS].sort());
    expect(['urged', 'demanded', 'said'].map(hearerLink)).toEqual(['', ' of', ' to']);
  });
});

describe('quoted words', () => {
  it.each<[words: string | string[], voice: 'speaker' | 'report', said: string]>([
    ['"We came to sign, not to argue,"', 'speaker', '“We came to sign, not to argue”'],
    [['"Our offer stands,"', '"but not for ever."'], 'speaker', '“Our offer stands […] but not for ever”'],
    ['“Is it over?”', 'speaker', '“Is it over?”'],
    ['"He told me \'no\' and left."', 'speaker', '“He told me ‘no’ and left”'],
    ['"She called it "a fairy tale" again."', 'speaker', '“She called it ‘a fairy tale’ again”'],
    ['«Wir bleiben»', 'speaker', '“Wir bleiben”'],
    ['the group had "kept every promise" since', 'report', '‘the group had “kept every promise” since’'],
    ["the group had 'kept every promise' since", 'report', '‘the group had “kept every promise” since’'],
    ["the fighters' claim isn't new", 'report', '‘the fighters’ claim isn’t new’'],
    ['the idea "for months', 'report', '‘the idea for months’'],
    ['in the U.S.', 'report', '‘in the U.S.’'],
    ['  two\n\tlines ;', 'report', '‘two lines’'],
    ['and so on...', 'report', '‘and so on...’'],
  ])('%j', (words, voice, said) => {
    expect(plainText([quotedWords(words, voice)])).toBe(said);
  });

  it('cuts at a word and says so', () => {
    const { text } = quotedWords('word '.repeat(200), 'report');
    expect(text).toMatch(/word \[…\]$/u);
    expect(text.length).toBeLessThan(290);
    expect(quotedWords('x'.repeat(1000), 'report').text).toMatch(/^x+ \[…\]$/u);
    expect(quotedWords('😀'.repeat(1000), 'report').text.isWellFormed()).toBe(true);
  });

  it('keeps every letter and digit of words that are not cut', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('speaker' as const, 'report' as const),
        (text, voice) => {
          expect(letters(quotedWords(text, voice).text)).toBe(letters(text));
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  it('closes every mark that it opens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "'", '“', '”', '‘', '’', 'a', ' ', '.'), { maxLength: 30 }),
        (signs) => {
          const { text } = quotedWords(signs.join(''), 'report');
          expect(text.split('“').length).toBe(text.split('”').length);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });
});
