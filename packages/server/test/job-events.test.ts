import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answered, ask, exampleDesk } from './support/example-desk.ts';
import { begun, eventsIn, type Job, streamed } from './support/job-calls.ts';
import { toldRunner } from './support/told-runner.ts';

const desk = exampleDesk();

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
    const { id } = await begun(api, { kind: 'add', text: 'One.' });
    await wait(0);
    jobs.finish(new Error('The disk is full. Make room and add it again.'));
    expect((await streamed(api, id)).at(-1)?.data).toEqual({
      state: 'failed',
      problem: 'The disk is full. Make room and add it again.',
    });
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
