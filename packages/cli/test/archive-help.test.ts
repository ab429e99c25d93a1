import { describe, expect, it } from 'vitest';
import { type CommandKind, type CommandName, COMMANDS } from '../src/arguments/commands.ts';
import { parseArguments } from '../src/arguments.ts';
import { helpOn } from '../src/help.ts';

const NAMES = (Object.keys(COMMANDS) as CommandName[]).filter((name) => name !== 'help');

describe('help on a command', () => {
  it.each(NAMES)('%s: all its options, at most 80 columns', (name) => {
    const { usage, options }: CommandKind = COMMANDS[name];
    const text = helpOn(name);
    expect(text).toContain(usage);
    for (const option of options) expect(text).toMatch(new RegExp(`^ +(?:-\\w, )?--${option}(?: |$)`, 'm'));
    expect(text.match(/^ +(?:-\w, )?--[a-z-]+(?: |$)/gm)?.length).toBeGreaterThanOrEqual(options.length);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is asked for in either way', () => {
    expect(parseArguments(['help', 'figures'])).toEqual({ command: 'help', topic: 'figures' });
    expect(parseArguments(['figures', '--since', '2030', '-h'])).toEqual({ command: 'help', topic: 'figures' });
  });

  it('knows no other command', () => {
    expect(parseArguments(['help', 'figurs'])).toMatchObject({
      command: 'misuse',
      message: expect.stringContaining('Did you mean "figures"?') as string,
    });
  });
});
