import type { Stance } from '@onrecord/model';
import type { Day } from '../../rows/day.ts';
import type { PositionFact } from '../../rows/facts.ts';
import { type Backing, backingOf, sortedKeys } from '../evidence-of.ts';
import type { Sides } from '../sides.ts';
import { type ChangeKind, changeKind } from './is-change.ts';
import { voiceOf } from './position-cell.ts';
import { type DayState, type PositionDay, positionDays } from './position-days.ts';

/** One stance over the days on which it was told, until another replaced it. */
export interface PositionEntry extends Backing {
  readonly stance: Stance;
  readonly counterpart: number | undefined;
  readonly from: Day;
  readonly to: Day;
  /** Whether every record of it names a condition. */
  readonly onCondition: boolean;
  /** What the days came to on which it was told. */
  readonly state: DayState;
}

export interface PositionChange {
  readonly kind: ChangeKind;
  readonly from: Stance;
  readonly to: Stance;
  readonly day: Day;
  /** Whether the new stance is told with a condition. */
  readonly onCondition: boolean;
  /** Records of the new stance on its day, and of the old one on the last day it was told. */
  readonly keys: readonly number[];
}

/** Where the party stands by its latest day. */
export interface PresentPosition extends Backing {
  /** Several where they can stand side by side, or where the day is mixed or contested. */
  readonly stances: readonly Stance[];
  readonly state: DayState;
  /** First day of the stance that has not changed since. */
  readonly since: Day;
}

export interface VoiceHistory {
  /** By first day, then stance. */
  readonly entries: readonly PositionEntry[];
  readonly changes: readonly PositionChange[];
  readonly present: PresentPosition | undefined;
  /** Records without any day: they are part of no change. */
  readonly undated: readonly number[];
}

/** One cell of the matrix over time. */
export interface PositionHistory extends VoiceHistory {
  readonly party: number | undefined;
  readonly issue: string;
  /** What others say the party's stance is: kept apart, and never a change of the party's own. */
  readonly ascribed: VoiceHistory;
}

/**
 * The history of one cell (facts of one party on one issue). A change is a settled day whose stance replaces that of the last settled
 * day before it; days on which reports contradict each other are shown as contested and change nothing. Does not depend on the order
 * of `facts`. Complexity: n log n.
 */
export function positionHistory(facts: readonly PositionFact[], sides: Sides = {}): PositionHistory {
  const byVoice = Map.groupBy(facts, (fact) => voiceOf(fact, sides));
  const [first] = [...facts].sort((a, b) => a.key - b.key);
  return {
    party: first?.party,
    issue: first?.issue ?? '',
    ...voiceHistory(byVoice.get('own') ?? []),
    ascribed: voiceHistory(byVoice.get('ascribed') ?? []),
  };
}

function voiceHistory(facts: readonly PositionFact[]): VoiceHistory {
  const { days, undated } = positionDays(facts);
  const changes: PositionChange[] = [];
  let last: PositionDay | undefined;
  let since: Day | undefined;
  for (const day of days) {
    const change = day.state === 'settled' && last !== undefined ? changeOnDay(last, day) : undefined;
    if (change !== undefined) changes.push(change);
    if (change !== undefined || since === undefined) since = day.day;
    if (day.state === 'settled') last = day;
  }
  return {
    entries: entriesOf(days),
    changes,
    present: presentOf(days, since),
    undated: sortedKeys(undated.map(({ key }) => key)),
  };
}

/**
 * The change between two settled days of one cell and voice, the earlier one the last settled day before the later; undefined for none.
 * This is the rule for a store that keeps flags: a new record touches its own day and the next settled day only.
 */
export function changeOnDay(before: PositionDay, after: PositionDay): PositionChange | undefined {
  for (const next of after.facts) {
    const kinds = before.facts.map((previous) => changeKind(previous, next));
    const from = before.facts[kinds.findIndex((kind) => kind !== undefined)];
    const kind = kinds.find((found) => found !== undefined);
    // A stance that was there the day before as well has not come up now.
    if (
      from === undefined ||
      kind === undefined ||
      kinds.some((found, at) => found === undefined && isHeld(before.facts[at], next))
    )
      continue;
    const ofNew = after.facts.filter(({ stance }) => stance === next.stance);
    const ofOld = before.facts.filter(({ stance }) => stance === from.stance);
    return {
      kind,
      from: from.stance,
      to: next.stance,
      day: after.day,
      onCondition: ofNew.every(({ hasCondition }) => hasCondition),
      keys: sortedKeys([...ofOld, ...ofNew].map(({ key }) => key)),
    };
  }
  return undefined;
}

function isHeld(before: PositionFact | undefined, next: PositionFact): boolean {
  return before?.stance === next.stance && before.counterpart === next.counterpart;
}

interface OpenEntry {
  readonly stance: Stance;
  readonly counterpart: number | undefined;
  readonly state: DayState;
  readonly from: Day;
  to: Day;
  readonly facts: PositionFact[];
}

/** Entries go on until a stance that cannot stand beside them is told, or a day is mixed or contested. */
function entriesOf(days: readonly PositionDay[]): readonly PositionEntry[] {
  const all: OpenEntry[] = [];
  let open = new Map<string, OpenEntry>();
  for (const { day, facts, state } of days) {
    open = new Map([...open].filter(([, entry]) => entry.state === state && standsBeside(entry, facts)));
    for (const [name, same] of Map.groupBy(facts, ({ stance, counterpart }) => `${stance} ${String(counterpart)}`)) {
      const [first] = same;
      if (first === undefined) continue;
      const { stance, counterpart } = first;
      const known = open.get(name);
      const entry = known ?? { stance, counterpart, state, from: day, to: day, facts: [] };
      if (known === undefined) all.push(entry);
      entry.to = day;
      entry.facts.push(...same);
      open.set(name, entry);
    }
  }
  return all.map(({ facts, ...entry }) => ({
    ...entry,
    onCondition: facts.every(({ hasCondition }) => hasCondition),
    ...backingOf(facts),
  }));
}

function standsBeside({ state, facts: [first] }: OpenEntry, facts: readonly PositionFact[]): boolean {
  return state !== 'settled' || first === undefined || facts.every((fact) => changeKind(first, fact) === undefined);
}

function presentOf(days: readonly PositionDay[], since: Day | undefined): PresentPosition | undefined {
  const latest = days.at(-1);
  if (latest === undefined || since === undefined) return undefined;
  return {
    stances: [...new Set(latest.facts.map(({ stance }) => stance))],
    state: latest.state,
    since: latest.state === 'settled' ? since : latest.day,
    ...backingOf(latest.facts),
  };
}
