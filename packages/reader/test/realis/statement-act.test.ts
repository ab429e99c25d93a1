import { describe, expect, it } from 'vitest';
import type { Statement } from '@onrecord/model';
import { toldIn } from '../../src/attribution/told-in.ts';
import { realisOf, type RealisFound } from '../../src/realis/realis-of.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { recordInput } from '../record-input.ts';

interface Asked {
  readonly found: RealisFound;
  readonly statement: Statement | undefined;
  readonly word: (token: RealisFound['by']) => string | undefined;
}

/** The realis of the marked act under the statement that the reader finds around it. */
function asked(marked: string): Asked {
  const { text, marks } = parseMarkedText(marked);
  const { tree, statements } = recordInput(text);
  const [mark] = marks;
  const word = mark && tree.tokenAt(mark.start);
  if (mark === undefined || word === undefined) throw new RangeError(`No mark in: ${marked}`);
  const statement = toldIn(statements)(mark);
  return {
    found: realisOf(tree, word, statement),
    statement,
    word: (token) => (token === undefined ? undefined : tree.word(token)),
  };
}

describe('realis under a statement', () => {
  it.each([
    ['The army said it had [act:shelled] the base.', 'actual'],
    ['Residents said the army had reportedly [act:shelled] the base.', 'actual'],
    ['The army denied that it had [act:shelled] the base.', 'denied'],
    ['"We did not [act:shell] the base," the general said.', 'negated'],
    ['The rebels threatened to [act:attack] the port.', 'threatened'],
    ['The general warned that the army would [act:attack] the port.', 'possible'],
    ['The general warned: "We will [act:attack] the port."', 'threatened'],
    ['"[act:Release] the captives now," the envoy said.', 'demanded'],
    ['The envoy said the rebels must [act:release] the captives.', 'demanded'],
    ['The minister accused the rebels of [act:shelling] the village.', 'actual'],
    ['The envoy called for the [act:release] of the captives.', 'demanded'],
    ['The envoy demanded that those who [act:shelled] the village be tried.', 'actual'],
  ])('%s is %s', (marked, realis) => {
    expect(asked(marked).found.realis).toBe(realis);
  });

  it('asks about words that somebody says', () => {
    expect(asked('The army said it had [act:shelled] the base.').statement).toBeDefined();
  });
});

describe('what the answer rests on', () => {
  it.each([
    ['The rebels may [act:attack] the port.', 'may'],
    ['The army did not [act:attack] the port.', 'not'],
    ['The army plans to [act:attack] the port.', 'plans'],
    ['The planned [act:raid] was delayed.', 'planned'],
  ])('%s: %s', (marked, by) => {
    const { found, word } = asked(marked);
    expect(word(found.by)).toBe(by);
  });

  it('names nothing for what is told as happened', () => {
    expect(asked('The army [act:attacked] the port.').found).toEqual({ realis: 'actual' });
  });

  it.each([
    ['The group will [act:respond] if the army fires.', 'fires'],
    ['If the army [act:fires], the group will respond.', 'fires'],
    ['The rebels will [act:stay] until the army leaves.', 'leaves'],
    ['The group would [act:release] the captives provided that the army leaves.', 'leaves'],
    ['In case of an attack, the army would [act:respond].', 'case'],
  ])('%s: condition at %s', (marked, head) => {
    const { found, word } = asked(marked);
    expect(word(found.condition)).toBe(head);
  });
});
