import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dumpDifference, dumpTables } from '../contract/dump-tables.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { groupFaults } from '../contract/group-faults.ts';
import { putReadings } from '../contract/put-readings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ArchiveProblem } from '../../src/store/problem.ts';
import { smallDisk } from './small-disk.ts';
import { unlikeReading } from './unlike-plan.ts';

const base = mkdtempSync(path.join(tmpdir(), 'onrecord-disk-'));
const disk = smallDisk(path.join(base, 'small'), 3);
const [noDisk, skipped] = typeof disk === 'string' ? [true, ` (skipped: ${disk})`] : [false, ''];
const BATCH = 4;
const MOST = 4000;

afterAll(() => {
  if (typeof disk !== 'string') disk.remove();
  rmSync(base, { recursive: true, force: true });
});

function batchFrom(n: number): readonly ReturnType<typeof unlikeReading>[] {
  return Array.from({ length: BATCH }, (_, index) => unlikeReading(n + index));
}

describe.skipIf(noDisk)(`a disk that is full${skipped}`, () => {
  it('keeps what was acknowledged, says what is wrong, and goes on when there is space', async () => {
    if (typeof disk === 'string') return;
    const store = await openStore(path.join(disk.folder, 'full.onrecord'), { create: true });
    let stored = 0;
    let problem: unknown;
    while (problem === undefined && stored < MOST) {
      problem = await putReadings(store, batchFrom(stored)).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (problem === undefined) stored += BATCH;
    }
    expect(problem instanceof ArchiveProblem ? problem.note.code : problem).toBe('ONR-ARCHIVE-1');
    expect(stored).toBeGreaterThan(BATCH);
    const full = await dumpTables(store);
    expect(full['report']).toHaveLength(stored);
    expect(await groupFaults(store)).toEqual([]);
    await expectProblem(putReadings(store, batchFrom(stored)), 'ONR-ARCHIVE-1');
    disk.resize(32);
    expect(dumpDifference(full, await dumpTables(store)).join('\n')).toBe('');
    expect((await putReadings(store, batchFrom(stored))).map(({ result }) => result)).not.toContain('unchanged');
    expect(await store.faults()).toEqual([]);
    expect(await groupFaults(store)).toEqual([]);
    await store.close();
  });
});

describe.skipIf(noDisk)(`a disk that may only be read${skipped}`, () => {
  it('can be asked, and says that it cannot be written', async () => {
    if (typeof disk === 'string') return;
    disk.resize(32);
    const file = path.join(disk.folder, 'read.onrecord');
    const store = await openStore(file, { create: true });
    await putReadings(store, batchFrom(0));
    const before = await dumpTables(store);
    await store.close();
    const view = path.join(base, 'view');
    disk.readOnlyView(view);
    const seen = path.join(view, 'read.onrecord');
    await expectProblem(openStore(seen), 'ONR-ARCHIVE-2');
    await expectProblem(openStore(path.join(view, 'new.onrecord'), { create: true }), 'ONR-ARCHIVE-2');
    const asked = await openStore(seen, { readOnly: true });
    expect(dumpDifference(before, await dumpTables(asked)).join('\n')).toBe('');
    await expectProblem(putReadings(asked, batchFrom(BATCH)), 'ONR-ARCHIVE-2');
    await asked.close();
  });
});

const isRoot = process.getuid?.() === 0;

describe.skipIf(isRoot)(
  `a file without the right to write${isRoot ? ' (skipped: root may write everything)' : ''}`,
  () => {
    it('can be asked, and says that it cannot be written', async () => {
      const file = path.join(base, 'rights.onrecord');
      const store = await openStore(file, { create: true });
      await putReadings(store, batchFrom(0));
      await store.close();
      chmodSync(file, 0o444);
      await expectProblem(
        openStore(file).then((opened) => putReadings(opened, batchFrom(BATCH)).finally(() => opened.close())),
        'ONR-ARCHIVE-2',
      );
      const asked = await openStore(file, { readOnly: true });
      expect(await asked.db.selectFrom('report').select('id').execute()).toHaveLength(BATCH);
      await asked.close();
    });
  },
);
