import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answered, ask, exampleDesk } from './support/example-desk.ts';
import { inProcessRunner } from './support/in-process-runner.ts';
import { begun, type Job, streamed } from './support/job-calls.ts';
import { toldRunner } from './support/told-runner.ts';

const desk = exampleDesk();

const TEXT =
  'PORT RENNICK, 3 June 2031 - The Quay Council said on Tuesday that it rejects the offer of the ferry owners. At least 14 people were injured in a collapse at the east dock, the council said.';

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
