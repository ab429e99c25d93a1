import type {
  EventType,
  Outcome,
  ProspectType,
  Realis,
  RecordKind,
  Stance,
  StatementAct,
  StatementMode,
} from '@onrecord/model';
import type { RecordTable } from '../store/tables.ts';
import type { PartyRole } from './archive-row.ts';
import type { DaySpan } from './day.ts';
import type {
  ClaimantKey,
  EventFact,
  FactBase,
  FigureFact,
  PositionFact,
  ProspectFact,
  StatementFact,
} from './facts.ts';

/** A record's row with its actors. */
export interface StoredRecord {
  readonly row: RecordTable;
  readonly parties: readonly { readonly role: PartyRole; readonly actor: number }[];
}

interface FactByKind {
  readonly statement: StatementFact;
  readonly event: EventFact;
  readonly figure: FigureFact;
  readonly position: PositionFact;
  readonly prospect: ProspectFact;
}

/** A fact with its kind. */
export type AnyFact = { readonly [K in RecordKind]: { readonly kind: K; readonly fact: FactByKind[K] } }[RecordKind];

/** What the fact of one record needs of others. */
export interface FactContext {
  /** The record of that key, for links between records of one report. */
  find(key: number): StoredRecord | undefined;
  outletOf(report: number): string | undefined;
}

type Makers = { readonly [K in RecordKind]: (stored: StoredRecord, context: FactContext) => FactByKind[K] };

// The columns hold what this program wrote from checked readings: the words of the closed lists.
const MAKERS: Makers = {
  statement: (stored, context) => ({
    ...base(stored, context),
    speaker: actorOf(stored, 'speaker'),
    addressee: actorOf(stored, 'addressee'),
    act: stored.row.type as StatementAct,
    mode: stored.row.mode as StatementMode,
    words: stored.row.words,
  }),
  event: (stored, context) => ({
    ...base(stored, context),
    type: stored.row.type as EventType,
    mode: orUndefined(stored.row.mode),
    realis: stored.row.realis as Realis,
    actors: actorsOf(stored, 'actor'),
    recipients: actorsOf(stored, 'recipient'),
    place: keyOrUndefined(stored.row.place),
    words: stored.row.words,
  }),
  figure: (stored, context) => ({
    ...base(stored, context),
    measure: stored.row.type,
    counted: stored.row.topic,
    affected: actorOf(stored, 'affected'),
    place: keyOrUndefined(stored.row.place),
    since: orUndefined(stored.row.since),
    value: stored.row.value ?? undefined,
    min: stored.row.low ?? undefined,
    max: stored.row.high ?? undefined,
    approximate: hasFlag(stored.row, 'approximate'),
    basis: hasFlag(stored.row, 'increment') ? 'increment' : 'total',
    realis: stored.row.realis as Realis,
    isPart: hasFlag(stored.row, 'part'),
    revises: keyOrUndefined(stored.row.revises),
    event: keyOrUndefined(stored.row.event),
  }),
  position: (stored, context) => ({
    ...base(stored, context),
    party: actorOf(stored, 'party'),
    stance: stored.row.type as Stance,
    issue: stored.row.topic,
    counterpart: actorOf(stored, 'counterpart'),
    hasCondition: hasFlag(stored.row, 'conditional'),
    words: stored.row.words,
  }),
  prospect: (stored, context) => ({
    ...base(stored, context),
    type: stored.row.type as ProspectType,
    holder: actorOf(stored, 'holder'),
    words: stored.row.words,
    act: actOf(stored, context),
    horizon: spanOf(stored.row),
    hasCondition: hasFlag(stored.row, 'conditional'),
    outcome: stored.row.outcome as Outcome,
  }),
};

/** The fact that a record's row holds. */
export function factOf(stored: StoredRecord, context: FactContext): AnyFact {
  const kind = stored.row.kind as RecordKind;
  return { kind, fact: MAKERS[kind](stored, context) } as AnyFact;
}

function base({ row }: StoredRecord, context: FactContext): FactBase {
  return {
    key: row.key,
    report: row.report,
    story: row.story,
    outlet: context.outletOf(row.report),
    told: orUndefined(row.told),
    when: spanOf(row),
    claimant: claimantOf(row),
    confidence: row.confidence,
  };
}

function actOf({ row }: StoredRecord, context: FactContext): ProspectFact['act'] {
  const linked = row.event === 0 ? undefined : context.find(row.event);
  if (!linked) return undefined;
  return {
    type: linked.row.type as EventType,
    mode: orUndefined(linked.row.mode),
    recipients: actorsOf(linked, 'recipient'),
    place: keyOrUndefined(linked.row.place),
  };
}

function claimantOf(row: RecordTable): ClaimantKey {
  if (row.claimant_by === 'actor') return { by: 'actor', actor: row.claimant };
  return { by: row.claimant_by === 'unnamed' ? 'unnamed' : 'report' };
}

export function spanOf({ day, day_to: to }: Pick<RecordTable, 'day' | 'day_to'>): DaySpan | undefined {
  return day === '' ? undefined : { from: day, to };
}

function actorOf(stored: StoredRecord, role: PartyRole): number | undefined {
  return stored.parties.find((party) => party.role === role)?.actor;
}

function actorsOf(stored: StoredRecord, role: PartyRole): readonly number[] {
  return stored.parties.filter((party) => party.role === role).map(({ actor }) => actor);
}

function hasFlag({ flags }: RecordTable, flag: string): boolean {
  return flags.split(' ').includes(flag);
}

function orUndefined(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function keyOrUndefined(key: number): number | undefined {
  return key === 0 ? undefined : key;
}
