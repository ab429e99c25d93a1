import type { EventType } from '@onrecord/model';
import type { EventFact, FactBase, FigureFact, PositionFact, ProspectFact, StatementFact } from '../../rows/facts.ts';
import { type BodyOf, bodyOf, type Sides } from '../sides.ts';
import { contentStems, stemOf } from '../words/content-stems.ts';
import { saysCalledOff } from '../words/call-off.ts';
import { ISSUES_OF_STEM } from '../words/issue-words.ts';
import { LINE_SORTS } from './line-key.ts';
import { prospectAct } from './prospect-act.ts';

/** At most so many names of a fact are looked up or kept. */
const MAX_KEYS = 12;

/** A later record that may say what became of a prospect, told apart by kind. */
export type Evidence =
  | { readonly kind: 'event'; readonly fact: EventFact }
  | { readonly kind: 'statement'; readonly fact: StatementFact }
  | { readonly kind: 'position'; readonly fact: PositionFact }
  | { readonly kind: 'figure'; readonly fact: FigureFact };

/**
 * Names under which the store finds what may have become of a prospect, and, the other way round, the lines that a new record may
 * settle: `evidenceKeysOf(prospect)` and `evidenceKeysOfRecord(record)` share a name where one may bear on the other. What shares a name
 * is a candidate only; `outcomeOf` decides. The store looks at the 50 candidates told soonest after the line.
 */
export function evidenceKeysOf(prospect: ProspectFact, sides: Sides = {}): readonly string[] {
  const body = bodyOf(sides);
  const sort = LINE_SORTS[prospect.type];
  const holder = prospect.holder === undefined ? undefined : String(body(prospect.holder));
  const { types, object } = prospectAct(prospect);
  const keys: string[] = [];
  if (holder !== undefined) {
    if (sort === 'act') keys.push(...types.map((type) => `did ${type} ${holder}`));
    if (sort === 'act' || sort === 'deadline') keys.push(`agreed ${holder}`);
    keys.push(`off ${holder}`);
  }
  if (sort === 'offer') keys.push(...issuesOf(prospect.words).map((issue) => `answer ${issue}`));
  if (sort === 'warning' || sort === 'forecast') keys.push(...targetKeys(prospect.act, body));
  if (sort !== 'offer') keys.push(...types.flatMap((type) => object.map((stem) => `counted ${type} ${stem}`)));
  return limited(keys);
}

export function evidenceKeysOfRecord({ kind, fact }: Evidence, sides: Sides = {}): readonly string[] {
  const body = bodyOf(sides);
  if (kind === 'event') return limited(eventKeys(fact, body));
  if (kind === 'statement') {
    return fact.speaker !== undefined && saysCalledOff(fact.words) ? [`off ${String(body(fact.speaker))}`] : [];
  }
  if (kind === 'figure') return figureKeys(fact);
  if (fact.stance !== 'accepts' && fact.stance !== 'rejects') return [];
  const agrees = fact.stance === 'accepts' && ENDS_FIGHTING.has(fact.issue) && fact.party !== undefined;
  return [...(agrees ? [`agreed ${String(body(fact.party))}`] : []), `answer ${fact.issue}`];
}

export const ENDS_FIGHTING: ReadonlySet<string> = new Set(['ceasefire', 'end-of-war']);

/** Issues that the words of an offer name; see issue-words. */
export function issuesOf(words: string): readonly string[] {
  return [...new Set(contentStems(words).flatMap((stem) => ISSUES_OF_STEM.get(stem) ?? []))].sort();
}

/** Whether an event may be an agreement that ends or pauses fighting. */
export function isAgreement({ type, mode, realis }: EventFact): boolean {
  return realis === 'actual' && (type === 'AGREE' || (type === 'RETREAT' && mode === 'ceasefire'));
}

/** Whose agreement it is: its doers, and, where none are told, the one on whose word it stands. */
export function partiesTo({
  actors,
  claimant,
}: Pick<EventFact, 'actors'> & Pick<FactBase, 'claimant'>): readonly number[] {
  return actors.length > 0 ? actors : claimant.by === 'actor' ? [claimant.actor] : [];
}

function eventKeys(fact: EventFact, body: BodyOf): readonly string[] {
  if (fact.realis !== 'actual') return [];
  return [
    ...fact.actors.map((actor) => `did ${fact.type} ${String(body(actor))}`),
    ...(isAgreement(fact) ? partiesTo(fact).map((actor) => `agreed ${String(body(actor))}`) : []),
    ...targetKeys(fact, body),
  ];
}

/** Acts that a count is a count of: nine released are a release, whether or not a verb of it was read. */
export const ACTS_COUNTED: Readonly<Partial<Record<string, EventType>>> = {
  released: 'RETREAT',
  exchanged: 'RETREAT',
  returned: 'RETREAT',
  evacuated: 'RETREAT',
  killed: 'ASSAULT',
  injured: 'ASSAULT',
  destroyed: 'ASSAULT',
  detained: 'COERCE',
  abducted: 'COERCE',
  deployed: 'MOBILIZE',
};

function figureKeys({ realis, measure, counted }: FigureFact): readonly string[] {
  const type = Object.hasOwn(ACTS_COUNTED, measure) ? ACTS_COUNTED[measure] : undefined;
  return realis !== 'actual' || type === undefined || counted === '' ? [] : [`counted ${type} ${stemOf(counted)}`];
}

function targetKeys(act: ProspectFact['act'], body: BodyOf): readonly string[] {
  if (act === undefined) return [];
  return [
    ...act.recipients.map((actor) => `came ${act.type} actor ${String(body(actor))}`),
    ...(act.place === undefined ? [] : [`came ${act.type} place ${String(act.place)}`]),
  ];
}

function limited(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort().slice(0, MAX_KEYS);
}
