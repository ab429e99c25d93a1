import { describe, expect, it } from 'vitest';
import { withGiven } from '../../src/add/with-given.ts';
import { READING } from '../fixtures/invented-reading.ts';

describe('withGiven', () => {
  it('puts outlet and address where the source of the report is, before what the text says', () => {
    const reading = {
      ...READING,
      report: { ...READING.report, source: { name: 'Text Post', url: 'https://text.example', file: 'a.txt' } },
    };
    expect(withGiven(reading, { outlet: 'Northern Post', file: 'b.txt' }).report.source).toEqual({
      name: 'Northern Post',
      url: 'https://text.example',
      file: 'a.txt',
    });
    expect(withGiven(reading, { url: 'https://post.example' }).report.source).toEqual({
      name: 'Text Post',
      url: 'https://post.example',
      file: 'a.txt',
    });
  });

  it('states nothing that no words of the text say, and changes nothing else', () => {
    const given = {
      title: 'Another title',
      byline: 'Ilsa Brandhof',
      language: 'fr',
      originId: '5',
      outlet: 'Northern Post',
    };
    const { report, ...rest } = withGiven(READING, given);
    expect({ ...rest, report: { ...report, source: READING.report.source } }).toEqual(READING);
    expect(withGiven(READING, { title: 'Another title' })).toBe(READING);
  });
});
