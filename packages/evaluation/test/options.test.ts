import { describe, expect, it } from 'vitest';
import { parseOptions, SUITES } from '../src/options.ts';

describe('parseOptions', () => {
  it('looks beside the repository for what is not given', () => {
    expect(parseOptions([])).toMatchObject({
      gold: expect.stringMatching(/[/\\]shared[/\\]gold$/) as string,
      treebank: expect.stringMatching(/[/\\]shared[/\\]data[/\\]treebank$/) as string,
      out: undefined,
      errors: false,
      only: SUITES,
    });
  });

  it('takes what is given', () => {
    expect(
      parseOptions([
        '--gold',
        'g',
        '--treebank',
        't',
        '--polnear',
        'p',
        '--out',
        'scores/x.json',
        '--errors',
        '--calibrate',
        '--only',
        'gold,polnear',
      ]),
    ).toEqual({
      gold: 'g',
      treebank: 't',
      polnear: 'p',
      out: 'scores/x.json',
      errors: true,
      calibrate: true,
      only: ['gold', 'polnear'],
    });
    expect(parseOptions(['--help'])).toBe('help');
  });

  it('refuses what it does not know', () => {
    expect(() => parseOptions(['--godl', 'g'])).toThrow(TypeError);
    expect(() => parseOptions(['--only', 'silver'])).toThrow('--only silver: there are gold, treebank, polnear');
  });
});
