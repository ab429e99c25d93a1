import { LEFT, type ParserState, RIGHT, SHIFT } from './state.ts';

/** The cost of an action that is not allowed. */
export const NOT_ALLOWED = 1_000_000;

/**
 * For each action, how many arcs of the gold tree can no longer be found once it is taken (Goldberg and Nivre 2013, for
 * arc-hybrid). `gold[i]` is the head of word i, n + 1 for the root. O(words), for training.
 */
export function actionCosts(state: ParserState, gold: Int32Array, costs: Int32Array): void {
  costs[SHIFT] = state.canShift() ? shiftCost(state, gold) : NOT_ALLOWED;
  const lost = state.depth > 0 ? lostChildren(state, gold) : 0;
  const head = gold[state.onStack(0)] as number;
  const leftLoses = head !== state.front && (head === state.onStack(1) || head > state.front);
  costs[LEFT] = state.canLeft() ? lost + (leftLoses ? 1 : 0) : NOT_ALLOWED;
  costs[RIGHT] = state.canRight() ? lost + (head >= state.front ? 1 : 0) : NOT_ALLOWED;
}

/** Shifting b loses its head when that lies under the top of the stack, and its children on the stack. */
function shiftCost({ stack, depth, front }: ParserState, gold: Int32Array): number {
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    const word = stack[i] as number;
    if (i < depth - 1 && word === gold[front]) cost++;
    if (gold[word] === front) cost++;
  }
  return cost;
}

/** Taking the top of the stack off loses its children in the buffer. */
function lostChildren(state: ParserState, gold: Int32Array): number {
  const top = state.onStack(0);
  let cost = 0;
  for (let i = state.front; i <= state.length; i++) if (gold[i] === top) cost++;
  return cost;
}
