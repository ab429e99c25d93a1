import { describe, expect, it } from 'vitest';
import type { OnRecord, Reading } from '@onrecord/model';
import { confidentRows } from '../src/commands/confident-rows.ts';
import { READING } from './fixtures/invented-reading.ts';

/** The invented reading with every link that a row may have set to the row before it. */
function linked(): Reading {
  const records = READING.records.map((record, index): OnRecord => {
    const before = READING.records[index - 1]?.id ?? record.id;
    const row = {
      ...record,
      confidence: index % 2 === 0 ? 0.9 : 0.4,
      attribution: [{ actor: 'a', statement: before }],
    };
    if (row.kind === 'figure')
      return { ...row, event: before, revises: before, quantity: { ...row.quantity, of: before } };
    if (row.kind === 'position') return { ...row, statement: before };
    if (row.kind === 'prospect') return { ...row, event: before };
    return row;
  });
  return { ...READING, records };
}

describe('confidentRows', () => {
  const reading = linked();

  it('keeps every kind that is there, in order', () => {
    expect(new Set(reading.records.map(({ kind }) => kind)).size).toBe(5);
    expect(confidentRows(reading, 0.4).records).toEqual(reading.records);
  });

  it('leaves no link to a row that is gone, and keeps the sources', () => {
    const { records, notes } = confidentRows(reading, 0.5);
    const gone = reading.records.filter(({ confidence }) => confidence < 0.5).map(({ id }) => id);
    expect(gone.length).toBeGreaterThan(0);
    expect(records.map(({ id }) => id)).toEqual(reading.records.map(({ id }) => id).filter((id) => !gone.includes(id)));
    expect(gone.filter((id) => JSON.stringify(records).includes(id))).toEqual([]);
    expect(records.every(({ attribution }) => attribution[0]?.actor === 'a')).toBe(true);
    expect(notes.at(-1)?.message).toContain(`${gone.length} of ${reading.records.length} rows`);
  });

  it.each(['figure', 'position', 'prospect'] as const)('a %s loses its links', (kind) => {
    const rows = reading.records.map((record) => ({ ...record, confidence: record.kind === kind ? 1 : 0 }));
    const { records } = confidentRows({ ...reading, records: rows }, 0.5);
    const text = JSON.stringify(records.map(({ id: _id, ...row }) => row));
    expect(records.length).toBeGreaterThan(0);
    expect(rows.filter(({ id, kind: other }) => other !== kind && text.includes(id))).toEqual([]);
  });
});
