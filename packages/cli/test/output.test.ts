import { describe, expect, it } from 'vitest';
import { progressLine } from '../src/commands/progress.ts';
import { hasColours } from '../src/output.ts';

describe('hasColours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '3', TERM: 'dumb' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ] as const)('terminal %s with %j: %s', (isTerminal, env, colours) => {
    expect(hasColours(isTerminal, env)).toBe(colours);
  });
});

describe('progressLine', () => {
  const line = progressLine(40, 1000);

  it('has no rate before the first file is done', () => {
    expect(line({ done: 0, file: 'a.txt', now: 1500 })).toBe('1/40  a.txt');
  });

  it('says how many a second', () => {
    expect(line({ done: 12, file: 'm.txt', now: 5000 })).toBe('13/40  3.0/s  m.txt');
  });
});
