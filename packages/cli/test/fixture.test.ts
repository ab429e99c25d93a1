import { brokenAnchors } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { describe, expect, it } from 'vitest';
import { READING } from './fixtures/invented-reading.ts';

describe('the invented reading', () => {
  it('keeps the contract', () => {
    expect(readingSchema.parse(READING)).toEqual(READING);
  });

  it('has the words of its anchors', () => {
    expect(brokenAnchors(READING)).toEqual([]);
  });

  it('names only blocks that are there', () => {
    expect(READING.records.filter(({ block }) => READING.report.blocks[block] === undefined)).toEqual([]);
  });
});
