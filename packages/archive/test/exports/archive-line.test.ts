import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, type Reading, recordId, reportId } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import type { ArchiveLine, OperationLine, OriginLine, ReviewLine } from '../../src/exports/archive-line.ts';
import { parseArchiveLine } from '../../src/exports/parse-archive-line.ts';
import { writeLines } from '../../src/exports/write-lines.ts';
import { HOSTILE } from './hostile.ts';
import { fullReading, readingOf, statement, streamOf, textOf } from './rows.ts';

const origin: OriginLine = {
  schema: 'onrecord/origin@1',
  report: fullReading.report.id,
  added: '2020-03-04T10:00:00Z',
  outlet: 'Invented Courier',
  url: 'https://courier.example/ferry',
  file: 'ferry.txt',
  title: 'Ferry talks open in Basra',
  replaces: 'r-0123456789abcdef0123',
};
const review: ReviewLine = {
  schema: 'onrecord/review@1',
  report: fullReading.report.id,
  record: statement.id,
  state: 'corrected',
  by: 'an editor',
  at: '2020-03-04T10:00:00.000+01:00',
  corrected: { ...statement, act: 'threaten' },
  original: statement,
  note: 'the speaker said so herself',
};
const operation: OperationLine = {
  schema: 'onrecord/operation@1',
  verb: 'merge',
  of: 'actor',
  members: [{ report: fullReading.report.id, id: 'a1' }],
  to: { report: 'r-0123456789abcdef0123', id: 'a9' },
  name: 'Adela Norrin',
  by: 'an editor',
  at: '2020-03-04T10:00:00Z',
  undone: false,
};
const LINES: readonly ArchiveLine[] = [fullReading, origin, review, operation];

function refusalOf(line: string): string {
  const parsed = parseArchiveLine(line, 3);
  return parsed.status === 'ok' ? 'ok' : `${parsed.note.code} ${parsed.note.message}`;
}

const without = (object: object, field: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));

