import { afterEach, describe, expect, it } from 'vitest';
import { reportId } from '@onrecord/model';
import { loadEngine } from '../../src/commands/load-engine.ts';
import { type CrewOptions, type ReaderCrew, readerCrew } from '../../src/add/reader-crew.ts';
import { type Job, type Outcome, readJob } from '../../src/add/read-job.ts';
import { inventedText } from './invented-texts.ts';
import { readingIn } from './reading-in.ts';

const crews: ReaderCrew[] = [];
function crewOf(options: CrewOptions): ReaderCrew {
  const crew = readerCrew(options);
  crews.push(crew);
  return crew;
}
afterEach(async () => {
  await Promise.all(crews.splice(0).map((crew) => crew.close()));
});

const textJob = (text: string): Job => ({ kind: 'text', text, given: { file: 'a.txt' }, notes: [] });
const idOf = (outcome: Outcome): string => (outcome.status === 'read' ? outcome.id : outcome.note.code);

describe('readerCrew, with real workers', () => {
  it('reads as the engine does on this thread, to the byte', async () => {
    const job = textJob(inventedText(1));
    const here = await readJob(job, await loadEngine());
    expect(here.status).toBe('read');
    expect(await crewOf({ workers: 1 }).read(job)).toEqual(structuredClone(here));
  });

  it('answers every job with its own text, over several workers', async () => {
    const crew = crewOf({ workers: 2 });
    const texts = Array.from({ length: 12 }, (_, number) => inventedText(number));
    const outcomes = await Promise.all(texts.map((text) => crew.read(textJob(text))));
    expect(outcomes.map(idOf)).toEqual(texts.map(reportId));
  });

  it('gives up the one text that takes too long, and reads those behind it with a new worker', async () => {
    const long = inventedText(0).repeat(50);
    const crew = crewOf({ workers: 1, limitMs: (length) => (length === long.length ? 1 : 120_000) });
    const texts = [inventedText(1), long, inventedText(2), inventedText(3)];
    const outcomes = await Promise.all(texts.map((text) => crew.read(textJob(text))));
    expect(outcomes.map(idOf)).toEqual([
      reportId(inventedText(1)),
      'ONR-ADD-2',
      reportId(inventedText(2)),
      reportId(inventedText(3)),
    ]);
    expect(outcomes[1]).toMatchObject({
      note: { message: expect.stringMatching(/^given up: not read within 0\.001 s \(\d+ characters\)\./) as string },
    });
  });

  // Slow where the machine is busy: the engine collects garbage for long before it gives up.
  it('fails the one text that takes a worker all its memory, and reads the others with a new one', async () => {
    const huge = inventedText(0).repeat(10_000);
    const crew = crewOf({ workers: 1, memoryMb: 64 });
    const texts = [inventedText(1), huge, inventedText(2)];
    const outcomes = await Promise.all(texts.map((text) => crew.read(textJob(text))));
    expect(outcomes.map(idOf)).toEqual([reportId(inventedText(1)), 'ONR-ADD-1', reportId(inventedText(2))]);
  }, 180_000);

  it('says so when no worker can begin, instead of beginning one after the other', async () => {
    const crew = crewOf({ workers: 2, memoryMb: 4 });
    const reads = [1, 2, 3].map((number) => crew.read(textJob(inventedText(number))));
    const outcomes = await Promise.allSettled(reads);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(crew.read(textJob('Talks.'))).rejects.toThrow('have ended');
  });
});

describe('readJob', () => {
  const engine = loadEngine();
  const readingOf = async (job: Job): Promise<string> => {
    const outcome = await readJob(job, await engine);
    return outcome.status === 'read' ? readingIn(outcome.prepared) : outcome.note.message;
  };

  it('puts outlet, address, day and the notes of the source into the reading', async () => {
    const given = {
      file: 'a.jsonl:1',
      outlet: 'Northern Post',
      url: 'https://post.example/1',
      publishedAt: '2030-03-15',
      title: 'Talks',
    };
    const note = {
      code: 'ONR-INTAKE-11',
      severity: 'info',
      stage: 'intake',
      message: 'Read as Windows-1252.',
    } as const;
    const text = 'Talks went on, the Saltmarsh Front said on Thursday.';
    const reading: unknown = JSON.parse(await readingOf({ kind: 'text', text, given, notes: [note] }));
    expect(reading).toMatchObject({
      report: {
        title: { status: 'absent' },
        publishedAt: { value: '2030-03-15' },
        source: { file: 'a.jsonl:1', name: 'Northern Post', url: 'https://post.example/1' },
      },
    });
    expect((reading as { readonly notes: readonly unknown[] }).notes[0]).toEqual(note);
  });

  it('takes a reading that holds, and gives it back unchanged', async () => {
    const line = await readingOf(textJob(inventedText(1)));
    expect(await readingOf({ kind: 'reading', line })).toBe(line);
  });

  it.each([
    ['a shape that is another', (line: string) => line.replace('"offsets":"utf-16"', '"offsets":"bytes"'), 'offsets: '],
    [
      'words that are not those of the text',
      (line: string) => line.replace('Talks go on', 'Talks go up'),
      'the words at ',
    ],
    ['the id of another text', (line: string) => line.replace(/"id":"r-\w+"/, '"id":"r-0"'), 'its id is not'],
  ])('refuses a reading with %s', async (_what, change, reason) => {
    const line = await readingOf(textJob(inventedText(1)));
    expect(await readingOf({ kind: 'reading', line: change(line) })).toMatch(`is no reading that holds (${reason}`);
  });

  it('fails the text that meets a fault', async () => {
    const broken = (): never => {
      throw new TypeError('broken\nengine');
    };
    expect(await readJob(textJob('Talks.'), broken)).toMatchObject({
      status: 'failed',
      note: { code: 'ONR-ADD-4', message: expect.stringContaining('(broken engine)') as string },
    });
  });
});
