import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportId } from '@onrecord/model';
import { addReports, type AddExit, type AddParts, type AddRequest } from '../../src/add/add-reports.ts';
import { inventedLines, inventedText } from './invented-texts.ts';
import { memoryWriter } from './memory-writer.ts';
import { type SpokenOutput, spokenOutput } from './spoken-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

interface Ended {
  readonly exit: AddExit;
  readonly said: readonly string[];
  readonly output: SpokenOutput;
}

/** Runs it, with the times taken out of what it says. */
async function add(request: AddRequest, parts: Partial<AddParts> & Pick<AddParts, 'writer'>): Promise<Ended> {
  const output = spokenOutput();
  const all = { output, isTerminal: false, stop: new AbortController().signal, ...parts };
  const exit = await addReports({ crew: { workers: 1 }, ...request }, all);
  const said = output.complaints.map((line) =>
    line.replaceAll(`${folder.at('')}/`, '').replace(/ in [\d.,]+ s.*$/, ''),
  );
  return { exit, said, output };
}

describe('addReports, with real workers', () => {
  it('adds everything in the order of the sources, whatever was read first', async () => {
    folder.file('order/b.jsonl', inventedLines(30));
    folder.file('order/a.txt', inventedText(100).repeat(20));
    folder.file('order/c.txt', inventedText(101));
    folder.file('order/d.png', 'x');
    const writer = memoryWriter();
    const { exit, said } = await add({ paths: [folder.at('order')], crew: { workers: 2 } }, { writer });
    expect(writer.reads.map(({ name }) => name)).toEqual(
      ['a.txt', ...Array.from({ length: 30 }, (_, line) => `b.jsonl:${line + 1}`), 'c.txt'].map((name) =>
        folder.at(`order/${name}`),
      ),
    );
    expect(writer.reads[1]).toMatchObject({
      id: reportId(inventedText(0)),
      given: { file: `${folder.at('order/b.jsonl')}:1` },
    });
    expect(said).toEqual([
      'onrecord: order: passed over: 1 file (.png). Name a file to have it tried.',
      'added 32, already there 0, new versions 0, failed 0',
    ]);
    expect(exit).toBe(0);
  });

  it('does not read what is there already, and counts what came twice', async () => {
    const path = folder.file('again.jsonl', inventedLines(4) + inventedLines(2));
    const writer = memoryWriter({ has: ({ id }) => id === reportId(inventedText(0)) });
    const { said } = await add({ paths: [path] }, { writer });
    expect(writer.sought.length).toBe(6);
    expect(writer.reads.map(({ name }) => name.replace(/^.*:/, ''))).toEqual(['2', '3', '4', '6']);
    expect(said).toEqual(['added 3, already there 3, new versions 0, failed 0']);
  });

  it('gives a day to those that have none of their own', async () => {
    const lines = [{ text: inventedText(1), date: '2030-03-01' }, { text: inventedText(2) }];
    const path = folder.file('days.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const writer = memoryWriter();
    await add({ paths: [path], publishedAt: '2030-04-01' }, { writer });
    expect(writer.reads.map(({ given }) => given.publishedAt)).toEqual(['2030-03-01', '2030-04-01']);
    expect(writer.sought.map(({ given }) => given.publishedAt)).toEqual(['2030-03-01', '2030-04-01']);
  });

  it('lists what failed in the order of the sources, all of it in the file, and goes on', async () => {
    const long = inventedText(5).repeat(30);
    const lines = ['{"text":"', JSON.stringify({ text: long }), JSON.stringify({ text: inventedText(1) }), '{}'];
    const path = folder.file('bad.jsonl', lines.join('\n'));
    const refused = { code: 'ONR-X-1', severity: 'error', stage: 'archive', message: 'not\u001b[31m taken.' } as const;
    const answer = (batch: readonly unknown[]) =>
      Promise.resolve(batch.map(() => ({ outcome: 'failed', note: refused }) as const));
    const failures = folder.at('failures.jsonl');
    const crew = { workers: 1, limitMs: (length: number) => (length === long.length ? 1 : 120_000) };
    const { exit, said } = await add({ paths: [path], failures, crew }, { writer: memoryWriter({ answer }) });
    expect(exit).toBe(1);
    expect(said).toEqual([
      expect.stringContaining('bad.jsonl:1: is no JSON ('),
      expect.stringContaining('bad.jsonl:2: given up: '),
      'onrecord: bad.jsonl:3: not\u241b[31m taken.',
      expect.stringContaining('bad.jsonl:4: has no "text"'),
      'added 0, already there 0, new versions 0, failed 4',
    ]);
    const written = readFileSync(failures, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(written.length).toBe(4);
    expect(written[2]).toEqual({ name: `${path}:3`, ...refused });
  });

  it('names twenty failures and counts the others', async () => {
    const path = folder.file('many.jsonl', '{}\n'.repeat(1025));
    const { said } = await add({ paths: [path] }, { writer: memoryWriter() });
    expect(said.length).toBe(22);
    expect(said.slice(19)).toEqual([
      expect.stringContaining('many.jsonl:20: '),
      'onrecord: and 1,005 more that failed. All of them: --failures FILE',
      'added 0, already there 0, new versions 0, failed 1,025',
    ]);
  });

  it('reads nothing where the file for failures cannot be written', async () => {
    const writer = memoryWriter();
    const { exit } = await add({ paths: [folder.at('order')], failures: folder.at('none/f.jsonl') }, { writer });
    expect(exit).toBe(2);
    expect(writer.sought).toEqual([]);
  });

  it('stops with the words of the archive, and what was acknowledged stays', async () => {
    const path = folder.file('full.jsonl', inventedLines(200));
    const answer = (batch: readonly unknown[], before: readonly unknown[]) =>
      before.length === 0
        ? Promise.resolve(batch.map(() => ({ outcome: 'added' }) as const))
        : Promise.reject(new Error('the disk is full'));
    const writer = memoryWriter({ answer });
    const { exit, said } = await add({ paths: [path] }, { writer });
    expect(exit).toBe(1);
    expect(writer.batches.length).toBe(1);
    expect(said).toEqual([
      'onrecord: the disk is full',
      `added ${writer.reads.length}, already there 0, new versions 0, failed 0`,
    ]);
  });

  it('stops when the archive cannot be asked', async () => {
    const writer = { ...memoryWriter(), has: () => Promise.reject(new Error('the archive is of a newer version')) };
    const { exit, said } = await add({ paths: [folder.at('full.jsonl')] }, { writer });
    expect(exit).toBe(1);
    expect(said[0]).toBe('onrecord: the archive is of a newer version');
  });

  it('says so when no reader can begin', async () => {
    const crew = { workers: 2, memoryMb: 4 };
    const { exit, said } = await add({ paths: [folder.at('full.jsonl')], crew }, { writer: memoryWriter() });
    expect(exit).toBe(1);
    expect(said[0]).toContain('memory');
  });

  it('does not run ahead of an archive that is slow', async () => {
    const path = folder.file('slow.jsonl', inventedLines(3000));
    const { promise: asked, resolve: onAsked } = Promise.withResolvers<undefined>();
    const { promise: goOn, resolve: letGo } = Promise.withResolvers<undefined>();
    const answer = async (batch: readonly unknown[]) => {
      onAsked(undefined);
      await goOn;
      return batch.map(() => ({ outcome: 'added' }) as const);
    };
    const writer = memoryWriter({ answer });
    const stop = new AbortController();
    const run = add({ paths: [path] }, { writer, stop: stop.signal });
    await asked;
    // Until nothing is taken from the source any more.
    for (let last = -1; last !== writer.sought.length;) {
      last = writer.sought.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    // In the archive's hands and on the way there; held in order; looked up, with the group behind.
    expect(writer.sought.length).toBeLessThanOrEqual(64 + 1 + 64 + 2 * 64);
    stop.abort('SIGTERM');
    letGo(undefined);
    const { exit, said } = await run;
    expect(exit).toBe(143);
    expect(said).toEqual([`stopped: ${writer.reads.length} added; run the same command again to go on`]);
  });

  it('shows where it stands on a terminal, and is silent when told so', async () => {
    const path = folder.file('shown.jsonl', inventedLines(40));
    const { output } = await add({ paths: [path] }, { writer: memoryWriter(), isTerminal: true });
    expect(output.shown.at(-1)).toBe('');
    expect(output.shown.slice(0, -1)).not.toEqual([]);
    for (const line of output.shown.slice(0, -1)) expect(line).toMatch(/^\d+ (?:of 40|read)(?: · |$)/);

    const quiet = await add(
      { paths: [path, folder.at('order')], quiet: true },
      { writer: memoryWriter(), isTerminal: true },
    );
    expect(quiet.said).toEqual([]);
    expect(quiet.output.shown).toEqual([]);
  });

  it('reads standard input line by line, and commits before it ends', async () => {
    const writer = memoryWriter();
    const { promise: first, resolve: onFirst } = Promise.withResolvers<undefined>();
    async function* input(): AsyncGenerator<string> {
      yield JSON.stringify({ text: inventedText(1) }) + '\n';
      await first;
      yield JSON.stringify({ text: inventedText(2) });
    }
    const put: typeof writer.put = (batch) => {
      onFirst(undefined);
      return writer.put(batch);
    };
    const { said } = await add({ paths: ['-'] }, { writer: { ...writer, put }, input: input() });
    expect(writer.batches).toEqual([['standard input:1'], ['standard input:2']]);
    expect(said).toEqual(['added 2, already there 0, new versions 0, failed 0']);
  });
});
