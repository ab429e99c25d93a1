import type { Entity } from '../../../api/types.ts';

/** What a form of a decision is given. */
export interface DecisionFormProps {
  readonly entity: Entity;
  /** Rows that it is in. */
  readonly records: number;
  /** The other one, where it is about two and one was named. */
  readonly other: string | undefined;
  readonly onDone: () => void;
}
