import { valueOf, type Actor, type Event, type Known, type Reading, type Span } from '@onrecord/model';
import { MUTUAL_TYPES } from './type-tables.ts';

/** One side of an event: who it is, by every name of the report and every place where it stands. */
export interface Side {
  readonly names: readonly string[];
  readonly mentions: readonly Span[];
}

/** The two sides of an event; where both do the same (a meeting, an agreement) each side holds all. */
export function sidesOf(event: Event, reading: Reading): { readonly source: Side; readonly target: Side } {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const isMutual = MUTUAL_TYPES.includes(event.type);
  const both = [...event.actors, ...event.recipients];
  return {
    source: sideOf(isMutual ? both : event.actors, actors),
    target: sideOf(isMutual ? both : event.recipients, actors),
  };
}

function sideOf(fields: readonly Known<string>[], actors: ReadonlyMap<string, Actor>): Side {
  const anchors = fields.flatMap((field) =>
    field.status === 'stated' ? [field.anchor] : field.status === 'inferred' ? field.from : [],
  );
  const known = fields.flatMap((field) => withMembers(actors.get(valueOf(field) ?? ''), actors));
  const mentions = [...anchors, ...known.flatMap((actor) => actor.mentions)];
  return { names: [...known.map(({ name }) => name), ...mentions.map(({ quote }) => quote)], mentions };
}

/** A group that is named by its members stands for each of them. */
function withMembers(actor: Actor | undefined, actors: ReadonlyMap<string, Actor>): readonly Actor[] {
  if (!actor) return [];
  return [actor, ...(actor.members ?? []).flatMap((member) => actors.get(member) ?? [])];
}
