import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser } from '@onrecord/language';
import { describe, expect, it } from 'vitest';
import { leadingDateLength } from '../../src/blocks/leading-date.ts';
import { read } from '../../src/index.ts';

const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));
const DATE = 'Thursday, March 14, 2030';

describe('a date that a paragraph begins with', () => {
  it.each([
    `${DATE} On Tuesday, the council closed the bridge.`,
    `${DATE} “We wait for the mediators,” she said.`,
    `${DATE}\nThe council closed the bridge.`,
  ])('has lost its break: %s', (paragraph) => {
    expect(leadingDateLength(paragraph)).toBe(DATE.length);
  });

  it('has lost its break, the day in front', () => {
    expect(leadingDateLength('Thursday 14 March 2030 The council closed the bridge.')).toBe(
      'Thursday 14 March 2030'.length,
    );
  });

  it.each([
    `${DATE}, was the day on which the bridge was closed.`,
    `${DATE} was the day on which the bridge was closed.`,
    `${DATE} Council closes bridge`,
    `On ${DATE} The Council closed the bridge.`,
    'Thursday, March 34, 2030 The council closed the bridge.',
    DATE,
    'Thursday The council closed the bridge on March 14, 2030 again.',
  ])('belongs to the sentence, or stands alone: %s', (paragraph) => {
    expect(leadingDateLength(paragraph)).toBe(0);
  });

  it('is the day of publication, and the sentence behind it is whole', () => {
    const text = `Council closes bridge in Tolhuin\n\n${DATE} On Tuesday, the Lakeside Council said that it had closed the bridge.\n\nThe mediators asked both sides to meet again on Monday.`;
    const { report, records } = read({ text }, analyser).reading;
    expect(report.publishedAt).toMatchObject({
      status: 'stated',
      value: '2030-03-14',
      anchor: { quote: 'March 14, 2030' },
    });
    expect(report.blocks.map(({ role }) => role)).toEqual(['headline', 'dateline', 'body', 'body']);
    const [first] = records.filter(({ kind }) => kind === 'statement');
    expect(first?.kind === 'statement' && first.content[0].quote).toBe('it had closed the bridge');
  });
});
