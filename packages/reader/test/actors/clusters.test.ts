import type { TokenIndex } from '@onrecord/language';
import { describe, expect, test } from 'vitest';
import { clusters } from '../../src/actors/clusters.ts';
import type { Mention } from '../../src/actors/mention.ts';

function mention(id: number, words: string, rest: Partial<Mention> = {}): Mention {
  const token = id as TokenIndex;
  const range = { first: token, end: (token + 1) as TokenIndex };
  return {
    id,
    head: token,
    range,
    named: range,
    form: 'name',
    kind: 'person',
    count: 'one',
    gender: 'any',
    words: words.split(' '),
    definite: true,
    acronym: false,
    sentence: 0,
    quotation: -1,
    ...rest,
  };
}

/** Whether the second may be joined with the first. */
const PAIRS: readonly (readonly [why: string, a: Mention, b: Mention, joined: boolean])[] = [
  ['surname and full name', mention(0, 'ann lee'), mention(1, 'lee'), true],
  ['middle name', mention(0, 'ann lee'), mention(1, 'ann maria lee'), true],
  ['two people', mention(0, 'ann lee'), mention(1, 'eva dahl'), false],
  ['two given names', mention(0, 'ann lee'), mention(1, 'peter lee'), false],
  ['two genders', mention(0, 'lee', { gender: 'he' }), mention(1, 'lee', { gender: 'she' }), false],
  ['person and body', mention(0, 'lee'), mention(1, 'lee', { kind: 'organization' }), false],
  ['person and unknown', mention(0, 'ann lee'), mention(1, 'lee', { kind: 'unknown' }), true],
  ['role and name', mention(0, 'mayor', { form: 'nominal' }), mention(1, 'ann lee'), true],
  ['thing and thing', mention(0, 'dam', { kind: 'thing' }), mention(1, 'bridge', { kind: 'state' }), false],
];

describe('clusters', () => {
  test.each(PAIRS)('%s', (_, a, b, joined) => {
    const table = clusters([a, b]);
    expect(table.join(0, 1)).toBe(joined);
    expect(table.root(1)).toBe(joined ? 0 : 1);
  });

  test('a clash holds for the whole cluster', () => {
    const table = clusters([mention(0, 'ann lee'), mention(1, 'lee'), mention(2, 'peter lee')]);
    expect(table.join(0, 1)).toBe(true);
    expect(table.join(1, 2)).toBe(false);
  });

  test('the root is the first mention whatever the order of joining', () => {
    const table = clusters([mention(0, 'lee'), mention(1, 'lee'), mention(2, 'lee')]);
    table.join(2, 1);
    table.join(1, 0);
    expect([0, 1, 2].map((id) => table.root(id))).toEqual([0, 0, 0]);
    expect(table.first(2)?.id).toBe(0);
    expect(table.members(2)).toHaveLength(3);
  });
});
