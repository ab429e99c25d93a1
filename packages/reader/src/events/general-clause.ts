import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from './event-context.ts';
import { lemmaOf } from './lemma-of.ts';

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
  // "demonstrated that": shows, protests nothing.
  if (lemmaOf(tree, verb) === 'demonstrate' && tree.children(verb, 'obj', 'ccomp').length > 0) return true;
  const above = tree.head(verb);
  if (above === undefined) return false;
  if (relation === 'acl' && ANYBODY.has(tree.lower(above))) return true;
  if (tree.baseRelation(verb) === 'acl' && MEANT.has(lemmaOf(tree, verb)) && !isNamed(tree.upos(above))) return true;
  if (tree.relation(verb) === 'acl') return tree.xpos(verb) === 'VB' ? false : !isPlaced(context, verb);
  return false;
}

/** What a thing may be said to do without anybody doing it: "capabilities that threaten the town". */
const MEANT: ReadonlySet<string> = new Set([
  'threaten',
  'support',
  'back',
  'defend',
  'reject',
  'oppose',
  'allow',
  'permit',
  'help',
  'menace',
  'hit',
  'strike',
  'fail',
  'seek',
]);

const isNamed = (upos: string): boolean => upos === 'PROPN' || upos === 'PRON';

/** A participle with its own agent, time or object. */
function isPlaced({ tree }: EventContext, verb: TokenIndex): boolean {
  return tree.children(verb, 'obl', 'obj', 'advmod', 'xcomp', 'ccomp').length > 0;
}
