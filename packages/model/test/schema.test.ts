import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../src/index.ts';
import { readingJsonSchema, readingSchema } from '../src/schema.ts';
import { fullReading, statement } from './full-reading.ts';

const withStatement = (changes: Readonly<Record<string, unknown>>): unknown => ({
  ...fullReading,
  records: [{ ...statement, ...changes }],
});
const withReport = (changes: Readonly<Record<string, unknown>>): unknown => ({
  ...fullReading,
  report: { ...fullReading.report, ...changes },
});

function without(object: object, field: string): unknown {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}

describe('readingSchema', () => {
  it('takes a reading with all five kinds, and changes nothing in it', () => {
    const kinds: readonly RecordKind[] = ['statement', 'event', 'figure', 'position', 'prospect'];
    expect(fullReading.records.map(({ kind }) => kind)).toEqual(kinds);
    expect(readingSchema.parse(fullReading)).toEqual(fullReading);
  });

  it('takes what JSON makes of it', () => {
    expect(readingSchema.parse(JSON.parse(JSON.stringify(fullReading)))).toEqual(fullReading);
  });

  it.each([
    ['another schema number', { ...fullReading, schema: 'onrecord/reading@2' }],
    ['another way to count', { ...fullReading, offsets: 'code-points' }],
    ['an optional field that is undefined', withStatement({ target: undefined })],
    ['a source name that is undefined', withReport({ source: { name: undefined } })],
    ['a required field that is missing', { ...fullReading, records: [without(statement, 'saidAt')] }],
    ['no notes', without(fullReading, 'notes')],
    ['an unknown block role', withReport({ blocks: [{ start: 0, end: 5, role: 'sidebar' }] })],
    ['an unknown act', withStatement({ act: 'mutter' })],
    ['an unknown kind', withStatement({ kind: 'rumour' })],
    ['no content', withStatement({ content: [] })],
    ['no anchor', withStatement({ anchors: [] })],
    ['an anchor without words', withStatement({ anchors: [{ start: 3, end: 3, quote: '' }] })],
    ['an offset below zero', withStatement({ anchors: [{ start: -1, end: 3, quote: 'abcd' }] })],
    ['an offset that is not whole', withStatement({ block: 0.5 })],
    ['a confidence above one', withStatement({ confidence: 1.1 })],
    ['a stated value without its words', withStatement({ speaker: { status: 'stated', value: 'a1' } })],
    ['an inferred value without its rule', withStatement({ speaker: { status: 'inferred', value: 'a1', from: [] } })],
    [
      'a note without a code of ours',
      { ...fullReading, notes: [{ code: 'E1', severity: 'info', stage: 'x', message: 'y' }] },
    ],
  ])('refuses %s', (_what, candidate) => {
    expect(readingSchema.safeParse(candidate).success).toBe(false);
  });

  it('takes a field that a later version adds: fields may be added under one schema number', () => {
    expect(readingSchema.safeParse({ ...fullReading, extra: 1 }).success).toBe(true);
  });
});

describe('readingJsonSchema', () => {
  const schema = JSON.parse(JSON.stringify(readingJsonSchema())) as Readonly<Record<string, unknown>>;

  it('is draft 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('requires every field of a reading', () => {
    expect(schema['required']).toEqual(Object.keys(fullReading));
  });

  it('leaves the door open for added fields', () => {
    expect(JSON.stringify(schema).match(/"additionalProperties":false/)).toBeNull();
  });

  it('names every kind of record', () => {
    for (const { kind } of fullReading.records) expect(JSON.stringify(schema).includes(`"const":"${kind}"`)).toBe(true);
  });
});
