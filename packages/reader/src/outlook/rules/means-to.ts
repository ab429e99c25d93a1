import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { holdersBy, subjectNear } from '../subject-near.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import { harmOf } from '../harm-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { typeOf } from '../type-of.ts';
import { deedSpan, upToStop } from '../what-span.ts';
import { type CueType, INTENT_VERBS } from '../words/future-cues.ts';

const types: ReadonlyMap<string, CueType> = new Map(Object.entries(INTENT_VERBS));
/** These say it only with "to": "decided to leave", but "decided leaving was best". */
const BY_ING: ReadonlySet<string> = new Set([
  'consider',
  'mull',
  'weigh',
  'contemplate',
  'propose',
  'plan',
  'commit',
  'intend',
]);

export const meansTo = outlookRule({
  name: 'means-to',
  version: 1,
  summary: 'What somebody plans, vows, threatens or offers to do.',
  finds: [
    'The rebels threatened to [threat:attack the port] [if:if the talks fail].',
    'The governor pledged to [promise:reopen the crossing].',
    'The army is preparing to [threat:launch an offensive].',
    'The envoys plan to [plan:send a delegation to the talks].',
    'The two sides agreed to [plan:meet again next week].',
    'The port was bombed, threatening to [warning:raise tensions between the two states].',
    'The general vowed to [threat:crush the uprising].',
    'The mediators offered to [offer:host new talks].',
    'The council is considering [plan:sending troops to the port].',
  ],
  leaves: [
    'The rebels did not threaten to attack the port.',
    'The rebels had planned to attack the port.',
    'The plan is to be read by all.',
    'He is prepared for the talks.',
    'They expect him.',
    'The two sides agreed to meet.',
    'The council decided to send troops.',
    'The governor, who was urged to promise to reopen the crossing, left.',
    'The offer to host the talks came late and was not serious, to be honest.',
  ],
  *propose(context) {
    const { tree } = context;
    for (const cue of context.withLemma(types.keys())) {
      const type = types.get(tree.lemma(cue));
      if (type === undefined || tree.upos(cue) !== 'VERB' || isDoneTo(tree, cue) || isOff(tree, cue)) continue;
      const complement = complementOf(tree, cue, BY_ING.has(tree.lemma(cue)));
      const deed = complement ?? misread(tree, cue);
      if (deed === undefined || (SETTLED.has(tree.lemma(cue)) && !hasDate(tree, deed))) continue;
      const holder = subjectNear(tree, cue)?.token;
      yield {
        cue,
        deed,
        what: complement === undefined ? upToStop(tree, deed, deed) : deedSpan(tree, deed),
        ...(isByItself(tree, cue, deed)
          ? { type: 'warning' as const, holder: [] }
          : { type: typeOf(type, harmOf(tree, deed)), holder: holdersBy(tree, holder) }),
        weak: type === 'forecast',
        prior: 0.7,
      };
    }
  },
});

/** What is settled in the past is often done: these are plans only with a date ahead. */
const SETTLED: ReadonlySet<string> = new Set(['agree', 'decide']);

/** "was bombed, threatening to raise tensions": what happened threatens, nobody. */
function isByItself(tree: TreeView, cue: TokenIndex, deed: TokenIndex): boolean {
  const isAside = tree.xpos(cue) === 'VBG' && tree.baseRelation(cue) === 'advcl';
  return isAside && tree.lemma(cue) === 'threaten' && harmOf(tree, deed) !== 'harm';
}

/** "pledged to hand over", "threatened to void": a verb taken for a noun or adjective right behind "to". */
function misread(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  const word = (cue + 2) as TokenIndex;
  if (word >= tree.size || !OF_ONESELF.has(tree.lemma(cue)) || tree.lower((cue + 1) as TokenIndex) !== 'to')
    return undefined;
  return /^\p{Ll}/u.test(tree.word(word)) && ['NN', 'JJ', 'VBP', 'VB'].includes(tree.xpos(word)) ? word : undefined;
}

/** "agreed to meet" tells an agreement; "agreed to meet next week" a plan as well. */
function hasDate(tree: TreeView, deed: TokenIndex): boolean {
  const { start, end } = tree.span(deedSpan(tree, deed));
  return AHEAD.test(tree.text.slice(start, end));
}

const AHEAD =
  /(?<!\p{L})(?:next|coming|tomorrow|within|from|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:the|mon|tues|wednes|thurs|fri|satur|sun))(?!\p{Ll})/iu;

/** "sides agreed to meet" may hang on its subject as "a man wanted by the police" does. */
const OF_ONESELF: ReadonlySet<string> = new Set(['agree', 'vow', 'pledge', 'threaten', 'promise', 'swear', 'offer']);

function isDoneTo(tree: TreeView, cue: TokenIndex): boolean {
  if (!isPassive(tree, cue)) return false;
  return (
    tree.children(cue, 'aux').length > 0 ||
    !OF_ONESELF.has(tree.lemma(cue)) ||
    tree.lower((cue + 1) as TokenIndex) !== 'to'
  );
}

/** Not meant, no longer meant, or only asked for. */
function isOff(tree: TreeView, cue: TokenIndex): boolean {
  if (isNegated(tree, cue) || tree.children(cue, 'aux').some((helper) => tree.lower(helper) === 'had')) return true;
  return tree.xpos(cue) === 'VB' && tree.baseRelation(cue) === 'xcomp';
}
