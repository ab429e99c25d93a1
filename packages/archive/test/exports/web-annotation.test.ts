import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, type Anchor, type Reading, splitsPair } from '@onrecord/model';
import { writeWebAnnotations } from '../../src/exports/web-annotation.ts';
import { fullReading, readingOf, streamOf, textOf } from './rows.ts';

interface Target {
  readonly type: string;
  readonly source: string;
  readonly 'onrecord:report': string;
  readonly selector: readonly [
    { readonly type: string; readonly start: number; readonly end: number },
    { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: readonly {
    readonly type: string;
    readonly purpose: string;
    readonly value: string;
    readonly format?: string;
  }[];
  readonly target: Target | readonly Target[];
}
interface Page {
  readonly '@context': readonly unknown[];
  readonly type: string;
  readonly items: readonly Annotation[];
}

async function pageOf(readings: readonly Reading[]): Promise<Page> {
  return JSON.parse(await textOf(writeWebAnnotations(streamOf(readings)))) as Page;
}

async function targetsOf(
  text: string,
  anchors: readonly [Anchor, ...Anchor[]],
  url?: string,
): Promise<readonly Target[]> {
  const page = await pageOf([readingOf(text, anchors, url === undefined ? {} : { url })]);
  const target = page.items[0]?.target ?? [];
  return 'selector' in target ? [target] : target;
}

/** As another program does it: in code points. */
function codePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}

function whole(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

describe('writeWebAnnotations', () => {
  it('writes one annotation a record, each named after its record', async () => {
    const page = await pageOf([fullReading, readingOf('Boats left.', [anchor('Boats left.', 0, 5)])]);
    expect(page.type).toBe('AnnotationPage');
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items).toHaveLength(fullReading.records.length + 1);
    expect(page.items.slice(0, 5).map(({ id }) => id)).toEqual(
      fullReading.records.map(({ id }) => `urn:onrecord:record:${id}`),
    );
    expect(page.items.every(({ type }) => type === 'Annotation')).toBe(true);
  });

  it('says in the bodies what the record is: its kind, a line, and the record itself', async () => {
    const page = await pageOf([fullReading]);
    for (const [i, record] of fullReading.records.entries()) {
      const [kind, line, json] = page.items[i]?.body ?? [];
      expect(kind).toMatchObject({ type: 'TextualBody', purpose: 'tagging', value: record.kind });
      expect(line?.value).not.toBe('');
      expect(JSON.parse(json?.value ?? '')).toEqual({ offsets: 'utf-16', record });
    }
    expect(page.items[0]?.body[1]?.value).toBe('Adela Norrin: warn (direct)');
    expect(page.items[1]?.body[1]?.value).toBe('doer not named: ASSAULT, actual');
  });

  it('points at the url of the report, or where it has none that leads to the web at its own name', async () => {
    const text = 'Boats left.';
    const words = anchor(text, 0, 5);
    const [target] = await targetsOf(text, [words], 'https://courier.example/a');
    expect(target).toMatchObject({ type: 'SpecificResource', source: 'https://courier.example/a' });
    const urn = target?.['onrecord:report'];
    expect(urn).toMatch(/^urn:onrecord:report:r-[0-9a-f]{20}$/);
    expect((await targetsOf(text, [words]))[0]?.source).toBe(urn);
    expect((await targetsOf(text, [words], 'javascript:alert(1)'))[0]?.source).toBe(urn);
  });

  it('gives every anchor a target of its own', async () => {
    const text = '"A," she said. "B"';
    const targets = await targetsOf(text, [anchor(text, 0, 4), anchor(text, 15, 18)]);
    expect(targets.map(({ selector }) => selector[1].exact)).toEqual(['"A,"', '"B"']);
  });

  it.each([
    ['emoji before', '😀😀 The boats left 😀.', 'boats'],
    ['emoji within', 'They sang 👩‍👩‍👧 loudly.', '👩‍👩‍👧 loudly'],
    ['combining accents', 'Cafe\u0301 owners e\u0301 left.', 'e\u0301 left'],
    ['CRLF', 'One.\r\nTwo left.\r\nThree.', 'Two left.\r\nThree'],
    ['right to left', 'قال المتحدث إن السفن غادرت 😀 الميناء.', 'غادرت 😀'],
    ['turned direction', 'a \u202eb\u202c c', '\u202eb'],
  ])('counts code points: %s', async (_what, text, words) => {
    const start = text.indexOf(words);
    const [target] = await targetsOf(text, [anchor(text, start, start + words.length)]);
    const [position, quote] = target?.selector ?? [];
    expect(codePoints(text, position?.start ?? -1, position?.end ?? -1)).toBe(words);
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: words });
  });

  it.each([
    ['letters', 'a'],
    ['pairs', '😀'],
    ['both', 'ab😀'],
  ])('quotes 32 code points on either side, whole characters: %s', async (_what, unit) => {
    const around = unit.repeat(50);
    for (const text of [`${around}WORD${around}`, `x${around}WORD${around}x`]) {
      const start = text.indexOf('WORD');
      const [target] = await targetsOf(text, [anchor(text, start, start + 4)]);
      const quote = target?.selector[1];
      expect(quote?.prefix).toBe(Array.from(around).slice(-32).join(''));
      expect(quote?.suffix).toBe(Array.from(around).slice(0, 32).join(''));
    }
  });

  it('selects the same words by position and by quotation in any text', async () => {
    const unit = fc.constantFrom('a', ' ', '😀', 'e\u0301', '\r\n', 'ש', '\u202e', '𝒳', '\n');
    const texts = fc.oneof(fc.string({ unit, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (text, a, b) => {
        const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const start = whole(text, from);
        const end = whole(text, to);
        fc.pre(start < end);
        const [target] = await targetsOf(text, [anchor(text, start, end)]);
        const [position, quote] = target?.selector ?? [];
        expect(codePoints(text, position?.start ?? -1, position?.end ?? -1)).toBe(text.slice(start, end));
        expect(quote?.exact).toBe(text.slice(start, end));
        expect(quote?.prefix).toBe(Array.from(text.slice(0, start)).slice(-32).join(''));
        expect(quote?.suffix).toBe(Array.from(text.slice(end)).slice(0, 32).join(''));
      }),
    );
  });
});
