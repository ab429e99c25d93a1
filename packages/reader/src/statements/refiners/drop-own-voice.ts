import type { Draft, Refiner, Verdict } from '../draft.ts';
import type { StatementContext } from '../context.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me', 'my', 'our', 'let']);

/** Within direct speech "we demand" is the speaker's own act, not a report of one. */
export const dropOwnVoice: Refiner = {
  name: 'drop-own-voice',
  summary: 'Within a quotation only what is reported of others counts.',
  refine: (drafts, context) => drafts.map((draft) => verdict(draft, context)),
};

function verdict(draft: Draft, context: StatementContext): Verdict {
  const outer = draft.within;
  if (outer?.mode !== 'direct' || draft.candidate.rule === 'citing') return { outcome: 'kept' };
  const { speaker } = draft.candidate;
  if (speaker.how !== 'phrase') return { outcome: 'dropped', reason: 'within a quotation and said of nobody' };
  const word = context.tree.lower(speaker.token);
  if (FIRST_PERSON.has(word)) return { outcome: 'dropped', reason: "the speaker's own act within the quotation" };
  if (!isTold(draft, context)) return { outcome: 'dropped', reason: 'within a quotation and not told as a statement' };
  return { outcome: 'kept' };
}

/** A finite verb or a noun: "Hamas claims the town", not "a group threatening the town". */
function isTold({ candidate: { cue, rule } }: Draft, { tree, cueAt }: StatementContext): boolean {
  const token = cue && tree.tokenAt(cue.start);
  const form = token === undefined ? undefined : cueAt.get(token)?.form;
  return form === undefined || form === 'finite' || rule === 'noun-cue';
}
