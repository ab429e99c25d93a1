import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/page/article.ts';
import { decodePage } from '../../src/page/decode-page.ts';
import { fragmentText } from '../../src/page/fragment-text.ts';
import { MAX_PAGE_BYTES } from '../../src/page/html-format.ts';
import { pageCases, pageItem } from './page-cases.ts';

const SENTENCE = 'The Highland Assembly and the Saltmarsh Front agreed on Saturday to stop shooting for two weeks. ';
const PAGES = pageCases();

/** What holds of any item of a page: a refusal with its way out, or a text that its marks lie in. */
async function check(bytes: Uint8Array): Promise<void> {
  const item = await pageItem(bytes);
  if (item.kind === 'refused') expect(item.problem).toMatchObject({ severity: 'error', stage: 'intake' });
  else if (item.kind === 'text') {
    expect(item.text.isWellFormed()).toBe(true);
    let last = 0;
    for (const { start, end } of item.marks ?? []) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(item.text.length);
      last = end;
    }
  } else expect.unreachable(item.kind);
}

describe('any bytes', () => {
  it('give one item and no exception', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), check), { numRuns: 200 });
  });

  it('put together from pieces of pages give one item and no exception', async () => {
    const pieces =
      '<p>|</p>|<div class=|"caption">|<a href=|</a>|<table><tr><td>|</table>|<br>|<li>|</ul>|&amp;|&#x110000;|&#0;|\ud800|<!--|-->|<script>|</script>|<h1>|</h1>|<figure><figcaption>|<q>|<pre>\n\n|<title>|<meta charset=|<article>|<time datetime=|<![CDATA[|]]>|<|>|"|\'|=| |5 May 2030|By A. Name|'.split(
        '|',
      );
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.constant(SENTENCE)), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, (parts) => check(Buffer.from(parts.join('')))),
      { numRuns: 300 },
    );
  });

  it('of the fixtures, cut or changed, give one item and no exception', async () => {
    const change = fc.record({ page: fc.constantFrom(...PAGES), at: fc.nat(), byte: fc.nat(255), isCut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(change, async ({ page, at, byte, isCut }) => {
        const bytes = Uint8Array.from(page.bytes);
        bytes[at % bytes.length] = byte;
        await check(isCut ? bytes.subarray(0, at % bytes.length) : bytes);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile pages end', () => {
  it.each([
    ['nested blocks', `<article><h1>A headline of the page</h1>${'<div>'.repeat(100_000)}${SENTENCE}`, 'ONR-INTAKE-49'],
    ['nested inline elements', `<article>${'<b>'.repeat(100_000)}${SENTENCE}`, 'ONR-INTAKE-49'],
    ['elements without number', `<article><p>${SENTENCE}</p>${'<p>x</p>'.repeat(100_000)}`, 'ONR-INTAKE-48'],
    ['a million attributes', `<article><p ${'a=1 '.repeat(1_000_000)}>${SENTENCE}`, undefined],
    ['an attribute of a megabyte', `<article class="${'byline- '.repeat(130_000)}"><p>${SENTENCE}`, undefined],
    ['loose brackets', `<article><p>${SENTENCE}${'<'.repeat(200_000)}`, undefined],
    [
      'deep metadata',
      `<script type="application/ld+json">${'['.repeat(500_000)}</script><article><p>${SENTENCE}`,
      'ONR-INTAKE-56',
    ],
    [
      'open strings',
      `<script type="application/ld+json">{${'"\\'.repeat(200_000)}</script><article><p>${SENTENCE}`,
      'ONR-INTAKE-56',
    ],
  ])('%s', async (_name, html, code) => {
    const outcome = await articleOf(html);
    expect(outcome).toMatchObject({ status: 'article' });
    if (outcome.status !== 'article') return;
    expect(outcome.text).toContain(SENTENCE.trim());
    expect(outcome.notes.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('refuses a page of more than 10 MiB', async () => {
    const item = await pageItem(Buffer.alloc(MAX_PAGE_BYTES + 1, '<p>x'));
    expect(item).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-40' } });
  });

  it('lets nothing of scripts, handlers and script links into a text', async () => {
    const hostile =
      '<h1 onclick="evil()">Talks &lt;script&gt; resume in Montevideo</h1><script>evil()</script><p><a href="javascript:evil()">A link</a> ' +
      `<img src=x onerror="evil()"><svg onload="evil()"><script>evil()</script></svg>${SENTENCE}</p><iframe srcdoc="evil()"></iframe>`;
    for (const html of [hostile, `<title><script>evil()</script></title><article>${hostile}</article>`]) {
      expect((await fragmentText(html)).text).not.toContain('evil');
      const outcome = await articleOf(html);
      if (outcome.status === 'article') expect(outcome.text).not.toContain('evil');
    }
  });
});

describe('decodePage', () => {
  const page = (head: string, body: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
    Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`, encoding);

  it.each([
    ['a byte order mark before a header', Buffer.from('\ufeff“a”'), 'iso-8859-1', 'utf-8', '“a”', []],
    [
      'a header before a meta element',
      Buffer.concat([page('<meta charset=utf-8>', ''), Buffer.from([0xcf, 0xf0])]),
      'windows-1251',
      'windows-1251',
      'Пр',
      [],
    ],
    ['a meta element', page('<meta charset="windows-1251">', 'x\xcf', 'latin1'), undefined, 'windows-1251', 'xП', []],
    [
      'an old meta element',
      page('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', 'x\xf0', 'latin1'),
      undefined,
      'koi8-r',
      'xП',
      [],
    ],
    ['an unknown label', page('<meta charset="no-such">', 'café'), undefined, 'utf-8', 'café', ['ONR-INTAKE-47']],
    [
      'no label, not UTF-8',
      page('', 'caf\xe9 \x93a\x94', 'latin1'),
      undefined,
      'windows-1252',
      'café “a”',
      ['ONR-INTAKE-47'],
    ],
    [
      'a label that says UTF-8 and lies',
      page('<meta charset=utf-8>', 'caf\xe9 \x93a\x94', 'latin1'),
      undefined,
      'windows-1252',
      'café “a”',
      ['ONR-INTAKE-46'],
    ],
    [
      'a header that says UTF-8 and lies, a meta element that does not',
      page('<meta charset=windows-1251>', '\xcf\xf0\xe8', 'latin1'),
      'utf-8',
      'windows-1251',
      'При',
      ['ONR-INTAKE-46'],
    ],
    [
      'a label that says Latin-1 and lies',
      page('<meta charset=iso-8859-1>', '“Tolhuín” – “é”'),
      undefined,
      'utf-8',
      '“Tolhuín” – “é”',
      ['ONR-INTAKE-46'],
    ],
    ['only ASCII', page('', 'plain'), undefined, 'utf-8', 'plain', []],
  ] as const)('%s', (_name, bytes, header, charset, text, codes) => {
    const decoded = decodePage(bytes, header);
    expect(decoded.charset).toBe(charset);
    expect(decoded.html).toContain(text);
    expect(decoded.notes.map(({ code }) => code)).toEqual(codes);
  });
});
