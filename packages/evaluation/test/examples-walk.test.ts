import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadKnownActors, openStore, prepareReport, putReports, type Store } from '@onrecord/archive';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../src/engine.ts';
import { filesBelow } from '../src/files.ts';
import { KNOWN_MISSES } from './fixtures/walk/known-misses.ts';
import { type Situation, situationOf } from './fixtures/walk/situation.ts';
import { TOLHUIN } from './fixtures/walk/tolhuin-talks.ts';
import { TROMSO } from './fixtures/walk/tromso-quay.ts';
import { expectationsOf, situationLines } from './fixtures/walk/unreached.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const WALKS = { 'talks on Tolhuin': TOLHUIN, 'the quay in Tromso': TROMSO };

/**
 * The examples as a person would walk them: read by the reader, put into an archive, and asked. What is expected was written by hand
 * before the archive was asked, and is not bent to what it says.
 */
describe('the situation that the examples give', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-walk-'));
  const situations = new Map<string, Situation>();
  let store: Store;

  beforeAll(async () => {
    const { read } = loadEngine();
    const files = filesBelow(EXAMPLES).filter((file) => file.endsWith('.txt'));
    const reports = files
      .map((file) => read({ text: readFileSync(file, 'utf8'), file: path.relative(EXAMPLES, file) }))
      .map(prepareReport)
      .sort((a, b) => ((a.report.published ?? '') < (b.report.published ?? '') ? -1 : 1));
    store = await openStore(path.join(folder, 'walk.onrecord'), { create: true });
    const { index: knownActors } = await loadKnownActors();
    await putReports(store, reports, { knownActors, at: () => '2031-06-01T00:00:00Z' });
    for (const [name, { year, asOf }] of Object.entries(WALKS)) {
      const situation = await situationOf(store, year, asOf);
      situations.set(name, situation);
      if (process.env['ONRECORD_WALK'] !== undefined) {
        console.log(JSON.stringify({ name, ...situationLines(situation), entities: situation.entities }, undefined, 1));
      }
    }
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, walk] of Object.entries(WALKS)) {
    describe(name, () => {
      for (const { name: expected, lacks } of expectationsOf(walk)) {
        it(expected, () => {
          const situation = situations.get(name);
          if (situation === undefined) throw new Error('the archive was not asked');
          const lacking = lacks(situation);
          if (KNOWN_MISSES[`${name} / ${expected}`] === undefined) expect(lacking).toEqual([]);
          else expect(lacking, 'a known miss is reached: take it off the list').not.toEqual([]);
        });
      }
    });
  }

  it('has no known miss that nobody expects', () => {
    const all = Object.entries(WALKS).flatMap(([name, walk]) =>
      expectationsOf(walk).map((one) => `${name} / ${one.name}`),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(KNOWN_MISSES).filter((name) => !all.includes(name))).toEqual([]);
  });
});
