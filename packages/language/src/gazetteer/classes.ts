/** What the gazetteer knows of a phrase. Each class is a bit of the mask, in this order. */
export const GAZETTEER_CLASSES = [
  'country',
  'demonym',
  'capital',
  'city',
  'town',
  'region',
  'first-name',
  'surname',
  'title',
  'role',
  'organization-head',
  'place-head',
  'organization',
] as const;
export type GazetteerClass = (typeof GAZETTEER_CLASSES)[number];

/** The bit of each class in a mask. */
export const CLASS_BIT = Object.fromEntries(GAZETTEER_CLASSES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<GazetteerClass, number>
>;

/** The classes of a mask. */
export function classesOfMask(mask: number): readonly GazetteerClass[] {
  return GAZETTEER_CLASSES.filter((name) => (mask & CLASS_BIT[name]) !== 0);
}
