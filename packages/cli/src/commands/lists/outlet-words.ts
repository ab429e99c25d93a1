import type { OutletRef } from '@onrecord/archive';

/** "Northern Post (newspaper, AR)". */
export function outletWords(outlet: OutletRef): string {
  const about = outletAbout(outlet);
  return about === undefined ? outlet.name : `${outlet.name} (${about})`;
}

/** "newspaper, AR"; undefined where nothing is known. */
export function outletAbout({ kind, country }: OutletRef): string | undefined {
  const known = [kind, country].filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}
