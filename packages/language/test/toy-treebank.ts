/** Sentences written for the tests, in CoNLL-U. */
const SENTENCES: readonly (readonly string[])[] = [
  [
    'The|the|DET|DT|2|det',
    'convoy|convoy|NOUN|NN|3|nsubj',
    'left|leave|VERB|VBD|0|root',
    'Basra|Basra|PROPN|NNP|3|obj',
    '.|.|PUNCT|.|3|punct',
  ],
  [
    'Shells|shell|NOUN|NNS|2|nsubj',
    'hit|hit|VERB|VBD|0|root',
    'the|the|DET|DT|4|det',
    'bridge|bridge|NOUN|NN|2|obj',
    '.|.|PUNCT|.|2|punct',
  ],
  [
    'The|the|DET|DT|2|det',
    'bridge|bridge|NOUN|NN|4|nsubj:pass',
    'was|be|AUX|VBD|4|aux:pass',
    'hit|hit|VERB|VBN|0|root',
    '.|.|PUNCT|.|4|punct',
  ],
  [
    'Doctors|doctor|NOUN|NNS|2|nsubj',
    'left|leave|VERB|VBD|0|root',
    'the|the|DET|DT|5|det',
    'old|old|ADJ|JJ|5|amod',
    'hospital|hospital|NOUN|NN|2|obj',
    '.|.|PUNCT|.|2|punct',
  ],
  [
    'Three|three|NUM|CD|2|nummod',
    'doctors|doctor|NOUN|NNS|3|nsubj',
    'said|say|VERB|VBD|0|root',
    'the|the|DET|DT|5|det',
    'convoy|convoy|NOUN|NN|6|nsubj',
    'left|leave|VERB|VBD|3|ccomp',
    '.|.|PUNCT|.|3|punct',
  ],
];

/** The toy treebank as a CoNLL-U file, the sentences `times` over. */
export function toyTreebank(times: number): string {
  const block = (sentence: readonly string[], number: number): string =>
    [
      `# newdoc id = toy-${number}`,
      `# text = ${sentence.map((word) => word.split('|')[0]).join(' ')}`,
      ...sentence.map((word, i) => {
        const [form, lemma, upos, xpos, head, relation] = word.split('|');
        return [i + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
      }),
    ].join('\n');
  return Array.from({ length: times }, () => SENTENCES.map(block).join('\n\n')).join('\n\n');
}
