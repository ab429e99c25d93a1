import { Lexicon, openLexiconTables } from '../src/lexicon/lexicon.ts';
import { type Section, readContainer, textSection, writeContainer } from '../src/model/container.ts';
import { ACTION_FEATURES, actionFeatures } from '../src/parser/action-features.ts';
import { LABEL_FEATURES, labelFeatures } from '../src/parser/label-features.ts';
import { actionCosts } from '../src/parser/oracle.ts';
import { bestAllowed, bestBut, forcedAction } from '../src/parser/parser.ts';
import { type Action, LONGEST_SENTENCE, ParserState, SHIFT } from '../src/parser/state.ts';
import { SentenceWords } from '../src/parser/words.ts';
import { type Pruning, freeze } from '../src/perceptron/frozen.ts';
import { Perceptron } from '../src/perceptron/perceptron.ts';
import { type Random, seededRandom, shuffled } from '../src/perceptron/random.ts';
import type { TreebankSentence } from './conllu.ts';

/** How a parser is trained. */
export interface ParserOptions {
  readonly iterations: number;
  readonly actions: Pruning;
  readonly labels: Pruning;
  /** Called with the number of each iteration done. */
  readonly onIteration?: (iteration: number, sections: () => readonly Section[]) => void;
}

const SEED = 1;
const RARE = 5;
/** How often, after the first iteration, the parser goes on from its own choice instead of a right one. */
const EXPLORATION = 0.9;

/** Relations seen at least five times, the most frequent first; rarer subtypes are given as their relation. */
function collectRelations(sentences: readonly TreebankSentence[]): readonly string[] {
  const seen = new Map<string, number>([['root', RARE]]);
  for (const { relations } of sentences) for (const name of relations) seen.set(name, (seen.get(name) ?? 0) + 1);
  const frequent = [...seen].filter(([, times]) => times >= RARE).sort((a, b) => b[1] - a[1]);
  return (frequent.length > 1 ? frequent : [...seen]).map(([name]) => name);
}

interface Example {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  /** By position from 1; the root is the position after the last word. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/**
 * Trains the parser on a treebank with the tags given (jackknifed): sections `parser.*`. The file holds the lexicon.
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
  const examples = sentences
    .map((sentence, i) => exampleOf(sentence, tags[i] as Uint8Array, lexicon, relations))
    .filter(({ ids }) => ids.length <= LONGEST_SENTENCE);
  const learner = new ParserLearner(lexicon, relations);
  const random = seededRandom(SEED);
  const sections = (): readonly Section[] => [
    textSection('parser.relations', relations.join('\n')),
    ...freeze(learner.actions, 'parser.actions', options.actions),
    ...freeze(learner.labels, 'parser.labels', options.labels),
  ];
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (const example of shuffled(examples, random)) learner.learn(example, iteration > 0 ? random : undefined);
    options.onIteration?.(iteration + 1, sections);
  }
  return sections();
}

function exampleOf(
  sentence: TreebankSentence,
  tags: Uint8Array,
  lexicon: Lexicon,
  relations: readonly string[],
): Example {
  const length = sentence.forms.length;
  const numberOf = (name: string): number => {
    const exact = relations.indexOf(name);
    if (exact >= 0) return exact;
    return Math.max(0, relations.indexOf(name.split(':')[0] as string));
  };
  return {
    ids: Int32Array.from(sentence.forms, (form) => lexicon.id(form)),
    tags,
    heads: Int32Array.of(0, ...sentence.heads.map((head) => (head === 0 ? length + 1 : head))),
    relations: Int32Array.of(0, ...sentence.relations.map(numberOf)),
  };
}

/** Both perceptrons of the parser, learning sentence by sentence. */
class ParserLearner {
  readonly actions = new Perceptron(3);
  readonly labels: Perceptron;
  readonly #lexicon: Lexicon;
  readonly #root: number;
  readonly #state = new ParserState();
  readonly #words = new SentenceWords();
  readonly #features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  readonly #costs = new Int32Array(3);

  constructor(lexicon: Lexicon, relations: readonly string[]) {
    this.#lexicon = lexicon;
    this.#root = relations.indexOf('root');
    this.labels = new Perceptron(relations.length);
  }

  /** Parses a sentence with the weights so far, correcting them; with `explore`, mostly along its own mistakes. */
  learn(example: Example, explore: Random | undefined): void {
    const state = this.#state;
    state.begin(example.ids.length);
    this.#words.read(this.#lexicon, example.ids, example.tags);
    while (!state.isDone) {
      const action = forcedAction(state) ?? this.#learnAction(example, explore);
      if (action === SHIFT) state.shift();
      else this.#learnLabel(example, state.headOf(action));
    }
  }

  #learnAction({ heads }: Example, explore: Random | undefined): Action {
    const state = this.#state;
    const costs = this.#costs;
    this.actions.step();
    const count = actionFeatures(state, this.#words, this.#features);
    const scores = this.actions.score(this.#features, count);
    actionCosts(state, heads, costs);
    const chosen = bestAllowed(state, scores);
    const least = Math.min(...costs);
    let right = chosen;
    if ((costs[chosen] as number) > least) {
      const free = ([0, 1, 2] as const).filter((action) => costs[action] === least);
      right = free.reduce((best, action) => ((scores[action] as number) > (scores[best] as number) ? action : best));
      this.actions.update(this.#features, count, right, chosen);
    }
    return explore !== undefined && explore() < EXPLORATION ? chosen : right;
  }

  #learnLabel({ heads, relations }: Example, head: number): void {
    const state = this.#state;
    const child = state.onStack(0);
    if (head > state.length) {
      state.attach(head, this.#root + 1);
      return;
    }
    this.labels.step();
    const count = labelFeatures(state, this.#words, { head, child }, this.#features);
    const chosen = bestBut(this.labels.score(this.#features, count), this.#root);
    const right = relations[child] as number;
    if (heads[child] === head && right !== chosen) this.labels.update(this.#features, count, right, chosen);
    state.attach(head, chosen + 1);
  }
}
