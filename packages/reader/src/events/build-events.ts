import { anchor, bySpan, type Event, inferred, type Known, recordId, type Statement, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { chainOf } from '../attribution/told-in.ts';
import { towards } from '../participants/towards.ts';
import type { RecordInput } from '../records/record-input.ts';
import type { EventDraft } from './draft.ts';
import { joinedHeads } from './joined-heads.ts';

const ENGINE = 'onrecord-rules';

/** The input, and who is joined with whom by "and". */
interface Joining extends RecordInput {
  readonly joined: (first: TokenIndex) => readonly TokenIndex[];
}

/** Drafts that are left, in text order, as records. */
export function buildEvents(drafts: readonly EventDraft[], input: RecordInput): readonly Event[] {
  const joining = { ...input, joined: joinedHeads(input.tree) };
  return drafts.map((draft) => buildEvent(draft, joining));
}

function buildEvent(draft: EventDraft, input: Joining): Event {
  const { tree, report, setting } = input;
  const { act, triggers, rule, version, statement, block, realis, prior } = draft;
  const anchors = triggers
    .map((token) => tree.tokenSpan(token))
    .map(({ start, end }) => anchor(tree.text, start, end))
    .toSorted(bySpan);
  const [first, ...rest] = anchors;
  const main = triggers[0] ?? (0 as TokenIndex);
  const span = tree.tokenSpan(main);
  const evidence: Event['triggers'] = [first ?? anchor(tree.text, span.start, span.end), ...rest];
  const doers = doersOf(input, draft);
  const place = setting.placeOf(main);
  const time = setting.timeOf(main);
  return {
    kind: 'event',
    id: recordId(report, 'event', evidence, `${act.type} ${realis} ${statement?.id ?? ''}`),
    anchors: evidence,
    block,
    attribution: chainOf(statement),
    confidence: confidenceOf(prior, { type: act.type, actors: doers, place, time }),
    by: { engine: ENGINE, rule, version },
    type: act.type,
    ...(act.mode !== undefined && { mode: act.mode }),
    triggers: evidence,
    actors: doers,
    recipients: recipientsOf(input, draft),
    place,
    time,
    realis,
  };
}

/** Who does it; of what is said, who says it, unless the words name several ("Kenya and Mali urged"). */
function doersOf(input: Joining, draft: EventDraft): readonly Known<string>[] {
  const doers = partiesAt(input, draft.doers, draft);
  const speaker = draft.told?.speaker;
  if (speaker === undefined || speaker.status === 'absent') return doers;
  return doers.length > 1 ? doers : [speaker];
}

/** What an act without a doer leaves of the confidence, and a place or time that is worked out. */
const NO_DOER = 0.4;
const WORKED_OUT = 0.8;

function confidenceOf(
  prior: number,
  { type, actors, place, time }: Pick<Event, 'type' | 'actors' | 'place' | 'time'>,
): number {
  const doer = actors.length === 0 && type !== 'INCIDENT' ? NO_DOER : 1;
  const setting = place.status === 'inferred' || time.status === 'inferred' ? WORKED_OUT : 1;
  return Math.round(prior * doer * setting * 100) / 100;
}

/** Whom it is done to; where that is nobody, the first actor whom the act is directed at by its complement or object. */
function recipientsOf(input: Joining, draft: EventDraft): readonly Known<string>[] {
  const doers = new Set(doersOf(input, draft).map(valueOf));
  const others = (heads: readonly TokenIndex[]): readonly Known<string>[] =>
    partiesAt(input, heads, draft).filter((one) => !doers.has(valueOf(one)));
  const own = others(draft.recipients);
  const named = own.length > 0 ? undefined : [draft.told?.target, draft.told?.addressee].find(isSomebody);
  if (named !== undefined && !doers.has(valueOf(named))) return [named];
  if (own.length > 0 || UNDIRECTED.has(draft.act.type)) return own;
  for (const head of draft.triggers.flatMap((trigger) => towards(input.tree, trigger))) {
    const found = others([head]);
    if (found.length > 0) return found;
  }
  return own;
}

const isSomebody = (known: Known<string> | undefined): known is Known<string> =>
  known !== undefined && known.status !== 'absent';

/** Acts that are directed at nobody by themselves. */
const UNDIRECTED: ReadonlySet<EventDraft['act']['type']> = new Set(['INCIDENT', 'MOBILIZE', 'RETREAT', 'ASSAULT']);

/** Each of those joined with "and" by itself; the group where its members are nobody by themselves. */
function partiesAt(input: Joining, heads: readonly TokenIndex[], { statement }: EventDraft): readonly Known<string>[] {
  const { tree, actors, joined } = input;
  const found: Known<string>[] = [];
  for (const head of heads) {
    const each = joined(head)
      .map((one) => actors.ownAt(one))
      .filter((one) => one.status !== 'absent');
    const whole = each.length > 0 ? each : [actors.at(head)].filter((one) => one.status !== 'absent');
    const all =
      whole.length > 0 ? whole : [...speakerAs(tree.lower(head), statement), ...ownersOf(input, head)].slice(0, 1);
    for (const one of all) if (!found.some((known) => valueOf(known) === valueOf(one))) found.push(one);
  }
  return found;
}

/** "thousands of [militia]", "[coalition] aircraft", "[Kenya]'s forces": whose the doers are, where they are nobody by themselves. */
function ownersOf({ tree, actors }: RecordInput, head: TokenIndex): readonly Known<string>[] {
  for (const relation of ['nmod', 'nmod:poss', 'compound', 'amod'] as const)
    for (const child of tree.children(head, relation)) {
      const isOf =
        relation !== 'nmod' || tree.children(child, 'case').some((by) => ['of', "'s", '’s'].includes(tree.lower(by)));
      const owner = isOf ? valueOf(actors.ownAt(child)) : undefined;
      if (owner !== undefined)
        return [inferred(owner, 'whose-they-are', [tree.anchor({ first: child, end: (child + 1) as TokenIndex })])];
    }
  return [];
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i', 'us', 'our', 'my', 'me']);

/** "We" and "I" in what somebody says, where the words do not say who they are: who says it. */
function speakerAs(pronoun: string, statement: Statement | undefined): readonly Known<string>[] {
  const speaker = statement === undefined || !FIRST_PERSON.has(pronoun) ? undefined : statement.speaker;
  if (speaker === undefined || speaker.status === 'absent') return [];
  const from = speaker.status === 'stated' ? [speaker.anchor] : speaker.from;
  return [inferred(speaker.value, 'speaker-of-the-words', from)];
}
