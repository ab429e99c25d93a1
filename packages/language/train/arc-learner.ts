import type { Lexicon } from '../src/lexicon/lexicon.ts';
import type { Section } from '../src/model/container.ts';
import { actionFeatures } from '../src/parser/action-features.ts';
import { MOST_FEATURES, bestAllowed, bestBut, forcedAction } from '../src/parser/arc-parser.ts';
import { labelFeatures } from '../src/parser/label-features.ts';
import { actionCosts } from '../src/parser/oracle.ts';
import { type Action, ParserState, SHIFT } from '../src/parser/state.ts';
import { SentenceWords } from '../src/parser/words.ts';
import { type Pruning, freeze } from '../src/perceptron/freeze.ts';
import { Perceptron } from '../src/perceptron/perceptron.ts';
import { type Random, seededRandom, shuffled } from '../src/perceptron/random.ts';
import type { ArcExample } from './arc-examples.ts';

/** How an arc parser is trained. */
export interface ArcOptions {
  readonly iterations: number;
  readonly actions: Pruning;
  readonly labels: Pruning;
}

const SEED = 1;
/** How often, after the first iteration, the parser goes on from its own choice instead of a right one. */
const EXPLORATION = 0.9;

/** Trains one arc parser: sections `<name>.actions.*` and `<name>.labels.*`. */
export function trainArcParser(
  name: string,
  examples: readonly ArcExample[],
  setting: { readonly lexicon: Lexicon; readonly relations: readonly string[] },
  options: ArcOptions,
): readonly Section[] {
  const learner = new ArcLearner(setting.lexicon, setting.relations);
  const random = seededRandom(SEED);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (const example of shuffled(examples, random)) learner.learn(example, iteration > 0 ? random : undefined);
  }
  return [
    ...freeze(learner.actions, `${name}.actions`, options.actions),
    ...freeze(learner.labels, `${name}.labels`, options.labels),
  ];
}

/** Both perceptrons of an arc parser, learning sentence by sentence. */
class ArcLearner {
  readonly actions = new Perceptron(3);
  readonly labels: Perceptron;
  readonly #lexicon: Lexicon;
  readonly #root: number;
  readonly #state = new ParserState();
  readonly #words = new SentenceWords();
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #costs = new Int32Array(3);

  constructor(lexicon: Lexicon, relations: readonly string[]) {
    this.#lexicon = lexicon;
    this.#root = relations.indexOf('root');
    this.labels = new Perceptron(relations.length);
  }

  /** Parses a sentence with the weights so far, correcting them; with `explore`, mostly along its own mistakes. */
  learn(example: ArcExample, explore: Random | undefined): void {
    const state = this.#state;
    state.begin(example.ids.length);
    this.#words.read(this.#lexicon, example.ids, example.tags, example.guide);
    while (!state.isDone) {
      const action = forcedAction(state) ?? this.#learnAction(example.gold.heads, explore);
      if (action === SHIFT) state.shift();
      else this.#learnLabel(example, state.headOf(action));
    }
  }

  #learnAction(gold: Int32Array, explore: Random | undefined): Action {
    const state = this.#state;
    const costs = this.#costs;
    this.actions.step();
    const count = actionFeatures(state, this.#words, this.#features);
    const scores = this.actions.score(this.#features, count);
    actionCosts(state, gold, costs);
    const chosen = bestAllowed(state, scores);
    const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
    let right = chosen;
    if ((costs[chosen] as number) > least) {
      const free = ([0, 1, 2] as const).filter((action) => costs[action] === least);
      right = free.reduce((best, action) => ((scores[action] as number) > (scores[best] as number) ? action : best));
      this.actions.update(this.#features, count, right, chosen);
    }
    return explore !== undefined && explore() < EXPLORATION ? chosen : right;
  }

  #learnLabel({ gold }: ArcExample, head: number): void {
    const state = this.#state;
    const child = state.onStack(0);
    if (head > state.length) {
      state.attach(head, this.#root + 1);
      return;
    }
    this.labels.step();
    const count = labelFeatures(state, this.#words, { head, child }, this.#features);
    const chosen = bestBut(this.labels.score(this.#features, count), this.#root);
    const right = (gold.labels[child] as number) - 1;
    if (gold.heads[child] === head && right !== chosen) this.labels.update(this.#features, count, right, chosen);
    state.attach(head, chosen + 1);
  }
}
