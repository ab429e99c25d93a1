import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../contract/expect-problem.ts';
import { putReadings } from '../contract/put-readings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ArchiveProblem } from '../../src/store/problem.ts';
import { unlikeReading } from './unlike-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-files-'));
const sound = path.join(folder, 'sound.onrecord');
let made = 0;
const newPath = (): string => path.join(folder, `file-${made++}`);

beforeAll(async () => {
  const store = await openStore(sound, { create: true });
  await putReadings(
    store,
    Array.from({ length: 30 }, (_, n) => unlikeReading(n)),
  );
  await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers like dice, the same each time. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
}

describe('a file that is no archive', () => {
  const FILES: readonly (readonly [string, (file: string) => void])[] = [
    [
      'random bytes',
      (file) => {
        writeFileSync(file, noise(8192));
      },
    ],
    [
      'a few random bytes',
      (file) => {
        writeFileSync(file, noise(40));
      },
    ],
    [
      'a report',
      (file) => {
        writeFileSync(file, unlikeReading(1).report.text);
      },
    ],
    [
      'another program’s SQLite file',
      (file) => {
        sqliteFile(file, 'create table notes (text)');
      },
    ],
    [
      'a SQLite file with another id',
      (file) => {
        sqliteFile(file, 'pragma application_id = 1; create table meta (name, value)');
      },
    ],
  ];

  it.each(FILES)('is refused and left as it was: %s', async (_, make) => {
    for (const options of [{ create: true }, {}, { readOnly: true }]) {
      const file = newPath();
      make(file);
      const before = readFileSync(file);
      await expectProblem(openStore(file, options), 'ONR-ARCHIVE-5');
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  it('becomes an archive where it is empty', async () => {
    const file = newPath();
    writeFileSync(file, '');
    const store = await openStore(file, { create: true });
    expect(await putReadings(store, [unlikeReading(1)])).toMatchObject([{ result: 'added' }]);
    await store.close();
  });
});

describe('a path where no archive can be', () => {
  it('is told: a folder that does not exist', async () => {
    const file = path.join(folder, 'no', 'such', 'folder.onrecord');
    const { message } = await expectProblem(openStore(file, { create: true }), 'ONR-ARCHIVE-7');
    expect(message).toContain(file);
    await expectProblem(openStore(file), 'ONR-ARCHIVE-6');
  });

  it('is told: a folder', async () => {
    const file = newPath();
    mkdirSync(file);
    for (const options of [{ create: true }, {}, { readOnly: true }]) {
      await expectProblem(openStore(file, options), 'ONR-ARCHIVE-7');
    }
  });

  it('is told: a file where a folder must be', async () => {
    await expectProblem(openStore(path.join(sound, 'inside.onrecord'), { create: true }), 'ONR-ARCHIVE-7');
  });
});

describe('a damaged archive', () => {
  it('has no faults while it is sound', async () => {
    const store = await openStore(sound);
    expect(await store.faults()).toEqual([]);
    await store.close();
  });

  const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
    [
      'it was cut in half',
      (file) => {
        truncateSync(file, 4096 * Math.floor(readFileSync(file).length / 8192));
      },
    ],
    [
      'pages in it were overwritten',
      (file) => {
        overwrite(file, 5, 40);
      },
    ],
    [
      'a page of zeros is in it',
      (file) => {
        overwrite(file, 3, 3, new Uint8Array(4096));
      },
    ],
  ];

  it.each(DAMAGES)('is told by faults or a problem, never by silence or another error: %s', async (_, damage) => {
    const file = newPath();
    copyFileSync(sound, file);
    damage(file);
    const told = await openStore(file)
      .then(async (store) => {
        const faults = await store.faults().finally(() => store.close());
        return faults.length > 0 ? 'faults' : 'nothing';
      })
      .catch((cause: unknown) => (cause instanceof ArchiveProblem ? cause.note.code : cause));
    expect(['faults', 'ONR-ARCHIVE-4']).toContain(told);
  });
});

function sqliteFile(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function overwrite(file: string, first: number, last: number, bytes: Uint8Array = noise(4096)): void {
  const content = readFileSync(file);
  for (let page = first; page <= last; page++) content.set(bytes, page * 4096);
  writeFileSync(file, content);
}
