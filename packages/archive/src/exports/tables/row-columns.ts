import type { Known, RecordKind } from '@onrecord/model';
import type { AnyRow, ArchiveRow, PartyRole } from '../../rows/archive-row.ts';
import { shownWords } from '../../prepare/shown-words.ts';
import { claimantName, joined, namesAs, partiesAs } from '../row-names.ts';
import { reportColumns } from './report-columns.ts';
import type { Column } from './table.ts';

type Row = AnyRow;

/** What every record needs to be traced: its words and where they stand, on whose word, how sure, who looked at it, and its report. */
export function traceColumns(): readonly Column<Row>[] {
  return [
    {
      name: 'words',
      type: 'text',
      meaning: 'the words that show it, "[…]" where the report goes on between',
      hxl: '#description+text',
      of: ({ record }) => shownWords(record),
    },
    {
      name: 'start',
      type: 'integer',
      meaning: 'where its first anchor begins in the text of the report, in UTF-16 code units from 0',
      of: ({ record }) => record.anchors[0].start,
    },
    {
      name: 'end',
      type: 'integer',
      meaning: 'where its first anchor ends',
      of: ({ record }) => record.anchors[0].end,
    },
    {
      name: 'quote',
      type: 'text',
      meaning: 'the words of its first anchor',
      of: ({ record }) => record.anchors[0].quote,
    },
    {
      name: 'anchors',
      type: 'text',
      meaning: 'all its anchors, as JSON: start, end (UTF-16 code units) and quote of each',
      of: ({ record }) => JSON.stringify(record.anchors),
    },
    { name: 'context', type: 'text', meaning: 'the paragraph it stands in', of: ({ context }) => context.quote },
    {
      name: 'claimant_by',
      type: 'text',
      meaning: 'on whose word: actor, unnamed (a source without a name) or report (its own voice)',
      of: ({ claimant }) => claimant.by,
    },
    {
      name: 'claimant',
      type: 'text',
      meaning: 'its name: of the actor, or of the outlet where the report says it in its own voice',
      hxl: '#meta+source+claimant',
      of: ({ claimant }) => claimantName(claimant),
    },
    {
      name: 'sources',
      type: 'text',
      meaning: 'all sources it is attributed to, outermost first',
      of: (row) => namesAs(row, 'source'),
    },
    {
      name: 'confidence',
      type: 'number',
      meaning: 'how likely the whole row is right, 0 to 1',
      of: ({ record }) => record.confidence,
    },
    {
      name: 'review',
      type: 'text',
      meaning: 'unreviewed, confirmed, corrected or rejected',
      of: ({ review }) => review,
    },
    {
      name: 'rule',
      type: 'text',
      meaning: 'engine, rule and version that read it',
      of: ({ record: { by } }) => `${by.engine} ${by.rule} ${by.version}`,
    },
    ...reportColumns<Row>(),
  ];
}

/** The first columns of every kind. */
export function idColumns(): readonly Column<Row>[] {
  return [
    { name: 'record_id', type: 'text', meaning: 'id of the record', hxl: '#meta+id', of: ({ record }) => record.id },
    {
      name: 'row_key',
      type: 'integer',
      meaning: 'key of the row in this archive',
      of: ({ key }) => key,
    },
  ];
}

/** The actors of one role: names, keys of the joined actors, and whether the report states them or they were inferred. */
export function partyColumns(name: string, role: PartyRole, meaning: string): readonly Column<Row>[] {
  return [
    { name, type: 'text', meaning, of: (row) => namesAs(row, role) },
    {
      name: `${name}_keys`,
      type: 'text',
      meaning: `their keys in the table actors`,
      of: (row) => joined(partiesAs(row, role).map(({ actor }) => String(actor.key))),
    },
    {
      name: `${name}_status`,
      type: 'text',
      meaning: 'stated or inferred, in the same order',
      of: (row) => joined(partiesAs(row, role).map(({ status }) => status)),
    },
  ];
}

/** The days, with what they are days of: "happened", "was said". */
export function whenColumns<K extends RecordKind>(
  meaning: string,
  known?: (record: ArchiveRow<K>['record']) => Known<string>,
): readonly Column<ArchiveRow<K>>[] {
  return [
    {
      name: 'when_from',
      type: 'day',
      meaning: `first day on which it ${meaning}, where that is known`,
      hxl: '#date+start',
      of: ({ when }) => when?.from,
    },
    { name: 'when_to', type: 'day', meaning: 'last day, likewise', hxl: '#date+end', of: ({ when }) => when?.to },
    ...(known === undefined
      ? []
      : [
          {
            name: 'when_status',
            type: 'text',
            meaning: 'stated, inferred or absent',
            of: ({ record }) => known(record).status,
          } as const satisfies Column<ArchiveRow<K>>,
        ]),
  ];
}

export function placeColumns(): readonly Column<ArchiveRow<'event'> | ArchiveRow<'figure'>>[] {
  return [
    { name: 'place', type: 'text', meaning: 'name of the place', hxl: '#loc+name', of: ({ place }) => place?.name },
    { name: 'place_key', type: 'integer', meaning: 'its key in this archive', of: ({ place }) => place?.key },
    {
      name: 'place_status',
      type: 'text',
      meaning: 'stated, inferred or absent',
      of: ({ record }) => record.place.status,
    },
    {
      name: 'place_kind',
      type: 'text',
      meaning: 'country, region, city, site, water or unknown',
      hxl: '#loc+type',
      of: ({ place }) => place?.kind,
    },
    {
      name: 'country',
      type: 'text',
      meaning: 'ISO 3166-1 alpha-2',
      hxl: '#country+code+v_iso2',
      of: ({ place }) => place?.country,
    },
    { name: 'lat', type: 'number', meaning: 'latitude, WGS 84', hxl: '#geo+lat', of: ({ place }) => place?.lat },
    { name: 'lon', type: 'number', meaning: 'longitude, WGS 84', hxl: '#geo+lon', of: ({ place }) => place?.lon },
    {
      name: 'precision',
      type: 'text',
      meaning: 'what the coordinates are those of: site, city, or the middle of a region or country',
      hxl: '#geo+precision',
      of: ({ place }) => place?.precision,
    },
    {
      name: 'geonames',
      type: 'integer',
      meaning: 'GeoNames id',
      hxl: '#loc+code+geonames',
      of: ({ place }) => place?.geonames,
    },
  ];
}
