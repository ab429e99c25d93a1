import { addDays } from '../../rows/day.ts';
import type { StatementFact } from '../../rows/facts.ts';
import { repeated } from '../../store/repeated.ts';
import type { Asking } from './brief-question.ts';
import { sameWords } from './same-words.ts';

/** How far back the same words of a speaker are looked for. */
const DAYS_BEFORE = 60;
/** Statements of one speaker that are looked at, the latest before the span. */
const MOST_OF_SPEAKER = 200;
/** Speakers that are looked at, those of the newest statements. */
const MOST_SPEAKERS = 200;

/** Which sayings were told before the span already: a copy that comes a day later says nothing new. */
export async function saidBefore(
  { store: { db }, question: { since } }: Asking,
  facts: readonly StatementFact[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(facts.map(sameWords));
  const speakers = new Set(facts.flatMap(({ speaker }) => speaker ?? []));
  const before = new Set<string>();
  const earlier = repeated(db, (speaker: number) =>
    db
      .selectFrom('party')
      .innerJoin('record', 'record.key', 'party.record')
      .select('record.words')
      .where('party.actor', '=', speaker)
      .where('party.kind', '=', 'statement')
      .where('party.sorted', '>=', addDays(since, -DAYS_BEFORE))
      .where('party.sorted', '<', since)
      .where('party.role', '=', 'speaker')
      .where('record.live', '=', 1)
      .where('record.told', '<>', '')
      .where('record.told', '<', since)
      .orderBy('party.sorted', 'desc')
      .limit(MOST_OF_SPEAKER),
  );
  for (const speaker of [...speakers].slice(0, MOST_SPEAKERS)) {
    for (const { words } of await earlier(speaker)) {
      const name = sameWords({ speaker, words });
      if (asked.has(name)) before.add(name);
    }
  }
  return before;
}
