import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/head/language.ts';
import { LANGUAGES, languageName, languageTag, primaryTag } from '../../src/head/languages.ts';
import { englishCases, otherLanguageCases } from './language-cases.ts';

const ENGLISH =
  'The army said on Friday that two bridges over the river had been closed to all traffic, and that they will stay so.';
const [, FRENCH = ''] = otherLanguageCases[0] ?? [];

describe('the language of a text', () => {
  test.each(otherLanguageCases)('%s: %s', (language, text) => {
    expect(languageOf(text).language).toBe(language);
  });

  test('the cases are of more than thirty languages', () => {
    expect(new Set(otherLanguageCases.map(([language]) => language)).size).toBeGreaterThan(30);
  });

  test.each(englishCases)('English is never taken for another language: %s', (_, text) => {
    expect(['en', 'und']).toContain(languageOf(text).language);
  });

  test.each([
    ['prose', ENGLISH],
    ['a headline with a function word', 'The bridges of Foca'],
    ['all capitals', ENGLISH.toUpperCase()],
    ['with a paragraph of French', `${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH}`],
  ])('English: %s', (_, text) => {
    expect(languageOf(text).language).toBe('en');
  });

  test.each([['123 456'], [''], [' \n '], ['Ceasefire'], ['µ Ω']])('not to be told: %j', (text) => {
    expect(languageOf(text)).toEqual({ language: 'und', share: 0 });
  });

  test('a line in another language does not decide for a long list of names', () => {
    const names = Array.from({ length: 12 }, () => 'Tolhuin 12, Oster 9, Vallorne 4, Kestrin 3').join('\n\n');
    expect(languageOf(`${names}\n\nSelon la police, des tirs ont été entendus dans la ville`).language).toBe('und');
  });

  test('lines too short to tell alone are told together', () => {
    const lines = [
      'Dans la ville',
      'Selon la police',
      'Avec deux blessés',
      'Contre le mur',
      'Après les tirs',
      'Une école',
    ];
    expect(languageOf(lines.join('\n\n')).language).toBe('fr');
  });

  test('letters written in two characters are as good', () => {
    expect(languageOf('Limanın yakınında meydana gelen patlamada iki kişi yaralandı'.normalize('NFD')).language).toBe(
      'tr',
    );
  });
});

describe('two languages in one text', () => {
  test.each([
    ['half and half is English', [ENGLISH, FRENCH.slice(0, 98)], 'en', 'fr'],
    ['two thirds French', [ENGLISH, FRENCH, FRENCH], 'fr', undefined],
    ['more French than English', [ENGLISH, ENGLISH, FRENCH, FRENCH], 'fr', 'en'],
    ['a French line in an English report', [ENGLISH, ENGLISH, ENGLISH, FRENCH.slice(0, 98)], 'en', undefined],
  ])('%s', (_, paragraphs, language, other) => {
    const found = languageOf(paragraphs.join('\n\n'));
    expect([found.language, found.other?.language]).toEqual([language, other]);
  });

  test('a line that has lost its breaks is looked at part by part', () => {
    const line = [...Array.from({ length: 6 }, () => ENGLISH), ...Array.from({ length: 4 }, () => FRENCH)].join(' ');
    const found = languageOf(line);
    expect([found.language, found.other?.language]).toEqual(['en', 'fr']);
    expect(found.share + (found.other?.share ?? 0)).toBeLessThanOrEqual(1);
  });

  test('another script counts by the words that its letters make', () => {
    const chinese = '国防部周五表示，军队关闭了河上的两座桥梁。上城居民说，他们夜间听到了枪声。';
    expect(languageOf(`${ENGLISH}\n\n${chinese}`)).toMatchObject({ language: 'en', other: { language: 'zh' } });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...otherLanguageCases.flatMap(([, text]) => text.split(' ').slice(0, 6)),
    ...ENGLISH.split(' '),
    '\n',
    '\ud83d',
    '😀',
    '12',
    '\u0307',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom(ENGLISH, ...otherLanguageCases.map(([, words]) => words)), { minLength: 1, maxLength: 3 })
      .map((paragraphs) => paragraphs.join('\n\n')),
  );

  test('has a language of ours, and a share', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { language, share, other } = languageOf(words);
        expect([...Object.keys(LANGUAGES), 'und']).toContain(language);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share + (other?.share ?? 0)).toBeLessThanOrEqual(1.000001);
        expect(other?.language).not.toBe(language);
      }),
    );
  });

  test('has the same language with white space around it', () => {
    const space = fc.constantFrom('', ' ', '\n\n', '\t \n', ' '.repeat(20_000));
    fc.assert(
      fc.property(text, space, space, (words, before, after) => {
        expect(languageOf(before + words + after)).toEqual(languageOf(words));
      }),
    );
  });

  test.each(['a ', 'é', '国', 'ا ', 'de la ', '\n', 'x\n', 'Ω'])('a long run of %j is told', (unit) => {
    expect(languageOf(unit.repeat(200_000)).share).toBeLessThanOrEqual(1);
  });
});

describe('tags', () => {
  test.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['en_gb', 'en-GB'],
    ['sr-Latn-RS', 'sr-Latn-RS'],
    ['French', 'fr'],
    ['english', 'en'],
    ['not a tag', undefined],
    ['4', undefined],
    ['', undefined],
  ])('%j is %s', (words, tag) => {
    expect(languageTag(words)).toBe(tag);
  });

  test('primary tags and names', () => {
    expect(['en-GB', 'eng', 'zh-Hant'].map(primaryTag)).toEqual(['en', 'en', 'zh']);
    expect(['fr', 'sh', 'xx', 'toString'].map(languageName)).toEqual([
      'French',
      'Bosnian, Croatian or Serbian',
      'xx',
      'toString',
    ]);
  });
});

const shared = fileURLToPath(new URL('../../../../../shared', import.meta.url));
const textsOf = (folder: string): readonly (readonly [string, string])[] =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join(shared, folder, name), 'utf8')])
    : [];
const reports = [...textsOf('data/reports'), ...textsOf('gold')];

test.skipIf(reports.length === 0)('shared reports are English, and their paragraphs no other language', () => {
  const paragraphs = reports
    .flatMap(([, text]) => text.split(/\n+/))
    .filter((paragraph) => paragraph.split(/\s+/).length >= 15);
  expect(reports.filter(([, text]) => languageOf(text).language !== 'en').map(([name]) => name)).toEqual([]);
  const wrong = paragraphs.filter((paragraph) => !['en', 'und'].includes(languageOf(paragraph).language));
  expect(wrong.length).toBeLessThanOrEqual(paragraphs.length / 1000);
});
