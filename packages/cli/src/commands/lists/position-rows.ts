import type { Lookup, PositionAnswer, PositionFact } from '@onrecord/archive';
import type { PartyPositionsRow, PositionStepRow } from '../../views/archive/view-rows.ts';
import type { RecordsBehind } from './records-behind.ts';
import { sourcedBy } from './resolve.ts';

type Issue = PartyPositionsRow['issues'][number];
type Voice = Pick<PositionAnswer['history'], 'entries' | 'changes' | 'present' | 'undated'>;

interface Context {
  readonly facts: ReadonlyMap<number, PositionFact>;
  readonly records: RecordsBehind<'position'>;
  readonly lookup: Lookup;
}

/**
 * Cells of the matrix by party, each with its history; what others say of the party's stance is an entry of its own. Parties in the
 * order of their newest record.
 */
export function positionRows(
  answers: readonly PositionAnswer[],
  lookup: Lookup,
  records: RecordsBehind<'position'>,
): readonly PartyPositionsRow[] {
  const byParty = Map.groupBy(answers, ({ history }) => history.party);
  return [...byParty].flatMap(([party, own]): readonly PartyPositionsRow[] => {
    const issues = own.flatMap((answer) => issuesOf(answer, { records, lookup }));
    const name = party === undefined ? 'nobody named' : lookup.actor(party)?.name;
    return name === undefined || issues.length === 0 ? [] : [{ party: name, issues }];
  });
}

/** The keys whose full records the cells' words come from: of each step the first. */
export function positionKeys(answers: readonly PositionAnswer[]): readonly number[] {
  return answers.flatMap(({ history }) =>
    [history, history.ascribed].flatMap(({ entries, undated }) => [
      ...entries.flatMap(({ keys }) => keys[0] ?? []),
      ...undated,
    ]),
  );
}

function issuesOf(
  { history, facts }: PositionAnswer,
  { records, lookup }: Pick<Context, 'records' | 'lookup'>,
): readonly Issue[] {
  const context = { facts: new Map(facts.map((fact) => [fact.key, fact])), records, lookup };
  return [
    { key: history.issue, voice: history },
    { key: `${history.issue}, by the account of others`, voice: history.ascribed },
  ].flatMap(({ key, voice }): readonly Issue[] => {
    const [first, ...others] = stepsOf(voice, context);
    const now = nowOf(voice);
    return first ? [{ key, steps: [first, ...others], ...(now !== undefined && { now }) }] : [];
  });
}

/** Undefined where the party stands where its last step says. */
function nowOf({ entries, present }: Voice): string | undefined {
  if (!present || (present.stances.length === 1 && present.state === 'settled')) return undefined;
  const stances = present.stances.map((stance) => {
    const from = entries.findLast((entry) => entry.stance === stance)?.from;
    return from === undefined ? stance : `${stance}, since ${from}`;
  });
  return `${stances.join('; ')}${present.state === 'contested' ? ' (reports contradict each other)' : ''}`;
}

/** Those without any day come first: there is no order among them, and none of them is where the party stands now. */
function stepsOf({ entries, changes, undated }: Voice, context: Context): readonly PositionStepRow[] {
  const dated = entries.flatMap(({ keys, from, stance }) => {
    const isChange = changes.some(({ day, to }) => day === from && to === stance);
    return step(keys, { day: from, isChange }, context);
  });
  return [...undated.flatMap((key) => step([key], { day: undefined, isChange: false }, context)), ...dated];
}

function step(
  keys: readonly number[],
  { day, isChange }: Pick<PositionStepRow, 'day' | 'isChange'>,
  { facts, records, lookup }: Context,
): readonly PositionStepRow[] {
  const own = keys.flatMap((key) => facts.get(key) ?? []);
  const sourced = sourcedBy(own, lookup);
  const [first] = own;
  if (!sourced || !first) return [];
  const record = records.get(first.key);
  return [
    {
      ...sourced,
      stance: first.stance,
      day,
      words: lookup.cite(first.key)?.words ?? '',
      isChange,
      ...(record?.terms && { terms: record.terms.quote }),
      ...(record?.inExchangeFor && { inExchangeFor: record.inExchangeFor.quote }),
      ...(record?.condition && { condition: record.condition.quote }),
    },
  ];
}
