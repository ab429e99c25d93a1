/**
 * Who runs an outlet: no judgement of what it prints. `agency` sells its reports to other outlets; `broadcaster` has public-service ones
 * too, which a state funds and does not direct; `state-media` is owned or directed by a state or its ruling party, whatever it
 * is besides (an agency, a newspaper); `government` and `international-organisation` speak for themselves; `ngo` as well.
 */
export const OUTLET_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'state-media',
  'ngo',
  'government',
  'international-organisation',
  'other',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

export function isOutletKind(word: string): word is OutletKind {
  return (OUTLET_KINDS as readonly string[]).includes(word);
}
