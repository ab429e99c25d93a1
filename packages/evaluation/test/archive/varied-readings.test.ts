import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brokenAnchors, type Reading, reportId } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/engine.ts';
import { filesBelow } from '../../src/files.ts';
import { variedReadings, VARIED_DAYS } from '../../bench/archive/varied-readings.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');
const COUNT = 1000;

let bases: readonly Reading[];
let varied: readonly Reading[];

beforeAll(() => {
  const { read } = loadEngine();
  bases = filesBelow(EXAMPLES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => read({ text: readFileSync(file, 'utf8') }));
  varied = [...variedReadings(bases, { count: COUNT, seed: 3 })];
});

describe('varied readings', () => {
  it('are readings with every anchor at its words', () => {
    for (const reading of varied) {
      expect(brokenAnchors(reading)).toEqual([]);
      expect(reading.report.id).toBe(reportId(reading.report.text));
    }
    for (const reading of varied.slice(0, 100)) expect(readingSchema.safeParse(reading).error).toBeUndefined();
  });

  it('are all different, and the same for the same seed', () => {
    expect(new Set(varied.map(({ report }) => report.id)).size).toBe(COUNT);
    const again = [...variedReadings(bases, { count: COUNT, seed: 3 })];
    expect(again.slice(0, 50)).toEqual(varied.slice(0, 50));
    expect(again.at(-1)).toEqual(varied.at(-1));
    const other = variedReadings(bases, { count: COUNT, seed: 4 }).next().value as Reading;
    expect(other.report.id).not.toBe(varied[0]?.report.id);
  });

  it('keep links between records, under ids of their own', () => {
    const known = new Set(bases.flatMap(({ records }) => records.map(({ id }) => id)));
    let links = 0;
    for (const { records } of varied) {
      const own = new Set(records.map(({ id }) => id));
      expect(own.size).toBe(records.length);
      for (const record of records) {
        expect(known.has(record.id)).toBe(false);
        const linked = [
          ...record.attribution.map(({ statement }) => statement),
          ...('event' in record ? [record.event] : []),
          ...('revises' in record ? [record.revises] : []),
        ].filter((id) => id !== undefined);
        for (const id of linked) expect(own.has(id)).toBe(true);
        links += linked.length;
      }
    }
    expect(links).toBeGreaterThan(COUNT);
  });

  it('repeat names, so that actors recur', () => {
    const names = varied.flatMap(({ actors }) =>
      actors.filter(({ mentions }) => mentions.some(({ form }) => form === 'name')).map(({ name }) => name),
    );
    const different = new Set(names).size;
    expect(different).toBeGreaterThan(200);
    expect(names.length / different).toBeGreaterThan(2);
  });

  it('lie in three years', () => {
    const days = varied.flatMap(({ report }) =>
      report.publishedAt.status === 'absent' ? [] : [report.publishedAt.value],
    );
    const within = days.filter((day) => day >= VARIED_DAYS.from && day <= VARIED_DAYS.to);
    expect(within.length / days.length).toBeGreaterThan(0.95);
    expect(new Set(within.map((day) => day.slice(0, 7))).size).toBeGreaterThan(30);
  });

  it('hold near copies by other outlets, and corrected versions under one address', () => {
    const urls = varied.map(({ report }) => report.source.url);
    const corrected = COUNT - new Set(urls).size;
    expect(corrected).toBeGreaterThan(0);
    expect(corrected).toBeLessThan(COUNT / 50);
    const copies = varied.filter(({ report }) => /\n\nCarried by .+\.$/.test(report.text)).length;
    expect(copies).toBeGreaterThan(COUNT / 40);
    expect(copies).toBeLessThan(COUNT / 12);
  });

  it('count what their words say', () => {
    const figures = varied.flatMap(({ records }) => records.filter((record) => record.kind === 'figure'));
    const plain = figures.filter(({ quantifier }) => /^\d{1,3}$/.test(quantifier.quote));
    expect(plain.length).toBeGreaterThan(100);
    for (const { quantifier, quantity } of plain) expect(quantity.value).toBe(Number(quantifier.quote));
  });
});
