import type { DifferenceItem, DifferenceSide } from '../../brief/brief-input.ts';
import { BY_SAYING } from '../../brief/grammar/by-saying.ts';
import { addDays } from '../../rows/day.ts';
import type { AnyFact } from '../../rows/fact-of.ts';
import type { StatementFact } from '../../rows/facts.ts';
import type { Difference } from '../../situation/differences/difference.ts';
import { differencesOf } from '../../situation/differences/differences-of.ts';
import { placesAgree } from '../../situation/differences/places-agree.ts';
import { sidesOf } from '../bodies.ts';
import { factsOf, recordsByKey } from '../group-facts.ts';
import { entitiesIn } from '../keys-in.ts';
import { lookupOf } from '../lookup.ts';
import type { Asking } from './brief-question.ts';
import { detailsOf } from './details.ts';
import { aboutOf, type CountDetails, valueOf } from './difference-words.ts';
import { inOrder } from './facts-by-group.ts';
import type { GatheredEvents, GatheredFigures } from './gathered.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';

/** Pairs of quotations that are looked at, the newest. */
const MOST_PAIRS = 100;
/** Readings are opened for so many differing counts. */
const MOST_DETAILS = 40;
/** The words of a quotation may be told so long after they were said. */
const DAYS_BEFORE = 31;

interface Found {
  readonly difference: Difference;
  readonly facts: readonly AnyFact[];
}

interface Gathered {
  readonly figures: GatheredFigures;
  readonly events: GatheredEvents;
}

/**
 * Where reports differ and a report of the span is on one side. Counts by two claimants are no difference between reports: they stand
 * with the counts.
 */
export async function differenceItems(asking: Asking, gathered: Gathered): Promise<readonly DifferenceItem[]> {
  const { since } = asking.question;
  const all = [
    ...figureDifferences(gathered.figures),
    ...(await eventDifferences(asking, gathered.events)),
    ...(await wordsDifferences(asking)),
  ];
  const found = all.filter(({ facts }) => facts.some(({ fact }) => (fact.told ?? '') >= since));
  const actors = found.flatMap(({ difference }) => actorsIn(difference));
  const sources = await sourcesOf(asking, { facts: found.flatMap(({ facts }) => facts), actors });
  const counts = found.flatMap(({ difference }) => (difference.kind === 'figure' ? difference.keys.slice(0, 1) : []));
  const details = await detailsOf(asking, 'figure', counts.slice(0, MOST_DETAILS));
  return found.flatMap((one) => itemOf(one, sources, details) ?? []);
}

function figureDifferences({ byGroup, threads }: GatheredFigures): readonly Found[] {
  return [...byGroup].flatMap(([group, facts]) => {
    const thread = threads.get(group);
    if (thread === undefined || thread.differs === '') return [];
    return differencesOf({ of: 'series', name: thread.name, facts })
      .filter((one) => one.kind === 'figure' && one.between === 'reports')
      .map((difference) =>
        foundOf(
          difference,
          facts.map((fact) => ({ kind: 'figure', fact })),
        ),
      );
  });
}

async function eventDifferences(asking: Asking, events: GatheredEvents): Promise<readonly Found[]> {
  const { store } = asking;
  const several = [...events.values()].filter((facts) => facts.length > 1);
  const entities = entitiesIn(several.flat().map((fact) => ({ kind: 'event', fact })));
  const sides = await sidesOf(store, entities);
  const { lookup } = await lookupOf(store, { records: [], entities });
  const options = {
    ...sides,
    placesAgree: (a: number, b: number): boolean => {
      const [one, other] = [lookup.place(a), lookup.place(b)];
      return a === b || (one !== undefined && other !== undefined && placesAgree(one, other));
    },
  };
  return several.flatMap((facts) =>
    differencesOf({ of: 'occurrence', facts }, options)
      // Each who accuses or asks does so for itself: two of them are two acts, not two versions of one.
      .filter(({ kind }) => kind !== 'actor' || !facts.some(({ type }) => BY_SAYING.has(type)))
      .map((difference) =>
        foundOf(
          difference,
          facts.map((fact) => ({ kind: 'event', fact })),
        ),
      ),
  );
}

async function wordsDifferences({ store, question }: Asking): Promise<readonly Found[]> {
  const { since, until } = question;
  const pairs = await store.db
    .selectFrom('difference')
    .select(['a', 'b'])
    .where('sorted', '>=', addDays(since, -DAYS_BEFORE))
    .where('sorted', '<=', until)
    .orderBy('sorted', 'desc')
    .orderBy('key', 'desc')
    .limit(MOST_PAIRS)
    .execute();
  const rows = await recordsByKey(
    store,
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  const standing = rows.filter(({ live, told }) => live === 1 && told !== '' && told <= until);
  const facts = (await factsOf(store, standing)).flatMap((one): StatementFact[] =>
    one.kind === 'statement' && isAsked(one.fact, question) ? [one.fact] : [],
  );
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return pairs.flatMap(({ a, b }) => {
    const [one, other] = [byKey.get(a), byKey.get(b)];
    if (one === undefined || other === undefined) return [];
    const pair = [one, other];
    return differencesOf({ of: 'quotations', facts: pair }).map((difference) =>
      foundOf(
        difference,
        pair.map((fact) => ({ kind: 'statement', fact })),
      ),
    );
  });
}

function isAsked({ speaker, addressee, confidence }: StatementFact, question: Asking['question']): boolean {
  const { actors, places, minConfidence = 0 } = question;
  const isOfActors =
    actors === undefined || [speaker, addressee].some((key) => key !== undefined && actors.includes(key));
  return places === undefined && isOfActors && confidence >= minConfidence;
}

function foundOf(difference: Difference, facts: readonly AnyFact[]): Found {
  return { difference, facts: facts.filter(({ fact }) => difference.keys.includes(fact.key)) };
}

function actorsIn(difference: Difference): readonly number[] {
  if (difference.kind === 'words') return [difference.speaker];
  return difference.kind === 'actor' ? difference.sides.flatMap(({ actors }) => actors) : [];
}

function itemOf({ difference, facts }: Found, sources: Sources, details: CountDetails): DifferenceItem | undefined {
  const about = aboutOf(difference, facts, { sources, details });
  const sides = difference.sides.flatMap((side, index): readonly DifferenceSide[] => {
    const own = inOrder(facts.map(({ fact }) => fact).filter(({ key }) => side.keys.includes(key)));
    const told = toldBy(own, sources);
    const value = valueOf(difference, index, sources);
    return told === undefined || value === undefined ? [] : [{ ...told, value }];
  });
  return about === undefined || sides.length < 2 ? undefined : { kind: difference.kind, about, sides };
}
