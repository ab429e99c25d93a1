import { type Stance, valueOf } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import { clauseFrom } from './clause.ts';
import { complementIn } from './complement.ts';
import { infinitiveFrom } from './infinitive.ts';
import { nominalFrom } from './nominal.ts';
import type { Complement, Issue, PositionProposal } from './draft.ts';
import { ENDING, rangeFrom, scanIssue, type Scan } from './issue-scan.ts';
import type { PositionContext } from './position-context.ts';
import { lastOfCue, stanceNoun, stanceVerbs } from './stance-lexicon.ts';
import { ABSTAINING, CARRIER_NOUNS, GIVING_UP, PRESSING } from './words/issue-edges.ts';

/** So deep one demand lies within another at most. */
const MOST_PEELS = 4;
const MOST_ISSUES = 8;

/** What a stance turns into when the words below it say the contrary. */
export const CONTRARY: Readonly<Record<Stance, Stance | undefined>> = {
  demands: 'opposes',
  offers: 'rejects',
  proposes: undefined,
  accepts: 'rejects',
  rejects: 'accepts',
  supports: 'opposes',
  opposes: 'supports',
  'open-to': 'rejects',
};

/** The issues that a proposal is about, each cut to its words; conjoined ones apart. */
export function issuesOf(context: PositionContext, proposal: PositionProposal): readonly Issue[] {
  const peeled = peel(context, proposal.complement, proposal.stance, MOST_PEELS);
  if (!peeled) return [];
  const issues: Issue[] = [];
  let { stance } = peeled;
  let next: Complement | undefined = peeled.complement;
  while (next && issues.length < MOST_ISSUES) {
    const inner: Peeled | undefined =
      issues.length === 0 ? { complement: next, stance } : peel(context, next, peeled.stance, 2);
    if (!inner) break;
    const limit = context.limitOf(inner.complement.head);
    const scan = scanIssue(context, inner.complement, limit);
    const range = trimmed(context, { first: inner.complement.first, end: tokenIndex(scan.end) });
    if (range && range.end > inner.complement.head && !context.isTime(inner.complement.head))
      issues.push({
        head: inner.complement.head,
        range,
        stance: inner.stance,
        ...extras(context, scan, inner.stance, limit),
      });
    if (
      inner.stance === 'demands' &&
      ENDING.has(context.tree.lemma(inner.complement.head)) &&
      scan.next &&
      isBelow(context, inner.complement, scan.next)
    )
      stance = 'opposes';
    next = proposal.alone ? undefined : scan.next;
    if (next && stance !== peeled.stance) return [...issues, ...restOf(context, next, stance, issues.length)];
  }
  return issues;
}

/** "an end to the raids as well as the blockade": what else is to end. */
function restOf(context: PositionContext, complement: Complement, stance: Stance, found: number): readonly Issue[] {
  const issues: Issue[] = [];
  for (let next: Complement | undefined = complement; next && found + issues.length < MOST_ISSUES;) {
    const scan: Scan = scanIssue(context, next, context.limitOf(next.head));
    const range = trimmed(context, { first: next.first, end: tokenIndex(scan.end) });
    if (range) issues.push({ head: next.head, range, stance });
    next = scan.next;
  }
  return issues;
}

function isBelow({ tree }: PositionContext, { head }: Complement, next: Complement): boolean {
  const above = tree.head(next.head);
  return above !== undefined && above !== head && above > head;
}

interface Peeled {
  readonly complement: Complement;
  readonly stance: Stance;
}

