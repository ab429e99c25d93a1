import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import { isClauseVerb } from './clause.ts';
import { NOMINAL, STOPS } from './nominal.ts';
import type { PositionContext } from './position-context.ts';

interface ConditionClause {
  readonly verb: TokenIndex;
  readonly subject: TokenIndex;
}
/** So far behind its mark the verb of a condition stands at most. */
const REACH = 12;

/**
 * The clause that "if", "unless" or "until" leads in, with a subject of its own: as the tree has it, or by the order of the
 * words where the tree takes the mark for a preposition ("until guarantees are given").
 */
export function conditionBehind(context: PositionContext, mark: TokenIndex): ConditionClause | undefined {
  const { tree } = context;
  const limit = Math.min(context.limitOf(mark), mark + REACH);
  const above = tree.head(mark);
  if (above !== undefined && above > mark && tree.baseRelation(mark) === 'mark') {
    const subject = tree.children(above, 'nsubj').find((child) => child > mark && child < above);
    if (subject !== undefined) return { verb: above, subject };
  }
  let subject: TokenIndex | undefined;
  for (let i = mark + 1; i < limit; i++) {
    const token = tokenIndex(i);
    if (STOPS.has(tree.word(token)) || tree.word(token) === ',' || context.isTime(i)) return undefined;
    if (isClauseVerb(tree, token)) return subject && { verb: fullVerb(context, token), subject };
    if (NOMINAL.has(tree.upos(token)) && (subject === undefined || tree.head(subject) === token)) subject = token;
  }
  return undefined;
}

/** "are given": the verb that is helped. */
function fullVerb({ tree }: PositionContext, token: TokenIndex): TokenIndex {
  const above = tree.upos(token) === 'AUX' ? tree.head(token) : undefined;
  return above !== undefined && above > token && above < token + 6 ? above : token;
}
