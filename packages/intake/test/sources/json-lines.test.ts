import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSources, expandSources, type SourceItem } from '@onrecord/intake';
import { allOf, temporaryFolder } from './temporary-folder.ts';
import { splitLines } from '../../src/sources/split-lines.ts';

const folder = temporaryFolder();

async function itemsOf(content: string | Uint8Array): Promise<SourceItem[]> {
  return allOf(expandSources([folder.file('lines.jsonl', content)]));
}

async function itemOf(line: unknown): Promise<SourceItem | undefined> {
  return (await itemsOf(typeof line === 'string' ? line : JSON.stringify(line)))[0];
}

describe('fields', () => {
  it('keeps what the line says beside the text, as it was given', async () => {
    const line = JSON.stringify({
      id: 17,
      text: 'Talks went on.\n',
      title: ' Talks go on ',
      published: '2030-03-14',
      url: 'https://post.example/talks',
      outlet: 'Northern Post',
      byline: 'Ilsa Brandhof',
      language: 'en',
    });
    const file = `${folder.at('lines.jsonl')}:2`;
    expect((await itemsOf(`\n${line}\r\n`))[0]).toEqual({
      kind: 'text',
      name: file,
      text: 'Talks went on.\n',
      format: 'json-lines',
      charset: 'utf-8',
      given: {
        publishedAt: '2030-03-14',
        title: 'Talks go on',
        url: 'https://post.example/talks',
        outlet: 'Northern Post',
        byline: 'Ilsa Brandhof',
        language: 'en',
        originId: '17',
        file,
      },
      notes: [],
      bytesHash: createHash('sha256').update(line).digest('hex'),
    });
  });

  it.each([
    ['publishedAt', { publishedAt: '2030-03-14' }, { publishedAt: '2030-03-14' }],
    ['date', { date: '2030-03-14' }, { publishedAt: '2030-03-14' }],
    ['the first name that holds text', { published: '', publishedAt: null, date: '2030' }, { publishedAt: '2030' }],
    ['one of two', { published: '2030-03-14', date: '2030-03-15' }, { publishedAt: '2030-03-14' }],
    ['source', { source: 'Northern Post' }, { outlet: 'Northern Post' }],
    ['publisher', { publisher: 'Northern Post' }, { outlet: 'Northern Post' }],
    ['author', { author: 'Ilsa Brandhof' }, { byline: 'Ilsa Brandhof' }],
    ['authors', { authors: ['Ilsa Brandhof', 'Colm Arreda'] }, { byline: 'Ilsa Brandhof, Colm Arreda' }],
    ['halves and NULs mended', { title: 'a\ud800b\0' }, { title: 'a\ufffdb\ufffd' }],
    ['nothing', { headline: 'Talks' }, {}],
  ])('knows %s', async (_what, fields, given) => {
    const item = await itemOf({ text: 'Talks went on.', ...fields });
    expect(item).toMatchObject({ kind: 'text', notes: [] });
    expect(item?.kind === 'text' && { ...item.given, file: undefined }).toEqual({ ...given, file: undefined });
  });

  it.each([
    ['is no text', { source: { name: 'Northern Post' } }, 'The field "source" was left out: it is no text.'],
    ['is too long', { title: 'a'.repeat(5000) }, 'The field "title" was left out: it is longer than 4096 characters.'],
  ])('says that a field %s', async (_what, fields, message) => {
    const item = await itemOf({ text: 'Talks went on.', ...fields });
    expect(item?.kind === 'text' && item.notes.map((note) => note.message)).toEqual([message]);
  });

  it('takes the fields that are named for it', async () => {
    const path = folder.file('named.jsonl', '{"body": "Talks went on.", "day": "2030-03-14", "date": "2030-03-15"}');
    const [item] = await allOf(expandSources([path], { columns: { text: 'body', publishedAt: 'day' } }));
    expect(item).toMatchObject({ text: 'Talks went on.', given: { publishedAt: '2030-03-14' } });
    const [none] = await allOf(expandSources([path], { columns: { text: 'story' } }));
    expect(none).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-85' } });
  });

  it('does not take a field that only a prototype has', async () => {
    expect(await itemOf('{"__proto__": {"text": "Talks went on."}}')).toMatchObject({
      problem: { code: 'ONR-INTAKE-18' },
    });
  });
});

