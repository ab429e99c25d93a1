import { describe, expect, it } from 'vitest';
import { withFixedTimes } from '../../src/views/archive/zip-times.ts';

describe('times of a ZIP archive', () => {
  it('leaves what is no archive as it is', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(100), new TextEncoder().encode('PK\u0005\u0006 but short')])
      expect(withFixedTimes(bytes)).toEqual(bytes);
  });
});
