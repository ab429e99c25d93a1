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
