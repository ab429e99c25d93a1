import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenAnchors, type Reading } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { TEXT } from './fixtures/invented-report.ts';
import { onrecord } from './run-onrecord.ts';

const UNDATED = 'Mara Ilves said on Sunday: “The bridge is closed.”\n';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
  writeFileSync(join(cwd, 'convoy.txt'), TEXT);
  writeFileSync(join(cwd, 'undated.txt'), UNDATED);
  writeFileSync(join(cwd, 'empty.txt'), '');
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

function readingOf(json: string): Reading {
  const reading = readingSchema.parse(JSON.parse(json));
  expect(brokenAnchors(reading)).toEqual([]);
  return reading;
}

const file = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('--json', () => {
  it('prints one document for one file: the reading and nothing else', async () => {
    const { code, out, err } = await onrecord(['read', '--json', 'convoy.txt'], { cwd });
    expect([code, err]).toEqual([0, '']);
    const reading = readingOf(out);
    expect(reading.report).toMatchObject({ text: TEXT, source: { file: 'convoy.txt' } });
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('prints one reading a line for several, and names the file that failed', async () => {
    const { code, out, err } = await onrecord(['read', '--json', 'convoy.txt', 'empty.txt', 'undated.txt'], { cwd });
    const lines = out.trimEnd().split('\n').map(readingOf);
    expect(lines.map(({ report }) => report.source.file)).toEqual(['convoy.txt', 'undated.txt']);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'onrecord: empty.txt: is empty (0 bytes). Give a file with the text of a report.',
      'onrecord: 1 of 3 files failed: empty.txt',
    ]);
  });

  it('prints the same bytes each time', async () => {
    const twice = await onrecord(['read', '--json', 'convoy.txt', 'convoy.txt'], { cwd });
    const [first, second] = twice.out.split('\n');
    expect(first).toBe(second);
  });

  it('gives the same rows for any encoding, and for standard input', async () => {
    const marked = Buffer.from(`\ufeff${UNDATED}`, 'utf16le');
    writeFileSync(join(cwd, 'mark.txt'), `\ufeff${UNDATED}`);
    writeFileSync(join(cwd, 'le.txt'), marked);
    writeFileSync(join(cwd, 'be.txt'), Buffer.from(marked).swap16());
    writeFileSync(join(cwd, 'ansi.txt'), Buffer.from(UNDATED.replace('“', '\x93').replace('”', '\x94'), 'latin1'));
    const args = ['read', '--json', '-', 'undated.txt', 'mark.txt', 'le.txt', 'be.txt', 'ansi.txt'];
    const { out } = await onrecord(args, { cwd, input: UNDATED });
    const [piped, plain, ...others] = out.trimEnd().split('\n').map(readingOf);
    if (!piped || !plain) throw new RangeError('The command printed no reading');
    expect(piped.report.source).toEqual({});
    const bare = ({ report, ...reading }: Reading): unknown => ({ ...reading, report: { ...report, source: {} } });
    expect(piped).toEqual(bare(plain));
    const ansi = others.pop();
    expect(others.map(bare)).toEqual([bare(plain), bare(plain), bare(plain)]);
    expect(ansi?.records).toEqual(plain.records);
    expect(ansi?.notes.map(({ code }) => code)).toEqual(['ONR-INTAKE-11', ...plain.notes.map(({ code }) => code)]);
  });
});

describe('--published', () => {
  it('lets a weekday become a date', async () => {
    const without = readingOf((await onrecord(['read', '--json', 'undated.txt'], { cwd })).out);
    expect(without.report.publishedAt.status).toBe('absent');
    const { out } = await onrecord(['read', '--json', '--published', '2024-05-05', 'undated.txt'], { cwd });
    const { report, times } = readingOf(out);
    expect(report.publishedAt).toMatchObject({ value: '2024-05-05' });
    expect(times.map(({ anchor, value }) => [anchor.quote, value])).toEqual([['Sunday', '2024-05-05']]);
  });

  it('goes before the date in the text, and may have a time', async () => {
    const { out } = await onrecord(['read', '--json', '--published', '2024-02-29T10:30:00+02:00', 'convoy.txt'], {
      cwd,
    });
    expect(readingOf(out).report.publishedAt).toMatchObject({ value: '2024-02-29T10:30:00+02:00' });
  });
});

