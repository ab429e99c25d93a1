import type { Figure } from '@onrecord/model';

/** A count with its bounds as people write them, so that "at least 10" never looks like 10: "10", "at least 10", "at most 10", "10–15". */
export function quantityText({ value, min, max, approximate, unit }: Figure['quantity']): string {
  const about = approximate ? 'about ' : '';
  const withUnit = unit === undefined ? '' : ` ${unit}`;
  return `${about}${bounds({ value, min, max })}${withUnit}`;
}

interface Bounds {
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function bounds({ value, min, max }: Bounds): string {
  if (value !== undefined) return plain(value);
  if (min !== undefined && max !== undefined) return `${plain(min)}–${plain(max)}`;
  if (min !== undefined) return `at least ${plain(min)}`;
  if (max !== undefined) return `at most ${plain(max)}`;
  return 'not in numbers';
}

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function plain(value: number): string {
  return DIGITS.format(value);
}
