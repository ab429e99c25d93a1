import type { PositionStep, PositionTrack } from '../../brief/brief-input.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import type { PositionFact } from '../../rows/facts.ts';
import { dayOf } from '../../situation/day-of.ts';
import {
  type PositionChange,
  type PositionHistory,
  positionHistory,
} from '../../situation/positions/position-history.ts';
import { sidesOf } from '../bodies.ts';
import { bestGroups } from './best-groups.ts';
import type { Asking } from './brief-question.ts';
import { detailsOf } from './details.ts';
import { factsByGroup } from './facts-by-group.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { byClaimant, toldBy } from './told-by.ts';
import { toldRows } from './told-rows.ts';

/** Changes of one position that are looked at, the latest. */
const MOST_CHANGES = 3;

interface Track {
  readonly history: PositionHistory;
  readonly changes: readonly { readonly from: readonly PositionFact[]; readonly to: readonly PositionFact[] }[];
}

/** Positions of parties that changed, by the party's own word or that of reports, with a report of the span among those that tell the new one. */
export async function positionTracks(asking: Asking): Promise<readonly PositionTrack[]> {
  const { since } = asking.question;
  const rows = await toldRows(asking, 'position');
  const groups = bestGroups(asking, rows, 'positions');
  const byGroup = await factsByGroup(asking, { kind: 'position', groups, end: 'last' });
  const sides = await sidesOf(
    asking.store,
    [...byGroup.values()]
      .flat()
      .flatMap(({ party, claimant }) => [
        ...(party === undefined ? [] : [party]),
        ...(claimant.by === 'actor' ? [claimant.actor] : []),
      ]),
  );
  const tracks = groups.flatMap((group): readonly Track[] => {
    const facts = byGroup.get(group) ?? [];
    const history = positionHistory(facts, sides);
    const changes = history.changes
      .map((change) => stepsOf(change, facts))
      .filter(({ to }) => to.some(({ told = '' }) => told >= since))
      .slice(-MOST_CHANGES);
    return changes.length === 0 ? [] : [{ history, changes }];
  });
  const facts = tracks.flatMap(({ changes }) => changes.flatMap(({ from, to }) => [...from, ...to]));
  const sources = await sourcesOf(asking, { facts: facts.map((fact) => ({ kind: 'position', fact })) });
  const details = await detailsOf(
    asking,
    'position',
    facts.map(({ key }) => key),
  );
  return tracks.flatMap((track) => trackOf(track, sources, details) ?? []);
}

/** The records of the new stance on its day, and of the old one on the last day it was told. */
function stepsOf({ keys, from, to, day }: PositionChange, facts: readonly PositionFact[]): Track['changes'][number] {
  const own = facts.filter(({ key }) => keys.includes(key));
  return {
    from: own.filter((fact) => fact.stance === from && dayOf(fact) !== day),
    to: own.filter((fact) => fact.stance === to && dayOf(fact) === day),
  };
}

type Details = ReadonlyMap<number, ArchiveRow<'position'>>;

function trackOf({ history, changes }: Track, sources: Sources, details: Details): PositionTrack | undefined {
  const party = sources.named(history.party);
  const steps = changes.flatMap((change) => {
    const [from, to] = [stepOf(change.from, sources, details), stepOf(change.to, sources, details)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return party === undefined || steps.length === 0 ? undefined : { party, issue: history.issue, changes: steps };
}

/** A step on the word of the claimant with the most texts, its first words. */
function stepOf(facts: readonly PositionFact[], sources: Sources, details: Details): PositionStep | undefined {
  const tellings = byClaimant(facts)
    .flatMap((own) => {
      const [first] = own;
      const told = toldBy(own, sources);
      return first === undefined || told === undefined ? [] : [{ first, told }];
    })
    .sort((a, b) => b.told.texts - a.told.texts);
  const [best, ...others] = tellings;
  if (best === undefined) return undefined;
  const { first, told } = best;
  const record = details.get(first.key)?.record;
  return {
    ...told,
    cites: [...told.cites, ...others.flatMap((other) => other.told.cites)],
    stance: first.stance,
    words: record?.issue.anchor.quote ?? first.words,
    day: dayOf(first),
    ...(record?.terms !== undefined && { terms: record.terms.quote }),
    ...(record?.condition !== undefined && { condition: record.condition.quote }),
    ...(record?.inExchangeFor !== undefined && { inExchangeFor: record.inExchangeFor.quote }),
  };
}
