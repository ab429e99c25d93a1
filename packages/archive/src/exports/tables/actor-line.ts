import type { ActorRef } from '../../rows/archive-row.ts';
import type { Day } from '../../rows/day.ts';

/** One actor as joined across reports: a line of the table `actors`. */
export interface ActorLine {
  readonly actor: ActorRef;
  /** As the reports call it, the commonest first. */
  readonly names: readonly string[];
  /** Id in a list of known actors. */
  readonly known: string | undefined;
  readonly reports: number;
  readonly records: number;
  /** First and last day of publication of the reports that name it. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** Whether a person confirmed, merged or split it. */
  readonly byPerson: boolean;
}
