import { describe, expect, it } from 'vitest';
import { EXPORTS, type ExportName } from '../../src/exports/exports.ts';
import { exportNotes, lineProblems } from '../../src/exports/notes.ts';
import { allRows, bytesOf, fullReading, streamOf } from './rows.ts';

const NAMES = Object.keys(EXPORTS) as readonly ExportName[];

/** The same small archive as each format takes it. */
const WRITE: Readonly<Record<ExportName, () => AsyncIterable<string | Uint8Array>>> = {
  jsonl: () => EXPORTS.jsonl.write(streamOf([fullReading])),
  csv: () => EXPORTS.csv.write(streamOf(allRows)),
  parquet: () => EXPORTS.parquet.write(streamOf(allRows)),
  geojson: () => EXPORTS.geojson.write(streamOf(allRows)),
  webannotation: () => EXPORTS.webannotation.write(streamOf([fullReading])),
  timelinejs: () => EXPORTS.timelinejs.write(streamOf(allRows)),
  plover: () => EXPORTS.plover.write(streamOf(allRows)),
  gold: () => EXPORTS.gold.write(streamOf([{ reading: fullReading, reviews: new Map() }])),
};

describe('EXPORTS', () => {
  it('names the formats with what they take', () => {
    expect(NAMES.map((name) => [name, EXPORTS[name].takes, EXPORTS[name].ending])).toEqual([
      ['jsonl', 'lines', 'jsonl'],
      ['csv', 'table', 'csv'],
      ['parquet', 'table', 'parquet'],
      ['geojson', 'rows', 'geojson'],
      ['webannotation', 'readings', 'jsonld'],
      ['timelinejs', 'rows', 'json'],
      ['plover', 'rows', 'jsonl'],
      ['gold', 'reviewed', 'zip'],
    ]);
  });

  it.each(NAMES)('says of %s in one line what it is for', (name) => {
    expect(EXPORTS[name].help).toMatch(/^[^\n]{20,110}$/);
    expect(EXPORTS[name].mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(?:; .+)?$/);
  });

  it.each(NAMES)('writes the same bytes each time: %s', async (name) => {
    const bytes = await bytesOf(WRITE[name]());
    expect(bytes.length).toBeGreaterThan(100);
    expect(await bytesOf(WRITE[name]())).toEqual(bytes);
  });
});

describe('notes of the exports', () => {
  const kinds = Object.values({ ...exportNotes, ...lineProblems });

  it('have a code of their own each', () => {
    expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
    for (const { code } of kinds) expect(code).toMatch(/^ONR-EXPORT-\d+$/);
  });
});
