import type { Named, Occurrence, Telling } from '../../brief/brief-input.ts';
import type { EventFact } from '../../rows/facts.ts';
import { claimantId } from '../../situation/claimant-id.ts';
import type { Asking } from './brief-question.ts';
import type { GatheredEvents } from './gathered.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';

/** Happenings first told in the span, and by whom. */
export async function occurrences(asking: Asking, gathered: GatheredEvents): Promise<readonly Occurrence[]> {
  const { since } = asking.question;
  const fresh = [...gathered.values()]
    .flatMap(byDoers)
    .filter((facts) => facts.every(({ told = '' }) => told >= since));
  const facts = fresh.flat().map((fact) => ({ kind: 'event' as const, fact }));
  const sources = await sourcesOf(asking, { facts });
  return fresh.flatMap((own) => occurrenceOf(own, sources) ?? []);
}

/**
 * The tellings of one happening apart by whom they name as doers, so that no doer is put into the mouth of one who named another. Those
 * that name none go with those of whom most texts tell.
 */
function byDoers(facts: readonly EventFact[]): readonly (readonly EventFact[])[] {
  const groups = [...Map.groupBy(facts, ({ actors }) => [...new Set(actors)].sort((a, b) => a - b).join(' '))];
  const named = groups
    .filter(([name]) => name !== '')
    .map(([, own]) => own)
    .sort((a, b) => texts(b) - texts(a));
  const nameless = groups.find(([name]) => name === '')?.[1] ?? [];
  const [first, ...others] = named;
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
  const hasDoers = facts.some(({ actors }) => actors.length > 0);
  const voices = [...Map.groupBy(facts, voiceName).values()]
    .flatMap((own): readonly Voice[] => {
      const told = toldBy(own, sources);
      const [one] = own;
      if (told === undefined || one === undefined) return [];
      const leavesOpen = hasDoers && one.actors.length === 0;
      return [{ facts: own, telling: { ...told, realis: one.realis, ...(leavesOpen && { leavesOpen }) } }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.telling.texts - a.telling.texts);
  const [first, ...others] = voices;
  const [fact] = first?.facts ?? [];
  if (first === undefined || fact === undefined) return undefined;
  const place = sources.place(commonest(first.facts.map((own) => own.place)));
  const when = first.facts.find((own) => own.when !== undefined)?.when;
  const recipients = first.facts.find((own) => own.recipients.length > 0)?.recipients ?? [];
  return {
    type: fact.type,
    ...(fact.mode !== undefined && { mode: fact.mode }),
    doers: namesOf(fact.actors, { role: 'actor', facts: first.facts, sources }),
    recipients: namesOf(recipients, { role: 'recipient', facts: first.facts, sources }),
    ...(place !== undefined && { place }),
    ...(when !== undefined && { when }),
    words: triggerWords(fact.words),
    tellings: [first.telling, ...others.map(({ telling }) => telling)],
  };
}

/** One claimant telling it in one way, with a doer or without. */
function voiceName({ claimant, realis, actors }: EventFact): string {
  return `${claimantId(claimant)} ${realis} ${actors.length > 0}`;
}

/** Voices that name the doer before those that do not. */
function rank({ telling: { leavesOpen } }: Voice): number {
  return leavesOpen === true ? 1 : 0;
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
