import type { Span } from '@onrecord/model';
import type { AnalysedText, TokenRange } from './layers.ts';
import { Lexicon, openLexiconTables } from './lexicon/lexicon.ts';
import { readContainer } from './model/container.ts';
import { openParser } from './parser/parser.ts';
import { treeStage } from './parser/tree-stage.ts';
import { type Stage, emptyPipeline } from './pipeline.ts';
import { sentences as sentencesStage } from './sentences/split-sentences.ts';
import { openTagger } from './tagger/tagger.ts';
import { tagsStage } from './tagger/tags-stage.ts';
import { tokens as tokensStage } from './tokens/tokenize.ts';

/** A loaded model: gives every layer of a text. Pure: the same text has the same layers on any machine. */
export interface Analyser {
  /** Name and version of the weights, e.g. "onrecord-en-1". */
  readonly model: string;
  /** O(length of the text). Never throws on any string. */
  analyse(text: string): AnalysedText;
  /**
   * As `analyse`, with tokens and sentences given: to score the other layers against a treebank. Tokens are in text
   * order; the sentences cover them in order.
   */
  analyseTokens(text: string, tokens: readonly Span[], sentences: readonly TokenRange[]): AnalysedText;
}

const lemmasStage: Stage<'tokens', 'lemmas'> = {
  needs: ['tokens'],
  gives: 'lemmas',
  run: ({ text, tokens }) => tokens.map(({ start, end }) => text.slice(start, end).toLowerCase()),
};

const namesStage: Stage<'tokens', 'names'> = { needs: ['tokens'], gives: 'names', run: () => [] };

/**
 * Makes an analyser from the bytes of the model file. Room `language` opens no file: whoever calls has read it. Takes
 * milliseconds: the weights are used where they lie in `model`, which must not be changed afterwards.
 * @throws RangeError when the bytes are not a model of this version
 */
export function loadAnalyser(model: Uint8Array): Analyser {
  const file = readContainer(model);
  const lexicon = new Lexicon(openLexiconTables(file));
  const tagger = openTagger(file);
  const tags = tagsStage(tagger, lexicon);
  const tree = treeStage(openParser(file), lexicon, tagger.tags);
  const pipelineFrom = (tokens: Stage<never, 'tokens'>, sentences: Stage<'tokens', 'sentences'>) =>
    emptyPipeline.add(tokens).add(sentences).add(tags).add(lemmasStage).add(tree).add(namesStage);
  const fromText = pipelineFrom(tokensStage, sentencesStage);
  return {
    model: file.label,
    analyse: (text) => fromText.run(text),
    analyseTokens: (text, tokens, sentences) =>
      pipelineFrom(
        { needs: [], gives: 'tokens', run: () => tokens },
        { needs: ['tokens'], gives: 'sentences', run: () => sentences },
      ).run(text),
  };
}
