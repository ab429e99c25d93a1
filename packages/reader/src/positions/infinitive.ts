import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Complement } from './draft.ts';
import { skipped } from './nominal.ts';
import type { PositionContext } from './position-context.ts';

/** "to leave", "not to leave" within `start` and `limit`, only over adverbs, times and short asides. */
export function infinitiveFrom(context: PositionContext, start: number, limit: number): Complement | undefined {
  const { tree } = context;
  for (let i = start; i < limit; i++) {
    const token = tokenIndex(i);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, context.limitOf(token)) : undefined;
    if (verb !== undefined)
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated: i > start && tree.lower(tokenIndex(i - 1)) === 'not',
      };
    const passes = tree.upos(token) === 'ADV' || tree.upos(token) === 'PART' || context.isTime(i);
    if (!passes && !isTimePreposition(context, i)) return undefined;
  }
  return undefined;
}

/** "agreed [on] Saturday" */
export function isTimePreposition({ tree, isTime }: PositionContext, position: number): boolean {
  return tree.upos(tokenIndex(position)) === 'ADP' && isTime(position + 1);
}

/** Verbs that look like adjectives: "to free the prisoners". */
export const ADJECTIVAL: ReadonlySet<string> = new Set([
  'free',
  'open',
  'clear',
  'secure',
  'lower',
  'calm',
  'welcome',
  'empty',
  'spare',
]);

/** The verb of the infinitive that "to" at `position` begins. */
export function verbAfterTo(tree: TreeView, position: number, limit: number): TokenIndex | undefined {
  // "hold them to account"
  if (position + 1 < tree.size && tree.lower(tokenIndex(position + 1)) === 'account') return undefined;
  for (let i = position + 1; i < Math.min(limit, position + 5); i++) {
    const token = tokenIndex(i);
    if (i === position + 1 && tree.upos(token) === 'ADJ' && ADJECTIVAL.has(tree.lower(token))) return token;
    if (tree.xpos(token) === 'VB' || (tree.upos(token) === 'VERB' && tree.xpos(token) === 'VBP')) {
      if (tree.upos(token) !== 'AUX') return token;
      const full = tree.head(token);
      return full !== undefined && full > i && full < Math.min(limit, i + 6) ? full : token;
    }
    if (tree.upos(token) !== 'ADV' && !skipped(tree, token)) return undefined;
  }
  return undefined;
}
