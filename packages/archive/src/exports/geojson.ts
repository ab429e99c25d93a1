import { note } from '@onrecord/model';
import type { AnyRow, PlaceRef } from '../rows/archive-row.ts';
import { shownWords } from '../prepare/shown-words.ts';
import type { ExportOptions } from './export-format.ts';
import { jsonDocument, jsonText } from './json-text.ts';
import { exportNotes } from './notes.ts';
import { claimantName, namesAs, realisOf } from './row-names.ts';

/** A place on the globe, longitude first (RFC 7946). */
type LonLat = readonly [number, number];

/**
 * Events and figures on a map: a GeoJSON FeatureCollection (RFC 7946: WGS 84, longitude before latitude, no `crs`). What has no
 * coordinates cannot be drawn; the foreign member `omitted` says how many rows that are, and of other kinds. `precision` says whether a
 * point is the spot or the middle of a town, region or country. Streams.
 */
export async function* writeGeojson(source: AsyncIterable<AnyRow>, options: ExportOptions = {}): AsyncIterable<string> {
  const omitted = { noCoordinates: 0, otherKinds: 0 };
  const features = featuresOf(source, omitted, options);
  yield* jsonDocument('{"type":"FeatureCollection","features":[', features, () => `],"omitted":${jsonText(omitted)}}`);
  const { onNote } = options;
  const [coordinates, kinds] = [omitted.noCoordinates, omitted.otherKinds];
  if (coordinates > 0) onNote?.(note(exportNotes.noCoordinates, { details: { count: coordinates } }));
  if (kinds > 0) onNote?.(note(exportNotes.otherKind, { details: { count: kinds, what: 'events and figures' } }));
}

async function* featuresOf(
  source: AsyncIterable<AnyRow>,
  omitted: { noCoordinates: number; otherKinds: number },
  { independentTexts }: ExportOptions,
): AsyncIterable<object> {
  for await (const row of source) {
    const coordinates = coordinatesOf(row.place);
    if (row.record.kind !== 'event' && row.record.kind !== 'figure') omitted.otherKinds++;
    else if (coordinates === undefined) omitted.noCoordinates++;
    else yield featureOf(row, coordinates, independentTexts?.(row));
  }
}

function coordinatesOf(place: PlaceRef | undefined): LonLat | undefined {
  const { lat, lon } = place ?? {};
  if (lat === undefined || lon === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

function featureOf(row: AnyRow, coordinates: LonLat, independentTexts: number | undefined): object {
  const { record, report, place, when, claimant } = row;
  return {
    type: 'Feature',
    id: record.id,
    geometry: { type: 'Point', coordinates },
    properties: {
      kind: record.kind,
      ...ownProperties(row),
      realis: realisOf(row),
      words: shownWords(record),
      place: place?.name,
      precision: place?.precision ?? null,
      country: place?.country,
      placeStatus: 'place' in record ? record.place.status : undefined,
      from: when?.from ?? null,
      to: when?.to ?? null,
      claimantBy: claimant.by,
      claimant: claimantName(claimant),
      independentTexts,
      confidence: record.confidence,
      review: row.review,
      reportId: report.id,
      outlet: report.outlet,
      url: report.url,
      published: report.published,
      anchors: record.anchors,
      group: row.group,
    },
  };
}

function ownProperties(row: AnyRow): object {
  const { record } = row;
  if (record.kind === 'event') {
    return {
      type: record.type,
      mode: record.mode,
      actors: namesAs(row, 'actor'),
      recipients: namesAs(row, 'recipient'),
    };
  }
  if (record.kind !== 'figure') return {};
  const { value, min, max, approximate, unit } = record.quantity;
  return {
    measure: record.measure,
    value,
    min,
    max,
    approximate,
    unit,
    basis: record.basis,
    affected: namesAs(row, 'affected'),
  };
}
