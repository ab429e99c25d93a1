import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ApiServer, type JobListener, type JobRunner, type JobSource } from '../src/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';
import { inProcessRunner } from './support/in-process-runner.ts';

const desk = exampleDesk();

const TEXT =
  'PORT RENNICK, 3 June 2031 - The Quay Council said on Tuesday that it rejects the offer of the ferry owners. At least 14 people were injured in a collapse at the east dock, the council said.';

interface Sent {
  readonly id: number;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of a stream, to its end. */
function eventsIn(text: string): readonly Sent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => {
      const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      return { id: Number(id), event: event ?? '', data: JSON.parse(data ?? '') as Sent['data'] };
    });
}

interface Job {
  readonly job: {
    readonly state: string;
    readonly lastEvent: number;
    readonly reports: readonly { readonly address: string; readonly outcome: string }[];
    readonly progress: Readonly<Record<string, number>>;
  };
}

interface JobAnswer {
  readonly job: { readonly id: string; readonly state: string; readonly what: string; readonly problem?: string };
  readonly address: string;
}

async function begun(api: ApiServer, body: unknown): Promise<JobAnswer['job']> {
  const response = await ask(api, 'jobs', { body });
  const { job, address } = (await response.json()) as JobAnswer;
  expect(response.status).toBe(202);
  expect(response.headers.get('location')).toBe(address);
  expect(address).toBe(`/api/v1/jobs/${job.id}`);
  return job;
}