describe('parseArchiveLine', () => {
  it('gives back what writeLines wrote, one line a value', async () => {
    const lines = (await textOf(writeLines(streamOf(LINES)))).split('\n');
    expect(lines).toHaveLength(LINES.length + 1);
    expect(lines.slice(0, -1).map((line, i) => parseArchiveLine(line, i + 1))).toEqual(
      LINES.map((line) => ({ status: 'ok', line })),
    );
  });

  it('gives back a reading of any text, to the character', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(...HOSTILE.filter((text) => text !== '')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(text.isWellFormed());
        const first = text.codePointAt(0) ?? 0;
        const reading = readingOf(text, [anchor(text, 0, first > 0xffff ? 2 : 1)], { name: text, file: text });
        const line = await textOf(writeLines(streamOf([reading])));
        expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029\u0085\u202e<]/);
        expect(parseArchiveLine(line, 1)).toEqual({ status: 'ok', line: reading });
      }),
    );
  });

  it('keeps the fields that a later version adds', () => {
    const later = { ...fullReading, extra: { a: [1] }, report: { ...fullReading.report, mood: 'calm' } };
    expect(parseArchiveLine(JSON.stringify(later), 1)).toEqual({ status: 'ok', line: later });
    const laterOrigin = { ...origin, extra: 1 };
    expect(parseArchiveLine(JSON.stringify(laterOrigin), 1)).toEqual({ status: 'ok', line: laterOrigin });
  });

  it('takes a line that begins with a byte order mark', () => {
    expect(parseArchiveLine(`\ufeff${JSON.stringify(origin)}`, 1).status).toBe('ok');
  });

  it.each([
    ['an empty line', '', 'ONR-EXPORT-10'],
    ['half a line', '{"schema":"onrecord/reading@1"', 'ONR-EXPORT-10'],
    ['a number', '7', 'ONR-EXPORT-11'],
    ['null', 'null', 'ONR-EXPORT-11'],
    ['a list', '[]', 'ONR-EXPORT-11'],
    ['an object without a schema', '{}', 'ONR-EXPORT-11'],
    ['a schema that is no word', '{"schema":1}', 'ONR-EXPORT-11'],
    ['a schema of a later version', '{"schema":"onrecord/reading@2"}', 'ONR-EXPORT-12'],
    ['a schema that is a word of objects', '{"schema":"constructor"}', 'ONR-EXPORT-12'],
    ['a reading without records', JSON.stringify(without(fullReading, 'records')), 'ONR-EXPORT-13'],
    ['an origin without its day', JSON.stringify(without(origin, 'added')), 'ONR-EXPORT-13'],
    [
      'an origin with a day that is none',
      JSON.stringify({ ...origin, added: '2020-13-45T00:00:00Z' }),
      'ONR-EXPORT-13',
    ],
    ['an origin with a number for its url', JSON.stringify({ ...origin, url: 1 }), 'ONR-EXPORT-13'],
    ['a review in an unknown state', JSON.stringify({ ...review, state: 'liked' }), 'ONR-EXPORT-13'],
    [
      'a corrected record that is none',
      JSON.stringify({ ...review, corrected: { kind: 'statement' } }),
      'ONR-EXPORT-13',
    ],
    ['an operation on nothing', JSON.stringify({ ...operation, members: [] }), 'ONR-EXPORT-13'],
    ['an operation on half an actor', JSON.stringify({ ...operation, members: [{ id: 'a1' }] }), 'ONR-EXPORT-13'],
    ['an operation on members that are no list', JSON.stringify({ ...operation, members: 'a1' }), 'ONR-EXPORT-13'],
    ['an unknown verb', JSON.stringify({ ...operation, verb: 'drop' }), 'ONR-EXPORT-13'],
    ['a renaming without a name', JSON.stringify({ ...without(operation, 'name'), verb: 'rename' }), 'ONR-EXPORT-13'],
    ['undone as a word', JSON.stringify({ ...operation, undone: 'no' }), 'ONR-EXPORT-13'],
  ])('refuses %s, naming the line', (_what, line, code) => {
    expect(refusalOf(line)).toMatch(new RegExp(`^${code} line 3: `));
  });

  it('says where the shape is wrong', () => {
    const [first, ...rest] = fullReading.records;
    const line = JSON.stringify({ ...fullReading, records: [{ ...first, act: 'mutter' }, ...rest] });
    expect(refusalOf(line)).toContain('records.0.act');
    expect(refusalOf(JSON.stringify({ ...operation, members: [{ id: 'a1' }] }))).toContain('members[0].report');
    expect(refusalOf(JSON.stringify({ ...review, corrected: { ...statement, mode: 'loud' } }))).toContain(
      'corrected.mode',
    );
  });

  it('refuses anchors that do not hold the words of the report', () => {
    const moved = { ...statement, content: [{ ...statement.content[0], start: statement.content[0].start + 1 }] };
    expect(refusalOf(JSON.stringify({ ...fullReading, records: [moved] }))).toMatch(/^ONR-EXPORT-14 line 3: 1 anchors/);
  });

  it('refuses a report whose text is not the one its id was made of', () => {
    const report = { ...fullReading.report, text: `${fullReading.report.text} More.` };
    expect(refusalOf(JSON.stringify({ ...fullReading, report }))).toContain(`(${reportId(report.text)})`);
    expect(refusalOf(JSON.stringify({ ...fullReading, report }))).toMatch(/^ONR-EXPORT-15/);
  });

  it('refuses two records with one id', () => {
    const line = JSON.stringify({ ...fullReading, records: [...fullReading.records, statement] });
    expect(refusalOf(line)).toMatch(/^ONR-EXPORT-16 line 3: .*st-/);
    expect(recordId(fullReading.report.id, 'statement', statement.anchors)).toBe(statement.id);
  });

  it('refuses what nests deeper than can be read, without throwing', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(refusalOf(JSON.stringify(fullReading).replace('{', `{"extra":${deep},`))).toMatch(/^ONR-EXPORT-1[07]/);
  });

  it('has a message of bounded length, however long the line', () => {
    const long = 'x'.repeat(100_000);
    for (const line of [long, JSON.stringify({ schema: long }), JSON.stringify({ ...review, state: long })]) {
      expect(refusalOf(line).length).toBeLessThan(1000);
    }
  });

  it('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
        expect(parseArchiveLine(line, 1).status).toBe('refused');
      }),
    );
  });

  it('takes a reading with one field changed exactly where the schema takes it', () => {
    const whole = JSON.stringify(fullReading);
    const paths = pathsOf(fullReading);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const changed = changedAt(JSON.parse(whole) as Reading, path, value);
        const parsed = parseArchiveLine(JSON.stringify(changed), 1);
        const isOneOfItsSchema = changed.schema === fullReading.schema;
        const isRefusedForShape = parsed.status === 'refused' && parsed.note.code === 'ONR-EXPORT-13';
        if (isOneOfItsSchema) expect(isRefusedForShape).toBe(!readingSchema.safeParse(changed).success);
        else expect(parsed.status).toBe('refused');
        if (parsed.status === 'ok') expect(parsed.line).toEqual(changed);
      }),
    );
  });
});

type Path = readonly string[];

/** Every path to a value within a value. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
  ];
}

function changedAt(whole: Reading, path: Path, value: unknown): Reading {
  let inner: Record<string, unknown> = whole as never;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
  const last = path.at(-1);
  if (last !== undefined) inner[last] = value;
  return whole;
}
