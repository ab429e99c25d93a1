import type { ScoreInput } from './score-input.ts';
import { spansF } from './spans.ts';

/** Actors and mentions are probes: an actor is found by any of its names; a mention must belong to the right actor. */
export function scoreActors({ reading, gold, lookup, tally }: ScoreInput): void {
  for (const want of gold.mentions) {
    if (want.optional) continue;
    tally.add('mentions', 'gold');
    const owner = reading.actors.find(({ mentions }) =>
      mentions.some((mention) => spansF([mention], [want.span]) >= 0.6),
    );
    if (owner) tally.add('mentions', 'found');
    if (owner && lookup.isActor(owner.id, want.actor)) tally.add('mentions', 'full');
    else
      tally.miss(
        'mentions',
        owner ? 'wrong actor' : 'missed',
        `${want.label}${owner ? `, read as ${owner.name}` : ''}`,
      );
  }
  for (const want of gold.actors) {
    if (want.optional) continue;
    tally.add('actors', 'gold');
    if (reading.actors.some(({ id }) => lookup.isActor(id, [want.name]))) tally.add('actors', 'full');
    else tally.miss('actors', 'missed', want.label);
  }
}
