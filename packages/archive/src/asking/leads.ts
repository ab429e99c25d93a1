import { type RecordKind, STATEMENT_MODES } from '@onrecord/model';
import type { PartyRole } from '../rows/archive-row.ts';
import type { Question } from './question.ts';

/** What a walk follows: the rows of a kind that share one thing, which an index holds in the order of the list. */
export type Lead = { readonly kind: RecordKind } & (
  | { readonly by: 'kind' | 'few' }
  | { readonly by: 'keys'; readonly keys: readonly number[] }
  | { readonly by: 'actor'; readonly value: number; readonly role: PartyRole | undefined }
  | { readonly by: 'place' | 'group'; readonly value: number }
  | { readonly by: 'type'; readonly value: string }
);

/** Actors of which one is in every row that answers. */
export interface ActorSet {
  readonly actors: readonly number[];
  /** Undefined: in any. */
  readonly role: PartyRole | undefined;
}

/** All that a question says of actors. */
export function actorSetsOf({ actors, parties = [] }: Question): readonly ActorSet[] {
  return [...(actors === undefined ? [] : [{ actors, role: undefined }]), ...parties];
}

/** What is narrower than the rest of a question, where anything is. */
export interface Narrow {
  /** Only few reports can answer, which is narrower than anything else. */
  readonly hasFew: boolean;
  /** The narrowest of what the question says of actors. */
  readonly actors: ActorSet | undefined;
}

/** Whether rows of a kind can have one of the modes: those of statements are their own, and other kinds than events have none. */
export function mayHaveModes(kind: RecordKind, modes: Question['modes']): boolean {
  if (modes === undefined) return true;
  const isOfStatements = (mode: string): boolean => STATEMENT_MODES.some((one) => one === mode);
  if (kind === 'statement') return modes.some(isOfStatements);
  return kind === 'event' && !modes.every(isOfStatements);
}

/** The leads of a question among the rows of a kind: the narrowest thing that it names, once for each value. */
export function leadsOf(kind: RecordKind, { places, types, group }: Question, narrow: Narrow): readonly Lead[] {
  const { hasFew, actors } = narrow;
  if (group !== undefined) return [{ kind, by: 'group', value: group }];
  if (hasFew) return [{ kind, by: 'few' }];
  if (actors) return actors.actors.map((value) => ({ kind, by: 'actor', value, role: actors.role }));
  if (places !== undefined) return places.map((value) => ({ kind, by: 'place', value }));
  if (types !== undefined) return types.map((value) => ({ kind, by: 'type', value }));
  return [{ kind, by: 'kind' }];
}
