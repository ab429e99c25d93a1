import { addDays, type Day } from '../rows/day.ts';
import { GRACE_DAYS } from '../situation/outlook/outlook-line.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { type OutlookAnswer, outlookItems, type OutlookQuestion } from './ask-outlook.ts';
import { type DueLine, dueLines } from './due-lines.ts';
import { entitiesIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import { cursorText, type Cursor, type PageRequest, parseCursor } from './question.ts';

/**
 * The parts of an outlook: open ones by the last day that was named for them (passed some days ago, the day itself, the seven days after it,
 * later, not said), and those of which something became.
 */
export const DUE_PARTS = ['overdue', 'today', 'week', 'later', 'unsaid', 'resolved'] as const;
export type DuePart = (typeof DUE_PARTS)[number];

export interface DueQuestion extends OutlookQuestion {
  readonly part: DuePart;
}

export interface DueAnswer extends Answer<OutlookAnswer> {
  /** Whether only the records told last were looked at. */
  readonly isCut: boolean;
}

/** Lines opened for one page: some of them turn out to belong to another part. */
const MAX_OPENED = 60;
/** Of one line: those told last, and records that show what became of it. */
const MAX_FACTS = 5;
const MAX_EVIDENCE = 5;

/** One part of the outlook: what has a day by that day, the soonest first; all else by when it was told, the newest first. */
export async function askDue(
  store: Store,
  { part, asOf, ...question }: DueQuestion,
  page: PageRequest,
): Promise<DueAnswer> {
  const { lines, isCut } = await dueLines(store, question);
  const places = placesIn(part, lines, asOf);
  const after = page.after === undefined ? undefined : parseCursor(page.after);
  let at = after === undefined ? 0 : places.findIndex((place) => byPart(part)(place, after) > 0);
  const end = at === -1 ? -1 : Math.min(places.length, at + MAX_OPENED);
  const items: OutlookAnswer[] = [];
  while (at < end && items.length < page.limit) {
    const groups = places.slice(at, Math.min(end, at + page.limit - items.length)).map(({ key }) => key);
    const opened = await outlookItems(store, { groups, asOf });
    items.push(...opened.items.filter((item) => partOf(item, asOf) === part).map(shortened));
    at += groups.length;
  }
  const last = at > 0 && at < places.length ? places[at - 1] : undefined;
  return { items, ...(await behind(store, items)), next: last && cursorText(last), isCut };
}

/** The groups that may have a line of a part, in its order. */
function placesIn(part: DuePart, lines: readonly DueLine[], asOf: Day): readonly Cursor[] {
  const own = part === 'resolved' ? lines : lines.filter(({ horizon }) => mayBeOpen(part, horizon, asOf));
  const places = own.map(({ group, told, horizon }) => ({
    key: group,
    sorted: (isByDay(part) ? horizon : told) ?? '',
  }));
  return places.sort(byPart(part));
}

/** What passed longer ago has lapsed, where nothing else became of it. */
function mayBeOpen(part: DuePart, horizon: Day | undefined, asOf: Day): boolean {
  const isRecent = horizon === undefined || addDays(horizon, GRACE_DAYS) >= asOf;
  return isRecent && horizonPart(horizon, asOf) === part;
}

function isByDay(part: DuePart): boolean {
  return part !== 'unsaid' && part !== 'resolved';
}

function byPart(part: DuePart): (a: Cursor, b: Cursor) => number {
  const sign = isByDay(part) ? 1 : -1;
  return (a, b) => sign * (a.sorted === b.sorted ? a.key - b.key : a.sorted < b.sorted ? -1 : 1);
}

function partOf({ line, outcome }: OutlookAnswer, asOf: Day): DuePart {
  return outcome.outcome === 'open' ? horizonPart(line.horizon?.to, asOf) : 'resolved';
}

/** Days after the day that count as soon. */
const WEEK = 7;

function horizonPart(horizon: Day | undefined, asOf: Day): Exclude<DuePart, 'resolved'> {
  if (horizon === undefined) return 'unsaid';
  if (horizon <= asOf) return horizon === asOf ? 'today' : 'overdue';
  return horizon <= addDays(asOf, WEEK) ? 'week' : 'later';
}

function shortened({ facts, outcome, ...item }: OutlookAnswer): OutlookAnswer {
  const { evidence, possible } = outcome;
  return {
    ...item,
    facts: facts.slice(-MAX_FACTS),
    outcome: { ...outcome, evidence: evidence.slice(0, MAX_EVIDENCE), possible: possible.slice(0, MAX_EVIDENCE) },
  };
}

/** Names and words of what is shown. */
async function behind(
  store: Store,
  items: readonly OutlookAnswer[],
): Promise<Pick<Answer<OutlookAnswer>, 'lookup' | 'notes'>> {
  const facts = items.flatMap((item) => item.facts.map((fact) => ({ kind: 'prospect' as const, fact })));
  const holders = items.flatMap(({ line }) => line.holders);
  const shown = items.flatMap(({ outcome }) => [...outcome.evidence, ...outcome.possible]);
  return lookupOf(store, {
    records: [...facts.map(({ fact }) => fact.key), ...shown],
    entities: [...entitiesIn(facts), ...holders],
  });
}
