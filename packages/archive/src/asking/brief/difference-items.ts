import type { DifferenceItem, DifferenceSide, Named } from '../../brief/brief-input.ts';
import { BY_SAYING } from '../../brief/grammar/by-saying.ts';
import { countWords, trackPhrase } from '../../brief/grammar/count-phrase.ts';
import { dayWords, spanWords } from '../../brief/grammar/day-words.ts';
import { eventNoun } from '../../brief/grammar/event-clause.ts';
import { partyPhrase, placePhrase } from '../../brief/grammar/party-phrase.ts';
import { listOf, phrase, plainText } from '../../brief/grammar/phrase.ts';
import { addDays } from '../../rows/day.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import type { AnyFact } from '../../rows/fact-of.ts';
import type { EventFact, StatementFact } from '../../rows/facts.ts';
import type { Difference } from '../../situation/differences/difference.ts';
import { differencesOf } from '../../situation/differences/differences-of.ts';
import { placesAgree } from '../../situation/differences/places-agree.ts';
import { sidesOf } from '../bodies.ts';
import { factsOf, recordsByKey } from '../group-facts.ts';
import { entitiesIn } from '../keys-in.ts';
import { lookupOf } from '../lookup.ts';
import type { Asking } from './brief-question.ts';
import { detailsOf } from './details.ts';
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

type Details = ReadonlyMap<number, ArchiveRow<'figure'>>;

function itemOf({ difference, facts }: Found, sources: Sources, details: Details): DifferenceItem | undefined {
  const about = difference.kind === 'figure' ? countWordsOf(difference, details) : aboutOf(difference, facts, sources);
  const sides = difference.sides.flatMap((side, index): readonly DifferenceSide[] => {
    const own = inOrder(facts.map(({ fact }) => fact).filter(({ key }) => side.keys.includes(key)));
    const told = toldBy(own, sources);
    const value = valueOf(difference, index, sources);
    return told === undefined || value === undefined ? [] : [{ ...told, value }];
  });
  return about === undefined || sides.length < 2 ? undefined : { kind: difference.kind, about, sides };
}

function valueOf(difference: Difference, index: number, sources: Sources): string | undefined {
  if (difference.kind === 'words') return difference.sides[index]?.words;
  if (difference.kind === 'actor') {
    const actors = difference.sides[index]?.actors ?? [];
    const named = actors.flatMap((actor) => sources.named(actor) ?? []);
    return named.length === 0 ? undefined : plainText(listOf(named.map(partyPhrase)));
  }
  if (difference.kind === 'place') return sources.place(difference.sides[index]?.place)?.name;
  if (difference.kind === 'date') {
    const side = difference.sides[index];
    return side && (side.from === side.to ? dayWords(side.from) : spanWords(side));
  }
  const side = difference.sides[index];
  const words = side?.keys[0] === undefined ? '' : sources.words(side.keys[0]);
  return side && plainText(countWords(difference, { ...side.count, words }));
}

/** "people injured", in the words of the first report. */
function countWordsOf({ measure, counted, keys }: Difference & { readonly kind: 'figure' }, details: Details): string {
  const said = keys[0] === undefined ? undefined : details.get(keys[0])?.record.counted;
  const words = said?.status === 'stated' ? said.anchor.quote : counted;
  return plainText(trackPhrase({ measure, counted: words, points: [] }));
}

function aboutOf(
  difference: Exclude<Difference, { readonly kind: 'figure' }>,
  facts: readonly AnyFact[],
  sources: Sources,
): string | undefined {
  if (difference.kind === 'words') {
    const speaker = sources.named(difference.speaker);
    return speaker && plainText(phrase('a statement by ', partyPhrase(speaker)));
  }
  const events = facts.flatMap((one) => (one.kind === 'event' ? [one.fact] : []));
  return eventWords(events, difference.kind, sources);
}

/** "an attack on the Assembly in Tolhuin on 12 March", without what the reports differ about. */
function eventWords(
  events: readonly EventFact[],
  without: 'actor' | 'place' | 'date',
  sources: Sources,
): string | undefined {
  const [first] = events;
  if (first === undefined) return undefined;
  const named = (keys: readonly number[]): readonly Named[] => keys.flatMap((key) => sources.named(key) ?? []);
  const firstOf = (pick: (event: EventFact) => readonly number[]): readonly Named[] =>
    named(events.map(pick).find((keys) => keys.length > 0) ?? []);
  const place = events.find((event) => event.place !== undefined)?.place;
  const when = events.find((event) => event.when !== undefined)?.when;
  return plainText(
    phrase(
      eventNoun({
        type: first.type,
        ...(first.mode !== undefined && { mode: first.mode }),
        doers: without === 'actor' ? [] : firstOf(({ actors }) => actors),
        recipients: firstOf(({ recipients }) => recipients),
      }),
      without === 'place' ? '' : placePhrase(sources.place(place)),
      without === 'date' || when?.from !== when?.to || when === undefined ? '' : ` on ${dayWords(when.from)}`,
    ),
  );
}
