import { type Count, quantityWords } from '@onrecord/model/entry';

/** A count with its bounds, its numbers as the reader's locale writes them. */
export function countWords(count: Count): string {
  return quantityWords(count, plain);
}

// The reader's own digits and separators.
const NUMBERS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 });

export function plain(value: number): string {
  return NUMBERS.format(value);
}

/** "1 text", "12 texts". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${plain(count)} ${count === 1 ? one : many}`;
}
