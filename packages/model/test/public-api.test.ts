import { describe, expect, it } from 'vitest';
import * as model from '../src/index.ts';
import * as schema from '../src/schema.ts';

/** What other rooms may use: a change of these lists is a change of the public interface. */
describe('the public interface', () => {
  it('of the model', () => {
    expect(Object.keys(model).sort()).toEqual([
      'ACTOR_KINDS',
      'BLOCK_ROLES',
      'EVENT_TYPES',
      'GENRES',
      'MENTION_FORMS',
      'OUTCOMES',
      'PLACE_KINDS',
      'PROSPECT_TYPES',
      'REALIS',
      'STANCES',
      'STATEMENT_ACTS',
      'STATEMENT_MODES',
      'TIME_BASES',
      'TIME_TYPES',
      'absent',
      'anchor',
      'brokenAnchors',
      'bySpan',
      'contains',
      'holds',
      'inferred',
      'note',
      'offsetMap',
      'overlaps',
      'recordId',
      'reportId',
      'splitsPair',
      'stated',
      'valueOf',
    ]);
  });

  it('of its schema', () => {
    expect(Object.keys(schema).sort()).toEqual(['readingJsonSchema', 'readingSchema']);
  });
});
