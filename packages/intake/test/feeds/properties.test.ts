import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from '../../src/feeds/feed-date.ts';
import { outletName } from '../../src/feeds/outlet-name.ts';
import { joinedNames } from '../../src/feeds/person-names.ts';
import { pageUrl } from '../../src/feeds/clean-url.ts';
import { decodeEntities } from '../../src/feeds/xml/entities.ts';
import { XmlScanner } from '../../src/feeds/xml/scanner.ts';
import type { SourceItem } from '../../src/sources/source-item.ts';
import { FIXTURES, FORMAT_OF, itemsOf } from './read-case.ts';

const FORMATS = Object.values(FORMAT_OF);
const INPUTS = Object.keys(FORMAT_OF).flatMap((kind) =>
  readdirSync(join(FIXTURES, kind)).map((name) => {
    const folder = join(FIXTURES, kind, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    return readFileSync(join(folder, input));
  }),
);

const pieces = fc.constantFrom(
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    '</link>',
    '<entry>',
    '<feed>',
    '<opml>',
  ],
  ...[
    '<outline xmlUrl="',
    '<urlset>',
    '<url>',
    '<loc>',
    'https://courier.example/',
    '"',
    "'",
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
  ],
  ...[
    '<!DOCTYPE ',
    '[',
    '<?',
    '?>',
    '&amp;',
    '&#',
    ';',
    '&',
    '<',
    '>',
    '/>',
    'xml:base="',
    '{"version":"https://jsonfeed.org/version/1",',
  ],
);
const documents = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join('')),
);

/** A valid input with some bytes changed, taken out, doubled, or cut off. */
const mutated = fc
  .tuple(
    fc.constantFrom(...INPUTS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([input, changes]) => changes.reduce<Buffer>((bytes, change) => changed(bytes, change), input));

function changed(bytes: Buffer, [share, way, byte]: [number, number, number]): Buffer {
  const at = Math.floor(share * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (way === 0) return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
  if (way === 1) return Buffer.concat([before, after.subarray(byte)]);
  if (way === 2) return Buffer.concat([before, after.subarray(0, byte), after]);
  return before;
}

/** What holds of all items, whatever the bytes. */
function holds(items: readonly SourceItem[]): void {
  for (const item of items) {
    const url = item.kind === 'link' ? item.url : item.kind === 'text' ? item.given.url : undefined;
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^/]/);
    if (item.kind !== 'text') continue;
    expect(item.text.isWellFormed() && !item.text.includes('\0') && item.text.trim() !== '').toBe(true);
    let from = 0;
    for (const { start, end } of item.marks ?? []) {
      expect(start >= from && end > start && end <= item.text.length).toBe(true);
      from = end;
    }
  }
}

describe('any bytes', () => {
  it('give items, and every address is a web address', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom(...FORMATS), async (text, format) => {
        holds(await itemsOf(format, Buffer.from(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('give something, or a reason, when they were a valid input once', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom(...FORMATS), async (bytes, format) => {
        const items = await itemsOf(format, bytes);
        expect(items.length).toBeGreaterThan(0);
        holds(items);
      }),
      { numRuns: 1000 },
    );
  });

  it('give something, or a reason, when they are cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...INPUTS), fc.nat(), fc.constantFrom(...FORMATS), async (input, at, format) => {
        const items = await itemsOf(format, input.subarray(0, at % input.length));
        expect(items.length).toBeGreaterThan(0);
        holds(items);
      }),
    );
  });
});

/** What a scanner tells of a document in pieces, with the pieces of a text put together. */
function told(parts: readonly string[]): unknown {
  const events: unknown[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') events.push(words);
    words = '';
  };
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      flush();
      events.push([name, ...attributes]);
    },
    text: (piece) => {
      words += piece;
    },
    close: () => {
      flush();
      events.push(undefined);
    },
  });
  for (const part of parts) scanner.write(part);
  const end = scanner.end();
  flush();
  return { events, end };
}

describe('the scanner', () => {
  it('tells the same wherever the document is cut', () => {
    // So long that what stands behind it is scanned up to the cut before the rest comes.
    const front = `<!--${' '.repeat(66_000)}-->`;
    fc.assert(
      fc.property(documents, fc.nat(60), (text, cut) => {
        const parts = [front + text.slice(0, cut), text.slice(cut)];
        expect(told(parts)).toEqual(told([parts.join('')]));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells the same at every cut of a document that has everything', () => {
    const front = `<!--${' '.repeat(66_000)}-->`;
    const text = `<?x y?><!DOCTYPE a "b>"><a b="c>"><!-- d --><![CDATA[e]f]]>&amp;&hellip; & g<i/></a>`;
    const whole = told([front + text]);
    expect(whole).toMatchObject({ end: { isCut: false, mended: 1 } });
    for (let cut = 0; cut <= text.length; cut++) {
      expect(told([front + text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    }
  });

  it('tells as many closes as opens in a document that is not cut off', () => {
    fc.assert(
      fc.property(documents, (text) => {
        let depth = 0;
        const scanner = new XmlScanner({ open: () => depth++, text: () => undefined, close: () => depth-- });
        scanner.write(text);
        const { isCut, problem } = scanner.end();
        expect(depth).toBeGreaterThanOrEqual(0);
        if (!isCut && !problem) expect(depth).toBe(0);
      }),
    );
  });
});

describe('small parts', () => {
  it('take any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(feedDate(text).length).toBeLessThanOrEqual(100);
        expect(text).toContain(outletName(text));
        expect(joinedNames([text]) ?? '').not.toContain('@');
        expect(decodeEntities(text).text.length).toBeLessThanOrEqual(text.length);
        const url = pageUrl(text, 'https://courier.example/');
        if (url !== undefined) expect(pageUrl(url)).toBe(url);
      }),
      { numRuns: 1000 },
    );
  });
});
