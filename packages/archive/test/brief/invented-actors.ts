/** Invented people and bodies, and words that an invented paper has of them. */
import type { Citation, Named, NamedPlace } from '../../src/brief/index.ts';

export const FRONT: Named = { name: 'Saltmarsh Front', kind: 'organization' };
export const ASSEMBLY: Named = { name: 'Highland Assembly', kind: 'organization' };
export const CLINIC: Named = { name: 'Lakeside Clinic', kind: 'organization' };
export const MEDIATORS: Named = { name: 'mediators', kind: 'group', article: 'the' };
export const NORRIN: Named = { name: 'Adela Norrin', kind: 'person' };
export const MARRICK: Named = { name: 'Tobin Marrick', kind: 'person', standing: 'inferred' };
export const BRANDHOF: Named = { name: 'Ilsa Brandhof', kind: 'person' };
export const TOLHUIN: NamedPlace = { name: 'Tolhuin', kind: 'city' };

/** A citation of the invented Courier, or of another outlet. */
export function cite(quote: string, told = '2030-03-14', more: Partial<Citation> = {}): Citation {
  return {
    address: `r${told.slice(8)}:st-${quote.length}`,
    outlet: 'Invented Courier',
    told,
    title: 'Truce talks stall after shelling near Tolhuin',
    quote,
    ...more,
  };
}

export const WIRE = {
  outlet: 'Invented Wire',
  title: 'Shelling near Tolhuin, talks stall',
  url: 'https://wire.example/1?a=b&c=d',
};
