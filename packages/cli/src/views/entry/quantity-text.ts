import type { Figure } from '@onrecord/model';

/** A count with its bounds as people write them, so that "at least 10" never looks like 10: "10", "at least 10", "at most 10", "10–15". */
export function quantityText({ value, min, max, approximate, unit, of }: Figure['quantity']): string {
  // "About at least 2,000" would say less than "at least 2,000".
  const isOpen = value === undefined && (min === undefined || max === undefined);
  const about = approximate && !isOpen ? 'about ' : '';
  const withUnit = unit === undefined ? '' : ` ${unit}`;
  const isShare = of !== undefined && [value, min, max].every((bound) => bound === undefined || bound <= 1);
  return `${about}${bounds({ value, min, max }, isShare && value !== 1 ? percent : plain)}${withUnit}`;
}

interface Bounds {
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function bounds({ value, min, max }: Bounds, number: (value: number) => string): string {
  if (value !== undefined) return number(value);
  if (min !== undefined && max !== undefined) return `${number(min)}–${number(max)}`;
  if (min !== undefined) return `at least ${number(min)}`;
  if (max !== undefined) return `at most ${number(max)}`;
  return 'not in numbers';
}

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function plain(value: number): string {
  return DIGITS.format(value);
}

function percent(share: number): string {
  return `${plain(share * 100)} % of`;
}
