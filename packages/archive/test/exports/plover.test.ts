import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type Note, REALIS } from '@onrecord/model';
import { writePlover } from '../../src/exports/plover.ts';
import type { ExportOptions } from '../../src/exports/export-format.ts';
import type { AnyRow } from '../../src/rows/archive-row.ts';
import { HOSTILE } from './hostile.ts';
import { allRows, basra, council, event, eventRow, norrin, party, report, streamOf, textOf } from './rows.ts';

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(rows: readonly AnyRow[], options: ExportOptions = {}): Promise<readonly Row[]> {
  const text = await textOf(writePlover(streamOf(rows), options));
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);
}

describe('writePlover', () => {
  it('writes one line an event with what is known, and tells of the other rows', async () => {
    const notes: Note[] = [];
    const parties = [party('actor', council), party('recipient', norrin, 'inferred'), party('source', norrin)];
    const rows = await rowsOf([...allRows.filter(({ record }) => record.kind !== 'event'), eventRow({ parties })], {
      onNote: (note) => notes.push(note),
      independentTexts: () => 2,
    });
    expect(rows).toEqual([
      {
        event_id: event.id,
        event_date: '2020-03-02',
        event_date_to: '2020-03-02',
        event_type: 'ASSAULT',
        event_mode: null,
        quad_code: 'MATERIAL CONFLICT',
        contexts: [],
        realis: 'actual',
        actors: [{ key: 8, name: 'Harbour Council', kind: 'organization', status: 'stated' }],
        recipients: [{ key: 7, name: 'Adela Norrin', kind: 'person', status: 'inferred' }],
        placename: 'Basra',
        country: 'IQ',
        latitude: 30.5,
        longitude: 47.8,
        geonames_id: 99532,
        precision: 'city',
        source: 'Invented Courier',
        url: report.url,
        report_id: report.id,
        publication_date: '2020-03-03',
        claimant_by: 'report',
        claimant: 'Invented Courier',
        confidence: 0.875,
        review: 'unreviewed',
        independent_texts: 2,
        occurrence: 5,
        words: 'attacked […] killed',
        anchors: event.anchors,
      },
    ]);
    expect(notes.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([['ONR-EXPORT-1', '4 rows']]);
  });

  it('leaves empty what is not known: never the day of publication as that of the event', async () => {
    const [row] = await rowsOf([eventRow({ when: undefined, place: undefined, group: undefined })]);
    expect(row).toMatchObject({
      event_date: null,
      event_date_to: null,
      placename: null,
      latitude: null,
      occurrence: null,
    });
  });

  it('has a quad code for the types of PLOVER and none for our own', async () => {
    const rows = await rowsOf(EVENT_TYPES.map((type) => eventRow({ record: { ...event, type } })));
    expect(rows.filter((row) => row['quad_code'] === null).map((row) => row['event_type'])).toEqual([
      'INVESTIGATE',
      'INCIDENT',
    ]);
    const quadOf = (type: string): unknown => rows.find((row) => row['event_type'] === type)?.['quad_code'];
    expect(['CONCEDE', 'RETREAT', 'REQUEST', 'SANCTION'].map(quadOf)).toEqual([
      'VERBAL COOPERATION',
      'MATERIAL COOPERATION',
      'VERBAL CONFLICT',
      'MATERIAL CONFLICT',
    ]);
  });

  it('gives every event that is not told as fact a context', async () => {
    const rows = await rowsOf(REALIS.map((realis) => eventRow({ record: { ...event, realis } })));
    const bare = rows.filter((row) => Array.isArray(row['contexts']) && row['contexts'].length === 0);
    expect(bare.map((row) => row['realis'])).toEqual(['actual']);
  });

  it.each(HOSTILE)('keeps %j in one line', async (name) => {
    const [row] = await rowsOf([eventRow({ place: { ...basra, name } })]);
    expect(row?.['placename']).toBe(name);
  });
});
