import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser } from '@onrecord/language';
import { brokenAnchors } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '../../src/blocks/plain-blocks.ts';
import { read } from '../../src/read.ts';
import { marked, shown } from '../blocks/marked.ts';

const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));

describe('a report in another language', () => {
  const french =
    "L'armée a fermé vendredi deux ponts sur la rivière, selon le ministère. Les habitants disent qu'ils ont entendu des tirs pendant la nuit.";

  test('is kept with its paragraphs and head, and without records', () => {
    const text = `---\nauthor: Jane Roe\nurl: https://news.example/1\ndate: 2030-05-03\n---\n\nL'armée ferme deux ponts\n\n${french}\n\nAdela Norrin dit non.`;
    const { reading, trace } = read({ text, file: 'a.txt' }, analyser);
    const { report, notes, ...rest } = reading;
    expect(shown(text, report.blocks)).toEqual([
      "headline: L'armée ferme deux ponts",
      `body: ${french}`,
      'body: Adela Norrin dit non.',
    ]);
    expect(report).toMatchObject({
      language: 'fr',
      genre: 'other',
      title: { status: 'stated', value: "L'armée ferme deux ponts" },
      byline: { value: 'Jane Roe' },
      publishedAt: { value: '2030-05-03' },
      source: { url: 'https://news.example/1', file: 'a.txt' },
    });
    expect([rest.actors, rest.places, rest.times, rest.records, trace]).toEqual([[], [], [], [], []]);
    expect(notes.map(({ code }) => code)).toEqual(['ONR-HEAD-7']);
    expect(brokenAnchors(reading)).toEqual([]);
  });

  test('has the roles that are marked', () => {
    const { text, marks } = marked([
      ['boilerplate', 'Lire aussi'],
      ['headline', "L'armée ferme deux ponts."],
      ['byline', 'Jane Roe'],
      ['body', french],
    ]);
    const { report } = read({ text, marks }, analyser).reading;
    expect(report.blocks).toEqual(marks);
    expect([report.title, report.byline]).toMatchObject([
      { value: "L'armée ferme deux ponts." },
      { value: 'Jane Roe' },
    ]);
  });

  test.each([
    ['军队关闭两座桥梁', '国防部周五表示，军队关闭了河上的两座桥梁。上城居民说，他们夜间听到了枪声。', 'headline body'],
    [
      '国防部周五表示，军队关闭了桥梁。',
      '国防部周五表示，军队关闭了河上的两座桥梁。上城居民说。他们夜间听到了枪声。',
      'body body',
    ],
    ['Deux ponts', 'Un pont', 'body body'],
  ])('a first line is a headline by its length and stop: %s', (first, second, roles) => {
    expect(
      plainBlocks(`${first}\n\n${second}`)
        .map(({ role }) => role)
        .join(' '),
    ).toBe(roles);
  });
});
