import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@onrecord/model';
import { htmlPage } from '../src/views/html/html-page.ts';
import { anyReading } from './fixtures/any-reading.ts';
import { READING } from './fixtures/invented-reading.ts';
import { TEXT } from './fixtures/invented-report.ts';

const page = htmlPage(READING);

/** The elements that the page puts into the text; anything else would be markup of the report itself. */
const TAG =
  /<(?:p class="b-[a-z]+" dir="auto"|h2 class="b-headline" dir="auto"|span class="(?:gap|cue|u u-[a-z]+ d\d)"|span id="w-[aprt]\d+"|span class="turn" data-code="U\+20[0-9A-F]{2}"|mark data-keys="[aprt\d ]+"|\/(?:p|h2|span|mark))>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};

function article(html: string): string {
  const [, rest = ''] = html.split(/<article id="text"[^>]*>/);
  const end = rest.indexOf('</article>');
  return rest.slice(0, end);
}

/** What a browser has as text content: fails on any `<` or `&` that is not the page's own. */
function textContent(markup: string): string {
  // A parser makes one LF of every line end that is not written as an entity.
  const text = markup.replace(/\r\n?/g, '\n').replace(TAG, '');
  expect(text).not.toMatch(/[<>]/);
  return text.replace(/&[^;]{0,6};?/g, (entity) => ENTITIES[entity] ?? `not an entity: ${entity}`);
}

/** The attribute's values, in page order. */
function values(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe('the text on the page', () => {
  it('is the text of the report', () => {
    expect(textContent(article(page))).toBe(TEXT);
  });

  it('is the text of any report, with its markup shown and not obeyed', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        expect(textContent(article(htmlPage(reading)))).toBe(reading.report.text.replaceAll('\0', '\ufffd'));
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('has a paragraph for each block, with its words and no others', () => {
    const paragraphs = [...article(page).matchAll(/<(?:p|h2) class="b-([a-z]+)" dir="auto">(.*?)<\/(?:p|h2)>/gs)];
    const { blocks } = READING.report;
    expect(paragraphs.slice(1).map(([, role, inner = '']) => [role, textContent(inner)])).toEqual(
      blocks.map(({ role, start, end }) => [role, TEXT.slice(start, end)]),
    );
    expect(paragraphs[0]?.[1]).toBe('metadata');
  });

  it('lets no character turn the direction of what follows', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const shut = /<span class="turn" data-code="U\+20..">[\u202a-\u202e\u2066-\u2069]<\/span>/g;
        const outside = article(htmlPage(reading)).replace(shut, '');
        expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  it('shows every stretch that a row stands on', () => {
    const marks = [...article(page).matchAll(/<mark data-keys="([^"]*)">(.*?)<\/mark>/gs)];
    const cards = [...page.matchAll(/<li class="card k-\w+(?: r-\w+)?" id="([^"]+)" data-key="(r\d+)"/g)];
    expect(cards).toHaveLength(READING.records.length);
    for (const record of READING.records) {
      const key = cards.find(([, id]) => id === record.id)?.[2] ?? 'no card';
      const words = marks
        .filter(([, keys = '']) => keys.split(' ').includes(key))
        .map(([, , inner = '']) => textContent(inner));
      for (const { quote } of record.anchors) expect(words.join('')).toContain(quote);
    }
  });

  it('draws one line for each kind where rows of several kinds share words', () => {
    const both =
      /<mark [^>]*><span class="u u-statement d0"><span class="u u-event d1">turned back<\/span><\/span><\/mark>/;
    expect(article(page)).toMatch(both);
  });

  it('does not let a mark run over the end of a paragraph', () => {
    const start = TEXT.indexOf('By Ines');
    const quote = TEXT.slice(start, start + 40);
    const [first] = READING.records;
    if (first?.kind !== 'statement') throw new RangeError('The invented reading begins with a statement');
    const words = { start, end: start + 40, quote };
    const html = article(htmlPage({ ...READING, records: [{ ...first, anchors: [words], content: [words] }] }));
    expect(html).not.toMatch(/<mark[^>]*>(?:(?!<\/mark>).)*<\/p>/s);
    expect(textContent(html)).toBe(TEXT);
  });
});

describe('the cards', () => {
  it('lead to words that are there, and every mark leads to a card or a list line', () => {
    const ids = values(page, 'id');
    for (const href of values(page, 'href').filter((value) => value.startsWith('#')))
      expect(ids).toContain(href.slice(1));
    const keys = values(page, 'data-key');
    for (const key of values(article(page), 'data-keys').flatMap((list) => list.split(' ')))
      expect(keys).toContain(key);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say who is named, worked out and missing in three ways', () => {
    expect(page).toContain(
      '<a class="go" href="#w-r3"><bdi>Mara Ilves</bdi></a> <span class="said"><bdi>said</bdi></span>',
    );
    expect(page).toContain(
      '<span class="inferred" title="Worked out by the rule pronoun"><bdi>Mara Ilves</bdi><span class="chip">inferred</span></span>',
    );
    expect(page).toContain('<span class="absent">nobody named</span>');
  });

  it('say on whose word', () => {
    expect(page).toContain(
      '<bdi>Lowland Front</bdi></a> <span class="said"><bdi>told</bdi></span></h3>\n<p class="source"><bdi>according to Mara Ilves</bdi></p>'.replace(
        '\n',
        '',
      ),
    );
  });

  it('say why on demand', () => {
    expect(page).toContain(
      '<details><summary>why <span class="confidence">97 %</span></summary><ul><li>found by the rule <code>said-after-quote 1</code></li>',
    );
  });

  it('name a caption', () => {
    expect(page).toContain('<b>statement</b> · assert · indirect · in the caption</p>');
  });
});

describe('the page alone', () => {
  it('allows its own script only, by its hash', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b|\bsrc=|@import|url\(/i);
  });

  it('links only to web addresses', () => {
    expect(page).toContain('<a href="https://wire.example/convoy" rel="noopener noreferrer">');
    const odd = htmlPage({
      ...READING,
      report: { ...READING.report, source: { name: 'Wire', url: 'javascript:alert(1)' } },
    });
    expect(odd).not.toContain('javascript:alert');
  });

  it('holds no markup of any report outside its text either', () => {
    const skeleton = (html: string): readonly string[] =>
      html.replace(/<article id="text"[\s\S]*?<\/article>/, '').match(/<(?:script|style|b|!--)\b/g) ?? [];
    fc.assert(
      fc.property(anyReading, (reading) => {
        const own = 2 + reading.records.length + reading.notes.length;
        expect(skeleton(htmlPage(reading))).toHaveLength(own);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it('says so when there is no row', () => {
    expect(htmlPage({ ...READING, records: [] })).toContain('No row was found in this report.');
  });

  it('says that the language is why there is no row', () => {
    const message = 'This report is in French (fr), not in English: no records <are> read from it.';
    const notes: Reading['notes'] = [{ code: 'ONR-HEAD-7', severity: 'warning', stage: 'head', message }];
    const html = htmlPage({ ...READING, records: [], notes });
    expect(html).toContain(`<p class="empty">${message.replace('<are>', '&lt;are&gt;')}</p>`);
    expect(html).not.toContain('No row was found');
  });
});
