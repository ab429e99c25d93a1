import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedLines } from '../add/invented-texts.ts';
import { temporaryFolder } from '../add/temporary-folder.ts';
import { onrecord } from '../run-onrecord.ts';
import { type FeedServer, feedServer } from '../watch/feed-server.ts';
import { eventsIn, type Job, serving, type Summary, uploads } from './served.ts';

const folder = temporaryFolder();
const serve = serving();

let outlets: FeedServer | undefined;
beforeAll(async () => {
  outlets = await feedServer();
});
afterAll(() => outlets?.close());

const TEXT = 'TOLHUIN, 3 April 2030 - Adela Norrin said on Wednesday that the pass would stay closed.\n';
const PAGE = `<!doctype html><html><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1>
<p>TROMSO, 20 May 2031 - The quay reopened on Tuesday, the port board said. Ferries would leave again from Wednesday morning, it added, and freight from Friday.</p>
<p>Runa Skaar, the mayor, said that she had waited for this day. Nobody was hurt when the gates were opened, the police said.</p></article></body></html>`;
const MAIL = `From: desk@post.example\r\nTo: all@post.example\r\nDate: Wed, 21 May 2031 08:00:00 +0000\r\nSubject: Board meets\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNARVIK, 21 May 2031 - The board met on Wednesday. Sunniva Brask said that talks would go on.\r\n`;
const OPML = `<?xml version="1.0"?><opml version="2.0"><body><outline type="rss" text="A" xmlUrl="https://post.example/feed"/><outline type="rss" text="B" xmlUrl="https://gazette.example/feed"/></body></opml>`;

interface Reports {
  readonly items: readonly {
    readonly report: {
      readonly title?: string;
      readonly outlet?: string;
      readonly published?: string;
      readonly url?: string;
    };
    readonly origins: readonly { readonly file?: string; readonly format?: string }[];
  }[];
}

function counts({ state, progress }: Job): unknown {
  const { added, unchanged, renewed, failed } = progress;
  return { state, added, unchanged, renewed, failed };
}

