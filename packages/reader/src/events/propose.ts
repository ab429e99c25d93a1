import type { Realis } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { blockFinder } from '../blocks/block-finder.ts';
import { realisOf } from '../realis/realis-of.ts';
import type { RecordInput } from '../records/record-input.ts';
import { HOSTILE } from './act-kinds.ts';
import type { EventDraft } from './draft.ts';
import type { EventContext } from './event-context.ts';
import type { EventProposal } from './event-rule.ts';
import { partiesOf } from './parties.ts';
import { EVENT_RULES } from './rules/all-event-rules.ts';

type Named = EventProposal & { readonly rule: string; readonly version: number };

/** One draft a trigger at most, of the first rule that wants it, in text order. O(words x rules). */
export function proposeEvents(context: EventContext, { blocks, tree }: RecordInput): readonly EventDraft[] {
  const found = firstOfEach(context);
  const threats = new Set(found.filter(({ act }) => act.type === 'THREATEN').flatMap(({ triggers }) => triggers));
  const blockAt = blockFinder(blocks);
  return found.flatMap((proposal): EventDraft[] => {
    const main = mainOf(proposal);
    const block = blockAt(tree.tokenSpan(main).start);
    if (block === undefined) return [];
    const statement = context.statementAt(main);
    const told = proposal.triggers.map((token) => context.cueAt(token)).find((one) => one !== undefined);
    const realis = proposal.isActual
      ? 'actual'
      : threatened(context, proposal, threats, realisOf(tree, proposal.realisAt ?? main, statement).realis);
    return [
      {
        ...proposal,
        block,
        realis,
        ...(statement && { statement }),
        ...(told && { told }),
        ...partiesOf(context, proposal),
      },
    ];
  });
}

function firstOfEach(context: EventContext): readonly Named[] {
  const taken = new Set<TokenIndex>();
  const found: Named[] = [];
  for (const rule of EVENT_RULES)
    for (const proposal of rule.propose(context)) {
      const main = mainOf(proposal);
      if (taken.has(main)) continue;
      const triggers = proposal.triggers.filter((token) => !taken.has(token));
      for (const token of triggers) taken.add(token);
      found.push({ ...proposal, triggers, rule: rule.name, version: rule.version });
    }
  return found.toSorted((a, b) => mainOf(a) - mainOf(b));
}

/** So many words up a threat may stand. */
const MOST_STEPS = 4;
const OPEN: ReadonlySet<Realis> = new Set(['planned', 'possible', 'actual', 'offered', 'conditional']);

/** What hangs on a threat is threatened: "threatened an invasion", "said it would attack". */
function threatened(
  { tree }: EventContext,
  { act, triggers }: Named,
  threats: ReadonlySet<TokenIndex>,
  realis: Realis,
): Realis {
  if (!HOSTILE.has(act.type) || !OPEN.has(realis)) return realis;
  let at = triggers[0];
  for (let steps = 0; steps < MOST_STEPS && at !== undefined; steps++) {
    const above: TokenIndex | undefined = tree.head(at);
    if (above === undefined || !['obj', 'ccomp', 'xcomp', 'conj'].includes(tree.baseRelation(at))) return realis;
    if (threats.has(above)) return 'threatened';
    at = above;
  }
  return realis;
}

function mainOf({ triggers }: EventProposal): TokenIndex {
  return triggers[0] ?? (0 as TokenIndex);
}
