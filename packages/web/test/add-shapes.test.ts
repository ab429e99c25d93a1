import { describe, expect, it } from 'vitest';
import { eventsIn } from '../src/api/event-stream.ts';
import { afterEvent } from '../src/api/job-events.ts';
import type { Job } from '../src/api/types.ts';
import { addressLines } from '../src/views/add/address-lines.ts';
import { progressWords } from '../src/views/add/job-progress.tsx';
import { uploadPlan } from '../src/views/add/upload-plan.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

describe('the events of a stream', () => {
  const stream =
    'retry: 2000\n\nid: 1\nevent: state\ndata: {"state":"waiting"}\n\n: still there\n\nid: 2\nevent: note\ndata: {"name":"a: b"}\n\nid: 3\neve';

  it.each([1, 7, 1000])('are whole, however they come (%i characters at once)', async (size) => {
    const events = [];
    for await (const event of eventsIn(inPieces(stream, size))) events.push(event);
    expect(events).toEqual([
      { id: 1, type: 'state', data: { state: 'waiting' } },
      { id: 2, type: 'note', data: { name: 'a: b' } },
    ]);
  });
});

const JOB: Job = {
  id: 'a',
  kind: 'add',
  what: 'a text',
  by: 'local',
  state: 'running',
  created: '2031-06-01T12:00:00Z',
  progress: { added: 0, unchanged: 0, renewed: 0, failed: 0 },
  notes: [],
  reports: [],
  lastEvent: 4,
};

describe('a job that is heard of', () => {
  it('changes with each event once, and with none that is not known', () => {
    const progress = { total: 9, added: 1, unchanged: 0, renewed: 0, failed: 0 };
    const later = afterEvent(JOB, { id: 5, type: 'progress', data: progress });
    expect(later).toEqual({ ...JOB, progress, lastEvent: 5 });
    expect(afterEvent(later, { id: 5, type: 'state', data: { state: 'done' } })).toEqual(later);
    expect(afterEvent(later, { id: 6, type: 'toString', data: {} })).toEqual({ ...later, lastEvent: 6 });
    expect(afterEvent(later, { id: 6, type: 'state', data: { state: 'failed', problem: 'Full.' } })).toMatchObject({
      state: 'failed',
      problem: 'Full.',
    });
  });

  it('says in words how far it is', () => {
    const progress = { total: 40, added: 10, unchanged: 1, renewed: 0, failed: 1 };
    expect(progressWords({ ...JOB, progress })).toBe('12 of 40 read · 10 reports added · 1 there already · 1 failed');
    expect(progressWords({ ...JOB, state: 'done', progress: JOB.progress })).toBe('No report was found in it.');
  });
});

describe('what is sent', () => {
  const file = (name: string, size: number): File => ({ name, size }) as File;

  it('goes in as few jobs as the limits allow, and leaves out what is too large', () => {
    const files = [file('a', 6), file('b', 5), file('c', 11), file('d', 4), file('e', 1)];
    const { batches, tooLarge, bytes } = uploadPlan(files, { uploadBytes: 10, files: 2 });
    expect(batches.map((batch) => batch.map(({ name }) => name))).toEqual([['a'], ['b', 'd'], ['e']]);
    expect(tooLarge.map(({ name }) => name)).toEqual(['c']);
    expect(bytes).toBe(16);
    expect(uploadPlan([], { uploadBytes: 10, files: 2 }).batches).toEqual([]);
  });

  it('is each address once; other lines are named', () => {
    expect(addressLines('\n https://a.example/x \nhttps://a.example/x\n\nfile:///etc\nhttp://\nhttp:a\n')).toEqual({
      urls: ['https://a.example/x'],
      bad: [
        { line: 5, words: 'file:///etc' },
        { line: 6, words: 'http://' },
        { line: 7, words: 'http:a' },
      ],
    });
  });
});
