import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  hydrate,
  loadKnownActors,
  openStore,
  prepareReport,
  putReports,
  type Store,
  storedReading,
} from '@onrecord/archive';
import type { Reading } from '@onrecord/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/engine.ts';
import { filesBelow } from '../../src/files.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');

describe('examples read by the reader and put into an archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-examples-'));
  let store: Store;
  let readings: readonly Reading[];

  beforeAll(async () => {
    const { read } = loadEngine();
    readings = filesBelow(EXAMPLES)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => read({ text: readFileSync(file, 'utf8'), file: path.relative(EXAMPLES, file) }));
    store = await openStore(path.join(folder, 'examples.onrecord'), { create: true });
    const { index: knownActors } = await loadKnownActors();
    await putReports(store, readings.map(prepareReport), { knownActors, at: () => '2031-06-01T00:00:00Z' });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come back as they were read', async () => {
    const rows = await store.db.selectFrom('report').select(['id', 'text', 'reading']).execute();
    const byId = new Map(rows.map((row) => [row.id, storedReading(row)]));
    for (const reading of readings) {
      expect(byId.get(reading.report.id)).toEqual({ status: 'whole', reading, notes: [] });
    }
  });

  it('give every record as a row with its words', async () => {
    const keys = await store.db.selectFrom('record').select('key').execute();
    const { rows, notes } = await hydrate(
      store,
      keys.map(({ key }) => key),
    );
    expect(notes).toEqual([]);
    const read = new Map(readings.flatMap(({ records }) => records.map((record) => [record.id, record])));
    expect(rows).toHaveLength(read.size);
    for (const { record } of rows) expect(record).toEqual(read.get(record.id));
  });
});
