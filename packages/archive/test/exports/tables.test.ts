import { describe, expect, it } from 'vitest';
import { columnsPage, TABLE_NAMES, tableNamed } from '../../src/exports/tables/tables.ts';
import { actorLine, outletLine, reportLine } from './table-lines.ts';
import { allRows } from './rows.ts';

/** Scripts of other people hang on these names: a change here is a change for them, and goes into the changelog. */
const TRACE =
  'words start end quote anchors context claimant_by claimant sources confidence review rule report_id title outlet url file published story superseded_by';
const PLACE = 'place place_key place_status place_kind country lat lon precision geonames';
const NAMES: Readonly<Record<string, string>> = {
  statements: `record_id row_key speaker speaker_keys speaker_status act mode cue addressee addressee_keys addressee_status target target_keys target_status when_from when_to when_status ${TRACE}`,
  events: `record_id row_key event_type event_mode realis actors actors_keys actors_status recipients recipients_keys recipients_status when_from when_to when_status ${PLACE} occurrence independent_texts ${TRACE}`,
  figures: `record_id row_key measure counted value min max approximate unit quantifier part_of realis basis revises event_id composition affected affected_keys affected_status period when_from when_to ${PLACE} series independent_texts killed injured abducted displaced ${TRACE}`,
  positions: `record_id row_key party party_keys party_status stance issue issue_label terms in_exchange_for condition counterpart counterpart_keys counterpart_status when_from when_to when_status ${TRACE}`,
  outlook: `record_id row_key prospect_type holder holder_keys holder_status condition outcome event_id when_from when_to when_status line ${TRACE}`,
  actors: 'actor_key name kind names known_id reports records first_named last_named by_person',
  reports:
    'report_id title outlet url file published story superseded_by byline language genre added also_at engine statements events figures positions outlook published_by outlet_kind outlet_country via',
  outlets: 'outlet_key name kind country names hosts reports credited known_id by_person',
};

describe('TABLES', () => {
  it('covers every kind of record, actors, reports and outlets', () => {
    expect(TABLE_NAMES).toEqual(Object.keys(NAMES));
  });

  it.each(TABLE_NAMES)('keeps the column names of %s', (name) => {
    expect(tableNamed(name).columns.map((column) => column.name)).toEqual(NAMES[name]?.split(' '));
  });

  it.each(TABLE_NAMES)('gives every column of %s the type it says', (name) => {
    const types = { text: 'string', day: 'string', integer: 'number', number: 'number', boolean: 'boolean' } as const;
    const rows = [...allRows, actorLine, reportLine, outletLine].filter((row) => tableNamed(name).holds(row));
    expect(rows).toHaveLength(1);
    for (const row of rows) {
      for (const { name: column, type, of } of tableNamed(name).columns) {
        const cell = of(row, { independentTexts: () => 2 });
        if (cell !== undefined) expect(typeof cell, column).toBe(types[type]);
        if (type === 'day' && cell !== undefined) expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (type === 'integer' && cell !== undefined) expect(Number.isInteger(cell), column).toBe(true);
      }
    }
  });

  it('describes every column on one page', () => {
    const page = columnsPage();
    for (const name of TABLE_NAMES) {
      expect(page).toContain(`## ${name}`);
      for (const column of tableNamed(name).columns) expect(page).toContain(`| \`${column.name}\` | ${column.type} |`);
    }
  });
});
