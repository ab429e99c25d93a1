import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isClauseVerb } from './clause.ts';
import type { Complement } from './draft.ts';
import { verbAfterTo } from './infinitive.ts';
import { headOfPhrase, NOMINAL, phraseAt, STOPS } from './nominal.ts';
import type { PositionContext } from './position-context.ts';

/** How many words those who are asked may be named in. */
const MOST_HEARER = 24;

/** "urged both sides of the conflict to leave"; of a passive the subject is asked: "was urged to leave". */
export function hearerAndInfinitive(context: PositionContext, cue: TokenIndex, limit: number): Complement | undefined {
  const { tree } = context;
  let hearer: TokenIndex | undefined;
  const next = tokenIndex(Math.min(cue + 1, tree.size - 1));
  // "pushing for a return to ...": nobody is pushed.
  if (['for', 'with', 'against', 'about', 'towards', 'toward', 'into'].includes(tree.lower(next))) return undefined;
  for (let i = cue + 1; i < Math.min(limit, cue + MOST_HEARER); i++) {
    const token = tokenIndex(i);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, context.limitOf(token)) : undefined;
    if (verb !== undefined) {
      const before = tokenIndex(i - 1);
      // "asked them what to do"; "wanted to leave" asks nobody
      if (/^W/.test(tree.xpos(before))) return undefined;
      if (hearer === undefined && !isPassive(tree, cue)) return undefined;
      // "wanted the war to end": the thing belongs to the issue.
      if (hearer !== undefined && isThing(context, hearer))
        return { head: verb, form: 'clause', first: phraseAt(tree, hearer).first, negated: false };
      const negated = tree.lower(before) === 'not';
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated,
        ...(hearer !== undefined && { hearer }),
      };
    }
    const isRelative = /^W/.test(tree.xpos(token)) || relativeAbove(tree, token, cue);
    if ((isClauseVerb(tree, token) && !isRelative) || STOPS.has(tree.word(token)) || tree.lower(token) === 'that')
      return undefined;
    if (hearer === undefined && NOMINAL.has(tree.upos(token))) hearer = headOfPhrase(tree, token, cue + 1, limit);
  }
  return undefined;
}

const isThing = ({ tree, input }: PositionContext, noun: TokenIndex): boolean =>
  tree.upos(noun) === 'NOUN' && input.actors.at(noun).status === 'absent';

/** A verb of a relative clause between: "urged those who hold them to ...". */
function relativeAbove(tree: TreeView, verb: TokenIndex, cue: TokenIndex): boolean {
  for (
    let up: TokenIndex | undefined = verb, steps = 0;
    up !== undefined && up > cue && steps < 4;
    up = tree.head(up), steps++
  )
    if (tree.baseRelation(up) === 'acl') return true;
  return false;
}

/** "called for the army to leave": those named are asked. */
export function askedOf(
  context: PositionContext,
  { head, form, first }: Complement,
  limit: number,
): Complement | undefined {
  const { tree, input } = context;
  if (form !== 'phrase' || context.isTime(head)) return undefined;
  const isThem = input.actors.at(head).status !== 'absent';
  for (let i = head + 1; i < Math.min(limit, head + 7); i++) {
    const token = tokenIndex(i);
    const upos = tree.upos(token);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, limit) : undefined;
    if (verb !== undefined && (isPassive(tree, verb) || !isThem)) {
      // "a strike to force him out": what the thing is for.
      const isOwn =
        !isPassive(tree, verb) && (tree.baseRelation(verb) === 'acl' || tree.children(verb, 'obj').length > 0);
      return isOwn ? undefined : { head: verb, form: 'clause', first, negated: false };
    }
    if (verb !== undefined)
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated: tree.lower(tokenIndex(i - 1)) === 'not',
        hearer: head,
      };
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'SCONJ') return undefined;
  }
  return undefined;
}
