import type { TokenIndex } from '@onrecord/language';
import { phraseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { findAgent } from '../find-speaker.ts';
import { WEAK_OBJECT_VERBS } from '../lexicon/weak-object-verbs.ts';
import { activeVerbs, contentOf, fromCue, phrase, wordAt } from '../propose.ts';
import { ownsNext } from '../right-field.ts';
import { NONE, tokenIndex } from '../surface.ts';

const MAX_RELATIVE = 20;
const MAX_PHRASE = 14;
const MAX_SUBJECT = 25;

const CREDIT = new Set([
  'responsibility',
  'credit',
  'victory',
  'control',
  'success',
  'victories',
  'capture',
  'attack',
  'attacks',
  'gains',
]);

/** "Offered no proof", "offered little comfort". */
const EMPTY: ReadonlySet<string> = new Set(['no', 'little', 'few', 'examples', 'nothing']);

/** Verbs whose content may be an "-ing": "denied moving weapons". Our own list. */
const ACTS_IN_ING: ReadonlySet<string> = new Set([
  'deny',
  'admit',
  'rule out',
  'propose',
  'suggest',
  'recommend',
  'advocate',
]);

/** "A truce announced by both armies" tells of an act of saying; "a plan backed by the union" describes a plan. */
const MADE_KNOWN: ReadonlySet<string> = new Set(['announce', 'propose', 'demand', 'request', 'condemn', 'reject']);

export const condemnedObject = defineStatementRule({
  name: 'condemned-object',
  version: 1,
  summary:
    'A verb like condemn, demand, reject, announce or request with a noun phrase: the noun phrase is the content.',
  finds: [
    '[speaker:The council] strongly [cue:condemned] [content:the attack on the harbour].',
    "[speaker:The council] [cue:condemned] [content:Friday's attack on the harbour].",
    "[speaker:The rebels] have [cue:rejected] [content:the governor's plan], which was drawn up in May.",
    '[speaker:The union] [cue:demanded] [content:an inquiry into the flood] and left the hall.',
    '[speaker:Mr Adan] spoke first. He has [cue:ruled out] [content:an end to the blockade].',
    '[speaker:The rebels] [cue:denied] [content:firing on the boats] and left the hall.',
    '[content:The truce] [cue:announced] by [speaker:both armies] began at dawn.',
  ],
  leaves: [
    'The laws on claiming asylum are strict.',
    'A ferry approved by the council in May carries 300 people.',
    'The union offered no proof.',
    'The storm declared its presence at dawn.',
    'It was declared by the council long ago.',
    'She advises the governor.',
    'The paper cited examples of long delays.',
    'The firm unveiled a new ferry.',
    'The governor questioned a witness.',
    'The council did not condemn the attack.',
    'The storm took many lives.',
    'The rebels attacked the harbour.',
    'He might announce a plan later.',
    'The union denied, and the council left.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'object')) {
      const start = objectStart(context, cue);
      if (cue.word.lemma === 'cite' && cue.form === 'participle') continue;
      if (start === undefined) {
        yield* relative(context, cue);
        continue;
      }
      if (cue.word.lemma === 'claim' && !claimsCredit(context, start)) continue;
      const weak = WEAK_OBJECT_VERBS.has(cue.word.lemma);
      if (weak && (cue.form !== 'finite' || EMPTY.has(wordAt(context, start)))) continue;
      const content = contentOf(context, [start, phraseEnd(context, cue, start)]);
      yield* fromCue(context, cue, { frame: 'object', content, prior: weak ? 0.45 : 0.7 });
    }
    for (const cue of context.cues)
      if (cue.passive && !cue.unsaid && cue.word.frames.has('object')) yield* passive(context, cue);
  },
});