describe('what is added from the page', () => {
  it('a text, with what is known of it; the same one again is there already', async () => {
    const served = await serve(['-a', folder.at('text.db')]);
    const body = { kind: 'add', text: TEXT, title: 'Pass closed', outlet: 'Invented Herald', published: '2030-04-03' };
    expect(counts(await served.add(body))).toEqual({ state: 'done', added: 1, unchanged: 0, renewed: 0, failed: 0 });
    expect(counts(await served.add(body))).toEqual({ state: 'done', added: 0, unchanged: 1, renewed: 0, failed: 0 });
    const { items } = await served.json<Reports>('reports');
    expect(items).toHaveLength(1);
    expect(items[0]?.report).toMatchObject({
      title: 'Pass closed',
      outlet: 'Invented Herald',
      published: '2030-04-03',
    });
    // Whatever it looks like.
    for (const text of [`<p>${TEXT.trim()}</p>`, JSON.stringify({ text: TEXT })]) {
      const [report] = (await served.add({ kind: 'add', text })).reports;
      const { reading } = await served.json<{ reading: { report: { text: string } } }>(
        `reports/${report?.address ?? ''}`,
      );
      expect(reading.report.text).toBe(text);
    }
    await served.stop();
  });

  it('uploads of any format, those that cannot be read with the reason', async () => {
    const served = await serve(['-a', folder.at('uploads.db')]);
    const job = await served.add(
      uploads({
        'quay.html': PAGE,
        'board.eml': MAIL,
        'many.jsonl': inventedLines(3),
        'feeds.opml': OPML,
        'broken.pdf': '%PDF-1.7\nbroken',
        'empty.txt': '',
      }),
    );
    expect(counts(job)).toEqual({ state: 'done', added: 5, unchanged: 0, renewed: 0, failed: 2 });
    const notes = job.notes.map(({ name, note }) => [name, note.code]);
    expect(notes).toContainEqual(['empty.txt', 'ONR-INTAKE-5']);
    expect(notes).toContainEqual(['feeds.opml', 'ONR-SERVE-1']);
    expect(notes.filter(([name]) => name === 'broken.pdf')).toHaveLength(1);
    const { items } = await served.json<Reports>('reports');
    const origins = items.flatMap((item) => item.origins);
    expect(origins).toContainEqual(expect.objectContaining({ file: 'quay.html', format: 'html' }));
    expect(origins).toContainEqual(expect.objectContaining({ file: 'board.eml', format: 'eml' }));
    await served.stop();
  });

  it('a page and a feed by their addresses, told report by report', async () => {
    if (!outlets) throw new Error('not started');
    outlets.list(1, [1, 2]);
    const served = await serve(['-a', folder.at('web.db'), '--allow-private']);
    const response = await served.post('jobs', { kind: 'add', urls: [outlets.page(0, 7), outlets.feed(1)] });
    const { job } = (await response.json()) as { readonly job: Job };
    const stream = await (await served.get(`/api/v1/jobs/${job.id}/events`)).text();
    const events = eventsIn(stream);
    expect(events.filter(({ type }) => type === 'progress').map(({ data }) => data['added'])).toEqual([1, 2, 3]);
    expect(events.filter(({ type }) => type === 'state').map(({ data }) => data['state'])).toEqual([
      'waiting',
      'running',
      'done',
    ]);
    const { items } = await served.json<Reports>('reports');
    expect(items.map(({ report }) => report.url).sort()).toEqual(
      [outlets.page(0, 7), outlets.page(1, 1), outlets.page(1, 2)].sort(),
    );
    await served.stop();
  });

  it('reads anew: what a person confirmed stays, and what is read as before is left alone', async () => {
    const served = await serve(['-a', folder.at('anew.db')]);
    const body = { kind: 'add', text: TEXT, outlet: 'Invented Herald', url: 'https://herald.example/pass' };
    const first = await served.add(body);
    expect(first.reports).toMatchObject([{ address: 'r1', outcome: 'added', name: 'the text' }]);
    expect((await served.add(body)).reports).toMatchObject([{ address: 'r1', outcome: 'unchanged' }]);
    const page = await served.add(uploads({ 'quay.html': PAGE }));
    expect(page.reports).toMatchObject([{ address: 'r2', outcome: 'added', title: 'Quay reopens' }]);
    // This version has read them already, in the same way.
    const again = await served.add({ kind: 'reread' });
    expect(counts(again)).toEqual({ state: 'done', added: 0, unchanged: 2, renewed: 0, failed: 0 });
    expect(again.reports).toEqual([]);
    const { records } = await served.json<{ records: Record<string, { address: string }> }>('statements?limit=1');
    const [{ address } = { address: '' }] = Object.values(records);
    await served.post('reviews', { address, state: 'confirmed' });
    const one = await served.add({ kind: 'reread', report: Number(/^r(\d+)/.exec(address)?.[1]) });
    expect(one).toMatchObject({ kind: 'reread', state: 'done', progress: { total: 1, failed: 0 } });
    expect((await served.json<{ row: { review: string } }>(`records/${address}`)).row.review).toBe('confirmed');
    const { items } = await served.json<Reports>('reports');
    expect(items.map(({ origins }) => origins.length)).toEqual([1, 1]);
    const none = await served.add({ kind: 'reread', report: 99 });
    expect([none.state, none.problem]).toEqual(['failed', 'There is no report r99 in this archive.']);
    await served.stop();
  });

  it('nothing from addresses of this machine, unless that was allowed', async () => {
    if (!outlets) throw new Error('not started');
    const asked = outlets.asked.length;
    const served = await serve(['-a', folder.at('private.db')]);
    const job = await served.add({ kind: 'add', url: outlets.page(3, 1) });
    expect(counts(job)).toEqual({ state: 'done', added: 0, unchanged: 0, renewed: 0, failed: 1 });
    expect(outlets.asked).toHaveLength(asked);
    await served.stop();
  });

  it('can be stopped: what was told as added stays, and the same again adds the rest', async () => {
    const served = await serve(['-a', folder.at('stopped.db'), '--workers', '1']);
    const form = (): FormData => uploads({ 'many.jsonl': inventedLines(120) });
    const { job } = (await (await served.post('jobs', form())).json()) as { readonly job: Job };
    let now = job;
    while ((now.progress.added ?? 0) === 0) now = (await served.json<{ readonly job: Job }>(`jobs/${job.id}`)).job;
    await fetch(`${served.url}api/v1/jobs/${job.id}`, { method: 'DELETE', headers: { 'x-onrecord': '1' } });
    await (await served.get(`/api/v1/jobs/${job.id}/events`)).text();
    const over = (await served.json<{ readonly job: Job }>(`jobs/${job.id}`)).job;
    expect(over.state).toBe('stopped');
    expect(over.progress.added).toBeLessThan(120);
    expect((await served.json<Summary>('summary')).reports).toBe(over.progress.added);
    const rest = await served.add(form());
    expect(counts(rest)).toEqual({
      state: 'done',
      added: 120 - over.progress.added,
      unchanged: over.progress.added,
      renewed: 0,
      failed: 0,
    });
    await served.stop();
  });

  it.skipIf(process.platform === 'win32')('ends with the server, whole: the archive holds what was told', async () => {
    const name = folder.at('ended.db');
    const served = await serve(['-a', name, '--workers', '1']);
    const form = uploads({ 'many.jsonl': inventedLines(120) });
    const { job } = (await (await served.post('jobs', form)).json()) as { readonly job: Job };
    let told = 0;
    while (told === 0) told = (await served.json<{ readonly job: Job }>(`jobs/${job.id}`)).job.progress.added;
    expect((await served.stop('SIGTERM')).code).toBe(143);
    expect((await onrecord(['check', '--quiet', '-a', name])).code).toBe(0);
    const again = await serve(['-a', name, '--read-only']);
    expect((await again.json<Summary>('summary')).reports).toBeGreaterThanOrEqual(told);
    await again.stop();
  });
});
