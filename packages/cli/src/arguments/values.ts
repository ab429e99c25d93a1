import { CONFIDENCE_FORM, confidenceOf } from '../confidence.ts';
import { DAY_FORM, dayOf, type Edge, today } from './day-of.ts';
import { Misuse } from './misuse.ts';
import { type OptionName, type OptionValues, textOf } from './options.ts';

/** The day that an option gives. @throws Misuse */
export function dayIn(values: OptionValues, name: OptionName, edge: Edge): string | undefined {
  const words = textOf(values, name);
  if (words === undefined) return undefined;
  const day = dayOf(words, edge, today());
  if (day === undefined) throw new Misuse(`--${name} "${words}" is no day of the calendar. Write ${DAY_FORM}.`);
  return day;
}

/** A whole number within bounds. @throws Misuse */
export function numberIn(
  values: OptionValues,
  name: OptionName,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const words = textOf(values, name);
  if (words === undefined) return undefined;
  const value = /^\d{1,12}$/.test(words) ? Number(words) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new Misuse(`--${name} "${words}" is no whole number from ${least} to ${most}.`);
  }
  return value;
}

/** @throws Misuse */
export function confidenceIn(values: OptionValues): number | undefined {
  const words = textOf(values, 'min-confidence');
  if (words === undefined) return undefined;
  const value = confidenceOf(words);
  if (value === undefined) {
    throw new Misuse(`--min-confidence "${words}" is not a confidence. Write ${CONFIDENCE_FORM}.`);
  }
  return value;
}
