import type { AnyRow, Claimant, Party, PartyRole } from '../rows/archive-row.ts';

/** The actors that have the role in the row, in its order. */
export function partiesAs({ parties }: Pick<AnyRow, 'parties'>, role: PartyRole): readonly Party[] {
  return parties.filter((party) => party.role === role);
}

/** Their names, "; " between them; undefined where there is none. */
export function namesAs(row: Pick<AnyRow, 'parties'>, role: PartyRole): string | undefined {
  return joined(partiesAs(row, role).map(({ actor }) => actor.name));
}

/** Several values of one cell, "; " between them; undefined for none. */
export function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join('; ');
}

/** The name of who says so, where there is one: the actor, or in the report's own voice its outlet. */
export function claimantName(claimant: Claimant): string | undefined {
  const names: { readonly [B in Claimant['by']]: (of: Extract<Claimant, { readonly by: B }>) => string | undefined } = {
    actor: ({ actor }) => actor.name,
    unnamed: () => undefined,
    report: ({ outlet }) => outlet,
  };
  return names[claimant.by](claimant as never);
}

/** "according to the ministry", "according to a source that is not named", "in the words of the report". */
export function claimantWords(claimant: Claimant): string {
  const name = claimantName(claimant);
  if (claimant.by === 'report') return name === undefined ? "in the report's own words" : `as ${name} reports`;
  return `according to ${name ?? 'a source that is not named'}`;
}

/** How certain it is told, where the kind says that. */
export function realisOf({ record }: AnyRow): string | undefined {
  return record.kind === 'event' || record.kind === 'figure' ? record.realis : undefined;
}

/** The url where it leads to the web: text of a report is data, and no other scheme is ever linked. */
export function webUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/iu.test(url) ? url : undefined;
}

/** What identifies the report anywhere: a name made of the hash of its text. */
export function reportUrn(id: string): string {
  return `urn:onrecord:report:${id}`;
}