/** Goes down through words that only lead to the issue: "urged him to press them to end X", "to abandon plans to launch X". */
function peel(context: PositionContext, complement: Complement, stance: Stance, steps: number): Peeled | undefined {
  const { tree } = context;
  const { head, form, negated } = complement;
  if (steps === 0) return { complement, stance };
  if (negated && form !== 'phrase') {
    const turned = stance === 'demands' ? 'opposes' : CONTRARY[stance];
    return turned === undefined ? undefined : peel(context, { ...complement, negated: false }, turned, steps - 1);
  }
  const lemma = tree.lemma(head);
  const last = lastOfCue(tree, head);
  if (form === 'phrase') {
    const wanted = stance === 'accepts' || stance === 'rejects' ? nothingShortOf(context, head) : undefined;
    if (wanted) return peel(context, wanted, 'demands', steps - 1);
    const inner = stance === 'demands' || stance === 'proposes' ? undefined : carried(context, head);
    return inner ? peel(context, { ...inner, ...hearerOf(complement) }, stance, steps - 1) : { complement, stance };
  }
  if (complement.hearer === undefined && ['offers', 'accepts', 'rejects', 'open-to'].includes(stance)) {
    const own = ownStance(context, head, stance);
    if (own) return peel(context, own.complement, own.stance, steps - 1);
  }
  const left = stance === 'demands' ? leftUndone(context, head) : undefined;
  if (left) return peel(context, { ...left, ...hearerOf(complement) }, 'opposes', steps - 1);
  if (form === 'infinitive' && PRESSING.has(lemma)) {
    const inner = complementIn(context, last, 'object-to');
    if (inner) return peel(context, inner, stance, steps - 1);
  }
  const ensured = ensuredBy(context, complement);
  return ensured ? peel(context, { ...ensured, ...hearerOf(complement) }, stance, steps - 1) : { complement, stance };
}

const hearerOf = ({ hearer }: Complement): Pick<Complement, 'hearer'> => (hearer === undefined ? {} : { hearer });

/** "Hamas' demands for X", "plans to launch X": the X. */
function carried(context: PositionContext, noun: TokenIndex): Complement | undefined {
  const { tree } = context;
  const lemma = tree.lemma(noun);
  const group = stanceNoun(lemma);
  if (!group && !CARRIER_NOUNS.has(lemma)) return undefined;
  for (const frame of group?.frames ?? (['to', 'of', 'that'] as const)) {
    const found = complementIn(context, noun, frame);
    if (found && !(frame === 'of' && isOwner(context, found.head))) return found;
  }
  return undefined;
}

const OWNERS: ReadonlySet<string> = new Set(['organization', 'state', 'person']);

/** "the plan of the mission": whose it is, not what it is about. */
function isOwner({ input, actor }: PositionContext, head: TokenIndex): boolean {
  return OWNERS.has(actor(valueOf(input.actors.at(head)) ?? '')?.kind ?? '');
}

/** "willing to accept X" accepts X; "refused to rule out X" is open to it. */
function ownStance(context: PositionContext, verb: TokenIndex, outer: Stance): Peeled | undefined {
  const last = lastOfCue(context.tree, verb);
  for (const group of stanceVerbs(context.tree, verb)) {
    if (group.stance === 'demands' || group.stance === 'offers' || group.stance === 'proposes') continue;
    const stance =
      outer === 'rejects' ? (group.stance === 'rejects' ? 'open-to' : CONTRARY[group.stance]) : group.stance;
    for (const frame of group.frames) {
      const complement = complementIn(context, last, frame);
      if (complement && stance !== undefined) return { complement, stance };
    }
  }
  return undefined;
}

/** What is to be left undone: "avoid X", "abandon plans to X". */
function leftUndone(context: PositionContext, verb: TokenIndex): Complement | undefined {
  const lemma = context.tree.lemma(verb);
  if (ABSTAINING.has(lemma)) return complementIn(context, verb, 'object') ?? fromPhrase(context, verb);
  const plan = GIVING_UP.has(lemma) ? complementIn(context, verb, 'object') : undefined;
  return plan && CARRIER_NOUNS.has(context.tree.lemma(plan.head)) ? plan : undefined;
}

const BARELY: ReadonlySet<string> = new Set(['nothing', 'anything']);

/** "accept nothing short of X", "nothing less than X": the X. */
function nothingShortOf({ tree, limitOf }: PositionContext, head: TokenIndex): Complement | undefined {
  const limit = limitOf(head);
  if (!BARELY.has(tree.lower(head)) || head + 3 >= limit) return undefined;
  const words = `${tree.lower(tokenIndex(head + 1))} ${tree.lower(tokenIndex(head + 2))}`;
  return ['short of', 'less than', 'other than'].includes(words) ? nominalFrom(tree, head + 3, limit) : undefined;
}

/** "refrain from launching X". */
function fromPhrase(context: PositionContext, verb: TokenIndex): Complement | undefined {
  const { tree } = context;
  const limit = context.limitOf(verb);
  for (let i = verb + 1; i < Math.min(limit, verb + 4); i++)
    if (tree.lower(tokenIndex(i)) === 'from') return nominalFrom(tree, i + 1, limit);
  return undefined;
}

