import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { answerBytes, chunkedBytes, packed, pageText, recordBytes, type AnswerParts } from './warc-writer.ts';

const at = (path: string): string => `https://saltmarsh-post.example/${path}`;
const page = (path: string, answer?: AnswerParts): Buffer =>
  recordBytes({ url: at(path), content: answerBytes({ body: pageText(`Page ${path}`), ...answer }) });
const [one, two, three] = [page('one'), page('two'), page('three')] as const;
const damaged = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy.fill(0x55, 60, 90);
  return copy;
};
const garbage = Buffer.from('This line is no part of a web archive.\n'.repeat(4));

/** A field of the head of a record with another value. */
const withField = (name: string, value: string | undefined, path: string): Buffer =>
  recordBytes({ url: at(path), fields: { [name]: value }, content: answerBytes({ body: pageText(`Page ${path}`) }) });

const mixed: readonly Buffer[] = [
  recordBytes({ type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: invented\r\n' }),
  recordBytes({ type: 'request', url: at('one'), content: 'GET /one HTTP/1.1\r\n\r\n' }),
  one,
  recordBytes({ type: 'metadata', url: at('one'), contentType: 'application/warc-fields', content: 'via: none\r\n' }),
  recordBytes({ type: 'revisit', url: at('one'), content: 'HTTP/1.1 200 OK\r\n\r\n' }),
  recordBytes({ url: at('old'), content: answerBytes({ first: 'HTTP/1.1 301 Moved', body: '' }) }),
  recordBytes({ url: at('gone'), content: answerBytes({ first: 'HTTP/1.1 404 Not Found' }) }),
  recordBytes({ url: at('part'), content: answerBytes({ first: 'HTTP/2 206' }) }),
  recordBytes({ url: at('map.png'), content: answerBytes({ fields: { 'Content-Type': 'image/png' } }) }),
  recordBytes({ url: at('logo.svg'), content: answerBytes({ fields: { 'Content-Type': 'image/svg+xml' } }) }),
  recordBytes({ url: at('site.css'), content: answerBytes({ fields: { 'Content-Type': 'text/css' } }) }),
  recordBytes({ url: at('feed'), content: answerBytes({ fields: { 'Content-Type': 'application/rss+xml' } }) }),
  recordBytes({ url: at('robots.txt'), content: answerBytes({ fields: { 'Content-Type': 'text/plain' } }) }),
  recordBytes({ url: 'dns:saltmarsh-post.example', contentType: 'text/dns', content: '20310402080000\n' }),
  recordBytes({ type: 'resource', url: 'urn:crawl:log', contentType: 'text/plain', content: 'Log of the crawl.' }),
  recordBytes({ type: 'resource', url: at('note.txt'), contentType: 'text/plain', content: 'The quay stays open.' }),
  recordBytes({ type: 'conversion', url: at('three'), contentType: 'text/plain', content: 'Page three\nTalks.' }),
  one,
  recordBytes({ url: at('blank'), content: answerBytes({ body: '' }) }),
  recordBytes({ url: at('odd'), content: 'no answer at all' }),
  withField('WARC-Segment-Number', '1', 'split'),
  recordBytes({ type: 'continuation', url: at('split'), content: 'the rest' }),
];

const coded = (coding: string, body: Buffer): AnswerParts => ({
  body,
  fields: { 'Content-Encoding': coding, 'Content-Type': 'text/html' },
});
const chunks = (body: string | Uint8Array): AnswerParts => ({
  body,
  fields: { 'Transfer-Encoding': 'chunked', 'Content-Type': 'text/html' },
});

/** The web archives of the fixtures, by the names of their folders and files. */
export const CASES: Readonly<Record<string, readonly [file: 'input.warc' | 'input.warc.gz', bytes: Buffer]>> = {
  plain: ['input.warc', Buffer.concat([one, two])],
  packed: ['input.warc.gz', packed([one, two, three])],
  'packed-in-one': ['input.warc.gz', gzipSync(Buffer.concat([one, two, three]))],
  mixed: ['input.warc.gz', packed(mixed)],
  'no-page': ['input.warc', mixed[8] ?? Buffer.alloc(0)],
  'version-1.0': ['input.warc', recordBytes({ version: 'WARC/1.0', url: `<${at('one')}>`, date: '20310402080000' })],
  chunked: [
    'input.warc',
    Buffer.concat([
      page('chunks', chunks(chunkedBytes(pageText('In chunks')))),
      page('last-missing', chunks(chunkedBytes(pageText('Without a last chunk')).subarray(0, -5))),
      page('broken-off', chunks(chunkedBytes(pageText('Broken off')).subarray(0, 100))),
      page('not-at-all', chunks(pageText('Put together by the crawler'))),
    ]),
  ],
  codings: [
    'input.warc',
    Buffer.concat([
      page('gzip', coded('gzip', gzipSync(pageText('By gzip')))),
      page('br', coded('br', brotliCompressSync(pageText('By Brotli')))),
      page('deflate', coded('deflate', deflateRawSync(pageText('By bare deflate')))),
      page('undone', coded('gzip', Buffer.from(pageText('Unpacked by the crawler')))),
      page('undone-br', coded('br', Buffer.from(pageText('Unpacked by the crawler, too')))),
      page('both', {
        body: chunkedBytes(gzipSync(pageText('Packed, in chunks'))),
        fields: { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      }),
      page('cut', coded('gzip', gzipSync(pageText('Cut')).subarray(0, -20))),
      page('unknown', coded('compress', Buffer.from('0123'))),
      page('bomb', coded('gzip', gzipSync(Buffer.alloc(11 * 1024 * 1024, ' ')))),
      page('after', {}),
    ]),
  ],
  'line-ends': [
    'input.warc',
    Buffer.concat([
      recordBytes({ url: at('lf'), lineEnd: '\n', content: answerBytes({ lineEnd: '\n' }) }),
      recordBytes({ url: at('crlf'), content: answerBytes({ body: pageText('CRLF') }) }),
      recordBytes({ url: at('both'), lineEnd: '\n', content: answerBytes({ body: pageText('Both') }) }),
    ]),
  ],
  'without-fields': [
    'input.warc',
    Buffer.concat([
      withField('WARC-Date', undefined, 'no-date'),
      withField('WARC-Date', '2031-02-30T08:00:00Z', 'no-day'),
      withField('WARC-Target-URI', undefined, 'no-address'),
      withField('WARC-Type', undefined, 'no-type'),
      one,
    ]),
  ],
  'without-media-type': [
    'input.warc',
    Buffer.concat([
      page('typeless', { fields: { 'Content-Type': undefined } }),
      page('typeless-image', { fields: { 'Content-Type': undefined }, body: 'GIF89a' }),
    ]),
  ],
  'truncated-by-crawler': ['input.warc', withField('WARC-Truncated', 'length', 'long-page')],
  'cut-plain': ['input.warc', Buffer.concat([one, two]).subarray(0, -40)],
  'cut-packed': ['input.warc.gz', packed([one, two]).subarray(0, -40)],
  'garbage-plain': ['input.warc', Buffer.concat([one, garbage, two])],
  'garbage-packed': ['input.warc.gz', Buffer.concat([packed([one]), garbage, packed([two])])],
  'damaged-packed': ['input.warc.gz', Buffer.concat([packed([one]), damaged(packed([two])), packed([three])])],
  'length-too-long': ['input.warc', Buffer.concat([one, withField('Content-Length', '900', 'long'), three, two])],
  'length-too-long-packed': ['input.warc.gz', packed([one, withField('Content-Length', '900', 'long'), three, two])],
  'length-too-short': ['input.warc', Buffer.concat([one, withField('Content-Length', '90', 'short'), three])],
  'length-huge': ['input.warc', Buffer.concat([one, withField('Content-Length', '999999999999', 'huge'), three])],
  'length-negative': ['input.warc', Buffer.concat([one, withField('Content-Length', '-5', 'negative'), three])],
  'length-missing': ['input.warc.gz', packed([one, withField('Content-Length', undefined, 'none'), three])],
  'torn-head': ['input.warc', Buffer.concat([one, two.subarray(0, 60), Buffer.from('\r\n'), three])],
  'no-archive': ['input.warc', garbage],
  empty: ['input.warc', Buffer.alloc(0)],
};
