import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Arrival, expandSources, itemsOf, type SourceItem } from '@onrecord/intake';
import { allOf, temporaryFolder } from '../sources/temporary-folder.ts';

const folder = temporaryFolder();

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>
<p>Talks between the Saltmarsh Front and the Lakeside Council went on in Tolhuin on Thursday, the mediators said in a short note to reporters.</p>
<p>Both sides are to meet again on Monday, in the same hall, with the same people at the table and with the same open questions.</p>
</article></body></html>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Northern Post</title><link>https://post.example/</link>
<item><title>Talks go on</title><link>https://post.example/talks</link><description>A short line.</description></item></channel></rss>`;
const LINES = '{"text": "Talks went on."}\n{"text": "Talks ended."}\n';
const TABLE = 'title,text\nTalks,Talks went on in Tolhuin.\n';

interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly arrival?: Partial<Arrival>;
}

async function shapesOf({ name, content, arrival }: Given): Promise<string[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const items = itemsOf({
    name,
    file: arrival ? undefined : name,
    chunks: inPieces(bytes),
    ...(arrival && { arrival: { url: name, fetchedAt: '2030-03-14T10:00:00Z', ...arrival } }),
  });
  return (await allOf(items)).map(shapeOf);
}

function shapeOf(item: SourceItem): string {
  if (item.kind === 'text') return `text ${item.format}`;
  return item.kind === 'refused' ? `refused ${item.problem.code}` : item.kind;
}

/** Bytes come in pieces of any size; one that cuts every sign is the worst. */
async function* inPieces(bytes: Uint8Array, size = 100): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

describe('the format of a source', () => {
  const cases: readonly (Given & { readonly is: readonly string[] })[] = [
    { name: 'a.html', content: PAGE, is: ['text html'] },
    { name: 'a.txt', content: PAGE, is: ['text html'] },
    { name: 'a', content: `\ufeff\n\n${PAGE}`, is: ['text html'] },
    { name: 'https://post.example/talks', content: PAGE, arrival: { mediaType: 'text/html' }, is: ['text html'] },
    { name: 'https://post.example/talks.php', content: PAGE, arrival: {}, is: ['text html'] },
    { name: 'a.xml', content: FEED, is: ['link'] },
    { name: 'https://post.example/news', content: FEED, arrival: { mediaType: 'text/html' }, is: ['link'] },
    { name: 'a.jsonl', content: LINES, is: ['text json-lines', 'text json-lines'] },
    { name: 'a.story', content: LINES, is: ['text json-lines', 'text json-lines'] },
    { name: 'a.csv', content: TABLE, is: ['text csv'] },
    { name: 'https://post.example/all', content: TABLE, arrival: { mediaType: 'text/csv' }, is: ['text csv'] },
    { name: 'a.txt', content: TABLE, is: ['text text'] },
    { name: 'a.txt', content: 'The <html> element was the first word of the page.', is: ['text text'] },
    { name: 'a.txt', content: '%PDF is a format.', is: ['text text'] },
    { name: 'a.html.gz', content: gzipSync(PAGE), is: ['text html'] },
    { name: 'a.bin', content: gzipSync(LINES), is: ['text json-lines', 'text json-lines'] },
    { name: 'a.csv.gz', content: gzipSync(TABLE), is: ['text csv'] },
    { name: 'a.txt.gz', content: gzipSync('Talks went on.').subarray(0, 20), is: ['refused ONR-INTAKE-166'] },
    { name: 'a.txt', content: '', is: ['refused ONR-INTAKE-5'] },
    { name: 'a.webarchive', content: 'bplist00\u0001\u0002', is: ['refused ONR-INTAKE-7'] },
    { name: 'a', content: '[InternetShortcut]\r\nURL=https://post.example/talks\r\n', is: ['refused ONR-INTAKE-7'] },
  ];
  it.each(cases)('$name: $is', async ({ is, ...given }) => {
    expect(await shapesOf(given)).toEqual(is);
  });

  it('of JSON Lines that come slowly, gives each as it comes', async () => {
    let wake = (): void => undefined;
    async function* slowly(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text": "Talks went on."}\n');
      await new Promise<void>((resolve) => (wake = resolve));
      yield Buffer.from('{"text": "Talks ended."}\n');
    }
    const items = itemsOf({ name: 'standard input', file: undefined, chunks: slowly() });
    expect((await items.next()).value).toMatchObject({ text: 'Talks went on.' });
    const second = items.next();
    wake();
    expect((await second).value).toMatchObject({ text: 'Talks ended.' });
  });
});

describe('a page that a browser saved in one file', () => {
  const frame =
    '<!DOCTYPE html><html><body><p>Buy a boat at the harbour of Velmar, at half the price of last year.</p></body></html>';
  const saved = (head: string): string =>
    [
      'From: <Saved by Blink>',
      head,
      'Subject: Talks go on',
      'Date: Fri, 15 Mar 2030 09:04:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----page----"',
      '',
      ...[PAGE.replaceAll('=', '=3D'), frame].flatMap((html) => [
        '------page----',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        html,
      ]),
      '------page------',
      '',
    ].join('\r\n');

  it.each(['talks.mhtml', 'talks.mht', 'talks'])(
    '%s is read as a page, with its address and not the day of saving',
    async (name) => {
      const content = saved('Snapshot-Content-Location: https://post.example/talks');
      const items = await allOf(itemsOf({ name, file: name, chunks: inPieces(Buffer.from(content)) }));
      expect(items).toMatchObject([
        {
          kind: 'text',
          name,
          format: 'html',
          given: { file: name, url: 'https://post.example/talks' },
          fetchedAt: '2030-03-15T08:04:00.000Z',
          bytesHash: createHash('sha256').update(content).digest('hex'),
        },
      ]);
      const [page] = items;
      expect(page?.kind === 'text' && page.text).toMatch(/^Talks go on\n\nTalks between /);
      expect(page?.kind === 'text' && page.text).not.toContain('boat');
      expect(page?.kind === 'text' && page.given.publishedAt).toBeUndefined();
    },
  );

  it('is read without an address too', async () => {
    expect(await shapesOf({ name: 'a.mht', content: saved('X-Other: 1') })).toEqual(['text html']);
  });
});

describe('a folder of many formats', () => {
  it('gives the reports of all files, and counts the links of lists', async () => {
    folder.file('many/1.html', PAGE);
    folder.file('many/2.rss', FEED);
    folder.file('many/3.jsonl', LINES);
    folder.file('many/4.csv', TABLE);
    folder.file('many/5.csv', 'name,url\nNorthern Post,https://post.example/\n');
    const items = await allOf(expandSources([folder.at('many')]));
    expect(items.map(shapeOf)).toEqual(['text html', 'note', 'text json-lines', 'text json-lines', 'text csv', 'note']);
    expect(items.flatMap((item) => (item.kind === 'note' ? [item.note.message] : []))).toEqual([
      '1 report is only named here, by its address, and not fetched. To fetch it, add --follow.',
      'passed over: 1 file (.csv). Name a file to have it tried.',
    ]);
  });
});
