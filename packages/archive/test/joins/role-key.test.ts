import { describe, expect, it } from 'vitest';
import { roleEvidence, titleKey } from '../../src/joins/role-key.ts';

describe('the key of a title', () => {
  it.each([
    ['Minister of Defence', 'defense minister'],
    ['minister for trade', 'Trade Minister'],
    ['PM', 'prime minister'],
    ['Secretary-General', 'secretary general'],
  ])('"%s" and "%s" are one', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it.each([
    ['deputy prime minister', 'prime minister'],
    ['former president', 'president'],
    ['Secretary of State', 'State Minister'],
  ])('"%s" and "%s" are two', (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b));
  });
});

describe('how roles agree', () => {
  const of = (title: string, ofName?: string) => [{ title, ...(ofName !== undefined && { ofName }) }];
  it.each([
    [of('mayor', 'Oslo'), of('Mayor', 'Oslo'), 'body'],
    [of('mayor'), of('mayor', 'Oslo'), 'title'],
    [of('president'), of('president', 'Norway'), 'office'],
    [of('Secretary'), of('Secretary of State'), 'office'],
    [of('mayor', 'Oslo'), of('mayor', 'Graz'), 'conflict'],
    [of('president'), of('prime minister'), 'conflict'],
    [of('mayor'), of('judge'), 'none'],
    [[], of('judge'), 'none'],
    [[...of('mayor', 'Graz'), ...of('judge', 'Oslo')], [...of('mayor', 'Oslo'), ...of('judge', 'Oslo')], 'body'],
  ] as const)('%j and %j: %s', (a, b, evidence) => {
    expect(roleEvidence(a, b)).toBe(evidence);
    expect(roleEvidence(b, a)).toBe(evidence);
  });
});