/** Objects of "take" and "do" that say no more than that something is to be done. */
const EFFORTS: ReadonlySet<string> = new Set([
  'step',
  'steps',
  'action',
  'measure',
  'everything',
  'all',
  'more',
  'part',
  'utmost',
  'anything',
]);

/** "ensure that X", "take steps to ensure that X", "work to support X": the X. */
function ensuredBy(context: PositionContext, { head, form }: Complement): Complement | undefined {
  const { tree } = context;
  const lemma = tree.lemma(head);
  const limit = context.limitOf(head);
  if (lemma === 'ensure' && form === 'infinitive')
    return complementIn(context, head, 'that') ?? complementIn(context, head, 'object');
  if (lemma === 'work' || lemma === 'strive') return infinitiveFrom(context, head + 1, Math.min(limit, head + 4));
  if (lemma !== 'take' && lemma !== 'do') return undefined;
  const effort = [1, 2, 3]
    .map((ahead) => tokenIndex(Math.min(head + ahead, tree.size - 1)))
    .find((token) => EFFORTS.has(tree.lemma(token)) || EFFORTS.has(tree.lower(token)));
  if (effort === undefined) return undefined;
  for (let i = effort + 1; i < Math.min(limit, effort + 6); i++) {
    const found = infinitiveFrom(context, i, i + 1);
    if (!found) continue;
    const clause =
      tree.lemma(found.head) === 'ensure'
        ? (complementIn(context, found.head, 'that') ?? clauseFrom(tree, found.head + 1, limit))
        : undefined;
    return clause ?? found;
  }
  return undefined;
}

/** What an offer is to bring: "to secure the release of ...". */
const SECURING: ReadonlySet<string> = new Set(['secure', 'win', 'obtain', 'get', 'gain', 'ensure', 'achieve']);

function extras(
  context: PositionContext,
  { inExchangeFor, condition, purpose }: Scan,
  stance: Stance,
  limit: number,
): Pick<Issue, 'inExchangeFor' | 'condition'> {
  const secured =
    purpose !== undefined && (stance === 'offers' || stance === 'accepts') && SECURING.has(context.tree.lemma(purpose))
      ? rangeFrom(context, purpose + 1, limit)
      : undefined;
  const wanted = trimmed(context, inExchangeFor ?? secured);
  const hangsOn = trimmed(context, condition);
  return { ...(wanted && { inExchangeFor: wanted }), ...(hangsOn && { condition: hangsOn }) };
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);
const LOOSE: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADP', 'SYM']);

/** Takes marks and loose joining words off both ends. */
export function trimmed({ tree }: PositionContext, range: TokenRange | undefined): TokenRange | undefined {
  if (!range) return undefined;
  let first = Number(range.first);
  let end = Number(range.end);
  const isMark = (position: number): boolean => !/[\p{L}\p{N}\p{Sc}]/u.test(tree.word(tokenIndex(position)));
  while (first < end && isMark(first)) first++;
  while (end > first && (isMark(end - 1) || LOOSE.has(tree.upos(tokenIndex(end - 1))))) {
    // "adhered to", "carried out" end in a particle of their own.
    if (
      !isMark(end - 1) &&
      tree.upos(tokenIndex(end - 1)) === 'ADP' &&
      tree.children(tokenIndex(end - 1)).length === 0 &&
      isStranded(tree, end - 1)
    )
      break;
    end--;
  }
  // A quotation within the words keeps its opening mark.
  const marks = Array.from({ length: Math.max(0, end - first) }, (_, ahead) =>
    tree.word(tokenIndex(first + ahead)),
  ).filter((word) => QUOTES.has(word)).length;
  if (marks % 2 === 1 && first > range.first && QUOTES.has(tree.word(tokenIndex(first - 1)))) first--;
  return first < end ? { first: tokenIndex(first), end: tokenIndex(end) } : undefined;
}

function isStranded(tree: PositionContext['tree'], position: number): boolean {
  return tree.baseRelation(tokenIndex(position)) === 'obl' || tree.relation(tokenIndex(position)) === 'compound:prt';
}
