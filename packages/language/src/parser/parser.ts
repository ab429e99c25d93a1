import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Container } from '../model/container.ts';
import { type Scorer, openScorer } from '../perceptron/frozen.ts';
import { ACTION_FEATURES, actionFeatures } from './action-features.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { type Action, LEFT, ParserState, RIGHT, SHIFT } from './state.ts';
import { SentenceWords } from './words.ts';

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
   * (projective, one root). Each word is pushed and popped once: O(words).
   */
  parse(lexicon: Lexicon, ids: Int32Array, tags: Uint8Array): ParsedSentence;
}

/** The two sets of weights of a parser, and the names of its relations by number. */
export interface ParserWeights {
  readonly actions: Scorer;
  readonly labels: Scorer;
  readonly relations: readonly string[];
}

/** Opens the parser of a model file. @throws RangeError when the file has none */
export function openParser(file: Container): Parser {
  return parserOf({
    actions: openScorer(file, 'parser.actions'),
    labels: openScorer(file, 'parser.labels'),
    relations: file.text('parser.relations').split('\n'),
  });
}

/** Makes a parser from its weights. */
export function parserOf(weights: ParserWeights): Parser {
  const state = new ParserState();
  const words = new SentenceWords();
  const features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  const root = Math.max(0, weights.relations.indexOf('root'));
  const step = (): void => {
    const action = forcedAction(state) ?? bestAction(state, weights.actions, actionFeatures(state, words, features));
    if (action === SHIFT) {
      state.shift();
      return;
    }
    const head = state.headOf(action);
    state.attach(head, (head > state.length ? root : bestRelation(head)) + 1);
  };
  const bestAction = (current: ParserState, scorer: Scorer, count: number): Action =>
    bestAllowed(current, scorer.score(features, count));
  const bestRelation = (head: number): number => {
    const count = labelFeatures(state, words, { head, child: state.onStack(0) }, features);
    return bestBut(weights.labels.score(features, count), root);
  };
  const parsed: ParsedSentence = {
    head: (i) => ((state.heads[i + 1] as number) > state.length ? -1 : (state.heads[i + 1] as number) - 1),
    relation: (i) => weights.relations[(state.labels[i + 1] as number) - 1] ?? 'dep',
  };
  return {
    parse: (lexicon, ids, tags) => {
      state.begin(ids.length);
      words.read(lexicon, ids, tags);
      while (!state.isDone) step();
      return parsed;
    },
  };
}

/** The only action allowed, when there is but one. */
export function forcedAction(state: ParserState): Action | undefined {
  const shift = state.canShift();
  const left = state.canLeft();
  const right = state.canRight();
  if (shift) return left || right ? undefined : SHIFT;
  if (left) return right ? undefined : LEFT;
  return right ? RIGHT : undefined;
}

/** The allowed action with the highest score, the first of several. */
export function bestAllowed(state: ParserState, scores: Int32Array | Float32Array): Action {
  let best: Action = state.canShift() ? SHIFT : state.canLeft() ? LEFT : RIGHT;
  if (state.canLeft() && (scores[LEFT] as number) > (scores[best] as number)) best = LEFT;
  if (state.canRight() && (scores[RIGHT] as number) > (scores[best] as number)) best = RIGHT;
  return best;
}

/** The relation with the highest score that is not `root`, the first of several. */
export function bestBut(scores: Int32Array | Float32Array, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let c = best + 1; c < scores.length; c++) {
    if (c !== root && (scores[c] as number) > (scores[best] as number)) best = c;
  }
  return best;
}
