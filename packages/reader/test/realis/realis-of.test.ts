import { describe, expect, it } from 'vitest';
import { realisOf } from '../../src/realis/realis-of.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';
import { CASES } from './cases.ts';

function realisOfMarked(marked: string): string {
  const { text, marks } = parseMarkedText(marked);
  const [mark] = marks;
  if (mark === undefined) throw new RangeError(`No mark in: ${marked}`);
  const tree = treeView(analyser().analyse(text));
  const word = tree.tokenAt(mark.start);
  return word === undefined ? 'nothing' : realisOf(tree, word).realis;
}

describe('realisOf', () => {
  for (const [realis, sentences] of Object.entries(CASES))
    it.each(sentences)(`${realis}: %s`, (marked) => {
      expect(realisOfMarked(marked)).toBe(realis);
    });
});
