import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/asking/brief/article-in.ts';
import { commonCase, smallWordsIn } from '../../../src/asking/brief/common-case.ts';
import { sentenceAround } from '../../../src/asking/brief/sentence-around.ts';

describe('sentenceAround', () => {
  const around = (text: string, words: string): string => {
    const start = text.indexOf(words);
    const span = sentenceAround(text, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };

  it.each([
    ['a sentence in a paragraph', 'The road is open. Trucks came. All left.', 'came', 'Trucks came.'],
    [
      'a title before a name',
      'It rained. Dr. Loske and Mr. Marrick came in. So it was.',
      'came',
      'Dr. Loske and Mr. Marrick came in.',
    ],
    [
      'initials and dots within',
      'First. The U.S. envoy J. Orrin left on Feb. 24 at noon. Last.',
      'left',
      'The U.S. envoy J. Orrin left on Feb. 24 at noon.',
    ],
    ['a number with a stop', 'First. It rose 3.5 metres in a day. Last.', 'rose', 'It rose 3.5 metres in a day.'],
    ['a quotation with its mark', 'He left. “It is over.” She stayed.', 'over', '“It is over.”'],
    [
      'a question that somebody asks',
      'He left. “Is it over?” she asked. She stayed.',
      'over',
      '“Is it over?” she asked.',
    ],
    ['no other line', 'A headline\nThe road is open. Trucks came.\nEnd', 'open', 'The road is open.'],
    ['a line without a stop', 'One\nRoad open again\nTwo', 'open', 'Road open again'],
    [
      'what comes after a dateline',
      'MONTEVIDEO, March 20, 2030 (Invented Wire) - The sides signed. It held.',
      'signed',
      'The sides signed.',
    ],
    [
      'a dateline that is cited',
      'MONTEVIDEO (Invented Wire) - The sides signed.',
      'MONTEVIDEO',
      'MONTEVIDEO (Invented Wire) - The sides signed.',
    ],
    ['words over two sentences', 'One. Two here. Three here. Four.', 'here. Three', 'Two here. Three here.'],
    ['only the words of an endless sentence', `${'word '.repeat(200)}end.`, 'end', 'end'],
  ])('has %s', (_, text, words, sentence) => {
    expect(around(text, words)).toBe(sentence);
  });

  it('holds the span, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a', 'B', '. ', '! ', '" ', '”', '\n', ' ', 'Mr. ', '…', '😀', 'AAA - '), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(30), (parts, from, length) => {
        const words = parts.join('');
        const start = Math.min(from, Math.max(0, words.length - 1));
        const end = Math.min(words.length, start + 1 + length);
        if (start >= end) return;
        const span = sentenceAround(words, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(words.length);
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});

describe('articleIn', () => {
  it.each<[string, string[], string, 'the' | 'none' | undefined]>([
    ['the body that it stands before', ['The Cape Column said so. It was the Cape Column.'], 'Cape Column', 'the'],
    ['a past tense after the name', ['The Cape Column threatened to attack.'], 'Cape Column', 'the'],
    ['a bare name', ['He spoke to Tarnow and left. Tarnow said no.'], 'Tarnow', 'none'],
    [
      'nothing where it belongs to a word after it',
      ['The Tarnow envoy left. The Tarnow leaders in exile met.'],
      'Tarnow',
      undefined,
    ],
    ['nothing where both are as common', ['Tarnow said so. The Tarnow said so.'], 'Tarnow', undefined],
    [
      'nothing where the name is part of a longer word',
      ['He met the Tarnowers, and the Tarnowska said no.'],
      'Tarnow',
      undefined,
    ],
    ['nothing where no text has it', ['No name here.'], 'Tarnow', undefined],
    ['the commoner of two', ['the Mission, the Mission and Mission, it said'], 'Mission', 'the'],
  ])('finds %s', (_, texts, name, article) => {
    expect(articleIn(texts, name)).toBe(article);
  });
});

describe('commonCase', () => {
  const small = smallWordsIn(['The hospital has mediators and about ten beds.', 'Gunmen came.']);

  it.each([
    ['Hospital officials in the city', 'hospital officials in the city'],
    ['Mediators', 'mediators'],
    ['About 600 dock workers', 'about 600 dock workers'],
    ['Two guards', 'two guards'],
    ['Gunmen', 'Gunmen'],
    ['Hospital Workers', 'Hospital Workers'],
    ['Lakeside residents', 'Lakeside residents'],
    ['troops', 'troops'],
    ['', ''],
  ])('writes "%s" as "%s"', (description, shown) => {
    expect(commonCase(description, () => small)).toBe(shown);
  });
});
