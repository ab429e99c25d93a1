import { basename } from 'node:path';
import type { Cite, ClaimantKey, FactBase, Lookup, ReportRef } from '@onrecord/archive';
import type { Name, Sourced, SourceLine, Voice } from '../../views/archive/view-rows.ts';

/** The source line of a record's words. */
export function sourceOf({ report, address }: Cite): SourceLine {
  return sourceLine(report, address);
}

/** A report as a source, with whom it took its text from. */
export function sourceLine(report: ReportRef, address: string): SourceLine {
  const via = report.publisher?.via?.name;
  return { outlet: outletOf(report), ...(via !== undefined && { via }), day: report.published, address };
}

/** The outlet; of a report that names none, its file without the folder, or its address. */
export function outletOf({ publisher, outlet, file, url }: ReportRef): string | undefined {
  return publisher?.name ?? outlet ?? (file === undefined ? url : basename(file));
}

export function voiceOf(claimant: ClaimantKey, lookup: Lookup): Voice {
  if (claimant.by !== 'actor') return { by: claimant.by };
  const actor = lookup.actor(claimant.actor);
  return actor ? { by: 'actor', name: actor.name } : { by: 'unnamed' };
}

export function nameOf(key: number | undefined, lookup: Lookup): Name | undefined {
  const actor = key === undefined ? undefined : lookup.actor(key);
  return actor && { name: actor.name };
}

export function namesOf(keys: readonly number[], lookup: Lookup): readonly Name[] {
  return keys.flatMap((key) => nameOf(key, lookup) ?? []);
}

/** Where facts were told, one source a story, the earliest first; undefined where none of their words can be shown. */
export function sourcedBy(facts: readonly FactBase[], lookup: Lookup): Sourced | undefined {
  const stories = new Map<number, SourceLine>();
  for (const fact of [...facts].sort(byTold)) {
    const cite = lookup.cite(fact.key);
    if (cite && !stories.has(fact.story)) stories.set(fact.story, sourceOf(cite));
  }
  const [first, ...others] = stories.values();
  const [claimed] = facts;
  if (!first || !claimed) return undefined;
  return { voice: voiceOf(claimed.claimant, lookup), texts: stories.size, sources: [first, ...others] };
}

function byTold(a: FactBase, b: FactBase): number {
  const [one, two] = [a.told ?? '9999', b.told ?? '9999'];
  return one === two ? a.key - b.key : one < two ? -1 : 1;
}

/** One name for a claimant, to group by. */
export function claimantName(claimant: ClaimantKey): string {
  return claimant.by === 'actor' ? `actor ${claimant.actor}` : claimant.by;
}
