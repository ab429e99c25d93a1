import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_REPORT_BYTES, readReportFile } from '@onrecord/intake';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-intake-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readReportFile', () => {
  it('reads a file and keeps its line ends', async () => {
    const path = file('report.txt', 'One.\r\nTwo.\n');
    expect(await readReportFile(path)).toMatchObject({
      status: 'read',
      item: { text: 'One.\r\nTwo.\n', format: 'text', charset: 'utf-8', given: { file: path }, notes: [] },
    });
  });

  it('reads a file of exactly 2 MiB and refuses one byte more', async () => {
    expect((await readReportFile(file('full.txt', 'a'.repeat(MAX_REPORT_BYTES)))).status).toBe('read');
    expect(await readReportFile(file('over.txt', 'a'.repeat(MAX_REPORT_BYTES + 1)))).toMatchObject({
      problem: { code: 'ONR-INTAKE-4' },
    });
  });

  it.skipIf(process.platform === 'win32')('refuses an endless source instead of swallowing it', async () => {
    expect(await readReportFile('/dev/zero')).toMatchObject({ problem: { code: 'ONR-INTAKE-4' } });
  });

  it('says that a file is not there', async () => {
    expect(await readReportFile(join(folder, 'none.txt'))).toMatchObject({
      problem: {
        code: 'ONR-INTAKE-1',
        message: 'no such file. Check the path, or give "-" to read standard input.',
      },
    });
  });

  it('says that a file is used as a directory', async () => {
    const path = join(file('plain.txt', 'Text.'), 'inner.txt');
    expect(await readReportFile(path)).toMatchObject({ problem: { code: 'ONR-INTAKE-1' } });
  });

  it('says that a directory is one', async () => {
    expect(await readReportFile(`${folder}/`)).toMatchObject({
      problem: {
        code: 'ONR-INTAKE-2',
        message: `is a directory. Name the files in it, for example ${folder}/*.txt.`,
      },
    });
  });

  it('says that a file holds several reports, or that an address needs the network', async () => {
    const path = file('two.jsonl', '{"text": "Talks went on."}\n{"text": "Talks ended."}\n');
    expect(await readReportFile(path)).toMatchObject({ problem: { code: 'ONR-INTAKE-28' } });
    expect(await readReportFile('https://post.example/talks')).toMatchObject({ problem: { code: 'ONR-INTAKE-30' } });
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read (not for root, who may read all)', async () => {
    const path = file('locked.txt', 'Text.');
    chmodSync(path, 0);
    expect(await readReportFile(path)).toMatchObject({ problem: { code: 'ONR-INTAKE-3' } });
  });

  it('gives the words of the system for anything else', async () => {
    const answer = await readReportFile(join(folder, 'x'.repeat(300)));
    expect(answer).toMatchObject({ problem: { code: 'ONR-INTAKE-9' } });
    expect(answer.status === 'refused' && answer.problem.message).toMatch(
      /^cannot be read \(ENAMETOOLONG: .*\)\. Check/,
    );
  });
});
