import type { Lookup, PositionAnswer, PositionFact } from '@onrecord/archive';
import type { PartyPositionsRow, PositionStepRow } from '../../views/archive/view-rows.ts';
import { sourcedBy } from './resolve.ts';

/** Cells of the matrix by party, each with its history. Parties in the order of their newest record. */
export function positionRows(answers: readonly PositionAnswer[], lookup: Lookup): readonly PartyPositionsRow[] {
  const byParty = Map.groupBy(answers, ({ history }) => history.party);
  return [...byParty].flatMap(([party, own]): readonly PartyPositionsRow[] => {
    const name = party === undefined ? undefined : lookup.actor(party)?.name;
    const issues = own.flatMap(({ history, facts }) => {
      const [first, ...others] = stepsOf(history, facts, lookup);
      return first ? [{ key: history.issue, steps: [first, ...others] as const }] : [];
    });
    return name === undefined || issues.length === 0 ? [] : [{ party: name, issues }];
  });
}

function stepsOf(
  { entries, changes }: PositionAnswer['history'],
  facts: readonly PositionFact[],
  lookup: Lookup,
): readonly PositionStepRow[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  // Without any day there is no order: each is a step of its own.
  const undated = facts.filter(({ when, told }) => when === undefined && told === undefined);
  const dated = entries.flatMap((entry): readonly PositionStepRow[] => {
    const own = entry.keys.flatMap((key) => byKey.get(key) ?? []);
    const isChange = changes.some(({ day, to }) => day === entry.from && to === entry.stance);
    return step(own, { day: entry.from, isChange, lookup });
  });
  return [...dated, ...undated.flatMap((fact) => step([fact], { day: undefined, isChange: false, lookup }))];
}

function step(
  facts: readonly PositionFact[],
  { day, isChange, lookup }: { readonly day: string | undefined; readonly isChange: boolean; readonly lookup: Lookup },
): readonly PositionStepRow[] {
  const sourced = sourcedBy(facts, lookup);
  const [first] = facts;
  if (!sourced || !first) return [];
  const words = lookup.cite(first.key)?.words ?? '';
  return [{ ...sourced, stance: first.stance, day, words, isChange }];
}
