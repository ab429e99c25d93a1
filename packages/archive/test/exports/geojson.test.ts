import { describe, expect, it } from 'vitest';
import type { Note } from '@onrecord/model';
import { writeGeojson } from '../../src/exports/geojson.ts';
import type { ExportOptions } from '../../src/exports/export-format.ts';
import type { AnyRow } from '../../src/rows/archive-row.ts';
import { HOSTILE } from './hostile.ts';
import { allRows, basra, event, eventRow, report, streamOf, textOf } from './rows.ts';

interface Collection {
  readonly type: string;
  readonly features: readonly {
    readonly type: string;
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: readonly number[] };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly omitted: { readonly noCoordinates: number; readonly otherKinds: number };
}

async function mapOf(rows: readonly AnyRow[], options: ExportOptions = {}): Promise<Collection> {
  return JSON.parse(await textOf(writeGeojson(streamOf(rows), options))) as Collection;
}

describe('writeGeojson', () => {
  it('draws events and figures with a place: longitude first, no crs', async () => {
    const map = await mapOf(allRows, { independentTexts: () => 2 });
    expect(map.type).toBe('FeatureCollection');
    expect(Object.keys(map)).toEqual(['type', 'features', 'omitted']);
    expect(map.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [47.8, 30.5] },
      { type: 'Point', coordinates: [47.8, 30.5] },
    ]);
    expect(map.features[0]).toMatchObject({
      type: 'Feature',
      id: event.id,
      properties: {
        kind: 'event',
        type: 'ASSAULT',
        realis: 'actual',
        words: 'attacked […] killed',
        precision: 'city',
        claimantBy: 'report',
        claimant: 'Invented Courier',
        independentTexts: 2,
        reportId: report.id,
        outlet: 'Invented Courier',
        published: '2020-03-03',
        anchors: event.anchors,
      },
    });
    expect(map.features[1]?.properties).toMatchObject({
      kind: 'figure',
      measure: 'killed',
      value: 9,
      claimantBy: 'unnamed',
    });
  });

  it('counts what it leaves out, in the file and in notes: every row is drawn or counted', async () => {
    const half = { key: 3, name: 'Basra', kind: 'city', lon: 47.8 };
    const places = [
      undefined,
      { key: 1, name: 'Somewhere', kind: 'unknown' },
      half,
      { ...basra, lat: 91 },
      { ...basra, lon: NaN },
    ];
    const rows = [...allRows, ...places.map((place) => eventRow({ place }))];
    const notes: Note[] = [];
    const map = await mapOf(rows, { onNote: (note) => notes.push(note) });
    expect(map.omitted).toEqual({ noCoordinates: 5, otherKinds: 3 });
    expect(map.features.length + map.omitted.noCoordinates + map.omitted.otherKinds).toBe(rows.length);
    expect(notes.map(({ code }) => code)).toEqual(['ONR-EXPORT-2', 'ONR-EXPORT-1']);
  });

  it('takes the edges of the globe', async () => {
    const map = await mapOf([
      eventRow({ place: { ...basra, lat: -90, lon: 180 } }),
      eventRow({ place: { ...basra, lat: 0, lon: 0 } }),
    ]);
    expect(map.features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [180, -90],
      [0, 0],
    ]);
  });

  it('is a whole document without rows', async () => {
    expect(await mapOf([])).toEqual({
      type: 'FeatureCollection',
      features: [],
      omitted: { noCoordinates: 0, otherKinds: 0 },
    });
  });

  it.each(HOSTILE)('keeps %j as text, and no script or line can end in it', async (title) => {
    const place = { ...basra, name: title };
    const text = await textOf(writeGeojson(streamOf([eventRow({ place })])));
    expect((JSON.parse(text) as Collection).features[0]?.properties['place']).toBe(title);
    expect(text).not.toMatch(/[<\u202e\u2028\0]/);
  });
});
