import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../src/arguments/requests.ts';
import { exampleArchive, type Listed } from './archive/example-archive.ts';
import { onrecord } from './run-onrecord.ts';

const archive = exampleArchive();

function byHand(name: string, ...statements: readonly string[]): string {
  const on = archive.copy(name);
  const database = new DatabaseSync(archive.at(on));
  for (const statement of statements) database.exec(statement);
  database.close();
  return on;
}

/** The stored texts by key of their report. */
function textsIn(name: string): ReadonlyMap<number, string> {
  const database = new DatabaseSync(archive.at(name), { readOnly: true });
  const rows = database.prepare('select key, text from report').all();
  database.close();
  return new Map(rows.map(({ key, text }) => [Number(key), String(text)]));
}

describe('onrecord check', () => {
  it('finds no fault in what the command made, and changes nothing', async () => {
    const { code, out, err } = await archive.run(['check']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/: \d+ reports, \d+ rows, [\d.]+ MiB, no fault\n$/);
  });

  it('checks a file that may only be read', async () => {
    const on = archive.copy('kept.db');
    chmodSync(archive.at(on), 0o444);
    expect(await archive.run(['check'], { on })).toMatchObject({ code: 0, err: '' });
    expect((await archive.run(['statements'], { on })).code).toBe(0);
  });
});

describe('an archive that was changed by hand', () => {
  const CHANGED = "update report set text = replace(text, 'truce', 'tr--e') where text like '%truce%'";
  const CUT = 'update report set reading = substr(reading, 1, 40) where key = 2';

  it('text: check says so, and no list shows words that are not there', async () => {
    const on = byHand('text.db', CHANGED);
    const texts = textsIn(on);
    const checked = await archive.run(['check'], { on });
    expect(checked.code).toBe(1);
    expect(checked.err).toMatch(/^onrecord: /);
    for (const list of LISTS) {
      const { code, out, err } = await archive.run([list, '--limit', '1000', '--json'], { on });
      expect({ list, crashed: /^ +at /m.test(err) }).toEqual({ list, crashed: false });
      if (code !== 0) expect(err).toMatch(/^onrecord: error ONR-ARCHIVE-\d+: /m);
      const { records = {} } = JSON.parse(out) as Listed;
      for (const { address, words } of Object.values(records)) {
        const text = texts.get(Number(/^r(\d+):/.exec(address)?.[1])) ?? '';
        const foreign = words.split(' […] ').filter((part) => !text.includes(part));
        expect({ address, foreign }).toEqual({ address, foreign: [] });
      }
    }
    const statements = await archive.run(['statements', '--limit', '1000'], { on });
    expect(statements.code).toBe(1);
    expect(statements.out).toMatch(/\d+ statements shown/);
  });

  it('reading: the row is left out with a note, the others stand', async () => {
    const on = byHand('reading.db', CUT);
    const checked = await archive.run(['check'], { on });
    expect([checked.code, checked.out.includes('1 fault\n')]).toEqual([1, true]);
    const { code, out, err } = await archive.run(['statements', '--limit', '1000'], { on });
    expect(code).toBe(1);
    expect(out).not.toContain('· r2:');
    expect(out).toContain('· r3:');
    expect(err).toMatch(/^onrecord: error ONR-ARCHIVE-\d+: /m);
    const shown = await archive.run(['show', 'r2'], { on });
    expect([shown.code, shown.out]).toEqual([1, '']);
    for (const format of ['jsonl', 'csv', 'webannotation']) {
      const exported = await archive.run(['export', format, '--out', archive.at(`damaged.${format}`)], { on });
      expect({ format, code: exported.code, trace: /^ +at /m.test(exported.err) }).toEqual({
        format,
        code: 1,
        trace: false,
      });
    }
  });
});

describe('no archive to work on: one line, no trace', () => {
  const POSTGRES = 'postgres://someone:secret@127.0.0.1:1/record';

  it.each([
    ['none.db', /none\.db: there is no archive\. Make one with: onrecord add PATH/],
    ['', /is a folder\. Name a file in it, for example .*\.onrecord\.\n$/],
    ['notes.txt', /notes\.txt: is not an archive of onrecord\. Name another file with --archive\./],
    ['other.db', /other\.db: is not an archive of onrecord\. Name another file with --archive\./],
  ])('%j', async (on, message) => {
    archive.file(
      'notes.txt',
      'These are notes and no archive at all; they go on for a while so that the file has a length.\n',
    );
    const other = new DatabaseSync(archive.at('other.db'));
    other.exec('create table if not exists t (x integer)');
    other.close();
    for (const command of [['statements'], ['check'], ['show', 'r1'], ['export', 'csv'], ['undo', '1']]) {
      const { code, out, err } = await archive.run(command, { on });
      expect([code, out, err.split('\n').length]).toEqual([1, '', 2]);
      expect(err).toMatch(message);
    }
  });

  it('a database that refuses the connection, without the password', async () => {
    const { code, out, err } = await onrecord(['statements', '--archive', POSTGRES]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^onrecord: postgres:\/\/someone@127\.0\.0\.1:1\/record\S*: the connection to the database failed \(.*\n$/,
    );
    expect(err).not.toContain('secret');
  });

  it('an archive that may only be read, to an add', async () => {
    const on = archive.copy('locked.db');
    chmodSync(archive.at(on), 0o444);
    const { code, err } = await archive.run(['add', archive.file('one.txt', 'The Front said that it would stay.')], {
      on,
    });
    // Root may write everywhere.
    if (process.getuid?.() === 0) expect(code).toBe(0);
    else {
      expect(code).toBe(1);
      expect(err).toMatch(/the archive may only be read here/);
    }
  });
});
