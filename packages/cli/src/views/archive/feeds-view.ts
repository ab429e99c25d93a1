import type { FeedSummary, GivenUpEntry } from '@onrecord/archive';
import { paperOf, type Paper } from '../terminal/paper.ts';
import { timeOf } from '../../watch/watch-log.ts';
import { count, listEntry } from './list-entry.ts';
import { listPage } from './list-page.ts';

interface Place {
  readonly width: number;
  readonly colours: boolean;
}

/** The feeds that an archive follows, and how they go. */
export function feedsView(rows: readonly FeedSummary[], place: Place): string {
  const paper = paperOf(place);
  if (rows.length === 0) return 'No feeds are followed in this archive. To follow one: onrecord watch https://...\n';
  const body = (): string => rows.map((row) => feed(row, paper)).join('\n\n');
  return listPage({ rows, conditions: [] }, { one: 'feed', many: 'feeds' }, { paper, body });
}

function feed(row: FeedSummary, paper: Paper): string {
  const { url, title, goodAt, dueAt, failures, problem, isStopped, waiting, taken, givenUp } = row;
  const state = isStopped ? '(gone for good)' : failures > 0 ? '(failing)' : undefined;
  const details = [
    ...(title === undefined ? [] : [url]),
    [
      goodAt === undefined ? 'not read yet' : `read ${timeOf(goodAt)}`,
      ...(isStopped ? [] : [`next ${timeOf(dueAt)}`]),
      `${count(waiting)} waiting`,
      `${count(taken)} taken`,
      ...(givenUp > 0 ? [`${count(givenUp)} given up (onrecord feeds --given-up)`] : []),
    ].join(' · '),
    ...(problem === undefined ? [] : [failures > 1 ? `failed ${count(failures)} times: ${problem}` : problem]),
  ];
  return listEntry(
    {
      runs: [
        { ink: 'name', text: title ?? url },
        ...(state === undefined ? [] : [{ ink: 'warning' as const, text: state }]),
      ],
      details,
      sources: [],
    },
    paper,
  );
}

/** Entries that are not tried any more, each with the reason. */
export function givenUpView(rows: readonly GivenUpEntry[], place: Place): string {
  const paper = paperOf(place);
  if (rows.length === 0) return 'Nothing was given up.\n';
  const body = (): string => rows.map((row) => givenUp(row, paper)).join('\n\n');
  return listPage({ rows, conditions: [] }, { one: 'entry given up', many: 'entries given up' }, { paper, body });
}

function givenUp({ url, feed: from, given, problem, at }: GivenUpEntry, paper: Paper): string {
  return listEntry(
    {
      runs: [{ ink: 'name', text: given.title ?? url }],
      details: [
        ...(given.title === undefined ? [] : [url]),
        problem,
        [`last tried ${timeOf(at)}`, ...(from === '' ? [] : [`of ${from}`])].join(' · '),
      ],
      sources: [],
    },
    paper,
  );
}
