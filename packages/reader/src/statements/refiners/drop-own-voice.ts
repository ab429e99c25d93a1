import type { Draft, Refiner, Verdict } from '../draft.ts';
import type { StatementContext } from '../context.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me', 'my', 'our', 'let']);
/** Rules whose content is a clause or a quotation: strong enough within direct speech. */
const CLAUSE_RULES: ReadonlySet<string> = new Set([
  'said-that',
  'said-clause',
  'quote-then-speaker',
  'speaker-then-quote',
  'quoted-as-saying',
  'noun-cue',
  'according-to',
  'clause-then-speaker',
]);

/**
 * Within direct speech "we demand" is the speaker's own act, not a report of one; and what stands there with a mere noun
 * phrase ("the army claims the town") is told too loosely to count.
 */
export const dropOwnVoice: Refiner = {
  name: 'drop-own-voice',
  summary: 'Within a quotation only clauses reported of others count.',
  refine: (drafts, context) => drafts.map((draft) => verdict(draft, context)),
};

function verdict(draft: Draft, context: StatementContext): Verdict {
  const outer = draft.within;
  if (outer?.mode !== 'direct' || draft.candidate.rule === 'citing') return { outcome: 'kept' };
  const { rule, speaker } = draft.candidate;
  if (speaker.how !== 'phrase') return { outcome: 'dropped', reason: 'within a quotation and said of nobody' };
  const word = context.tree.lower(speaker.token);
  if (FIRST_PERSON.has(word)) return { outcome: 'dropped', reason: "the speaker's own act within the quotation" };
  if (CLAUSE_RULES.has(rule)) return { outcome: 'kept' };
  return { outcome: 'dropped', reason: 'within a quotation and without a clause' };
}
