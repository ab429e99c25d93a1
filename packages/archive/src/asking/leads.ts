import type { RecordKind } from '@onrecord/model';
import type { Question } from './question.ts';

/** What a walk follows: the rows of a kind that share one thing, which an index holds in the order of the list. */
export type Lead = { readonly kind: RecordKind } & (
  | { readonly by: 'kind' | 'few' }
  | { readonly by: 'keys'; readonly keys: readonly number[] }
  | { readonly by: 'actor' | 'place' | 'group'; readonly value: number }
  | { readonly by: 'type'; readonly value: string }
);

/**
 * The leads of a question: the narrowest thing that it names, once for each kind and value. `hasFew`: only few reports can answer, which
 * is narrower than anything else.
 */
export function leadsOf({ kinds, actors, places, types, group }: Question, hasFew: boolean): readonly Lead[] {
  return kinds.flatMap((kind): readonly Lead[] => {
    if (group !== undefined) return [{ kind, by: 'group', value: group }];
    if (hasFew) return [{ kind, by: 'few' }];
    if (actors !== undefined) return actors.map((value) => ({ kind, by: 'actor', value }));
    if (places !== undefined) return places.map((value) => ({ kind, by: 'place', value }));
    if (types !== undefined) return types.map((value) => ({ kind, by: 'type', value }));
    return [{ kind, by: 'kind' }];
  });
}
