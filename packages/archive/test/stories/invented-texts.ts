/** Invented reports on an invented dispute: people, groups and events are made up. */
export const QUARRY_REPORT = `Workers of the Orlun quarry blocked the road to the harbour of Velmar on Monday after talks about their
wages broke down, the regional police said. About 60 lorries were waiting at the gate by noon, and two ferries left without freight.

The company said that it had offered a rise of four per cent and that the blockade was unlawful. It asked the governor to have the
road cleared before the weekend, when 800 visitors are expected for the boat race.

Berta Holm, who speaks for the workers, said that the offer would not pay for the bread in the canteen. She said that nobody would be
hurt and that ambulances were let through. A man of 54 was treated for a burn after a tyre was set on fire near the weighbridge.

The governor's office said that it would send a mediator on Tuesday. The last dispute at the quarry, in 2019, ended after
eleven days with a lower offer than the one that had first been refused.

Shops in Velmar have begun to ration fuel. The harbour master said that there was enough for the hospital for nine days.`;

export const FERRY_REPORT = `A ferry with 112 people on board ran onto rocks off the island of Aster in thick fog early on Friday, and everyone was
brought ashore within three hours, the coast guard said.

Four passengers were taken to the clinic in Sund with bruises. The captain told the harbour radio that the radar had failed
shortly after the ship left the mainland. Divers found a tear of two metres in the hull below the car deck.

The shipping line said that a second ferry would take over the route from Saturday and that tickets would be paid back. An inquiry
by the maritime board begins next week. Fishermen who had come out with their boats were thanked by the mayor, who opened the
school gymnasium for those who could not travel on. Bad weather kept a salvage tug in port until the evening.`;

export const EMPTY_SIGNATURE_TEXT = ' \n— …\n';

/** A report of that body with no furniture. */
export function bodyOnly(text: string): { readonly text: string; readonly blocks: readonly [] } {
  return { text, blocks: [] };
}

/** The first share of the words. */
export function cutTo(text: string, share: number): string {
  const words = text.split(' ');
  return words.slice(0, Math.round(words.length * share)).join(' ');
}
