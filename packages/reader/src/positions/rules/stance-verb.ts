import type { TokenIndex } from '@onrecord/language';
import { auxiliaries } from '../../tree/auxiliaries.ts';
import { complementIn } from '../complement.ts';
import { phraseAt } from '../nominal.ts';
import { isPurpose, isTruePassive, partyOf, toldBy } from '../cue-of-stance.ts';
import { authorOf, joinedSpeaker } from '../told-party.ts';
import { isConditionalDeal } from '../conditional-deal.ts';
import type { Complement } from '../draft.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule, WHEN_DENIED, type WordProposal } from '../position-rule.ts';
import { STANCE_VERB_LEMMAS, lastOfCue, stanceVerbs } from '../stance-lexicon.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { isVerbReadAsNoun } from '../verb-read-as-noun.ts';
import { DENIED_OR_TAKEN, SIDES, WELCOMED } from '../words/left-out.ts';
import type { StanceFrame, StanceGroup } from '../words/stance-words.ts';

/** Rows for the first frame of each group in which the verb stands. */
function* inFrames(
  token: TokenIndex,
  context: PositionContext,
  wanted: readonly StanceFrame[],
): Generator<WordProposal> {
  const { tree } = context;
  const upos = tree.upos(token);
  if (upos !== 'VERB' && tree.xpos(token) !== 'VBG' && !isVerbReadAsNoun(tree, token)) return;
  for (const group of stanceVerbs(tree, token)) {
    const last = lastOfCue(tree, token, group);
    for (const frame of group.frames) {
      if (!wanted.includes(frame) || (frame === 'object' && asksSomebody(context, token))) continue;
      const complement = complementOf(context, token, last, frame);
      const found = complement && rowOf(context, token, group, complement);
      if (!found) continue;
      yield found;
      return;
    }
  }
}

/** "urged him to leave": him is not what is urged. */
function asksSomebody(context: PositionContext, token: TokenIndex): boolean {
  return stanceVerbs(context.tree, token).some(
    (group) =>
      group.frames.includes('object-to') &&
      complementIn(context, lastOfCue(context.tree, token, group), 'object-to') !== undefined,
  );
}

function rowOf(
  context: PositionContext,
  token: TokenIndex,
  group: StanceGroup,
  complement: Complement,
): WordProposal | undefined {
  const told = toldBy(context, token);
  const stance = told === 'denied' ? WHEN_DENIED[group.stance] : told === 'plain' ? group.stance : undefined;
  if (isNoStance(context.tree, token, complement)) return undefined;
  if (group.weak && isPurpose(context.tree, token)) return undefined;
  if (stance === undefined || isConditionalDeal(context.tree, token, complement)) return undefined;
  if (isPlanWithIf(context.tree, token)) return undefined;
  const party =
    joinedSpeaker(context, token) ??
    authorOf(context, partyOf(context, token)) ??
    (context.statementOfCue(token) && !isTruePassive(context.tree, token) ? 'speaker' : undefined);
  if (party === undefined || party === complement.head) return undefined;
  const isFirm =
    told === 'denied' && auxiliaries(context.tree, token).some((helper) => WILLING.has(context.tree.lower(helper)));
  return { stance, party, complement, weak: group.weak === true && !isFirm };
}

const PLANNING: ReadonlySet<string> = new Set(['seek', 'pursue']);

/** "should they go on, we will seek new sanctions": what is planned for that case is a threat, and no demand. */
const isPlanWithIf = (tree: TreeView, verb: TokenIndex): boolean =>
  PLANNING.has(tree.lemma(verb)) &&
  auxiliaries(tree, verb).some((helper) => ['will', 'would', "'ll", '’ll'].includes(tree.lower(helper))) &&
  tree
    .children(verb, 'advcl')
    .some((clause) => tree.children(clause, 'mark', 'aux').some((word) => ['if', 'should'].includes(tree.lower(word))));

const HELPING: ReadonlySet<string> = new Set([
  'support',
  'back',
  'champion',
  'prefer',
  'accept',
  'approve',
  'consider',
  'want',
  'need',
]);

/** What is done with a mandate when its time is up. */
const ROUTINE: ReadonlySet<string> = new Set(['extend', 'renew', 'prolong']);
const TAKING: ReadonlySet<string> = new Set([
  'reject',
  'dismiss',
  'accept',
  'refuse',
  'decline',
  'rebuff',
  'repudiate',
  'offer',
  'extend',
]);
/** Helping verbs with which a denial holds for what is to come. */
const WILLING: ReadonlySet<string> = new Set(['will', 'would', 'can', 'wo', 'ca', 'could', 'shall']);

const isMoney = (tree: TreeView, first: TokenIndex): boolean => /^[$€£¥]/.test(tree.word(first));

/** "support the rebels" is a practice, "welcomed the visitors" a courtesy, "approved 10 percent" a count. */
function isNoStance(tree: TreeView, verb: TokenIndex, { head, form, first }: Complement): boolean {
  if (form === 'infinitive' && ROUTINE.has(tree.lemma(head)))
    return tree.children(head, 'obj').some((object) => tree.lemma(object) === 'mandate');
  if (form !== 'phrase') return false;
  if (ROUTINE.has(tree.lemma(verb)) && tree.lemma(head) === 'mandate') return true;
  const noun = tree.lemma(head);
  if ((tree.upos(head) === 'NUM' && !isMoney(tree, first)) || noun === 'cent' || noun === 'percent' || noun === '%')
    return true;
  if (TAKING.has(tree.lemma(verb)) && DENIED_OR_TAKEN.has(noun)) return true;
  if (tree.lemma(verb) === 'welcome') return !WELCOMED.has(noun) && !WELCOMED.has(tree.lower(head));
  return HELPING.has(tree.lemma(verb)) && (SIDES.has(noun) || SIDES.has(tree.lower(head)));
}

