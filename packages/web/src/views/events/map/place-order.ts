import type { MapPlace } from '../../../api/types.ts';

/** What the table of places can be sorted by. */
export const ORDERS = ['texts', 'events', 'name'] as const;
export type Order = (typeof ORDERS)[number];

const COMPARE: Readonly<Record<Order, (a: MapPlace, b: MapPlace) => number>> = {
  texts: (a, b) => b.texts - a.texts || b.tellings - a.tellings,
  events: (a, b) => b.events - a.events || b.texts - a.texts,
  name: (a, b) => a.place.name.localeCompare(b.place.name),
};

export function orderOf(text: string | undefined): Order {
  return ORDERS.find((one) => one === text) ?? 'texts';
}

/** The same places, sorted; equal ones stay as they were. */
export function inOrder(places: readonly MapPlace[], order: Order): readonly MapPlace[] {
  return [...places].sort(COMPARE[order]);
}
