import type { BriefClaimant, Citation } from '../../brief/brief-input.ts';
import type { FactBase } from '../../rows/facts.ts';
import { claimantId } from '../../situation/claimant-id.ts';
import { inOrder } from './facts-by-group.ts';
import type { Sources } from './sources.ts';

/** On whose word, in how many independent texts, and where. */
export interface ToldBy {
  readonly claimant: BriefClaimant;
  readonly texts: number;
  readonly cites: readonly [Citation, ...Citation[]];
}

/** Facts by the one on whose word they stand; in the order of telling. */
export function byClaimant<F extends FactBase>(facts: readonly F[]): readonly (readonly F[])[] {
  return [...Map.groupBy(inOrder(facts), ({ claimant }) => claimantId(claimant)).values()];
}

/** Facts of one claimant as a brief has them; undefined where none of them has words to show. */
export function toldBy(facts: readonly FactBase[], sources: Sources): ToldBy | undefined {
  const cited = inOrder(facts).flatMap((fact) => {
    const cite = sources.cite(fact.key);
    return cite === undefined ? [] : [{ fact, cite }];
  });
  const [first, ...others] = cited;
  if (first === undefined) return undefined;
  return {
    claimant: claimantOf(first.fact, sources),
    texts: new Set(cited.map(({ fact }) => fact.story)).size,
    cites: [first.cite, ...others.map(({ cite }) => cite)],
  };
}

function claimantOf({ claimant, outlet }: FactBase, sources: Sources): BriefClaimant {
  if (claimant.by === 'report') return { by: 'report', outlet };
  const actor = claimant.by === 'actor' ? sources.named(claimant.actor) : undefined;
  return actor === undefined ? { by: 'unnamed' } : { by: 'actor', actor };
}
