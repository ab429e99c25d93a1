import { note as newNote } from '@onrecord/model';
import type { OutlookItem } from '../../brief/brief-input.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import { addDays } from '../../rows/day.ts';
import type { ProspectFact } from '../../rows/facts.ts';
import { outlookLine } from '../../situation/outlook/outlook-line.ts';
import { type OutlookAnswer, outlookItems as outlookOf } from '../ask-outlook.ts';
import type { Asking } from './brief-question.ts';
import { groupKeys } from '../group-keys.ts';
import { MOST_GROUPS } from './best-groups.ts';
import { detailsOf } from './details.ts';
import { inOrder } from './facts-by-group.ts';
import { briefNotes } from './notes.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';

/** Lines told so many days before the span are looked at for what is due or came of them. */
const DAYS_BEFORE = 120;

interface Line {
  readonly answer: OutlookAnswer;
  /** What was told by the end of the span, in the order of telling. */
  readonly facts: readonly ProspectFact[];
  /** The one whose words are shown: that with the horizon that stands. */
  readonly shown: ProspectFact;
}

/** What was told to come, with what became of it by the end of the span. */
export async function outlookItems(asking: Asking): Promise<readonly OutlookItem[]> {
  const { store, question, note } = asking;
  const { since, until } = question;
  const told = { ...question, since: addDays(since, -DAYS_BEFORE), until, dates: 'report' as const };
  const found = await groupKeys(store, 'prospect', { question: told, page: { limit: MOST_GROUPS } });
  const groups = found.rows.map(({ group }) => group);
  const { items } = await outlookOf(store, { groups, asOf: until });
  if (found.next !== undefined) note(newNote(briefNotes.oldLines, { details: { seen: MOST_GROUPS } }));
  const lines = items.flatMap((answer) => lineOf(answer, until) ?? []);
  const evidence = lines.flatMap(({ answer }) => answer.outcome.evidence);
  const sources = await sourcesOf(asking, {
    facts: lines.flatMap(({ facts }) => facts.map((fact) => ({ kind: 'prospect' as const, fact }))),
    records: evidence,
  });
  const conditional = lines.filter(({ shown }) => shown.hasCondition).map(({ shown }) => shown.key);
  const details = await detailsOf(asking, 'prospect', conditional);
  return lines.flatMap((line) => itemOf(line, sources, details) ?? []);
}

function lineOf(answer: OutlookAnswer, until: string): Line | undefined {
  const facts = inOrder(answer.facts.filter(({ told }) => told !== undefined && told <= until));
  if (facts.length === 0) return undefined;
  const { horizon } = outlookLine(facts);
  const shown = facts.find((fact) => horizon === undefined || fact.horizon?.to === horizon.to) ?? facts[0];
  return shown && { answer, facts, shown };
}

type Details = ReadonlyMap<number, ArchiveRow<'prospect'>>;

function itemOf({ answer, facts, shown }: Line, sources: Sources, details: Details): OutlookItem | undefined {
  const told = toldBy(facts, sources);
  const own = toldBy([shown], sources);
  if (told === undefined || own === undefined) return undefined;
  const { type, horizon } = outlookLine(facts);
  const condition = details.get(shown.key)?.record.condition?.quote;
  return {
    ...told,
    claimant: own.claimant,
    type,
    holder: sources.named(shown.holder, standingOf(shown, sources)),
    words: shown.words,
    ...(condition !== undefined && { condition }),
    ...(horizon !== undefined && { horizon }),
    outcome: answer.outcome.outcome,
    evidence: answer.outcome.evidence.flatMap((key) => sources.cite(key) ?? []),
    ...(facts.every(({ key }) => sources.isHeadline(key)) && { inHeadline: true }),
  };
}

function standingOf({ key, holder }: ProspectFact, sources: Sources): 'stated' | 'inferred' | undefined {
  return holder === undefined ? undefined : sources.standing(key, 'holder', holder);
}
