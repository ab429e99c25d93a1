import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OnRecord, Reading } from '@onrecord/model';
import { afterAll, describe, expect, it } from 'vitest';
import { readGoldFolders } from '../src/files.ts';
import { kindRates, type Rates } from '../src/gold/rates.ts';
import { scoreCase } from '../src/gold/score-case.ts';
import { sumCounts, type Counts } from '../src/gold/tally.ts';
import { readingOf } from './gold-reading.ts';

const shared = path.join(import.meta.dirname, '../../../../shared/gold');
const scorer = path.join(shared, 'score.mjs');
const absent = !existsSync(scorer);

/** Spoils every record in one of several ways, so that every branch of both scorers is taken. */
function spoil(reading: Reading, turn: number): Reading {
  const { text } = reading.report;
  const spoiled = reading.records.flatMap((record, index): readonly OnRecord[] => {
    const way = (index + turn) % 6;
    if (way === 0) return [];
    if (way === 1) return [record, { ...record, id: `${record.id}-again` }];
    if (record.kind !== 'statement')
      return [way === 2 ? { ...record, attribution: [] } : spoilField(text, record, way)];
    if (way === 2) return [{ ...record, speaker: { status: 'absent' } }];
    if (way === 3) return [{ ...record, mode: record.mode === 'direct' ? 'mixed' : 'direct' }];
    if (way === 4) return [{ ...record, content: [widen(text, record.content[0], 12)] }];
    return [{ ...record, content: [widen(text, record.content[0], 3 + turn * 30)] }];
  });
  return {
    ...reading,
    records: spoiled,
    times: reading.times
      .map((time, index) => ((index + turn) % 3 === 0 ? { ...time, value: `${time.value}T08:00` } : time))
      .filter((_, index) => index % 4 !== turn),
    actors: reading.actors.filter((_, index) => index % 5 !== turn),
    places: reading.places.map((place, index) => (index % 2 === 0 ? { ...place, name: `Old ${place.name}` } : place)),
  };
}

/** A field of a record that is not a statement made wrong, or its words moved. */
function spoilField(text: string, record: OnRecord, way: number): OnRecord {
  const absent = { status: 'absent' } as const;
  if (record.kind === 'event') {
    if (way === 3) return { ...record, realis: 'denied', actors: record.actors.slice(1) };
    if (way === 4) return { ...record, type: 'AID' };
    return { ...record, recipients: [], place: absent, time: absent };
  }
  if (record.kind === 'position') {
    if (way === 3) return { ...record, stance: 'rejects' };
    if (way === 4) return { ...record, party: absent };
    return { ...record, issue: { ...record.issue, anchor: widen(text, record.issue.anchor, 25) } };
  }
  if (record.kind === 'prospect') {
    if (way === 3) return { ...record, holder: absent };
    if (way === 4) return { ...record, type: 'forecast' };
    return { ...record, what: widen(text, record.what, 40) };
  }
  if (record.kind === 'figure') {
    if (way === 3) return { ...record, measure: 'other', counted: absent };
    if (way === 4) return { ...record, quantity: { approximate: false, value: 1 } };
    return { ...record, quantifier: widen(text, record.quantifier, 9), place: absent, period: {} };
  }
  return record;
}

function widen(text: string, { start, end }: { readonly start: number; readonly end: number }, by: number) {
  const wider = { start, end: Math.min(text.length, end + by) };
  return { ...wider, quote: text.slice(wider.start, wider.end) };
}

/** The rows of `score.mjs --json`, made of our counts. */
function tableOf(counts: Counts): Readonly<Record<string, Readonly<Record<string, number | null>>>> {
  const percent = (value: number): number => Math.round(value * 1000) / 10;
  return Object.fromEntries(
    Object.entries(counts).map(([kind, row]) => {
      if (kind === 'anchors') return [kind, { anchors: row['all'] ?? 0, wrong: row['wrong'] ?? 0 }];
      const result = kindRates(row);
      if (result.form === 'probes') {
        return [
          kind,
          {
            gold: result.gold,
            foundPct: percent(result.found),
            fullPct: percent(result.full),
            ...(result.extra !== undefined && { extra: result.extra }),
          },
        ];
      }
      const own = Object.entries(row).filter(
        ([field]) => !['gold', 'found', 'full', 'missed', 'extra'].includes(field),
      );
      const { precision, recall, f1 }: Rates = result.found;
      return [
        kind,
        {
          gold: result.gold,
          predicted: result.predicted,
          P: result.predicted === 0 ? null : percent(precision),
          R: result.gold === 0 ? null : percent(recall),
          foundF1: percent(f1),
          fullF1: percent(result.full.f1),
          ...Object.fromEntries(own),
        },
      ];
    }),
  );
}

describe.skipIf(absent)(
  `the same figures as the scorer of the gold reports${absent ? ' (skipped: ../shared/gold is not here)' : ''}`,
  () => {
    const cases = absent ? [] : readGoldFolders(shared);
    const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-eval-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const theirs = (readings: readonly Reading[]): unknown => {
      const printer = path.join(folder, 'print.mjs');
      cases.forEach(({ name }, index) => {
        writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(readings[index]));
      });
      writeFileSync(
        printer,
        "import fs from 'node:fs'; import path from 'node:path';\nprocess.stdout.write(fs.readFileSync(path.join(import.meta.dirname, `${path.basename(path.dirname(process.argv[2]))}.json`)));\n",
      );
      const folders = cases.map(({ name }) => path.join(shared, name));
      const run = spawnSync(
        process.execPath,
        [scorer, '--read', `${process.execPath} ${printer}`, '--json', ...folders],
        { encoding: 'utf8' },
      );
      expect(run.stderr).toBe('');
      return (JSON.parse(run.stdout) as { readonly table: unknown }).table;
    };
    const ours = (readings: readonly Reading[]): unknown =>
      tableOf(
        sumCounts(
          cases.flatMap((gold, index) =>
            readings.slice(index, index + 1).map((reading) => scoreCase(reading, gold).counts),
          ),
        ),
      );

    it('for readings made of the gold itself', () => {
      const readings = cases.map(readingOf);
      expect(ours(readings)).toEqual(theirs(readings));
    });

    it.each([0, 1, 2])('for readings spoiled in several ways, turn %i', (turn) => {
      const readings = cases.map((gold) => spoil(readingOf(gold), turn));
      expect(ours(readings)).toEqual(theirs(readings));
    });
  },
);
