import { describe, expect, it } from 'vitest';
import { absent, anchor, inferred, stated, valueOf } from '../src/index.ts';

describe('known', () => {
  const words = anchor('Ms Lee said', 0, 6);

  it('stated keeps the words', () => {
    expect(stated('a1', words)).toEqual({ status: 'stated', value: 'a1', anchor: words });
  });

  it('inferred keeps the rule and what it came from', () => {
    expect(inferred('a1', 'title-of-office', [words])).toEqual({
      status: 'inferred',
      value: 'a1',
      rule: 'title-of-office',
      from: [words],
    });
  });

  it('valueOf tells absent from an empty value', () => {
    expect(valueOf(stated('', words))).toBe('');
    expect(valueOf(inferred(0, 'none', []))).toBe(0);
    expect(valueOf(absent)).toBeUndefined();
  });
});
