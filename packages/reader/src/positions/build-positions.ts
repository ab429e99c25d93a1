import { absent, type Anchor, bySpan, type Known, type Position, recordId, valueOf } from '@onrecord/model';
import type { TokenRange } from '@onrecord/language';
import { chainOf } from '../attribution/told-in.ts';
import type { PositionDraft } from './draft.ts';
import type { PositionContext } from './position-context.ts';

const ENGINE = 'onrecord-rules';
/** What an issue outside the key list leaves of the confidence. */
const OTHER_ISSUE = 0.85;
/** What a party that had to be worked out leaves. */
const INFERRED_PARTY = 0.9;

/** Drafts that are left, in text order, as records. */
export function buildPositions(drafts: readonly PositionDraft[], context: PositionContext): readonly Position[] {
  const taken = new Set<string>();
  return drafts.flatMap((draft): readonly Position[] => {
    const { tree, input } = context;
    const issue = tree.anchor(draft.range);
    const cue = tree.anchor({ first: draft.cue, end: (draft.cue + 1) as TokenRange['end'] });
    const isInside = cue.start >= issue.start && cue.end <= issue.end;
    const anchors = anchorsOf(isInside ? [issue] : [issue, cue]);
    const id = recordId(input.report, 'position', anchors, `${draft.actor} ${draft.stance}`);
    if (taken.has(id)) return [];
    taken.add(id);
    const { party } = draft;
    const statement = context.statementOfCue(draft.cue) ?? context.statementAt(draft.cue);
    return [
      {
        kind: 'position',
        id,
        anchors,
        block: draft.block,
        attribution: chainOf(context.statementAt(draft.cue)),
        confidence: confidenceOf(draft, party),
        by: { engine: ENGINE, rule: draft.rule, version: draft.version },
        party,
        stance: draft.stance,
        issue: { key: draft.key, label: draft.label, anchor: issue },
        at: statement?.saidAt ?? absent,
        ...termsOf(draft, context),
        ...(draft.inExchangeFor && { inExchangeFor: tree.anchor(draft.inExchangeFor) }),
        ...(draft.condition && { condition: tree.anchor(draft.condition) }),
        counterpart: counterpartOf(draft, context),
        ...(statement && { statement: statement.id }),
      },
    ];
  });
}

function anchorsOf(all: readonly Anchor[]): Position['anchors'] {
  const [first, ...rest] = all.toSorted(bySpan);
  if (!first) throw new RangeError('A position needs the words of its issue');
  return [first, ...rest];
}

function counterpartOf({ counterpart, actor }: PositionDraft, { input }: PositionContext): Known<string> {
  const known = counterpart === undefined ? absent : input.actors.at(counterpart);
  return valueOf(known) === actor ? absent : known;
}

/** How long or by when, as the issue's own words say: "for 40 days", "within 48 hours". */
function termsOf({ range }: PositionDraft, { tree, input, isTime }: PositionContext): Pick<Position, 'terms'> {
  for (let i: number = range.first; i < range.end; i++) {
    if (!isTime(i)) continue;
    const { start } = tree.tokenSpan(i as TokenRange['first']);
    const time = input.times.find(({ anchor }) => anchor.start <= start && anchor.end > start);
    return time ? { terms: time.anchor } : {};
  }
  return {};
}

function confidenceOf({ prior, key }: PositionDraft, party: Known<string>): number {
  const issue = key === 'other' ? OTHER_ISSUE : 1;
  const known = party.status === 'inferred' ? INFERRED_PARTY : 1;
  return Math.round(prior * issue * known * 100) / 100;
}
