import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDocument, jsonText } from '../../src/exports/json-text.ts';
import { HOSTILE } from './hostile.ts';
import { streamOf, textOf } from './rows.ts';

describe('jsonText', () => {
  it.each(HOSTILE)('holds %j in one line that ends no script and turns no direction', (text) => {
    const json = jsonText({ [text]: text });
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
    expect(json).not.toMatch(/[\n\r<\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\0]/);
  });

  it('parses to the value, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('jsonDocument', () => {
  it.each([[[]], [[1]], [[1, '<', { a: 2 }]]])(
    'is one document with the items %j, and a tail made after them',
    async (items) => {
      let seen = 0;
      async function* counted(): AsyncIterable<unknown> {
        for await (const item of streamOf<unknown>(items)) {
          seen++;
          yield item;
        }
      }
      const text = await textOf(jsonDocument('{"items":[', counted(), () => `],"seen":${seen}}`));
      expect(JSON.parse(text)).toEqual({ items, seen: items.length });
    },
  );
});
