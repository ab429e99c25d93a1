import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Container } from '../model/container.ts';
import { openScorer } from '../perceptron/scorer.ts';
import { type ArcParser, type ArcWeights, arcParser } from './arc-parser.ts';
import { mirrorArcs } from './arcs.ts';

/** A parsed sentence. Valid until the next sentence is parsed. */
export interface ParsedSentence {
  /** Head of word i, from 0; -1 for the root, of which there is exactly one. */
  head(i: number): number;
  /** Relation of word i to its head, with subtype. */
  relation(i: number): string;
}

/** Finds the dependency tree of sentences. */
export interface Parser {
  /**
   * Parses one sentence of at most LONGEST_SENTENCE words: numbers of the lexicon and of tags. Any input gives a tree
   * (projective, one root). O(words).
   * @throws RangeError for a longer sentence
   */
  parse(lexicon: Lexicon, ids: Int32Array, tags: Uint8Array): ParsedSentence;
}

/** Parts of a parser: one that reads backward, one that reads forward with the first as its guide. */
export interface ParserParts {
  readonly backward: ArcParser;
  readonly forward: ArcParser;
  /** Names of relations, by number. */
  readonly relations: readonly string[];
}

/** Opens the parser of a model file. @throws RangeError when the file has none */
export function openParser(file: Container): Parser {
  const relations = file.text('parser.relations').split('\n');
  const root = relations.indexOf('root');
  return guidedParser({
    backward: arcParser(openArcWeights(file, 'parser.backward', root)),
    forward: arcParser(openArcWeights(file, 'parser.forward', root)),
    relations,
  });
}

/** Opens the weights of one arc parser. @throws RangeError when the file has none of this name */
export function openArcWeights(file: Container, name: string, root: number): ArcWeights {
  return {
    actions: openScorer(file, `${name}.actions`),
    labels: openScorer(file, `${name}.labels`),
    root,
  };
}

/** Makes a parser from its parts. */
export function guidedParser({ backward, forward, relations }: ParserParts): Parser {
  return {
    parse: (lexicon, ids, tags) => {
      const length = ids.length;
      const guide = mirrorArcs(backward.parse(lexicon, ids.toReversed(), tags.toReversed()), length);
      const { heads, labels } = forward.parse(lexicon, ids, tags, guide);
      return {
        head: (i) => ((heads[i + 1] as number) > length ? -1 : (heads[i + 1] as number) - 1),
        relation: (i) => relations[(labels[i + 1] as number) - 1] ?? 'dep',
      };
    },
  };
}
