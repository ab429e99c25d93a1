import { describe, expect, it } from 'vitest';
import { dataHash, filesBelow, readGoldFolders } from '../src/files.ts';
import { measureGold } from '../src/measure-gold.ts';
import { sheetJson, type Sheet } from '../src/sheet.ts';
import { markdown, plainText, tablesOf } from '../src/tables.ts';
import { readingOf } from './gold-reading.ts';

const folder = new URL('fixtures/gold', import.meta.url).pathname;
const cases = readGoldFolders(folder);
const data = { files: 5, sha256: dataHash(filesBelow(folder)) };

function readGold({ text }: { readonly text: string }) {
  const gold = cases.find((one) => one.text === text);
  if (!gold) throw new RangeError('another text');
  return readingOf(gold);
}

function sheetOf(read: Parameters<typeof measureGold>[1]): {
  readonly sheet: Sheet;
  readonly failures: readonly string[];
} {
  const { sheet, failures } = measureGold(cases, read, data);
  return {
    sheet: { schema: 'onrecord/scores@1', version: '0.0.0', model: 'none', commit: '0123456789ab', gold: sheet },
    failures,
  };
}

describe('a score sheet', () => {
  const { sheet } = sheetOf(readGold);

  it('of the gold itself is perfect, with its interval', () => {
    expect(sheet.gold?.kinds['statements']).toMatchObject({
      rates: { form: 'rows', gold: 6, full: { f1: 1 } },
      fullInterval: { low: 1, high: 1 },
    });
    expect(sheet.gold).toMatchObject({ reports: 2, failed: [], anchors: { wrong: 0 }, errors: {} });
  });

  it('is the same bytes twice, and holds no words of the reports', () => {
    const bytes = sheetJson(sheet);
    expect(sheetJson(sheetOf(readGold).sheet)).toBe(bytes);
    const spoiled = sheetOf((report) => ({ ...readGold(report), records: [], times: [] })).sheet;
    for (const output of [sheetJson(spoiled), markdown(spoiled)]) {
      for (const words of ['crossing was open', 'safe passage', 'Norrin', '9 March'])
        expect(output).not.toContain(words);
    }
    expect(spoiled.gold?.errors).toMatchObject({ 'statements: missed direct (nothing there)': 2, 'times: missed': 1 });
  });

  it('gives the publication date from outside only where the folder has one', () => {
    const given: unknown[] = [];
    sheetOf((report) => {
      given.push(report.publishedAt);
      return readGold(report);
    });
    expect(given).toEqual(['2020-03-02', undefined]);
  });

  it('names a report that cannot be read and goes on', () => {
    const { sheet: rest, failures } = sheetOf((report) => {
      if (report.text === cases[0]?.text) throw new RangeError('too odd');
      return readGold(report);
    });
    expect(rest.gold).toMatchObject({ reports: 1, failed: ['2020-03-02-invented-crossing'] });
    expect(failures).toEqual(['2020-03-02-invented-crossing: too odd']);
    expect(markdown(rest)).toContain('Not read: 2020-03-02-invented-crossing.');
  });

  it('rounds to four places', () => {
    expect(sheetJson({ ...sheet, gold: undefined, third: 1 / 3 } as unknown as Sheet)).toContain('"third": 0.3333');
  });
});

describe('tables', () => {
  const { sheet } = sheetOf(readGold);

  it('are aligned on the screen', () => {
    const [records = ''] = plainText(tablesOf(sheet)).split('\n\nGold reports: probes');
    const [head = '', ...rows] = records.split('\n').slice(3);
    expect(rows.find((row) => row.startsWith('statements'))?.indexOf('6')).toBe(head.indexOf('gold') + 3);
  });

  it('are Markdown in the repository, every row as wide as its head', () => {
    for (const block of markdown(sheet)
      .split('\n\n')
      .filter((part) => part.startsWith('|'))) {
      const widths = new Set(
        block
          .trim()
          .split('\n')
          .map((line) => line.split(' | ').length),
      );
      expect(widths.size).toBe(1);
    }
    expect(markdown(sheet)).toContain('| gold-statement | 6 | 6 | 1 | 0 |');
  });
});

describe('dataHash', () => {
  it('depends on what the files hold and not on the order they are named in', () => {
    const files = filesBelow(folder);
    expect(files).toHaveLength(5);
    expect(dataHash([...files].reverse())).toBe(dataHash(files));
    expect(dataHash(files.slice(1))).not.toBe(dataHash(files));
  });
});
