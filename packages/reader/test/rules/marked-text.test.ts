import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../src/rules/marked-text.ts';

describe('parseMarkedText', () => {
  test('takes the marks out and keeps their places', () => {
    const { text, marks } = parseMarkedText('[speaker:Ms Lee] [cue:said] no.');
    expect(text).toBe('Ms Lee said no.');
    expect(marks).toEqual([
      { role: 'speaker', start: 0, end: 6 },
      { role: 'cue', start: 7, end: 11 },
    ]);
  });

  test('marks may lie within marks', () => {
    const { text, marks } = parseMarkedText('[content:urged by [speaker:his allies]]');
    expect(text).toBe('urged by his allies');
    expect(marks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['content', 'urged by his allies'],
      ['speaker', 'his allies'],
    ]);
  });

  test('a mark may hold a colon', () => {
    expect(parseMarkedText('MS LEE[cue::] no').marks).toEqual([{ role: 'cue', start: 6, end: 7 }]);
  });

  test('a bracket without its partner is refused', () => {
    expect(() => parseMarkedText('[cue:said')).toThrow(RangeError);
    expect(() => parseMarkedText('said]')).toThrow(RangeError);
  });
});
