import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../tree/subject-of.ts';
import type { EventDraft } from './draft.ts';
import type { EventContext } from './event-context.ts';
import { lemmaOf } from './lemma-of.ts';

const CLAIMING: ReadonlySet<string> = new Set(['claim', 'admit', 'accept', 'take']);

/**
 * Attacks without a doer, with who "claimed responsibility" for them as doer: of the noun behind "for", or the latest attack told
 * before in the same or the last sentence. Linear.
 */
export function withClaimants(context: EventContext, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const byTrigger = new Map<number, EventDraft>();
  for (const draft of drafts) for (const token of draft.triggers) byTrigger.set(token, draft);
  const doers = new Map<EventDraft, TokenIndex>();
  for (const verb of context.verbs) {
    const claim = claimAt(context, verb);
    const event = claim && (byTrigger.get(claim.about ?? -1) ?? latestAttack(context, drafts, verb));
    if (claim && event && event.doers.length === 0 && !doers.has(event)) doers.set(event, claim.by);
  }
  return drafts.map((draft) => {
    const by = doers.get(draft);
    return by === undefined ? draft : { ...draft, doers: [by] };
  });
}

interface Claim {
  readonly by: TokenIndex;
  readonly about: TokenIndex | undefined;
}

function claimAt(context: EventContext, verb: TokenIndex): Claim | undefined {
  const { tree } = context;
  if (!CLAIMING.has(lemmaOf(tree, verb))) return undefined;
  const { doer, undergoer } = context.participants(verb);
  if (undergoer === undefined) return undefined;
  const by = doer ?? subjectOf(tree, verb)?.token;
  if (by === undefined || by === undergoer) return undefined;
  if (tree.lower(undergoer) === 'responsibility') {
    const about = [...tree.children(undergoer, 'nmod'), ...tree.children(verb, 'obl')].find((child) =>
      tree.children(child, 'case').some((word) => tree.lower(word) === 'for'),
    );
    return { by, about };
  }
  return lemmaOf(tree, verb) === 'claim' && context.nounAct(undergoer)?.type === 'ASSAULT'
    ? { by, about: undergoer }
    : undefined;
}

function latestAttack({ tree }: EventContext, drafts: readonly EventDraft[], verb: TokenIndex): EventDraft | undefined {
  const sentence = tree.sentenceOf(verb);
  return drafts.findLast(({ act, triggers: [main] }) => {
    if (main === undefined || act.type !== 'ASSAULT' || main > verb) return false;
    return sentence - tree.sentenceOf(main) <= 1;
  });
}
