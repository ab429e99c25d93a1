import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from './event-context.ts';

/** Words for anybody: what they do is a habit, not an occurrence. */
const ANYBODY: ReadonlySet<string> = new Set([
  'those',
  'anyone',
  'whoever',
  'everyone',
  'ones',
  'anybody',
  'everybody',
  'nobody',
]);

/**
 * Whether a verb tells no occurrence: of "those who attack", in a purpose ("to defeat them"), or as a description beside a noun
 * without who, where or when ("soldiers killed in the war" may, "killed soldiers" does not).
 */
export function isGeneralClause(context: EventContext, verb: TokenIndex): boolean {
  const { tree } = context;
  const relation = tree.baseRelation(verb);
  const above = tree.head(verb);
  if (above === undefined) return false;
  if (relation === 'acl' && ANYBODY.has(tree.lower(above))) return true;
  if (tree.relation(verb) === 'acl') return tree.xpos(verb) === 'VB' ? false : !isPlaced(context, verb);
  return false;
}

/** A participle with its own agent, time or object. */
function isPlaced({ tree }: EventContext, verb: TokenIndex): boolean {
  return tree.children(verb, 'obl', 'obj', 'advmod', 'xcomp', 'ccomp').length > 0;
}
