import { describe, expect, it } from 'vitest';
import { recordId, reportId } from '../src/index.ts';

const REPORT = 'r-0123456789abcdef0123';

describe('ids', () => {
  it('of a known text and row never change: reviews and links point at them', () => {
    expect(reportId('')).toBe('r-e3b0c44298fc1c149afb');
    expect(reportId('Ms Lee said \u{1f600}')).toBe('r-f2c71adae2b1f0ff6e53');
    expect(recordId(REPORT, 'statement', [{ start: 0, end: 4 }])).toBe('st-2dfb3ae16ced11237482');
  });

  it('begin with what they are of', () => {
    expect(reportId('x')).toMatch(/^r-[0-9a-f]{20}$/);
    expect(recordId(REPORT, 'figure', [{ start: 0, end: 1 }])).toMatch(/^fi-[0-9a-f]{20}$/);
  });

  it('differ by report, kind, anchors, their order and discriminator', () => {
    const one = { start: 0, end: 4 };
    const two = { start: 5, end: 9 };
    const ids = [
      recordId(REPORT, 'statement', [one]),
      recordId('r-other', 'statement', [one]),
      recordId(REPORT, 'event', [one]),
      recordId(REPORT, 'statement', [two]),
      recordId(REPORT, 'statement', [one, two]),
      recordId(REPORT, 'statement', [two, one]),
      recordId(REPORT, 'statement', [one], 'second source'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep the anchors of a row apart', () => {
    const ids = [
      recordId(REPORT, 'statement', [
        { start: 1, end: 2 },
        { start: 33, end: 40 },
      ]),
      recordId(REPORT, 'statement', [
        { start: 1, end: 23 },
        { start: 3, end: 40 },
      ]),
    ];
    expect(new Set(ids).size).toBe(2);
  });

  it('depend on the span only, not on what else an anchor holds', () => {
    const anchor = { start: 0, end: 4, quote: 'said' };
    expect(recordId(REPORT, 'statement', [anchor])).toBe(recordId(REPORT, 'statement', [{ start: 0, end: 4 }]));
  });
});
