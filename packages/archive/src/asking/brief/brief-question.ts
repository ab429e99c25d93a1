import type { Note } from '@onrecord/model';
import type { BriefInput } from '../../brief/brief-input.ts';
import type { Day } from '../../rows/day.ts';
import type { Store } from '../../store/store.ts';

/** What is new in a span of days, both inclusive. */
export interface BriefQuestion {
  readonly since: Day;
  readonly until: Day;
  /** Keys of joined actors: one of them is in the row. */
  readonly actors?: readonly number[];
  /** Keys of joined places: rows that are put there. Statements, positions and prospects have no place. */
  readonly places?: readonly number[];
  readonly minConfidence?: number;
}

export interface BriefAnswer {
  readonly input: BriefInput;
  readonly notes: readonly Note[];
}

/** What every part of a brief asks with. */
export interface Asking {
  readonly store: Store;
  readonly question: BriefQuestion;
  /** Hears what was cut or cannot be shown. */
  readonly note: (note: Note) => void;
}
