import { type EntityAnswer, JOIN_REASONS, type JoinReason } from '@onrecord/archive';
import type { ActorRow } from '../../views/archive/view-rows.ts';

/** An actor or place as a line of a list. */
export function actorRow(answer: EntityAnswer): ActorRow {
  const { entity, names, roles, reports, joins, speaksFor } = answer;
  const letter = answer.class === 'actor' ? 'a' : 'p';
  const titles = roles.map(({ title, ofName }) => (ofName === undefined ? title : `${title} of ${ofName}`));
  return {
    name: entity.name,
    kind: entity.kind,
    otherNames: names.map(({ name }) => name).filter((name) => name !== entity.name),
    reports,
    roles: [...titles, ...(speaksFor === undefined ? [] : [`speaks for ${speaksFor}`])],
    joins: joins.map(({ name, score, reason, report, byPerson }) => ({
      name,
      score,
      reason: byPerson ? 'A person decided it.' : reasonText(reason),
      source: { outlet: undefined, day: undefined, address: `r${report}` },
    })),
    address: `${letter}${entity.key}`,
  };
}

function reasonText(reason: string): string {
  return Object.hasOwn(JOIN_REASONS, reason) ? JOIN_REASONS[reason as JoinReason] : reason;
}
