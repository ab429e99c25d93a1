import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/arguments/commands.ts';
import { onrecord } from './run-onrecord.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
  writeFileSync(join(cwd, 'report.txt'), 'Mara Ilves said the bridge was closed.\n');
  writeFileSync(join(cwd, 'second.txt'), 'Dario Penn said it was open.\n');
  writeFileSync(join(cwd, 'empty.txt'), '');
  writeFileSync(join(cwd, 'blank.txt'), ' \n\n');
  writeFileSync(join(cwd, 'report.pdf'), '%PDF-1.7\n%\u00e2\u00e3');
  writeFileSync(join(cwd, 'noise.bin'), Buffer.from(Array.from({ length: 200 }, (_, i) => i % 8)));
  writeFileSync(join(cwd, 'long.txt'), 'word '.repeat(500_000));
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const MORE = 'More: onrecord --help';
const FORM = 'Write YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][Z|+hh:mm], for example 2024-05-05.';

describe('wrong use: one line, exit code 2, nothing on standard output', () => {
  it.each([
    [[], `nothing to do. To read a report: onrecord read FILE. ${MORE}`],
    [['read'], `no file to read. Give FILE..., or "-" for standard input. ${MORE}`],
    [['raed', 'report.txt'], `unknown command "raed". Did you mean "read"? ${MORE}`],
    [['report.txt'], `unknown command "report.txt". To read a file: onrecord read report.txt. ${MORE}`],
    [['read', '--jsno', 'report.txt'], `unknown option "--jsno". Did you mean --json? ${MORE}`],
    [['read', '--publish', '2024-05-05'], `unknown option "--publish". Did you mean --published? ${MORE}`],
    [['read', '-x', 'report.txt'], `unknown option "-x". For a file of that name write ./-x. ${MORE}`],
    [
      ['read', '--frobnicate', 'report.txt'],
      `unknown option "--frobnicate". For a file of that name write ./--frobnicate. ${MORE}`,
    ],
    [['read', 'report.txt', '--html'], '--html needs a value: --html OUT'],
    [['read', 'report.txt', '--html='], '--html needs a value: --html OUT'],
    [
      ['read', 'report.txt', '--published', '--json'],
      '--published needs a value: --published DATE (YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][Z|+hh:mm], for example 2024-05-05)',
    ],
    [
      ['read', '--min-confidence', 'report.txt', 'second.txt'],
      '--min-confidence "report.txt" is not a confidence. Write a number from 0 to 1, for example 0.8.',
    ],
    [
      ['read', 'report.txt', '--min-confidence'],
      '--min-confidence needs a value: --min-confidence N (a number from 0 to 1, for example 0.8)',
    ],
    [['read', '--json=yes', 'report.txt'], '--json takes no value. Write --json alone.'],
    [['read', '-', '-'], '"-" (standard input) can be read only once. Name it once.'],
    [['read', '--json', '--html', '-', 'report.txt'], '--json and --html - would both print. Give --html a file.'],
    [
      ['read', '--html', '-', 'report.txt', 'second.txt'],
      '--html - prints one page. Give --html a folder for several reports.',
    ],
    [
      ['read', '--html', 'out.html', 'report.txt', 'second.txt'],
      '--html "out.html" is one file, but there are several reports. Name a folder, for example --html pages/.',
    ],
    [
      ['read', '--html', 'empty.txt', 'report.txt', 'second.txt'],
      '--html "empty.txt" is one file, but there are several reports. Name a folder, for example --html pages/.',
    ],
    [
      ['read', '--html', './report.txt', 'report.txt'],
      '--html would overwrite the report "./report.txt". Name another file.',
    ],
  ] as const)('%j', async (args, message) => {
    expect(await onrecord(args, { cwd })).toEqual({ code: 2, out: '', err: `onrecord: ${message}\n` });
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '0000-01-01',
    '2024-5-5',
    '05/05/2024',
    '5 May 2024',
    '2024-05-05T24:00',
    '2024-05-05T10:60',
    '2024-05-05T10',
    '2024-05-05T10:00+15:00',
    '2024-05-05 10:00',
    '20240505',
    'yesterday',
  ])('--published %s', async (date) => {
    expect(await onrecord(['read', '--published', date, 'report.txt'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: `onrecord: --published "${date}" is not a date of the calendar. ${FORM}\n`,
    });
  });
});

describe('a confidence that is none', () => {
  it.each(['80', '1.01', '80%', '0,8', 'high', '1e-1', '0x1', 'NaN', '.', ' 0.5'])(
    '--min-confidence %j',
    async (words) => {
      expect(await onrecord(['read', '--min-confidence', words, 'report.txt'], { cwd })).toEqual({
        code: 2,
        out: '',
        err: `onrecord: --min-confidence "${words}" is not a confidence. Write a number from 0 to 1, for example 0.8.\n`,
      });
    },
  );

  it.each(['0', '1', '0.0', '1.', '.5'])('but %j is one', async (words) => {
    const { code } = await onrecord(['read', '--quiet', '--min-confidence', words, 'report.txt'], { cwd });
    expect(code).toBe(0);
  });
});

describe('files that cannot be read: one line each, exit code 1', () => {
  it.each([
    ['none.txt', 'no such file. Check the path, or give "-" to read standard input.'],
    ['.', 'is a directory. Name the files in it, for example ./*.txt.'],
    ['empty.txt', 'is empty (0 bytes). Give a file with the text of a report.'],
    ['blank.txt', 'holds only white space. Give a file with the text of a report.'],
    [
      'report.pdf',
      'is no PDF that can be read (Invalid PDF structure). Open it and print it to a new PDF, or save its text as a file.',
    ],
    ['noise.bin', 'is binary data, not text (200 control characters in 200). Save the report as plain text (UTF-8).'],
    ['long.txt', 'is larger than 2 MiB (2097152 bytes), the most one report may be. Split it into one file a report.'],
  ])('%s', async (file, message) => {
    expect(await onrecord(['read', file], { cwd })).toEqual({
      code: 1,
      out: '',
      err: `onrecord: ${file}: ${message}\n`,
    });
  });

  it('counts the limit of standard input while reading', async () => {
    expect(await onrecord(['read', '-'], { input: 'word '.repeat(1_000_000) })).toEqual({
      code: 1,
      out: '',
      err: 'onrecord: standard input: is larger than 2 MiB (2097152 bytes), the most one report may be. Split it into one file a report.\n',
    });
  });

  it('names them all at the end', async () => {
    const { code, err } = await onrecord(['read', 'none.txt', 'empty.txt', '-'], { cwd });
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      'onrecord: none.txt: no such file. Check the path, or give "-" to read standard input.',
      'onrecord: empty.txt: is empty (0 bytes). Give a file with the text of a report.',
      'onrecord: standard input: is empty (0 bytes). Give a file with the text of a report.',
      'onrecord: 3 of 3 files failed: none.txt, empty.txt, standard input',
      '',
    ]);
  });
});

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j names every command', async (args) => {
    const { code, out, err } = await onrecord(args);
    expect([code, err]).toEqual([0, '']);
    for (const { usage } of Object.values(COMMANDS)) expect(out).toContain(`\n  ${usage.replace('onrecord ', '')}`);
    expect(out).toContain('Exit codes');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each([[['help', 'read']], [['read', '--help']], [['read', 'none.txt', '-h']]])('%j', async (args) => {
    const { code, out, err } = await onrecord(args);
    expect([code, err]).toEqual([0, '']);
    for (const words of [
      'onrecord read FILE...',
      '--json',
      '--html OUT',
      '--published DATE',
      '--min-confidence N',
      '--explain',
      '--quiet',
      'Exit codes',
    ]) {
      expect(out).toContain(words);
    }
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each([[['--version']], [['-V']], [['read', '--version']]])('%j', async (args) => {
    expect(await onrecord(args)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      err: '',
    });
  });
});
