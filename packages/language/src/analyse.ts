import type { Span } from '@onrecord/model';
import { type Gazetteer, openGazetteer } from './gazetteer/gazetteer.ts';
import type { AnalysedText, Document, TokenRange } from './layers.ts';
import { lemmasStage } from './lemmas/lemmas-stage.ts';
import { openLemmatizer } from './lemmas/lemmatizer.ts';
import { Lexicon, openLexiconTables } from './lexicon/lexicon.ts';
import { readContainer } from './model/container.ts';
import { namesStage, openNameFinder } from './names/names-stage.ts';
import { openParser } from './parser/parser.ts';
import { treeStage } from './parser/tree-stage.ts';
import { type Stage, emptyPipeline } from './pipeline.ts';
import { sentencesStage } from './sentences/split-sentences.ts';
import { openTagger } from './tagger/tagger.ts';
import { tagsStage } from './tagger/tags-stage.ts';
import { tokens as tokensStage } from './tokens/tokenize.ts';

/** A loaded model: gives every layer of a text. Pure: the same text has the same layers on any machine. */
export interface Analyser {
  /** Name and version of the weights, e.g. "onrecord-en-1". */
  readonly model: string;
  /** What the model knows of names apart from any text. */
  readonly gazetteer: Gazetteer;
  /**
   * O(length of the text). Never throws on any string. `breaks`: a few UTF-16 offsets at which a sentence begins, whatever the words
   * say (behind a dateline).
   */
  analyse(text: string, breaks?: readonly number[]): AnalysedText;
  /** From raw text to tree and no further: without lemmas and names. O(length of the text). */
  parse(text: string): Document<'tokens' | 'sentences' | 'tags' | 'tree'>;
  /**
   * As `analyse`, with tokens and sentences given: to score the other layers against a treebank. Tokens are in text
   * order; the sentences cover them in order.
   */
  analyseTokens(text: string, tokens: readonly Span[], sentences: readonly TokenRange[]): AnalysedText;
}

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
  const gazetteer = openGazetteer(file);
  const lemmas = lemmasStage(openLemmatizer(file));
  const names = namesStage(openNameFinder(file, lexicon, gazetteer), lexicon);
  const treeFrom = (tokens: Stage<never, 'tokens'>, sentences: Stage<'tokens', 'sentences'>) =>
    emptyPipeline.add(tokens).add(sentences).add(tags).add(tree);
  const toTree = treeFrom(tokensStage, sentencesStage());
  const toNames = toTree.add(lemmas).add(names);
  return {
    model: file.label,
    gazetteer,
    analyse: (text, breaks = []) =>
      breaks.length === 0
        ? toNames.run(text)
        : treeFrom(tokensStage, sentencesStage(breaks)).add(lemmas).add(names).run(text),
    parse: (text) => toTree.run(text),
    analyseTokens: (text, tokens, sentences) =>
      treeFrom(
        { needs: [], gives: 'tokens', run: () => tokens },
        { needs: ['tokens'], gives: 'sentences', run: () => sentences },
      )
        .add(lemmas)
        .add(names)
        .run(text),
  };
}
