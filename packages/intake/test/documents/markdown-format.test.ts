import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFormat } from '../../src/documents/markdown-format.ts';
import { frontMatter } from '../../src/documents/markdown/front-matter.ts';
import { markdownText } from '../../src/documents/markdown/markdown-text.ts';
import { itemsIn, sourceOf } from './case-context.ts';

const shown = (source: string): string => markdownText(source)?.text.trimEnd() ?? source;

describe('words of Markdown', () => {
  it.each([
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['**bold *and* more**', 'bold and more'],
    ['*open only', '*open only'],
    ['"*Quoted*," she said', '"Quoted," she said'],
    ['pre*fix*ed', 'prefixed'],
    ['5*3*2 and 2*x*y', '5*3*2 and 2*x*y'],
    ['a_b_c and _d_', 'a_b_c and d'],
    ['a_b c_ and _d_', 'a_b c_ and d'],
    ['2 ~ 3 ~ 4', '2 ~ 3 ~ 4'],
    ['[a](b) [c](<d e>) [f](g "h") [i](j(k)l)', 'a c f i'],
    ['[a] [b](c d) [e]', '[a] [b](c d) [e]'],
    ['![alt](a.jpg)x', 'x'],
    ['![*alt*](a.jpg "A *title*")', 'A *title*'],
    ['[![alt](a.jpg)](b) c', 'c'],
    ['<https://post.example/a> and <b>c</b>', 'https://post.example/a and c'],
    ['a < b and c > d', 'a < b and c > d'],
    ['`*a*` and ``b ` c``', '*a* and b ` c'],
    ['`open', '`open'],
    ['&amp;&#8217;&x; &constructor;', '&’&x; &constructor;'],
    ['\\# \\[a\\](b)', '# [a](b)'],
    ['# A #\n\nB', 'A\n\nB'],
    ['#hashtag and # sign', '#hashtag and # sign'],
    ['> > a\n> b', 'a\nb'],
    ['a<!-- b -->c', 'ac'],
    ['a[^1]\n\n[^1]: *b*', 'a[^1]\n\n[^1]: b'],
    ['in\n2030. It was *cold*', 'in\n2030. It was cold'],
  ])('%j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it('marks the first heading of level 1', () => {
    const rendered = markdownText('## Over\n\n# Head *line*\n\n# Next\n');
    expect(rendered?.marks).toEqual([{ start: 6, end: 15, role: 'headline' }]);
  });

  it.each([
    'Two lines.\nNo marks.\n',
    '  indented\r\n\r\n- a list\r\n',
    '7 * 8 = 56',
    'a_b',
    '',
    '[1] and [2]',
    'C:\\data',
  ])('leaves %j as it is', (source) => {
    expect(markdownText(source)).toBeUndefined();
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['brackets', '['.repeat(300_000)],
    ['closed brackets', '['.repeat(150_000) + ']'.repeat(150_000)],
    ['links in links', '[a]('.repeat(100_000)],
    ['pictures', '![a](b "'.repeat(50_000)],
    ['stars', '*a _b '.repeat(80_000)],
    ['closing stars', 'a* b_ '.repeat(80_000)],
    ['ticks', Array.from({ length: 700 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['quotations', '>'.repeat(400_000)],
    ['fences', '```\n~~~~\n'.repeat(40_000)],
    ['angles', '<a '.repeat(150_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['one paragraph', 'a *b*\n'.repeat(80_000)],
    ['a table', `a|b\n-|-\n${'|'.repeat(200_000)}`],
  ])('ends with %s', (_what, source) => {
    expect(shown(source).length).toBeLessThanOrEqual(source.length);
  });

  it.each([
    ['nested', `a: ${'['.repeat(7000)}`],
    [
      'aliases',
      `a: &a [1,1,1,1,1,1,1]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefgh'.charAt(i)},`.repeat(9)}1]`).join('\n')}\ntitle: T`,
    ],
    ['a tag of its own', 'title: !!js/function "x"'],
    ['a prototype', '__proto__: { title: x }\ntitle: T'],
  ])('takes front matter that is %s', async (_what, source) => {
    const front = await frontMatter(`---\n${source}\n---\nText.\n`);
    expect(front?.rest).toBe('Text.\n');
  });
});

describe('front matter', () => {
  it.each([
    ['rules between paragraphs', '---\nTalks went on.\n---\nMore.\n'],
    ['no closing line', '---\ntitle: Truce\n\nTalks went on.\n'],
    ['a list', '---\n- title\n---\nMore.\n'],
    ['dashes further down', 'Talks.\n---\ntitle: Truce\n---\n'],
  ])('is not %s', async (_what, source) => {
    expect(await frontMatter(source)).toBeUndefined();
  });
});

describe('properties', () => {
  it('gives an item for any bytes, with marks inside its text', async () => {
    const piece = fc.constantFrom(
      '# ',
      '\n',
      '*',
      '_',
      '[a]',
      '(b)',
      '![',
      '`',
      '> ',
      '- ',
      '---\n',
      'title: x\n',
      '+++\n',
      '```',
      '|',
      'word ',
      '\0',
      '\\',
      '&amp;',
      '<br>',
      '\r',
    );
    const wild = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(wild, async (bytes) => {
        const [item] = await itemsIn(markdownFormat, sourceOf('a.md', bytes));
        expect(['text', 'refused']).toContain(item?.kind);
        if (item?.kind !== 'text') return;
        let last = 0;
        for (const { start, end } of item.marks ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(item.text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of a text that is marked up', () => {
    const word = fc.constantFrom('troops', 'said', '4', 'Tolhuin,', 'the', '"no"');
    const wrap = fc.constantFrom(
      (w: string) => w,
      (w: string) => `**${w}**`,
      (w: string) => `_${w}_`,
      (w: string) => `[${w}](https://post.example)`,
    );
    const words = fc.array(fc.tuple(word, wrap), { minLength: 1 });
    fc.assert(
      fc.property(words, (pairs) => {
        expect(shown(pairs.map(([w, mark]) => mark(w)).join(' '))).toBe(pairs.map(([w]) => w).join(' '));
      }),
    );
  });
});
