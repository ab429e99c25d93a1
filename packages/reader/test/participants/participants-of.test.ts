import { describe, expect, it } from 'vitest';
import type { TokenIndex } from '@onrecord/language';
import { participantsOf } from '../../src/participants/participants-of.ts';
import { type MarkedText, parseMarkedText } from '../../src/rules/marked-text.ts';
import { type TreeView, treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';
import { CASES, MUTUAL, ONE_SIDED } from './cases.ts';

interface Asked extends MarkedText {
  readonly tree: TreeView;
  readonly word: TokenIndex;
}

function asked(marked: string): Asked {
  const { text, marks } = parseMarkedText(marked);
  const tree = treeView(analyser().analyse(text));
  const word = tree.tokenAt(marks.find(({ role }) => role === 'word')?.start ?? text.length);
  if (word === undefined) throw new RangeError(`No word marked in: ${marked}`);
  return { text, marks, tree, word };
}

/** What is marked where the token lies in the mark; the token itself where it does not. */
function wordsAt({ text, marks, tree }: Asked, role: string, token: TokenIndex | undefined): string | undefined {
  if (token === undefined) return undefined;
  const { start, end } = tree.tokenSpan(token);
  const mark = marks.find((one) => one.role === role && one.start <= start && end <= one.end);
  return mark === undefined ? tree.word(token) : text.slice(mark.start, mark.end);
}

function wanted({ text, marks }: Asked, role: string): string | undefined {
  const mark = marks.find((one) => one.role === role);
  return mark && text.slice(mark.start, mark.end);
}

describe('participantsOf', () => {
  for (const [group, sentences] of Object.entries(CASES))
    it.each(sentences)(`${group}: %s`, (marked) => {
      const question = asked(marked);
      const { doer, undergoer } = participantsOf(question.tree, question.word);
      expect({
        doer: wordsAt(question, 'doer', doer),
        undergoer: wordsAt(question, 'undergoer', undergoer),
      }).toEqual({ doer: wanted(question, 'doer'), undergoer: wanted(question, 'undergoer') });
    });

  it.each(MUTUAL)('each is the other side: %s', (marked) => {
    const question = asked(marked);
    const { doer, reciprocal } = participantsOf(question.tree, question.word);
    expect([wordsAt(question, 'doer', doer), reciprocal]).toEqual([wanted(question, 'doer'), true]);
  });

  it.each(ONE_SIDED)('one does it: %s', (marked) => {
    const question = asked(marked);
    const { doer, reciprocal } = participantsOf(question.tree, question.word);
    expect([wordsAt(question, 'doer', doer), reciprocal]).toEqual([wanted(question, 'doer'), false]);
  });
});
