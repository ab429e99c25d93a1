import { Lexicon, openLexiconTables } from '../src/lexicon/lexicon.ts';
import { type Section, readContainer, textSection, writeContainer } from '../src/model/container.ts';
import { type ArcParser, arcParser } from '../src/parser/arc-parser.ts';
import { type Arcs, mirrorArcs } from '../src/parser/arcs.ts';
import { openArcWeights } from '../src/parser/parser.ts';
import { LONGEST_SENTENCE } from '../src/parser/state.ts';
import { type ArcExample, arcExample, collectRelations, mirrorExample } from './arc-examples.ts';
import { type ArcOptions, trainArcParser } from './arc-learner.ts';
import type { TreebankSentence } from './conllu.ts';
import { FOLDS, foldOf } from './folds.ts';

/** How the parser is trained: its two parts, and the guides that the forward one learns from. */
export interface ParserOptions {
  readonly backward: ArcOptions;
  readonly guides: ArcOptions;
  readonly forward: ArcOptions;
}

type Setting = Parameters<typeof trainArcParser>[2];

/**
 * Trains the parser on a treebank with the tags given (jackknifed): sections `parser.*`. The forward part learns with
 * what backward parsers say that have not seen the sentence (four folds).
 * @throws RangeError when the sections lack the lexicon
 */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Uint8Array[],
  lexical: readonly Section[],
  options: ParserOptions,
): readonly Section[] {
  const lexicon = new Lexicon(openLexiconTables(readContainer(writeContainer('training', lexical))));
  const relations = collectRelations(sentences);
  const setting = { lexicon, relations };
  const forward = sentences
    .map((sentence, i) => arcExample(sentence, tags[i] as Uint8Array, lexicon, relations))
    .filter(({ ids }) => ids.length <= LONGEST_SENTENCE);
  const backward = forward.map(mirrorExample);
  const guided = withGuides(forward, backward, setting, options.guides);
  return [
    textSection('parser.relations', relations.join('\n')),
    ...trainArcParser('parser.backward', backward, setting, options.backward),
    ...trainArcParser('parser.forward', guided, setting, options.forward),
  ];
}

/** Gives each forward example what a backward parser trained without it finds. */
function withGuides(
  forward: readonly ArcExample[],
  backward: readonly ArcExample[],
  setting: Setting,
  options: ArcOptions,
): readonly ArcExample[] {
  const guided = [...forward];
  for (let fold = 0; fold < FOLDS; fold++) {
    for (const [i, guide] of guideFold(fold, backward, setting, options)) {
      guided[i] = { ...(forward[i] as ArcExample), guide };
    }
  }
  return guided;
}

/** The arcs of the sentences of a fold by number, read forward, found by a backward parser trained on the others. */
export function* guideFold(
  fold: number,
  backward: readonly ArcExample[],
  setting: Setting,
  options: ArcOptions,
): Generator<readonly [number, Arcs]> {
  const others = backward.filter((_, i) => foldOf(i) !== fold);
  const parser = trainedParser(others, setting, options);
  for (const [i, { ids, tags }] of backward.entries()) {
    if (foldOf(i) === fold) yield [i, mirrorArcs(parser.parse(setting.lexicon, ids, tags), ids.length)];
  }
}

function trainedParser(examples: readonly ArcExample[], setting: Setting, options: ArcOptions): ArcParser {
  const file = readContainer(writeContainer('fold', trainArcParser('fold', examples, setting, options)));
  return arcParser(openArcWeights(file, 'fold', setting.relations.indexOf('root')));
}