/** The first word of a noun phrase right behind the cue. */
function objectStart({ tree, surface }: StatementContext, cue: Cue): TokenIndex | undefined {
  if (cue.end >= surface.stretch(cue.token).end) return undefined;
  const next = tree.upos(cue.end);
  const startsQuotation = surface.quotationAt(cue.end) !== cue.quotation;
  if (startsQuotation) return undefined;
  if (tree.xpos(cue.end) === 'VBG' && ACTS_IN_ING.has(cue.word.lemma)) return cue.end;
  const opens =
    ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next) ||
    (next === 'PRON' && tree.baseRelation(cue.end).startsWith('nmod')) ||
    tree.xpos(cue.end) === 'PRP$';
  const isTime = surface.isTime(cue.end) && !ownsNext({ tree, surface }, cue.end, surface.stretch(cue.token).end);
  if (!opens || tree.lower(cue.end) === 'that' || isTime) return undefined;
  return tree.children(cue.token, 'ccomp').some((child) => child > cue.token) ? undefined : cue.end;
}

/** "Claimed responsibility", "claims control of the town": other objects of "claim" are asked for, not said. */
function claimsCredit(context: StatementContext, start: TokenIndex): boolean {
  return [0, 1, 2, 3].some((k) => CREDIT.has(wordAt(context, start + k)));
}

/** "a plan, which both armies have rejected": what "which" stands for is the content. */
function* relative(context: StatementContext, cue: Cue) {
  const { tree, surface } = context;
  const { first, end } = surface.stretch(cue.token);
  if (cue.end < end && tree.upos(cue.end) !== 'PUNCT') return;
  for (let i = cue.first - 1; i > Math.max(first, cue.first - MAX_RELATIVE); i--) {
    const word = tree.lower(tokenIndex(i));
    if (hasFiniteVerb(tree, i, i + 1)) return;
    if (word !== 'which') continue;
    const start = phraseStart(context, i);
    const content = start === undefined ? undefined : contentOf(context, [start, i]);
    yield* fromCue(context, cue, { frame: 'object', content, prior: 0.55 });
    return;
  }
}

/** The first word of the subject of "was rejected by"; a phrase right before "announced by" is found by its words. */
function passiveSubject({ tree, surface }: StatementContext, cue: Cue): TokenIndex | undefined {
  const [subject] = cue.form === 'finite' ? tree.children(cue.token, 'nsubj') : [];
  if (subject === undefined || subject >= cue.first || tree.upos(subject) === 'PRON') return undefined;
  const { first } = tree.subtree(subject);
  return first >= surface.stretch(cue.token).first && cue.first - first <= MAX_SUBJECT ? first : undefined;
}

/** The first word of the noun phrase before `end`: its nearest article or possessive, with no finite verb between. */
function phraseStart({ tree, surface }: StatementContext, end: number): TokenIndex | undefined {
  const { first } = surface.stretch(tokenIndex(end));
  let start: TokenIndex | undefined;
  for (let i = end - 1; i >= Math.max(first, end - MAX_PHRASE); i--) {
    const token = tokenIndex(i);
    if (hasFiniteVerb(tree, i, i + 1) || surface.quotationAt(i) !== surface.quotationAt(end)) return start;
    if (tree.upos(token) === 'DET' || tree.xpos(token) === 'PRP$') return token;
    if (tree.upos(token) === 'NOUN' || tree.upos(token) === 'PROPN') start = token;
    else if (tree.upos(token) === 'PUNCT' && tree.word(token) !== '-' && start !== undefined) return start;
  }
  return start;
}

/** "a truce announced by both armies": the noun that the cue describes, or its subject, is the content. */
function* passive(context: StatementContext, cue: Cue) {
  if (cue.form === 'participle' && !MADE_KNOWN.has(cue.word.lemma)) return;
  const agent = findAgent(context, cue);
  if (agent === undefined || cue.quotation !== NONE || wordAt(context, cue.first - 1) === ',') return;
  const pronoun = context.tree.children(cue.token, 'nsubj').some((child) => context.tree.upos(child) === 'PRON');
  const range = pronoun ? undefined : (passiveSubject(context, cue) ?? phraseStart(context, cue.first));
  if (range === undefined) return;
  const content = contentOf(context, [range, cue.first]);
  yield* fromCue(context, cue, { frame: 'object', content, speaker: phrase(agent), prior: 0.5 });
}
