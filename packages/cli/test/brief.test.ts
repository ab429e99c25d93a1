import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './add/temporary-folder.ts';
import { onrecord, type Outcome } from './run-onrecord.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
const SPAN = ['--since', '2030-03-16', '--until', '2030-03-20'];

const SECTIONS = [
  ['Positions that moved', 'No position changed.'],
  ['Counts that disagree, changed or are new', 'No new count was told.'],
  ['What happened, as told', 'No new event was told.'],
  ['What was said', 'No new statement by anybody named was told.'],
  ['What is due', 'Nothing that is told of has a day still to come.'],
  ['What came of earlier threats, plans and promises', 'No report says what became of anything told before.'],
  ['Differences between reports', 'No new differences between reports were found.'],
];

/** Letters and digits only: marks and spaces are set by the brief. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

describe('onrecord brief', () => {
  const folder = temporaryFolder();
  const archive = (): string => folder.at('examples.onrecord');
  const brief = (...args: readonly string[]): Promise<Outcome> => onrecord(['brief', '-a', archive(), ...args]);

  beforeAll(async () => {
    const { code, err } = await onrecord(['add', EXAMPLES, '-a', archive(), '--quiet']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('prints sentences with the numbers of their sources', async () => {
    const { code, out, err } = await brief(...SPAN);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = out.replace(/\s+/gu, ' ');
    expect(text).toMatch(
      /^Brief, 16 to 20 March 2030 \w+ reports by \w+ outlets were published from 16 to 20 March 2030\./u,
    );
    expect(text).toMatch(
      /The counts of people injured in Rio Grande differ: .*17 \(according to the Highland Assembly/u,
    );
    expect(text).toMatch(/The Cape Column threatened ‘to attack any convoy that carries prisoners’\. \[\d+\]/u);
    for (const [title = ''] of SECTIONS) expect(out).toContain(title.toUpperCase());
    expect(text).toContain('POSITIONS THAT MOVED No position changed.');
  });

  it('quotes in each footnote words that stand in the report it names', async () => {
    const { out } = await brief('--since', '2030-02-01', '--until', '2031-12-31', '--md', '-');
    const notes = [...out.matchAll(/^\[\^\d+\]: (.*?)[:,] .*?‘(.*)’ `r\d+:/gmu)];
    expect(notes.length).toBeGreaterThan(25);
    const reports = globSync('**/*.txt', { cwd: EXAMPLES }).map((file) =>
      bare(readFileSync(`${EXAMPLES}/${file}`, 'utf8')),
    );
    for (const [, , quote = ''] of notes) {
      const pieces = quote.split(' \\[…\\]').map(bare);
      expect(
        reports.some((text) => pieces.every((piece) => text.includes(piece))),
        quote,
      ).toBe(true);
    }
  });

  it('has a footnote for every mark and a mark for every footnote', async () => {
    const { out } = await brief(...SPAN, '--md', '-');
    const marks = new Set([...out.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
    const notes = new Set([...out.matchAll(/^\[\^(\d+)\]:/gmu)].map(([, number]) => number));
    expect(notes.size).toBeGreaterThan(20);
    expect(marks).toEqual(notes);
  });

  it('writes what is asked for and says so', async () => {
    const [html, md, docx] = ['b.html', 'b.md', 'b.docx'].map(folder.at) as [string, string, string];
    const { code, out, err } = await brief(...SPAN, '--html', html, '--md', md, '--docx', docx);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.trim().split('\n')).toEqual([html, md, docx].map((file) => `${file}: brief written`));
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<a href="#n|<\/html>\n$/u);
    expect(readFileSync(md, 'utf8')).toMatch(/^# Brief, 16 to 20 March 2030\n/u);
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
    const quiet = await brief(...SPAN, '--html', html, '--quiet');
    expect(quiet).toEqual({ code: 0, out: '', err: '' });
  });

  it('is the same bytes twice', async () => {
    const [one, other] = await Promise.all([brief(...SPAN, '--html', '-'), brief(...SPAN, '--html', '-')]);
    expect(one.out).toMatch(/^<!doctype html>/u);
    expect(other.out).toBe(one.out);
  });

  it('says of a time without reports that there is nothing', async () => {
    const { code, out } = await brief('--since', '2099-01-01');
    const text = out.replace(/\s+/gu, ' ');
    expect(code).toBe(0);
    expect(text).toContain('No report on record was published on 1 January 2099.');
    for (const [title = '', empty = ''] of SECTIONS) expect(text).toContain(`${title.toUpperCase()} ${empty}`);
    expect(text).not.toContain('SOURCES');
  });

  it('goes up to the newest report where no last day is given', async () => {
    const { out } = await brief('--since', '2031-05-14', '--md', '-');
    expect(out).toMatch(/^# Brief, 14 May 2031\n/u);
  });

  it('keeps to an actor, and says so', async () => {
    const { code, out } = await brief(...SPAN, '--actor', 'Cape Column', '--md', '-');
    expect(code).toBe(0);
    expect(out).toContain('Only rows that name Cape Column are here.');
    expect(out).not.toContain('Ilsa Brandhof');
  });

  it.each([
    [
      'a word processor file on a pipe',
      ['--docx', '-'],
      2,
      /--docx - would print a word processor file\. Give it a file\./u,
    ],
    ['days the wrong way round', ['--until', '2030-03-01'], 2, /--since 2030-03-16 is after --until 2030-03-01\./u],
    ['an actor that is not there', ['--actor', 'Nobody Atall'], 1, /no actor "Nobody Atall" in this archive/u],
    [
      'a place that cannot be written',
      ['--html', '/no/such/folder/b.html'],
      1,
      /the brief cannot be written \(.*\)\. Name another place with --html\./u,
    ],
  ])('refuses %s', async (_, args, code, message) => {
    const outcome = await brief('--since', '2030-03-16', ...args);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toMatch(message);
    expect(outcome.out).toBe('');
  });
});