function complementOf(
  context: PositionContext,
  token: TokenIndex,
  last: TokenIndex,
  frame: StanceFrame,
): Complement | undefined {
  const { tree } = context;
  if (!isTruePassive(tree, token)) return complementIn(context, last, frame);
  const [subject] = tree.children(token, 'nsubj');
  if (frame === 'object') return subject === undefined ? undefined : phraseAt(tree, subject);
  const found = complementIn(context, last, frame);
  return found && frame === 'object-to' ? { ...found, ...(subject !== undefined && { hearer: subject }) } : found;
}

export const stanceVerb = positionRule({
  name: 'stance-verb',
  version: 2,
  prior: 0.75,
  at: STANCE_VERB_LEMMAS,
  summary: 'A verb of demanding, offering, accepting, rejecting, supporting or opposing, and what it is about.',
  finds: [
    'The Saltmarsh Front demanded [demands:the release of prisoners].',
    'The rebels called for [demands:an immediate ceasefire] on Monday.',
    'The government rejected [rejects:the plan].',
    'The union insisted on [demands:new elections].',
    'The council demanded that [demands:the army leave the town].',
    'The governor ruled out [rejects:talks with the rebels].',
    'The mayor warned against [opposes:an attack on the port].',
    'The party did not rule out [opento:early elections].',
    '[rejects:The plan] was rejected by the rebels.',
    'Thousands rallied in Bogotá, calling for [demands:the resignation of the minister].',
    'The rebels demanded [demands:a truce] and [demands:the return of refugees].',
    'The governor said he would accept nothing short of [demands:full independence].',
    'A spokesman, Imre Sall, said his group was not there and called for [demands:an inquiry].',
    'The bishops asked the rebels for [demands:a truce].',
    'The governor invited the rebels to [offers:peace talks in Cairo].',
    'The council offered the generals [offers:an amnesty] in exchange for elections.',
    'The draft, written by Mali, also calls for [demands:the release of the prisoners].',
    'The Relief Agency calls for [demands:a truce] and asks donors for [demands:$30 million to feed the displaced].',
    'The women marched to demand that [demands:President Arlo resign].',
    'Mali condemns the raid and calls for [demands:new talks].',
    'The assembly voted against [opposes:the sanctions].',
    'The rebels signed [accepts:a ten-day truce] on Monday.',
  ],
  leaves: [
    'The job demands patience.',
    'He called for help.',
    'The store offers free parking.',
    'The union did not demand a truce.',
    'The rebels may reject the plan.',
    'If the rebels accept the plan, the war ends.',
    'The hall accepted two deliveries.',
    'The minister signed the guest book.',
    'The roof supports the tower.',
    'The minister condemned the attack.',
    'The minister denied the claim.',
    'A truce was demanded.',
    'We condemn it. Should the raids continue, we will seek sanctions against the generals.',
    'The council voted to extend the mandate of the observers.',
    'The judge dismissed the clerk.',
    'The minister rejected the accusations.',
    'The king accepted the resignation of the minister.',
  ],
  read: (token, context) =>
    inFrames(token, context, [
      'object',
      'that',
      'for',
      'on',
      'against',
      'to-noun',
      'over',
      'with',
      'of',
      'in-favour',
      'object-for',
      'object-to-noun',
    ]),
});

export const ownAct = positionRule({
  name: 'own-act',
  version: 1,
  prior: 0.7,
  at: STANCE_VERB_LEMMAS,
  summary: 'What a party offers, agrees or refuses to do itself.',
  finds: [
    'The rebels offered to [offers:free 30 prisoners] in exchange for food.',
    'The army refused to [rejects:withdraw from the valley].',
    'The two sides agreed to [accepts:hold talks in Cairo].',
    'The two sides agreed on Saturday to [accepts:stop shooting for two weeks].',
    'The front refused to accept [rejects:the deal].',
    'The front refused to rule out [opento:a strike].',
  ],
  leaves: [
    'The rebels tried to free 30 prisoners.',
    'The army may refuse to withdraw.',
    'If they agree to talks, we will come.',
    'He declined to comment.',
    'The army did not offer to withdraw.',
    'The two sides agreed on Saturday, to nobody’s surprise.',
  ],
  read: (token, context) => inFrames(token, context, ['to']),
});

export const urgedParty = positionRule({
  name: 'urged-party',
  version: 1,
  prior: 0.75,
  at: STANCE_VERB_LEMMAS,
  summary: 'What a party urges, asks or calls on another to do.',
  finds: [
    'The envoy urged both sides to [demands:respect the truce].',
    'The bishops called on the government to [demands:lift the siege] and [demands:allow aid into the city].',
    'The council asked the governments not to [opposes:close the border].',
    'The minister was urged by his allies to abandon plans to [opposes:launch an offensive].',
    'The envoy urged him to press the army to [demands:end its shelling of the town].',
  ],
  leaves: [
    'The envoy reminded both sides to sign.',
    'The minister was urged to resign.',
    'He pressed the button to open the gate.',
    'They called to say hello.',
    'The council asked the clerk what to do.',
  ],
  read: (token, context) => inFrames(token, context, ['object-to']),
});
