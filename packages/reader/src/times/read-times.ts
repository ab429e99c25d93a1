import { anchor, note, valueOf, type Known, type Note, type Span, type Time } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import { isoDay, parseIsoDay, type Day, type Period } from './calendar.ts';
import { directionOf } from './direction.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { keepLongest } from './keep-longest.ts';
import { timeNotes } from './notes.ts';
import type { Resolved } from './resolved.ts';
import { barePartOfDay } from './rules/part-of-day.ts';
import { timeRules } from './rules/all-time-rules.ts';
import { slashOrderOf } from './rules/slash-date.ts';
import type { Scene, TimeCandidate, TimeInput } from './time-rule.ts';

/** What the time stage needs beside the words. `publishedAt`: ISO 8601 date or date-time. */
export interface TimeContext {
  readonly publishedAt: Known<string>;
  /** Where the publication date stands in the text, when it does: that mention is a time too. */
  readonly blocks: readonly Span[];
}

/** A back reference looks for its time no farther than this many characters, and not over an empty line. */
const NEAR = 400;

/** All time expressions of the text, in text order, with TIMEX3 / EDTF values. O(tokens). */
export function readTimes(
  tree: TreeView,
  context: TimeContext,
): { readonly times: readonly Time[]; readonly notes: readonly Note[] } {
  const found = findTimes(tree, context);
  const times = found.map(({ candidate, time }) => timeRow(tree.text, candidate, time));
  return { times, notes: notesOf(tree.text, found, publicationDay(context)) };
}

/** A candidate that came through, and what it means. */
export interface FoundTime {
  readonly candidate: TimeCandidate;
  readonly time: Resolved;
}

/** The same as `readTimes` before it makes rows: with the rule that found each one. */
export function findTimes(tree: TreeView, context: TimeContext): readonly FoundTime[] {
  const candidates = timeCandidates({ text: tree.text, tree }, context.blocks);
  return resolveInOrder(tree, candidates, publicationDay(context));
}

function publicationDay({ publishedAt }: TimeContext): Day | undefined {
  return parseIsoDay(valueOf(publishedAt) ?? '');
}

/** Proposes, drops what crosses a block edge or lies under a longer one, and joins neighbours. */
function timeCandidates(input: TimeInput, blocks: readonly Span[]): readonly TimeCandidate[] {
  const proposed = timeRules.flatMap((rule) => [...rule.propose(input)]);
  return joinNeighbours(input.text, keepLongest(withinBlocks(proposed, blocks)));
}

/** Without the candidates that begin in one block and end behind it. Blocks are in text order. */
function withinBlocks(candidates: readonly TimeCandidate[], blocks: readonly Span[]): readonly TimeCandidate[] {
  const ends = blocks.map(({ end }) => end);
  return candidates.filter(({ start, end }) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (ends[low] ?? end);
  });
}

/** Where the reading of a text stands: the last time that has a place in the calendar, and where its words end. */
interface Place extends Period {
  readonly at: number;
}

function resolveInOrder(
  tree: TreeView,
  candidates: readonly TimeCandidate[],
  published: Day | undefined,
): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const slashOrder = slashOrderOf(tree.text);
  let context: Place | undefined;
  const resolveOne = (candidate: TimeCandidate): void => {
    if (candidate.rule === barePartOfDay.name || candidate.role === 'edge') return;
    const scene = sceneAt(tree, candidate, { published, context, slashOrder });
    const resolved = candidate.resolve(scene);
    if (resolved === undefined) {
      candidate.parts?.forEach(resolveOne);
      return;
    }
    const time = resolved.value.startsWith('T') ? onItsDay(resolved, scene) : resolved;
    found.push({ candidate, time });
    const isOnDefaultDay = candidate.role === 'clock' && time.basis === 'publishedAt';
    if (time.first !== undefined && time.last !== undefined && time.type !== 'duration' && !isOnDefaultDay)
      context = { first: time.first, last: time.last, at: candidate.end };
  };
  candidates.forEach(resolveOne);
  for (let i = found.length - 2; i >= 0; i--) {
    const [row, next] = [found[i], found[i + 1]];
    if (row && next) found[i] = withNextDay(tree.text, row, next);
  }
  return found;
}

/** What may stand between a time of day and its day: "04:00 local time (0100 GMT) on 12 March". */
const BEFORE_ITS_DAY = /^\)?,?(?: or)? ?\(?(?:on )?$/;

/** A time of day without a day before it takes the one that follows at once. */
function withNextDay(text: string, row: FoundTime, next: FoundTime): FoundTime {
  const { candidate, time } = row;
  const { first, last } = next.time;
  const isLoose = candidate.role === 'clock' && time.basis !== 'context';
  const nextIsLoose = next.candidate.role === 'clock' && next.time.basis !== 'context';
  if (!isLoose || nextIsLoose || first === undefined || first !== last) return row;
  if (!BEFORE_ITS_DAY.test(text.slice(candidate.end, next.candidate.start).slice(0, 12))) return row;
  const value = isoDay(first) + time.value.slice(time.value.indexOf('T'));
  return { candidate, time: { ...time, value, first, last: first, basis: 'context' } };
}

interface Circumstances {
  readonly published: Day | undefined;
  readonly context: Place | undefined;
  readonly slashOrder: Scene['slashOrder'];
}

function sceneAt(tree: TreeView, candidate: TimeCandidate, { published, context, slashOrder }: Circumstances): Scene {
  const contextIsNear =
    context !== undefined &&
    candidate.start - context.at <= NEAR &&
    !tree.text.slice(context.at, candidate.start).includes('\n\n');
  return {
    ...(published !== undefined && { published }),
    ...(context && { context }),
    contextIsNear,
    slashOrder,
    isFuture: () => directionOf(tree, candidate) === 'ahead',
    isOpen: () => directionOf(tree, candidate) === 'open',
  };
}

/** A time of day without a day belongs to the day that the paragraph is at, else to that of publication. */
function onItsDay(time: Resolved, { context, contextIsNear, published }: Scene): Resolved {
  const near = contextIsNear && context?.first === context?.last ? context?.first : undefined;
  const day = near ?? published;
  if (day === undefined) return { ...time, basis: 'unresolved' };
  return {
    ...time,
    value: isoDay(day) + time.value,
    first: day,
    last: day,
    basis: near === undefined ? 'publishedAt' : 'context',
  };
}

function timeRow(text: string, { start, end }: TimeCandidate, { type, value, first, last, basis }: Resolved): Time {
  return {
    id: `t${start}-${end}`,
    anchor: anchor(text, start, end),
    type,
    value,
    ...(first !== undefined && { earliest: isoDay(first) }),
    ...(last !== undefined && { latest: isoDay(last) }),
    basis,
  };
}

function notesOf(text: string, found: readonly FoundTime[], published: Day | undefined): readonly Note[] {
  const anchorWords = ({ candidate }: FoundTime) => text.slice(candidate.start, candidate.end);
  const isOpen = ({ time }: FoundTime) => time.basis === 'unresolved';
  const notes = found.flatMap((row) => {
    const { candidate } = row;
    return isOpen(row) && candidate.note
      ? [note(candidate.note, { at: candidate, details: { words: anchorWords(row) } })]
      : [];
  });
  const relative = found.filter((row) => isOpen(row) && !row.candidate.note);
  const [first] = relative;
  if (first === undefined || published !== undefined) return notes;
  return [
    ...notes,
    note(timeNotes.unknownPublication, {
      at: first.candidate,
      details: { count: relative.length, words: anchorWords(first) },
    }),
  ];
}
