import type { Named, Occurrence, Telling } from '../../brief/brief-input.ts';
import type { EventFact } from '../../rows/facts.ts';
import type { Asking } from './brief-question.ts';
import type { GatheredEvents } from './gathered.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';

/** Happenings first told in the span, and by whom. */
export async function occurrences(asking: Asking, gathered: GatheredEvents): Promise<readonly Occurrence[]> {
  const { since } = asking.question;
  const fresh = [...gathered.values()]
    .flatMap(asNamed)
    .filter((facts) => facts.every(({ told = '' }) => told >= since));
  const facts = fresh.flat().map((fact) => ({ kind: 'event' as const, fact }));
  const sources = await sourcesOf(asking, { facts });
  return fresh.flatMap((own) => occurrenceOf(own, sources) ?? []);
}

/**
 * The tellings of one happening apart by whom they name as doers, then as those it was done to, so that nobody is put into the mouth of one
 * who named another. Those that name none go with those in the most texts.
 */
function asNamed(facts: readonly EventFact[]): readonly (readonly EventFact[])[] {
  return partsBy(facts, ({ actors }) => actors).flatMap((part) => partsBy(part, ({ recipients }) => recipients));
}

function partsBy(
  facts: readonly EventFact[],
  named: (fact: EventFact) => readonly number[],
): readonly (readonly EventFact[])[] {
  const parts = Map.groupBy(facts, (fact) => [...new Set(named(fact))].sort((a, b) => a - b).join(' '));
  const nameless = parts.get('') ?? [];
  const [first, ...others] = [...parts]
    .filter(([name]) => name !== '')
    .map(([, own]) => own)
    .sort((a, b) => texts(b) - texts(a));
  return first === undefined ? [nameless] : [[...first, ...nameless], ...others];
}

function texts(facts: readonly EventFact[]): number {
  return new Set(facts.map(({ story }) => story)).size;
}

interface Voice {
  readonly facts: readonly EventFact[];
  readonly telling: Telling;
}

/** The clause has only what the first voice tells; what another one leaves open is said. */
function occurrenceOf(facts: readonly EventFact[], sources: Sources): Occurrence | undefined {
  const hasDoer = facts.some(({ actors }) => actors.length > 0);
  const hasRecipient = facts.some(({ recipients }) => recipients.length > 0);
  const voices = [...Map.groupBy(facts, (one) => voiceName(one, sources)).values()]
    .flatMap((own): readonly Voice[] => {
      const told = toldBy(own, sources);
      const fullest = [...own].sort((a, b) => said(b) - said(a));
      const [one] = fullest;
      if (told === undefined || one === undefined) return [];
      const doer = hasDoer && own.every(({ actors }) => actors.length === 0);
      const recipient = hasRecipient && own.every(({ recipients }) => recipients.length === 0);
      const leavesOpen = doer || recipient ? { leavesOpen: { doer, recipient } } : {};
      return [{ facts: fullest, telling: { ...told, realis: one.realis, ...leavesOpen } }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.telling.texts - a.telling.texts);
  const [first, ...others] = voices;
  const [fact] = first?.facts ?? [];
  if (first === undefined || fact === undefined) return undefined;
  const place = sources.place(commonest(first.facts.map((own) => own.place)));
  const when = first.facts.find((own) => own.when !== undefined)?.when;
  return {
    type: fact.type,
    ...(fact.mode !== undefined && { mode: fact.mode }),
    doers: namesOf(first.facts.find(({ actors }) => actors.length > 0)?.actors ?? [], {
      role: 'actor',
      facts: first.facts,
      sources,
    }),
    recipients: namesOf(first.facts.find(({ recipients }) => recipients.length > 0)?.recipients ?? [], {
      role: 'recipient',
      facts: first.facts,
      sources,
    }),
    ...(place !== undefined && { place }),
    ...(when !== undefined && { when }),
    words: triggerWords(fact.words),
    tellings: [first.telling, ...others.map(({ telling }) => telling)],
  };
}

/** One claimant telling it in one way; two of one name and kind ("the hospital") are one voice to whoever reads it. */
function voiceName({ claimant, realis }: EventFact, sources: Sources): string {
  const actor = claimant.by === 'actor' ? sources.named(claimant.actor) : undefined;
  return `${actor === undefined ? claimant.by : `${actor.kind} ${actor.name}`} ${realis}`;
}

/** How much a record says of who did it, and to whom. */
function said({ actors, recipients }: EventFact): number {
  return Number(actors.length > 0) * 2 + Number(recipients.length > 0);
}

/** Voices that say who did it, and to whom, before those that do not. */
function rank({ telling: { leavesOpen } }: Voice): number {
  return Number(leavesOpen?.doer ?? false) * 2 + Number(leavesOpen?.recipient ?? false);
}

/** Triggers shown of one event. */
const MOST_TRIGGERS = 2;

/** The first triggers, each once: told again in the report, an event has many. */
function triggerWords(words: string): string {
  return [...new Set(words.split(' […] '))].slice(0, MOST_TRIGGERS).join(' […] ');
}

interface Naming {
  readonly role: string;
  readonly facts: readonly EventFact[];
  readonly sources: Sources;
}

/** Worked out only where no telling states it. */
function namesOf(actors: readonly number[], { role, facts, sources }: Naming): readonly Named[] {
  return [...new Set(actors)].flatMap((actor) => {
    const standings = facts.flatMap(({ key }) => sources.standing(key, role, actor) ?? []);
    return sources.named(actor, standings.includes('stated') ? 'stated' : standings[0]) ?? [];
  });
}

function commonest(values: readonly (number | undefined)[]): number | undefined {
  const said = values.filter((value) => value !== undefined);
  return [...Map.groupBy(said, (value) => value)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
