import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Scorer } from '../perceptron/scorer.ts';
import { ACTION_FEATURES, actionFeatures } from './action-features.ts';
import type { Arcs } from './arcs.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { type Action, LEFT, ParserState, RIGHT, SHIFT } from './state.ts';
import { SentenceWords } from './words.ts';

/** Finds the arcs of sentences, in one direction. */
export interface ArcParser {
  /**
   * Parses one sentence of at most LONGEST_SENTENCE words: numbers of the lexicon and of tags. Any input gives a tree
   * (projective, one root). Each word is pushed and popped once: O(words). The arcs are overwritten by the next call.
   */
  parse(lexicon: Lexicon, ids: Int32Array, tags: Uint8Array, guide?: Arcs): Arcs;
}

/** The weights of an arc parser, and the number of the relation "root". */
export interface ArcWeights {
  readonly actions: Scorer;
  readonly labels: Scorer;
  readonly root: number;
}

/** Longest list of features of one decision. */
export const MOST_FEATURES = Math.max(ACTION_FEATURES, LABEL_FEATURES);

/** Makes a parser from its weights. */
export function arcParser({ actions, labels, root }: ArcWeights): ArcParser {
  const state = new ParserState();
  const words = new SentenceWords();
  const features = new Int32Array(MOST_FEATURES);
  const step = (): void => {
    const action =
      forcedAction(state) ?? bestAllowed(state, actions.score(features, actionFeatures(state, words, features)));
    if (action === SHIFT) {
      state.shift();
      return;
    }
    const head = state.headOf(action);
    state.attach(head, (head > state.length ? root : bestRelation(head)) + 1);
  };
  const bestRelation = (head: number): number => {
    const count = labelFeatures(state, words, { head, child: state.onStack(0) }, features);
    return bestBut(labels.score(features, count), root);
  };
  return {
    parse: (lexicon, ids, tags, guide) => {
      state.begin(ids.length);
      words.read(lexicon, ids, tags, guide);
      while (!state.isDone) step();
      return state;
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
