import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedText } from './add/invented-texts.ts';
import { exampleArchive, EXAMPLES } from './archive/example-archive.ts';
import { onrecord } from './run-onrecord.ts';

const archive = exampleArchive();

/** "added 2, already there 1, ..." as numbers. */
function counts(err: string): readonly number[] {
  const line = /^added (\d+), already there (\d+), new versions (\d+), failed (\d+) in /m.exec(err) ?? [];
  return line.slice(1).map(Number);
}

function talks(killed: number): string {
  return `URL: https://example.org/talks\n\nTalks at Tolhuin\n\n2030-03-14\n\nThe Saltmarsh Front said on Thursday that ${killed} people had been killed in Tolhuin.\n`;
}

describe('onrecord add', () => {
  it('leaves what is there already as it is', async () => {
    const reports = await archive.out(['reports', '--json', '--limit', '1000']);
    const before = readFileSync(archive.at('examples.db'));
    const { code, err } = await archive.run(['add', EXAMPLES]);
    const total = (JSON.parse(reports) as { rows: unknown[] }).rows.length;
    expect(code).toBe(0);
    expect(counts(err)).toEqual([0, expect.any(Number), 0, 0]);
    expect(counts(err)[1]).toBeGreaterThanOrEqual(total);
    expect(readFileSync(archive.at('examples.db')).equals(before)).toBe(true);
    expect(await archive.out(['reports', '--json', '--limit', '1000'])).toBe(reports);
  });

  it('makes a new version of a text that changed at the same address', async () => {
    const on = 'versions.db';
    const path = archive.file('talks.txt', talks(12));
    expect(counts((await archive.run(['add', path], { on })).err)).toEqual([1, 0, 0, 0]);
    archive.file('talks.txt', talks(14));
    expect(counts((await archive.run(['add', path], { on })).err)).toEqual([0, 0, 1, 0]);

    const [standing, all, figures, everyFigure] = await Promise.all([
      archive.out(['reports'], { on }),
      archive.out(['statements', '--withdrawn'], { on }),
      archive.out(['figures'], { on }),
      archive.out(['figures', '--csv', '--withdrawn'], { on }),
    ]);
    expect(standing).toContain('1 report shown');
    expect(standing).toContain('· r2');
    expect(all).toMatch(/said \([a-z]+, indirect\) – replaced by r2\n(?:.*\n)*? {2}│ 12 people/);
    expect(all).toMatch(/said \([a-z]+, indirect\)\n(?:.*\n)*? {2}│ 14 people/);
    expect(figures).toContain('people killed · Tolhuin');
    expect(figures).not.toContain('r1:');
    expect(everyFigure.match(/^"fi-/gm)).toHaveLength(2);
  });

  it('takes address, outlet, title and day from JSON Lines, and standard input', async () => {
    const on = 'lines.db';
    const lines = [
      { text: inventedText(1), url: 'https://example.org/1', outlet: 'Invented Post', title: 'A title from outside' },
      { text: 'The Front said on Monday that it would stay.', outlet: 'Invented Post', published: '2030-03-19' },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const { code, err } = await archive.run(['add', '-'], { on, input });
    expect([code, counts(err)]).toEqual([0, [2, 0, 0, 0]]);
    const reports = await archive.out(['reports', '--json'], { on });
    expect(reports).toContain('"url": "https://example.org/1"');
    expect(reports.match(/"outlet": "Invented Post"/g)?.length).toBeGreaterThanOrEqual(2);
    const piped = await archive.run(['add', '-'], { on, input: inventedText(3) });
    expect([piped.code, counts(piped.err)]).toEqual([0, [1, 0, 0, 0]]);
  });

  it('names bad files at the end and adds the others', async () => {
    const on = 'bad.db';
    archive.file('folder with spaces/good report.txt', inventedText(7));
    archive.file('folder with spaces/figures', inventedText(8));
    archive.file('folder with spaces/empty.txt', '');
    const noise = archive.file('folder with spaces/noise.txt', new Uint8Array(300).fill(1));
    const folder = join(noise, '..');
    const paths = [join(folder, 'figures'), folder, join(folder, 'nothing.txt')];
    const { code, out, err } = await archive.run(['add', ...paths], { on });
    expect([code, out]).toEqual([1, '']);
    expect(counts(err)).toEqual([2, expect.any(Number), 0, 3]);
    for (const name of ['empty.txt', 'noise.txt', 'nothing.txt'])
      expect(err).toMatch(new RegExp(`^onrecord: .*${name}: `, 'm'));
    expect(err).not.toMatch(/^ +at /m);
  });

  it('without --archive works in the folder one stands in', async () => {
    const cwd = join(archive.file('here/report.txt', inventedText(5)), '..');
    expect((await onrecord(['add', 'report.txt'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, '.onrecord'))).toBe(true);
    expect((await onrecord(['reports'], { cwd })).out).toContain('report.txt, 2030-03-14 · r1');
  });
});
