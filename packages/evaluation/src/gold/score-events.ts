import type { Event, Known } from '@onrecord/model';
import type { GoldEvent, Wanted } from './gold-row.ts';
import { isAsked, known, type Lookup } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength } from './spans.ts';

const FIELDS = ['realis', 'actor', 'recipient', 'place', 'time'] as const satisfies readonly (keyof GoldEvent)[];

/** Events match where a trigger touches one of the gold triggers and the type is right. */
export function scoreEvents({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.events) return;
  const golds = gold.events;
  const predicted = reading.records.filter((record) => record.kind === 'event');
  matchRows(
    'events',
    { predicted, golds, lookup, tally },
    {
      similar: (row, want) => (want.type.includes(row.type) && touches(row, want) ? 1 : 0),
      wrongFields: (row, want) =>
        failed({
          realis: want.realis?.includes(row.realis) ?? true,
          actor: isOneOf(row.actors, want.actor, lookup),
          recipient: isOneOf(row.recipients, want.recipient, lookup),
          place: lookup.isPlace(known(row.place), want.place),
          time: lookup.isTime(known(row.time), want.time),
          claimant: lookup.isActor(lookup.claimantOf(row), want.claimant),
        }),
      count: (_row, want, wrong) => {
        for (const field of FIELDS) {
          if (!isAsked(want[field])) continue;
          tally.add('events', `${field}Asked`);
          if (!wrong.includes(field)) tally.add('events', `${field}Right`);
        }
      },
      whyMissed: (want) => {
        const there = predicted.filter((row) => touches(row, want));
        if (there.length === 0) return 'missed (nothing there)';
        return there.some(({ type }) => want.type.includes(type)) ? 'missed (one row for two)' : 'missed (wrong type)';
      },
      whyExtra: (row) => {
        const there = golds.filter((want) => touches(row, want));
        if (there.length === 0) return 'extra (nothing there)';
        return there.some(({ type }) => type.includes(row.type)) ? 'extra (told twice)' : 'extra (wrong type)';
      },
    },
  );
}

function touches({ triggers }: Event, want: GoldEvent): boolean {
  return want.triggers.some((span) => triggers.some((trigger) => sharedLength(span, trigger) > 0));
}

function isOneOf(actors: readonly Known<string>[], wanted: Wanted, lookup: Lookup): boolean {
  if (wanted === undefined) return true;
  return actors.length === 0 ? wanted.includes(null) : actors.some((actor) => lookup.isActor(known(actor), wanted));
}