describe('lines', () => {
  it.each([
    ['no JSON', '{"text": ', 'ONR-INTAKE-17'],
    ['an array', '["Talks"]', 'ONR-INTAKE-18'],
    ['null', 'null', 'ONR-INTAKE-18'],
    ['no text', '{"body": "Talks"}', 'ONR-INTAKE-18'],
    ['a text that is a number', '{"text": 5}', 'ONR-INTAKE-18'],
    ['a blank text', '{"text": " \\n"}', 'ONR-INTAKE-6'],
    ['a text with nothing in it', '{"text": ""}', 'ONR-INTAKE-5'],
    ['a reading of the future', '{"schema": "onrecord/reading@2", "text": "Talks"}', 'ONR-INTAKE-20'],
    ['a text that is too large', JSON.stringify({ text: 'a'.repeat(2 * 1024 * 1024 + 1) }), 'ONR-INTAKE-4'],
  ])('refuses %s with the number of its line, and goes on', async (_what, line, code) => {
    const items = await itemsOf(`{"text": "One."}\n${line}\n{"text": "Two."}`);
    expect(items).toMatchObject([{ text: 'One.' }, { kind: 'refused', problem: { code } }, { text: 'Two.' }]);
    expect(items[1]?.name).toBe(`${folder.at('lines.jsonl')}:2`);
  });

  it('gives a line that is a reading as it is', async () => {
    const line = '{"schema": "onrecord/reading@1", "report": {}}';
    expect(await itemOf(line)).toEqual({
      kind: 'reading',
      name: `${folder.at('lines.jsonl')}:1`,
      line,
      bytesHash: createHash('sha256').update(line).digest('hex'),
    });
  });

  it('reads a line that is not UTF-8 with a note', async () => {
    const items = await itemsOf(Buffer.from('{"text": "Caf\u00e9 talks."}\n{"text": "Two."}', 'latin1'));
    expect(items).toMatchObject([
      { text: 'Caf\u00e9 talks.', charset: 'windows-1252', notes: [{ code: 'ONR-INTAKE-11' }] },
      { text: 'Two.', charset: 'utf-8', notes: [] },
    ]);
  });

  it('says that halves of characters were replaced', async () => {
    expect(await itemOf('{"text": "Talks \\ud83d went on."}')).toMatchObject({
      text: 'Talks \ufffd went on.',
      notes: [{ code: 'ONR-INTAKE-26' }],
    });
  });

  it('skips a line of more than 16 MiB', async () => {
    const long = Buffer.alloc(16 * 1024 * 1024 + 1, 'a');
    const items = await itemsOf(Buffer.concat([long, Buffer.from('\n{"text": "Two."}')]));
    expect(items).toMatchObject([{ kind: 'refused', problem: { code: 'ONR-INTAKE-19' } }, { text: 'Two.' }]);
  });

  it('refuses a file in UTF-16 once', async () => {
    expect(await itemsOf(Buffer.from('\ufeff{"text": "One."}\n{"text": "Two."}\n', 'utf16le'))).toMatchObject([
      { kind: 'refused', problem: { code: 'ONR-INTAKE-22' } },
    ]);
  });
});

describe('splitLines', () => {
  it('gives the same lines however the bytes are cut, and holds none beyond the limit', async () => {
    const piece = fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '\n\n'), fc.string({ maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.array(fc.nat(8)), async (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''));
        const lines = await allOf(splitLines(cutUp(bytes, cuts), 10));
        const expected = bytes.toString('latin1').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        expect(lines.map((line) => line.bytes && Buffer.from(line.bytes).toString('latin1'))).toEqual(
          expected.map((line) => (line.length > 10 ? undefined : line.replace(/\r$/, ''))),
        );
      }),
    );
  });
});

async function* cutUp(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of cuts) {
    yield await Promise.resolve(bytes.subarray(from, from + cut));
    from += cut;
  }
  yield bytes.subarray(from);
}

describe('any bytes as JSON Lines', () => {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => JSON.stringify({ text })) },
    fc.json({ maxDepth: 2 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '',
      ' ',
      '\t',
      '\r',
      '{',
      '{"text":',
      '{"schema":"onrecord/reading@1"}',
      '{"schema":"onrecord/reading@9"}',
    ),
  );
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(line, { maxLength: 12 }).map((lines) => new Uint8Array(Buffer.from(lines.join('\n')))),
  );
  const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

  it('never throws and accounts for each line: one item, or it is blank', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const path = folder.file('fuzz.jsonl', bytes);
        const items = await allOf(expandSources([path]));
        if (isUtf16(bytes)) {
          expect(items).toMatchObject([{ kind: 'refused' }]);
          return;
        }
        const lines = Buffer.from(bytes).toString('latin1').split('\n');
        if (lines.at(-1) === '') lines.pop();
        const numbers = items.map(({ name }) => Number(name.slice(path.length + 1)));
        expect(new Set(numbers).size).toBe(items.length);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const [index, words] of lines.entries()) {
          // A line without any sign, in whatever encoding, holds none of these bytes.
          if (/[!-~]/.test(words)) expect(numbers).toContain(index + 1);
          if (/^[ \t\r]*$/.test(words)) expect(numbers).not.toContain(index + 1);
        }
        expect(items.length).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('countSources', () => {
  it('counts what the items will be, without reading reports', async () => {
    folder.file('count/a.txt', 'One.');
    folder.file('count/b.jsonl', '{"text": "One."}\n\n \r\nno\n{"text": "Two."}');
    folder.file('count/c.png', 'x');
    folder.file('count/d.txt', '');
    const paths = [folder.at('count'), folder.at('none.txt')];
    const items = (await allOf(expandSources(paths))).filter(({ kind }) => kind !== 'note');
    expect(items.length).toBe(6);
    expect(await countSources(paths)).toBe(6);
  });

  it('does not know of standard input', async () => {
    expect(await countSources([folder.at('count'), '-'])).toBeUndefined();
  });

  it('ends when the signal comes', async () => {
    expect(await countSources([folder.at('count')], AbortSignal.abort())).toBeUndefined();
  });
});
