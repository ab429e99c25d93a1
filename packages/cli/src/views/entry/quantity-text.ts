import { type Count, quantityWords } from '@onrecord/model/entry';

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A count with its bounds, its numbers as English writes them. */
export function quantityText(count: Count): string {
  return quantityWords(count, (value) => DIGITS.format(value));
}
