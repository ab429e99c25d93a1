import { describe, expect, it } from 'vitest';
import { towards } from '../../src/participants/towards.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';

/** Invented sentences: whom the act of the marked word is directed at. */
const DIRECTED: readonly string[] = [
  'The council [word:demanded] that [other:the army] leave the valley.',
  'The minister [word:demanded] that [other:the rebels] be more patient.',
  'The rebels [word:threatened] to break a truce with [other:the government].',
  "The rebels [word:rejected] [other:Norway]'s offer.",
  'The minister [word:condemned] the attack by [other:gunmen].',
  'The envoy [word:called] for the withdrawal of [other:the troops].',
  'The rebels [word:threatened] an attack on [other:the convoy].',
  'The group [word:accepted] a demand from [other:the mediators].',
];
const AT_NOBODY: readonly string[] = ['The army [word:withdrew] on Monday.', 'The general [word:resigned].'];

function asked(marked: string): { readonly wanted: string; readonly found: readonly string[] } {
  const { text, marks } = parseMarkedText(marked);
  const tree = treeView(analyser().analyse(text));
  const word = tree.tokenAt(marks.find(({ role }) => role === 'word')?.start ?? text.length);
  const other = marks.find(({ role }) => role === 'other');
  const found = word === undefined ? [] : towards(tree, word).map((token) => tree.word(token));
  return { wanted: other === undefined ? '' : (text.slice(other.start, other.end).split(' ').at(-1) ?? ''), found };
}

describe('towards', () => {
  it.each(DIRECTED)('%s', (marked) => {
    const { wanted, found } = asked(marked);
    expect(found).toContain(wanted);
  });

  it.each(AT_NOBODY)('at nobody: %s', (marked) => {
    expect(asked(marked).found).toEqual([]);
  });

  it('never holds who does it', () => {
    expect(asked('The rebels [word:threatened] an attack on [other:the convoy].').found).not.toContain('rebels');
  });
});
