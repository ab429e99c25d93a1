import type { Realis } from '@onrecord/model';

/** Told as happened, still ahead, perhaps, or said not to have happened: events of two families are never one occurrence. */
export const REALIS_FAMILIES = ['happened', 'ahead', 'perhaps', 'not'] as const;
export type RealisFamily = (typeof REALIS_FAMILIES)[number];

/** What the realis of an event says of it: events of two families are never one occurrence. */
export const FAMILY_OF_REALIS: Readonly<Record<Realis, RealisFamily>> = {
  actual: 'happened',
  planned: 'ahead',
  threatened: 'ahead',
  demanded: 'ahead',
  offered: 'ahead',
  conditional: 'ahead',
  possible: 'perhaps',
  negated: 'not',
  denied: 'not',
};
