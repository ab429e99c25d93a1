import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_ALLOWED, actionCosts } from '../src/parser/oracle.ts';
import { type Action, ParserState, SHIFT } from '../src/parser/state.ts';
import { arbitraryTree } from './random-tree.ts';

const ACTIONS = [0, 1, 2] as const;

/** Takes an action; all relations are number 1. */
function take(state: ParserState, action: Action): void {
  if (action === SHIFT) state.shift();
  else state.attach(state.headOf(action), 1);
}

/** Parses against a gold tree by choosing among the actions, and returns the state at the end. */
function run(gold: Int32Array, choose: (costs: Int32Array) => Action): ParserState {
  const state = new ParserState();
  const costs = new Int32Array(3);
  state.begin(gold.length - 1);
  while (!state.isDone) {
    actionCosts(state, gold, costs);
    take(state, choose(costs));
  }
  return state;
}

describe('the oracle', () => {
  it('leads to the gold tree, whichever free action is taken', () => {
    fc.assert(
      fc.property(arbitraryTree, fc.array(fc.nat(2), { minLength: 1 }), (gold, picks) => {
        let turn = 0;
        const state = run(gold, (costs) => {
          const free = ACTIONS.filter((action) => costs[action] === 0);
          expect(free).not.toEqual([]);
          return free[(picks[turn++ % picks.length] as number) % free.length] as Action;
        });
        expect(state.heads.slice(1, gold.length)).toEqual(gold.slice(1));
      }),
    );
  });

  it('counts exactly the arcs that are lost in the end', () => {
    fc.assert(
      fc.property(arbitraryTree, fc.array(fc.nat(5), { minLength: 1 }), (gold, picks) => {
        let turn = 0;
        let paid = 0;
        const state = run(gold, (costs) => {
          const allowed = ACTIONS.filter((action) => (costs[action] as number) < NOT_ALLOWED);
          const action = allowed[(picks[turn++ % picks.length] as number) % allowed.length] as Action;
          paid += costs[action] as number;
          return action;
        });
        const lost = [...gold].filter((head, i) => i > 0 && state.heads[i] !== head).length;
        expect(paid).toBe(lost);
      }),
    );
  });
});
