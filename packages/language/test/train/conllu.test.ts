import { expect, it } from 'vitest';
import { readConllu } from '../../train/conllu.ts';
import { toyTreebank } from '../toy-treebank.ts';

it('reads words, leaves out ranges and empty words, and keeps where spaces are', () => {
  const file = [
    '# newdoc id = one',
    '# newpar',
    "# text = They can't go.",
    '1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_',
    "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
    '2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_',
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
    '3.1\tx\tx\tX\tX\t_\t_\t_\t_\t_',
    '4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|Entity=(1-event)',
    '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tSpaceAfter=No',
    '',
  ].join('\n');
  const [sentence] = readConllu(file);
  expect(sentence?.forms).toEqual(['They', 'ca', "n't", 'go', '.']);
  expect(sentence?.heads).toEqual([4, 4, 4, 0, 4]);
  expect(sentence?.spaceAfter).toEqual([true, false, true, false, false]);
  expect(sentence?.entities).toEqual(['', '', '', '(1-event)', '']);
  expect(sentence).toMatchObject({ document: 'one', newParagraph: true, text: "They can't go." });
});

it('refuses a line without ten columns', () => {
  expect(() => readConllu('1\tThey\tthey')).toThrow(RangeError);
});

it('gives each sentence its document', () => {
  expect(readConllu(toyTreebank(1)).map(({ document }) => document)).toEqual([
    'toy-0',
    'toy-1',
    'toy-2',
    'toy-3',
    'toy-4',
  ]);
});