describe('--min-confidence', () => {
  const left = /Left out: (\d+) of (\d+) rows, whose confidence is below 0\.\d+ \(--min-confidence\)\./;

  it('leaves out the rows below it, and a note says how many', async () => {
    const whole = readingOf((await onrecord(['read', '--json', 'convoy.txt'], { cwd })).out);
    const sorted = whole.records.map(({ confidence }) => confidence).toSorted((a, b) => a - b);
    const middle = sorted[Math.ceil(sorted.length / 2)] ?? 0;
    expect(middle).toBeGreaterThan(sorted[0] ?? 0);
    const run = await onrecord(['read', '--json', '--min-confidence', String(middle), 'convoy.txt'], { cwd });
    const reading = readingOf(run.out);
    expect([run.code, run.err]).toEqual([0, '']);
    const kept = whole.records.filter(({ confidence }) => confidence >= middle);
    expect(reading.records.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(reading.actors).toEqual(whole.actors);
    expect(reading.notes.at(-1)).toMatchObject({ code: 'ONR-CLI-1', severity: 'info' });
    const counts = left.exec(reading.notes.at(-1)?.message ?? '');
    expect(counts?.slice(1).map(Number)).toEqual([sorted.length - kept.length, sorted.length]);
  });

  it('says so to people and on the page as well', async () => {
    const view = await onrecord(['read', '--min-confidence', '0.999', 'convoy.txt'], { cwd, env: { COLUMNS: '200' } });
    expect(view.out).toMatch(left);
    const page = await onrecord(['read', '--html', '-', '--min-confidence', '0.999', 'convoy.txt'], { cwd });
    expect([page.code, page.err]).toEqual([0, '']);
    expect(page.out).toMatch(left);
  });

  it('changes nothing but the note at 0', async () => {
    const whole = readingOf((await onrecord(['read', '--json', 'convoy.txt'], { cwd })).out);
    const run = await onrecord(['read', '--json', '--min-confidence', '0', 'convoy.txt'], { cwd });
    expect(readingOf(run.out)).toEqual({ ...whole, notes: [...whole.notes, expect.anything()] });
  });
});

describe('for people', () => {
  it('prints the view, without colours into a pipe', async () => {
    const { code, out, err } = await onrecord(['read', 'convoy.txt'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Convoy turned back at river crossing as talks stall\n/);
    expect(out).not.toContain('\u001b');
  });

  it('prints colours where they are forced', async () => {
    const { out } = await onrecord(['read', 'undated.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[');
  });

  it('wraps at the width of the terminal', async () => {
    const { out } = await onrecord(['read', 'convoy.txt'], { cwd, env: { COLUMNS: '44' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  });

  it('prints several reports one after the other', async () => {
    const { out } = await onrecord(['read', 'convoy.txt', 'undated.txt'], { cwd });
    expect(out).toContain('\n\nundated.txt\n');
  });

  it('--quiet prints errors only', async () => {
    expect(await onrecord(['read', '-q', 'convoy.txt'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    const { code, out, err } = await onrecord(['read', '--quiet', 'empty.txt', 'convoy.txt'], { cwd });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('empty.txt: is empty');
  });

  it('--explain prints what became of each candidate, apart from the JSON', async () => {
    const view = await onrecord(['read', '--explain', 'convoy.txt'], { cwd });
    expect(view.out).toMatch(/\n\nWHY\n(?:kept|changed|dropped) [a-z-]+ \(line \d+, column \d+\)/);
    const json = await onrecord(['read', '--explain', '--json', 'convoy.txt'], { cwd });
    readingOf(json.out);
    expect(json.err).toMatch(/^WHY\n/);
  });
});

describe('--html', () => {
  it('writes one page for one report', async () => {
    const { code, out, err } = await onrecord(['read', '--html', 'page.html', 'convoy.txt'], { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^page\.html: \d+ rows?\n$/);
    expect(file('page.html')).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  });

  it('writes one page a report into a folder, none over another', async () => {
    const again = join('.', 'sub', '..', 'convoy.txt');
    const args = ['read', '--quiet', '--html', 'pages', 'convoy.txt', again, './convoy.txt', 'undated.txt', '-'];
    const { code, err } = await onrecord(args, { cwd, input: UNDATED });
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'pages')).sort()).toEqual([
      'convoy-2.html',
      'convoy.html',
      'stdin.html',
      'undated.html',
    ]);
  });

  it('makes a folder for one report where OUT ends in a slash', async () => {
    await onrecord(['read', '--html', 'deep/er/', 'convoy.txt'], { cwd });
    expect(existsSync(join(cwd, 'deep', 'er', 'convoy.html'))).toBe(true);
  });

  it('prints the page for "-"', async () => {
    const { out, err } = await onrecord(['read', '--html', '-', 'convoy.txt'], { cwd });
    expect(err).toBe('');
    expect(out).toMatch(/^<!doctype html>/);
  });

  it('prints the JSON as well where both are asked for', async () => {
    const { out } = await onrecord(['read', '--json', '--html', 'both.html', 'convoy.txt'], { cwd });
    readingOf(out);
    expect(file('both.html')).toMatch(/^<!doctype html>/);
  });

  it('says that a page cannot be written, and reads on', async () => {
    const { code, err } = await onrecord(['read', '--html', 'no/such/page.html', 'convoy.txt'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^onrecord: convoy\.txt: the page cannot be written \(ENOENT: [^\n]*\)\. Name another place with --html\.\n$/,
    );
  });

  it('says that the folder cannot be made', async () => {
    const { code, err } = await onrecord(['read', '--html', 'convoy.txt/pages/', 'undated.txt'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^onrecord: the folder for the pages cannot be made \([^\n]*\)\. Name another with --html\.\n$/,
    );
  });
});

describe('an input that does not end', () => {
  it('is refused when it is too long', async () => {
    const bin = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'read', '-'], { cwd });
    const feed = (): void => {
      if (child.stdin.writable) child.stdin.write('word '.repeat(10_000), feed);
    };
    child.stdin.on('error', () => undefined);
    feed();
    const err: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(err.join('')).toMatch(/^onrecord: standard input: is larger than 2 MiB/);
  });
});

describe('a reader that goes away', () => {
  it('ends the command without a word', async () => {
    const bin = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));
    const files = Array.from({ length: 12 }, () => 'convoy.txt');
    const child = spawn(process.execPath, [bin, 'read', '--json', ...files], { cwd });
    const err: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err.join('')]).toEqual([0, '']);
  });
});
