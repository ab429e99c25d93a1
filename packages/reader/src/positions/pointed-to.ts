import { tokenIndex } from '../statements/surface.ts';
import type { PositionDraft } from './draft.ts';
import { issueKeyOf } from './issue-key.ts';
import type { PositionContext } from './position-context.ts';
import { PROPOSAL_NOUNS } from './words/issue-edges.ts';

/** So many tokens back a pronoun or "the plan" points at most. */
const REACH = 60;
const MOST_WORDS = 3;
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'it', 'them', 'both']);
const DESCRIBING: ReadonlySet<string> = new Set(['under', 'by', 'in', 'whereby', 'that', 'which']);

/**
 * Gives issues that only point their key: "rejected it", "turned down the offer" that of what was put forward before, "a plan
 * under which ..." that of its clause. `drafts` in text order. Linear in the drafts.
 */
export function withKeysPointedTo(
  context: PositionContext,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  let last: PositionDraft | undefined;
  return drafts.map((draft) => {
    if (draft.key !== 'other') {
      last = draft;
      return draft;
    }
    const key =
      (isPointing(context, draft) && last && draft.range.first - last.range.end <= REACH ? last.key : undefined) ??
      keyOfClause(context, draft);
    return key === undefined || key === 'other' ? draft : { ...draft, key };
  });
}

function isPointing({ tree }: PositionContext, { range, head }: PositionDraft): boolean {
  if (range.end - range.first > MOST_WORDS || !POINTING.has(tree.lower(range.first))) return false;
  return tree.upos(head) === 'PRON' || PROPOSAL_NOUNS.has(tree.lemma(head));
}

function keyOfClause(context: PositionContext, { range, head }: PositionDraft): string | undefined {
  const { tree } = context;
  if (!PROPOSAL_NOUNS.has(tree.lemma(head)) || range.end >= tree.size || !DESCRIBING.has(tree.lower(range.end)))
    return undefined;
  const words: string[] = [];
  for (let i: number = range.end; i < Math.min(context.limitOf(head), range.end + REACH / 2); i++)
    words.push(tree.lemma(tokenIndex(i)).toLowerCase(), tree.lower(tokenIndex(i)));
  return issueKeyOf(words);
}
