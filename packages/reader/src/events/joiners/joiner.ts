import type { EventDraft } from '../draft.ts';
import type { Sight } from '../refiners/refiner.ts';

/** Decides which draft tells the same occurrence as another one, with one reason. */
export interface EventJoiner {
  readonly name: string;
  readonly reason: string;
  /** For each draft: the one that it joins as a further trigger; `gone` when it points to something that is not told. */
  readonly joins: (sight: Sight) => (draft: EventDraft) => EventDraft | 'gone' | undefined;
}
