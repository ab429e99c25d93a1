import type { Figure } from '../schema.ts';

/** How one view writes what the record model keeps as values: the command in one fixed form, the page in the reader's locale. */
export interface Wording {
  /** A count with its bounds, so that "at least 10" never looks like 10. */
  readonly quantity: (quantity: Figure['quantity']) => string;
  /** The value of a time: ISO 8601, EDTF or a TIMEX3 reference. */
  readonly time: (value: string) => string;
}

/** The TIMEX3 values that are no dates (TimeML 1.2.1), in words. */
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'at the time of writing',
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time after',
};

/** The value of a time for people; dates stay as ISO 8601 and EDTF write them. */
export function valueWords(value: string): string {
  return REFERENCES[value] ?? value;
}
