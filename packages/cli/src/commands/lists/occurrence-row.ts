import type { Cite, EventFact, Lookup, OccurrenceAnswer } from '@onrecord/archive';
import type { Name, OccurrenceRow, TellingRow, TimelineRow } from '../../views/archive/view-rows.ts';
import { eventWords } from '@onrecord/model/entry';
import { claimantName, namesOf, sourcedBy } from './resolve.ts';

/** One occurrence with what each voice tells of it; undefined where none of its words can be shown. */
export function occurrenceRow({ facts, texts, kinds }: OccurrenceAnswer, lookup: Lookup): OccurrenceRow | undefined {
  const [latest] = facts;
  const [first, ...others] = tellingsOf(facts, lookup);
  if (!latest || !first) return undefined;
  const days = facts.flatMap(({ when }) => when ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  const [when] = days;
  const place = facts.flatMap((fact) => (fact.place === undefined ? [] : (lookup.place(fact.place) ?? [])))[0];
  const mode = facts.find((fact) => fact.mode !== undefined)?.mode;
  return {
    type: latest.type,
    ...(mode !== undefined && { mode }),
    doers: distinctNames(
      facts.flatMap(({ actors }) => actors),
      lookup,
    ),
    recipients: distinctNames(
      facts.flatMap(({ recipients }) => recipients),
      lookup,
    ),
    where: place?.name,
    from: when?.from,
    to: when?.to,
    texts,
    kinds,
    tellings: [first, ...others],
  };
}

/** The same as a line of the timeline. */
export function timelineRow(answer: OccurrenceAnswer, lookup: Lookup): TimelineRow | undefined {
  const row = occurrenceRow(answer, lookup);
  if (!row) return undefined;
  const [first] = row.tellings;
  const { doers, recipients, where, from, to, texts } = row;
  const { voice, sources, realis, words } = first;
  return {
    kind: 'event',
    from,
    to,
    realis,
    who: doers,
    what: eventWords(row),
    whom: recipients,
    where,
    words,
    voice,
    texts,
    sources,
  };
}

function tellingsOf(facts: readonly EventFact[], lookup: Lookup): readonly TellingRow[] {
  const byVoice = Map.groupBy(facts, ({ claimant, realis }) => `${claimantName(claimant)} ${realis}`);
  const tellings = [...byVoice.values()].flatMap((own): readonly TellingRow[] => {
    const sourced = sourcedBy(own, lookup);
    const excerpt = lookup.cite(own.at(-1)?.key ?? 0)?.excerpt;
    const realis = own[0]?.realis;
    return sourced && excerpt && realis !== undefined ? [{ ...sourced, realis, words: marked(excerpt) }] : [];
  });
  return tellings.sort((a, b) => b.texts - a.texts);
}

/** The trigger in brackets within its line, as `onrecord read` prints it. */
function marked({ before, words, after }: Cite['excerpt']): string {
  return `${before}[${words}]${after}`;
}

function distinctNames(keys: readonly number[], lookup: Lookup): readonly Name[] {
  return namesOf([...new Set(keys)], lookup);
}