async function streamed(
  api: ApiServer,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Sent[]> {
  const response = await ask(api, `jobs/${id}/events`, { headers });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  return eventsIn(await response.text());
}

describe('a job with the real engine', () => {
  it('reads a text into the archive, says how it goes, and what it became can be asked for', async () => {
    const api = desk.serverWith({ jobs: inProcessRunner(desk.store(), desk.read) });
    const before = await answered<{ reports: number }>(api, 'summary');
    const tag = (await ask(api, 'reports')).headers.get('etag');
    const job = await begun(api, { kind: 'add', text: TEXT, title: 'East dock', outlet: 'Harbour Courier' });
    expect(job).toMatchObject({ state: 'waiting', what: 'East dock', by: 'local' });
    const events = await streamed(api, job.id);
    expect(events.map(({ event, data }) => data['state'] ?? event)).toEqual([
      'waiting',
      'running',
      'report',
      'progress',
      'done',
    ]);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(events[2]?.data).toMatchObject({
      outcome: 'added',
      title: 'East dock',
      counts: { statement: expect.any(Number) as number },
    });
    expect(events[3]?.data).toMatchObject({ added: 1, failed: 0 });
    const over = await answered<Job>(api, `jobs/${job.id}`);
    expect(over).toMatchObject({ job: { state: 'done', progress: { added: 1 }, reports: [events[2]?.data] } });
    expect(over.job.lastEvent).toBe(5);
    expect(await answered(api, `reports/${over.job.reports[0]?.address ?? ''}`)).toMatchObject({
      item: { report: { outlet: 'Harbour Courier' } },
    });
    expect((await answered<{ reports: number }>(api, 'summary')).reports).toBe(before.reports + 1);
    const headers = { 'if-none-match': tag ?? '' };
    const { items } = await answered<{ items: { report: { title: string; outlet: string } }[] }>(api, 'reports', {
      headers,
    });
    expect(items.map(({ report }) => report)).toContainEqual(expect.objectContaining({ outlet: 'Harbour Courier' }));
    const found = await answered<{ items: unknown[] }>(api, 'statements?search=ferry%20owners');
    expect(found.items.length).toBeGreaterThan(0);
  });

  it('takes files of a form, names what cannot be read, and goes on', async () => {
    const api = desk.serverWith({ jobs: inProcessRunner(desk.store(), desk.read) });
    const form = new FormData();
    form.set('kind', 'add');
    form.append('file', new File([TEXT.replaceAll('14', '15')], '../../etc/dock.txt'));
    form.append('file', new File(['%PDF-1.7 and nothing more'], 'broken.pdf'));
    const job = await begun(api, form);
    expect(job.what).toBe('2 files');
    const events = await streamed(api, job.id);
    expect(events.at(-1)?.data).toEqual({ state: 'done' });
    expect(events.findLast(({ event }) => event === 'progress')?.data).toMatchObject({ added: 1, failed: 1 });
    expect(events.find(({ event }) => event === 'note')?.data).toMatchObject({
      name: expect.stringContaining('broken.pdf') as string,
    });
  });

  it.each([
    ['no file', (): FormData => formWith({ kind: 'add' })],
    ['no kind', (): FormData => formWith({ file: new File(['x'], 'a.txt') })],
    ['another field', (): FormData => formWith({ kind: 'add', path: '/etc', file: new File(['x'], 'a.txt') })],
    ['a text for a file', (): FormData => formWith({ kind: 'add', file: 'x' })],
  ])('takes no form with %s', async (_, form) => {
    const api = desk.serverWith({ jobs: inProcessRunner(desk.store(), desk.read) });
    expect((await ask(api, 'jobs', { body: form() })).status).toBe(400);
  });
});

function formWith(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** A runner that does what the test says. */
function toldRunner(): JobRunner & {
  readonly sources: JobSource[];
  readonly go: (act: (listener: JobListener) => void) => void;
  readonly finish: (cause?: Error) => void;
} {
  const sources: JobSource[] = [];
  let now: { listener: JobListener; resolve: () => void; reject: (cause: Error) => void } | undefined;
  return {
    sources,
    run: (source, listener, signal) => {
      sources.push(source);
      return new Promise((resolve, reject) => {
        now = { listener, resolve, reject };
        signal.addEventListener('abort', () => {
          resolve();
        });
      });
    },
    go: (act) => {
      if (now) act(now.listener);
    },
    finish: (cause) => {
      if (cause) now?.reject(cause);
      else now?.resolve();
    },
  };
}

const WARNING = { code: 'ONR-TEST-2', severity: 'warning', stage: 'test', message: 'Odd.' } as const;

describe('the events of a job', () => {
  it('go on after the last one that a client had', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const { id } = await begun(api, { kind: 'add', url: 'https://post.example/1' });
    await wait(0);
    jobs.go((listener) => {
      for (let n = 1; n <= 5; n++) listener.progress({ added: n, unchanged: 0, renewed: 0, failed: 0 });
      listener.note('page 1', WARNING);
    });
    jobs.finish();
    const all = await streamed(api, id);
    expect(all.map(({ event }) => event)).toEqual([
      'state',
      'state',
      ...Array.from({ length: 5 }, () => 'progress'),
      'note',
      'state',
    ]);
    expect(await streamed(api, id, { 'last-event-id': '6' })).toEqual(all.slice(6));
    expect(await streamed(api, id, { 'last-event-id': '9' })).toEqual([]);
    for (const odd of ['x', '-1', '', '1e3']) expect(await streamed(api, id, { 'last-event-id': odd })).toEqual(all);
  });

  it('come as they happen', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const { id } = await begun(api, { kind: 'add', urls: ['https://post.example/1', 'https://post.example/2'] });
    const reader = (await ask(api, `jobs/${id}/events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (words: string): Promise<void> => {
      for (let seen = ''; !seen.includes(words);) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) throw new Error(`the stream ended before ${words}`);
        seen += value;
      }
    };
    await until('"running"');
    jobs.go((listener) => {
      listener.progress({ total: 2, added: 1, unchanged: 0, renewed: 0, failed: 0 });
    });
    await until('"total":2');
    jobs.finish();
    await until('"done"');
    expect(await reader?.read()).toMatchObject({ done: true });
    expect(jobs.sources).toEqual([{ kind: 'urls', urls: ['https://post.example/1', 'https://post.example/2'] }]);
  });

  it('are all of them; a view of the job has the last reports, a list of jobs fewer', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const { id } = await begun(api, { kind: 'add', text: 'Many.' });
    await wait(0);
    jobs.go((listener) => {
      for (let key = 1; key <= 150; key++) {
        const notes = Array.from({ length: 20 }, () => WARNING);
        listener.report({ key, outcome: 'added', name: 'many.jsonl', title: `Number ${key}`, counts: {}, notes });
      }
    });
    jobs.finish();
    const told = (await streamed(api, id)).filter(({ event }) => event === 'report');
    expect(told.map(({ data }) => data['address'])).toEqual(Array.from({ length: 150 }, (_, n) => `r${n + 1}`));
    expect(told[0]?.data['notes']).toHaveLength(10);
    const { job } = await answered<Job>(api, `jobs/${id}`);
    expect([job.reports.length, job.reports[0]?.address, job.reports.at(-1)?.address]).toEqual([100, 'r51', 'r150']);
    const { items } = await answered<{ items: Job['job'][] }>(api, 'jobs');
    expect(items[0]?.reports.map(({ address }) => address)).toEqual(['r148', 'r149', 'r150']);
  });

  it('end with what went wrong', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const { id } = await begun(api, { kind: 'add', text: TEXT });
    await wait(0);
    jobs.finish(new Error('The disk is full. Make room and add it again.'));
    expect((await streamed(api, id)).at(-1)?.data).toEqual({
      state: 'failed',
      problem: 'The disk is full. Make room and add it again.',
    });
  });
});

describe('reading anew', () => {
  it('keeps what a person said of a row, and says which readings became others', async () => {
    const api = desk.serverWith({ jobs: inProcessRunner(desk.store(), desk.read) });
    const added = await begun(api, { kind: 'add', text: TEXT.replaceAll('14', '16') });
    const report = (await streamed(api, added.id)).find(({ event }) => event === 'report')?.data['address'] as string;
    const rows = async (): Promise<readonly { address: string; review: string }[]> =>
      (await answered<{ rows: { address: string; review: string }[] }>(api, `reports/${report}`)).rows;
    const [first, second] = await rows();
    await ask(api, 'reviews', { body: { address: first?.address, state: 'confirmed' } });
    await ask(api, 'reviews', { body: { address: second?.address, state: 'rejected' } });
    const job = await begun(api, { kind: 'reread', report: Number(report.slice(1)) });
    expect(job).toMatchObject({ kind: 'reread', what: report });
    const events = await streamed(api, job.id);
    expect(events.find(({ event }) => event === 'report')?.data).toMatchObject({ address: report, outcome: 'renewed' });
    expect(events.findLast(({ event }) => event === 'progress')?.data).toMatchObject({ total: 1, renewed: 1 });
    const after = await rows();
    expect(after.find(({ address }) => address === first?.address)?.review).toBe('confirmed');
    expect(after.find(({ address }) => address === second?.address)?.review).toBe('rejected');
    const { items } = await answered<{ items: { origins: unknown[] }[] }>(api, 'reports?search=east%20dock');
    expect(items.every(({ origins }) => origins.length === 1)).toBe(true);
  });

  it('is for editors, and of one report or of all', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    await begun(api, { kind: 'reread' });
    await wait(0);
    expect(jobs.sources).toEqual([{ kind: 'reread' }]);
    for (const report of [0, -1, 'r1', 1.5]) {
      expect((await ask(api, 'jobs', { body: { kind: 'reread', report } })).status).toBe(400);
    }
    expect((await ask(desk.serverWith({ jobs, readOnly: true }), 'jobs', { body: { kind: 'reread' } })).status).toBe(
      403,
    );
  });
});

describe('stopping', () => {
  it('ends the job that runs and the one that waits, and the next one has its turn', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const ids = [];
    for (const text of ['One.', 'Two.', 'Three.']) ids.push((await begun(api, { kind: 'add', text })).id);
    await wait(0);
    for (const id of [ids[1], ids[0]])
      expect((await ask(api, `jobs/${id ?? ''}`, { method: 'DELETE' })).status).toBe(202);
    await wait(0);
    jobs.finish();
    await wait(0);
    const { items } = await answered<{ items: { id: string; state: string }[] }>(api, 'jobs');
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      [ids[2], 'done'],
      [ids[1], 'stopped'],
      [ids[0], 'stopped'],
    ]);
    expect(jobs.sources).toHaveLength(2);
    expect(await answered(api, `jobs/${ids[2] ?? ''}`, { method: 'DELETE' })).toMatchObject({ job: { state: 'done' } });
  });

  it('of the server ends all, and takes nothing more', async () => {
    const jobs = toldRunner();
    const api = desk.serverWith({ jobs });
    const { id } = await begun(api, { kind: 'add', text: 'One.' });
    const stream = ask(api, `jobs/${id}/events`).then((response) => response.text());
    await wait(0);
    await api.drain();
    expect(eventsIn(await stream).length).toBeGreaterThan(0);
    expect((await ask(api, 'jobs', { body: { kind: 'add', text: 'Two.' } })).status).toBe(503);
  });
});

it('takes no more than can wait', async () => {
  const api = desk.serverWith({ jobs: toldRunner() });
  const statuses = [];
  for (let n = 0; n < 52; n++) statuses.push((await ask(api, 'jobs', { body: { kind: 'add', text: 'x' } })).status);
  expect(statuses.slice(0, 51).every((status) => status === 202)).toBe(true);
  expect(statuses.at(-1)).toBe(503);
});

it('has no jobs where none may be', async () => {
  const response = await ask(desk.serverWith(), 'jobs', { body: { kind: 'add', text: 'x' } });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'ONR-SERVER-40' });
  expect(await answered(desk.serverWith(), 'jobs')).toMatchObject({
    items: [],
    adding: { mayAdd: false, why: 'no-jobs' },
  });
});
