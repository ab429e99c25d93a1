/** A count as reports give it: `Figure['quantity']`, or one of a series. */
export interface Count {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly approximate: boolean;
  readonly unit?: string | undefined;
  /** Set where it is a part of another count. */
  readonly of?: string | undefined;
}

/**
 * A count with its bounds as people write them, so that "at least 10" never looks like 10: "10", "at least 10", "at most 10", "10–15".
 * `number`: how the view writes a number.
 */
export function quantityWords(count: Count, number: (value: number) => string): string {
  const { value, min, max, approximate, unit, of } = count;
  // "About at least 2,000" would say less than "at least 2,000".
  const isOpen = value === undefined && (min === undefined || max === undefined);
  const about = approximate && !isOpen ? 'about ' : '';
  const isShare = of !== undefined && [value, min, max].every((bound) => bound === undefined || bound <= 1);
  const percent = (share: number): string => `${number(share * 100)} % of`;
  const words = bounds(count, isShare && value !== 1 ? percent : number);
  return `${about}${words}${unit === undefined ? '' : ` ${unit}`}`;
}

export function hasBounds({ value, min, max }: Count): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

function bounds({ value, min, max }: Count, number: (value: number) => string): string {
  if (value !== undefined) return number(value);
  if (min !== undefined && max !== undefined) return `${number(min)}–${number(max)}`;
  if (min !== undefined) return `at least ${number(min)}`;
  if (max !== undefined) return `at most ${number(max)}`;
  return 'not in numbers';
}
