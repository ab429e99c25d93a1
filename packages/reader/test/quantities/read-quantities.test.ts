import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities, readQuantities } from '../../src/quantities/read-quantities.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analysed } from '../times/analysed.ts';
import { plainDocument } from '../times/plain-document.ts';
import { meaningOf, unmarkQuantities } from './marked.ts';

const check = (marked: string) => {
  const { text, marks } = unmarkQuantities(marked);
  const found = findQuantities(treeView(analysed(text)));
  expect(found.map((row) => `${meaningOf(row)}:${text.slice(row.start, row.end)}`)).toEqual(
    marks.map(({ meaning, words }) => `${meaning}:${words}`),
  );
};

describe('bounds words', () => {
  test.each([
    'They fired [10..:at least 10] shells.',
    'It drove out [34000..:over 34,000] people.',
    'It sheltered [250..:250 or more] men.',
    'It holds [..400~:nearly 400] men.',
    'It holds men [..400~:nearing 400] now.',
    'It holds [..300:up to 300] men.',
    'The truce lasted [10..:over 10] days.',
    'They came in [120:120] trucks over [10:10] days.',
    '[~:A handful] of men stayed.',
    'They arrested [40..99~:scores], among them women.',
    '[4:Four] abstained and [0:none] voted against.',
    'It holds [..300:no more than 300] men.',
    'It holds [..300:fewer than 300] men.',
    'It holds [40~:some 40] men.',
    'It holds [40~:an estimated 40] men.',
    'It holds [40~:40 or so] men.',
    'It holds [40..~:at least about 40] men.',
    'It lost [0.5..%:more than half] of its men.',
    'It lost [..0.1%:less than 10 per cent] of its homes.',
    'It cost [1500000..:more than $1.5 million].',
    'It drove out [200000..999999~:hundreds of thousands] of people.',
    '[200..:More than two hundred] men left.',
  ])('%s', check);
});

test('a part of a counted whole is a quantity around another', () => {
  const text = 'They freed less than half the 250 or more men that were held.';
  expect(
    findQuantities(treeView(analysed(text))).map((row) => `${meaningOf(row)}:${text.slice(row.start, row.end)}`),
  ).toEqual(['..0.5%:less than half the 250 or more', '250..:250 or more']);
});

describe('left out', () => {
  test.each([
    'On October 7 and in 2008 they met at 5pm.',
    'A man aged 40 left.',
    'Mr Dale, 40, left.',
    'The 40-year-old left.',
    'It flew an F-16 and a Boeing 737.',
    'The G7 met.',
    'He took Route 60 home.',
    'Resolution 2254 was passed.',
    'They saw posts 542 and 543.',
    'It was the 21st day.',
    'A 5 min read.',
    'He lives at 10 Downing Street.',
    'The 2 Corps moved.',
    'They won 3-1 at home.',
    'They left 2 days ago.',
    'See (1) and (2) below.',
    'It was one of the worst days.',
    'Children under 5 slept.',
    'Call 020 7946 0958 now.',
  ])('%s', check);
});

describe('what is counted', () => {
  const countedIn = (text: string) => {
    const tree = treeView(analysed(text));
    return readQuantities(tree).map(({ counted }) => (counted === undefined ? undefined : tree.word(counted)));
  };
  test.each([
    ['They fired 36 shells.', 'shells'],
    ['They took dozens of villages.', 'villages'],
    ['It rescued over 700 asylum seekers.', 'seekers'],
    ['At least 10 were hurt.', undefined],
  ])('%s', (text, word) => {
    expect(countedIn(text)).toEqual([word]);
  });
});

test('units', () => {
  const unitsIn = (text: string) => readQuantities(treeView(analysed(text))).map(({ unit }) => unit);
  expect(unitsIn('It lies 40 km (25 miles) away, on 700 square miles, and cost $40m or 30 million euros.')).toEqual([
    'km',
    'mi2',
    'USD',
    'EUR',
  ]);
  expect(unitsIn('The truce will hold for 40 days.')).toEqual(['day']);
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ' ',
      '\n',
      '5',
      '1,200',
      '34 000',
      'two ',
      'hundred ',
      'and ',
      'a ',
      'half ',
      '-',
      '%',
      '$',
      'no ',
      'at least ',
      'or more',
      'dozens ',
      '\ud800',
      ' million',
      'between ',
      '(',
      ')',
      '٣',
      'of ',
    ),
  );
  test('gives whole anchors in order and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let start = 0;
        for (const { quantifier, min, max, proportion, value } of readQuantities(treeView(plainDocument(text)))) {
          expect(text.slice(quantifier.start, quantifier.end)).toBe(quantifier.quote);
          expect(quantifier.start).toBeGreaterThanOrEqual(start);
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max);
          if (proportion && value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
          start = quantifier.start;
        }
      }),
    );
  });
  test.each([
    ' ',
    '5',
    '5 ',
    '5,',
    'a ',
    'two ',
    'half ',
    '-5',
    '$',
    '"',
    'no ',
    '123,456 ',
    'hundreds of ',
    '😀',
    '\ud800',
  ])('a long run of %j is read', (unit) => {
    expect(Array.isArray(readQuantities(treeView(plainDocument(unit.repeat(20_000)))))).toBe(true);
  });
});
