/** A count as reports give it. */
export interface Count {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly approximate: boolean;
  readonly unit?: string | undefined;
  /** Set where it is a part of another count. */
  readonly of?: string | undefined;
}

/** A count with its bounds in words, so that "at least 10" never looks like 10: "10", "at least 10", "at most 10", "10–15". */
export function countWords({ value, min, max, approximate, unit, of }: Count): string {
  // "About at least 2,000" would say less than "at least 2,000".
  const isOpen = value === undefined && (min === undefined || max === undefined);
  const about = approximate && !isOpen ? 'about ' : '';
  const isShare = of !== undefined && [value, min, max].every((bound) => bound === undefined || bound <= 1);
  const words = isShare && value !== 1 ? percent : plain;
  return `${about}${bounds({ value, min, max }, words)}${unit === undefined ? '' : ` ${unit}`}`;
}

export function hasBounds({ value, min, max }: Count): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

type Bounds = Pick<Count, 'value' | 'min' | 'max'>;

function bounds({ value, min, max }: Bounds, words: (value: number) => string): string {
  if (value !== undefined) return words(value);
  if (min !== undefined && max !== undefined) return `${words(min)}–${words(max)}`;
  if (min !== undefined) return `at least ${words(min)}`;
  if (max !== undefined) return `at most ${words(max)}`;
  return 'not in numbers';
}

// The reader's own digits and separators.
const NUMBERS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 });

export function plain(value: number): string {
  return NUMBERS.format(value);
}

function percent(share: number): string {
  return `${plain(share * 100)} % of`;
}

/** "1 text", "12 texts". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${plain(count)} ${count === 1 ? one : many}`;
}
