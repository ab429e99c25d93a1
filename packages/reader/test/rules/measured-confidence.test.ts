import { describe, expect, test } from 'vitest';
import { ruleDescriptions } from '../../src/catalogue.ts';
import { confidenceFactor, withMeasuredConfidence } from '../../src/rules/measured-confidence.ts';
import { MEASURED_KINDS, MEASURED_RULES } from '../../src/rules/measured-rules.ts';
import { statementsOf } from '../statements/analysed.ts';

describe('measured rules', () => {
  const all = [...Object.entries(MEASURED_KINDS), ...Object.entries(MEASURED_RULES)];

  test('are rules', () => {
    const names = new Set(ruleDescriptions.map(({ name }) => name));
    expect(Object.keys(MEASURED_RULES).filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(all)('%s is neither certain nor worthless', (_name, { own, worth }) => {
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(1);
    expect(worth).toBeGreaterThan(0);
    expect(worth).toBeLessThan(1);
  });
});

describe('withMeasuredConfidence', () => {
  const [row] = statementsOf('Ms Lee said the port was shut.').statements;
  if (!row) throw new RangeError('No statement to measure');
  const sure = (confidence: number, rule: string): number =>
    withMeasuredConfidence({ ...row, confidence, by: { ...row.by, rule } }).confidence;

  test('multiplies what the rule says with what it is worth, and changes nothing else', () => {
    const [rule = '', { own, worth }] = Object.entries(MEASURED_RULES)[0] ?? ['', { own: 1, worth: 1 }];
    expect(sure(own, rule)).toBeCloseTo(worth, 2);
    expect(sure(own / 2, rule)).toBeCloseTo(worth / 2, 1);
    const { confidence, ...rest } = withMeasuredConfidence(row);
    expect({ ...rest, confidence: row.confidence }).toEqual(row);
    expect(confidence).toBe(Math.round(confidence * 100) / 100);
  });

  test('takes the factor of the kind for a rule without rows', () => {
    expect(confidenceFactor('event', 'no-such-rule')).toBe(MEASURED_KINDS.event.worth / MEASURED_KINDS.event.own);
  });

  test('no rule without rows is surer than its kind', () => {
    expect(sure(1, 'no-such-rule')).toBe(MEASURED_KINDS.statement.worth);
    expect(sure(0.1, 'no-such-rule')).toBeLessThan(MEASURED_KINDS.statement.worth);
  });

  test('is never certain, also where a rule is', () => {
    for (const rule of ['no-such-rule', ...Object.keys(MEASURED_RULES)])
      expect(sure(1, rule)).toBeLessThanOrEqual(0.97);
  });
});
