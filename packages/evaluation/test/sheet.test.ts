import { describe, expect, it } from 'vitest';
import { dataHash, filesBelow, goldFilesBelow } from '../src/files.ts';
import { damaged, DAMAGES } from '../src/gold/damage.ts';
import { readGoldCase } from '../src/gold/read-case.ts';
import { measureGold } from '../src/measure-gold.ts';
import { sheetJson, type Sheet } from '../src/sheet.ts';
import { plainText } from '../src/table.ts';
import { markdown, tablesOf } from '../src/tables.ts';
import { readingOf } from './gold-reading.ts';

const folder = new URL('fixtures/gold', import.meta.url).pathname;
const folders = goldFilesBelow(folder);
const data = { files: 5, sha256: dataHash(filesBelow(folder)) };

function readGold({ text }: { readonly text: string }) {
  const copies = folders.flatMap((files) => [files, ...DAMAGES.map((damage) => damaged(files, damage))]);
  const files = copies.find((one) => one.text === text);
  if (!files) throw new RangeError('another text');
  return readingOf(readGoldCase(files));
}

function sheetOf(read: Parameters<typeof measureGold>[1]): {
  readonly sheet: Sheet;
  readonly failures: readonly string[];
} {
  const { sheet, failures } = measureGold(folders, read, data);
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
    expect(given.slice(0, 2)).toEqual(['2020-03-02', undefined]);
  });

  it('names a report that cannot be read and goes on', () => {
    const { sheet: rest, failures } = sheetOf((report) => {
      if (report.text === folders[0]?.text) throw new RangeError('too odd');
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

describe('a damaged copy', () => {
  it('of the gold itself is perfect, damage by damage', () => {
    const { gold } = sheetOf(readGold).sheet;
    expect(Object.keys(gold?.damaged ?? {})).toEqual(['line breaks lost', 'quotation marks lost', 'both lost']);
    for (const kinds of Object.values(gold?.damaged ?? {}))
      expect(kinds['statements']?.rates).toMatchObject({ gold: 6, full: { f1: 1 } });
  });

  it('has lost what it says, in the report and in the gold', () => {
    const [breaks, marks] = DAMAGES.map((damage) => folders.map((files) => readGoldCase(damaged(files, damage))));
    expect(breaks?.map(({ text }) => text.includes('\n'))).toEqual([false, false]);
    expect(breaks?.[0]?.captions).toHaveLength(1);
    expect(marks?.some(({ text }) => text.includes('"'))).toBe(false);
    expect(marks?.[0]?.statements?.map(({ modes }) => modes)).toEqual([
      ['indirect'],
      ['direct', 'indirect'],
      ['indirect'],
      ['indirect'],
      ['indirect'],
    ]);
  });
});
