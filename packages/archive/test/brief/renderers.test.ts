import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief, renderBriefHtml, renderBriefMarkdown, type BriefInput } from '../../src/brief/index.ts';
import { escapeMarkdown } from '../../src/brief/render/brief-markdown.ts';
import { anyInput } from './any-input.ts';
import { cite, FRONT } from './invented-actors.ts';
import { INPUT } from './invented-input.ts';

const HTML = renderBriefHtml(buildBrief(INPUT));
const MARKDOWN = renderBriefMarkdown(buildBrief(INPUT));

/** The elements that a brief is made of; anything else came out of data. */
const OURS =
  'html head meta title style body header main footer section h1 h2 p ul ol li a sup bdi q span cite code'.split(' ');

function withQuote(quote: string): BriefInput {
  return {
    ...INPUT,
    statements: [
      {
        speaker: { ...FRONT, name: quote },
        act: 'assert',
        mode: 'direct',
        content: [quote],
        sources: [],
        texts: 1,
        cites: [cite(quote, '2030-03-14', { title: quote })],
      },
    ],
  };
}

describe('the page of a brief', () => {
  it('loads nothing and runs nothing', () => {
    expect(HTML).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
    expect(HTML).not.toMatch(/<script|<link|<img|url\(|@import|\son\w+=/u);
    expect(HTML).toContain('<html lang="en" dir="ltr">');
    expect(HTML).toContain('prefers-color-scheme: dark');
    expect(HTML).toContain('@media print');
  });

  it('links sentences and footnotes both ways', () => {
    const ids = new Set([...HTML.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const targets = [...HTML.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    const notes = [...ids].filter((id) => id?.startsWith('note-'));
    expect(notes.filter((note) => !targets.includes(note))).toEqual([]);
    expect([...HTML.matchAll(/ id="/gu)]).toHaveLength(ids.size);
  });

  it('shows data as text, whatever it holds', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const html = renderBriefHtml(buildBrief(input)).replace(/<style>[\s\S]*?<\/style>/u, '');
        const body = html.replace('<!doctype html>', '');
        const tags = [...body.matchAll(/<\/?([a-z0-9]*)/giu)].map(([, name]) => name ?? '');
        expect(tags.filter((name) => !OURS.includes(name))).toEqual([]);
        expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
        expect(body).not.toMatch(/href="(?!#|https?:)/u);
        expect(body.replace(/="[^"]*"/gu, '')).not.toMatch(/<[^>]*\s(?:on|style)/u);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('writes out what would turn the direction of the line', () => {
    expect(renderBriefHtml(buildBrief(withQuote('a\u202eb')))).toContain('a<span class="turn">U+202E</span>b');
  });
});

describe('Markdown', () => {
  it('has a footnote for every mark and a mark for every footnote', () => {
    const marks = new Set([...MARKDOWN.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
    const notes = [...MARKDOWN.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
    expect(notes).toEqual([...marks].sort((a, b) => Number(a) - Number(b)));
    expect(notes.length).toBeGreaterThan(20);
  });

  it.each([
    ['*a* _b_', '\\*a\\* \\_b\\_'],
    ['[x](y) ![z]', '\\[x\\](y) \\!\\[z\\]'],
    ['<b> & `c` ~d~ | # e', '\\<b\\> \\& \\`c\\` \\~d\\~ \\| \\# e'],
    ['back\\slash', 'back\\\\slash'],
    ['https://a.example www.b.example c@d.example', 'https\\:\\/\\/a.example www\\.b.example c\\@d.example'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('does not let a sentence begin a list, and keeps it on its line', () => {
    const lines = renderBriefMarkdown(buildBrief(withQuote('1. one\n\n- two\n# three'))).split('\n');
    expect(lines.filter((line) => line.startsWith('- 1\\. one - two \\# three said'))).toHaveLength(1);
    expect(lines.filter((line) => /^(?:- two|# three)/u.test(line))).toEqual([]);
  });

  it('has no live markup from data', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const lines = renderBriefMarkdown(buildBrief(input)).split('\n');
        for (const line of lines) {
          const bare = line
            .replace(/`[^`]*`/gu, '')
            .replace(/\]\(<[^<>\\\s]*>\)/gu, '](link)')
            .replace(/\\[!-/:-@[-`{-~]/gu, '');
          expect(bare).not.toMatch(/[<>|~_]|!\[|\]\((?!link\))/u);
          expect(line).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('both', () => {
  it('cut very long words at a space', () => {
    const brief = buildBrief(withQuote(`${'word '.repeat(500)}end`));
    for (const page of [renderBriefHtml(brief), renderBriefMarkdown(brief).replaceAll('\\', '')]) {
      expect(page).toContain('word […]');
      expect(page).not.toContain('end said');
    }
  });

  it('are the same bytes for the same brief', () => {
    expect(renderBriefHtml(buildBrief(structuredClone(INPUT)))).toBe(HTML);
    expect(renderBriefMarkdown(buildBrief(structuredClone(INPUT)))).toBe(MARKDOWN);
  });
});
