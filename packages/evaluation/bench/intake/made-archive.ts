import { gzipSync } from 'node:zlib';
import { madePage } from './made-page.ts';
import { type MadeWords, madeWords } from './made-words.ts';

/** A stretch of a web archive, packed a member a record. */
export interface MadeArchive {
  readonly bytes: Buffer;
  readonly records: number;
  readonly pages: number;
  /** Of the records, unpacked. */
  readonly unpacked: number;
}

/** What a crawl of a news site keeps beside each page: the same shares as in public crawls, about. Images in bytes. */
const BESIDE = [
  { type: 'request', media: '', size: 0, count: 6 },
  { type: 'response', media: 'image/jpeg', size: 40_000, count: 3 },
  { type: 'response', media: 'text/css', size: 20_000, count: 1 },
  { type: 'response', media: 'text/javascript', size: 60_000, count: 1 },
  { type: 'revisit', media: '', size: 0, count: 2 },
] as const;

const HOST = 'https://saltmarsh-post.example';

/** Records of so many pages with what comes beside them. One page in four was sent packed and in chunks. */
export function madeArchive(pages: number, seed = 1): MadeArchive {
  const words = madeWords(seed);
  const records: Buffer[] = [];
  for (let i = 0; i < pages; i++) {
    records.push(pageRecord(words, i));
    for (const { type, media, size, count } of BESIDE) {
      for (let j = 0; j < count; j++)
        records.push(besideRecord(words, { type, media, size, url: `${HOST}/${i}/${media}/${j}` }));
    }
    records.push(record('response', `${HOST}/old/${i}`, Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n')));
  }
  return {
    bytes: Buffer.concat(records.map((bytes) => gzipSync(bytes))),
    records: records.length,
    pages,
    unpacked: records.reduce((sum, { length }) => sum + length, 0),
  };
}

function pageRecord(words: MadeWords, i: number): Buffer {
  const page = Buffer.from(madePage(words, `Talks on the ferry, day ${i}`));
  const isPacked = i % 4 === 0;
  const packedBody = isPacked ? gzipSync(page) : page;
  const chunk = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
  const fields = isPacked ? 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n' : '';
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${fields}\r\n`;
  return record(
    'response',
    `${HOST}/${i}`,
    Buffer.concat([Buffer.from(head), isPacked ? chunk(packedBody) : packedBody]),
  );
}

interface Beside {
  readonly type: string;
  readonly media: string;
  readonly size: number;
  readonly url: string;
}

function besideRecord(words: MadeWords, { type, media, size, url }: Beside): Buffer {
  if (media === '')
    return record(type, url, Buffer.from('GET / HTTP/1.1\r\nHost: saltmarsh-post.example\r\nAccept: */*\r\n\r\n'));
  // Images are packed already, text is not.
  const body = media.startsWith('image/')
    ? Buffer.from(Array.from({ length: size }, () => words.number(256)))
    : Buffer.from(words.paragraph(Math.ceil(size / 90)));
  return record(type, url, Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${media}\r\n\r\n`), body]));
}

function record(type: string, url: string, content: Buffer): Buffer {
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2031-04-02T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    'Content-Type: application/http',
    `Content-Length: ${content.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), content, Buffer.from('\r\n\r\n')]);
}
