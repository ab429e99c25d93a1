import type { TokenIndex } from '@onrecord/language';
import type { Proposal, SpeakerRef } from '../candidate.ts';
import { infinitiveEnd, phraseEnd, clauseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { findSpeaker, nominalAfter } from '../find-speaker.ts';
import { infinitiveAt } from '../infinitive.ts';
import type { Frame } from '../lexicon/frame.ts';
import { contentOf, cueSpan, actOf, NOBODY, phrase, wordAt } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

/** Verbs with a noun cue for an object whose subject speaks: "made a promise to". Our own list. */
const LIGHT_VERBS = new Set([
  'make',
  'issue',
  'give',
  'repeat',
  'renew',
  'reiterate',
  'deliver',
  'voice',
  'express',
  'announce',
  'send',
  'offer',
  'hold',
  'publish',
  'release',
  'reach',
  'take',
  'sign',
  'share',
  'raise',
  'withdraw',
  'have',
  'keep',
  'break',
  'drop',
  'fulfil',
  'fulfill',
  'realise',
  'realize',
]);
/** Nouns that tell of hearsay even where nobody is named: "allegations that ...". Our own list. */
const HEARSAY: ReadonlySet<string> = new Set([
  'claim',
  'allegation',
  'report',
  'accusation',
  'rumour',
  'rumor',
  'speculation',
  'suspicion',
  'suggestion',
  'charge',
]);
const MAX_SOURCE = 14;
const OPENS_CLAUSE = new Set(['who', 'which', 'that', 'where', 'what', 'how', 'whether', ',']);

export const nounCue = defineStatementRule({
  name: 'noun-cue',
  version: 1,
  summary:
    'A noun of saying with "that", an infinitive or its preposition: "the claim by activists that ...", "the rebels\' promise to ...".',
  finds: [
    'Nobody believed the [cue:claim] by [speaker:activists] that [content:the dam had been mined].',
    "[speaker:The rebels]' [cue:promise] [content:to leave the port] came late.",
    '[speaker:The governor] issued an [cue:order] that [content:all boats should return].',
    'The paper printed the [cue:warning] of [speaker:the engineers] that [content:the dam would fail].',
  ],
  leaves: [
    'The order came too late.',
    'The crowd waited in the hope that the road would open.',
    'The claim that he made was old.',
    'They have no view of the sea.',
    'The promise of the harbour faded.',
  ],
  *propose(context) {
    for (const cue of context.cues) {
      if (cue.form !== 'noun') continue;
      const source = sourceOf(context, cue);
      yield* withClause(context, cue, source);
      if (source.speaker) yield* withPhrase(context, cue, source.speaker);
    }
  },
});

interface Source {
  readonly speaker: SpeakerRef | undefined;
  /** Where the words about the source end. */
  readonly end: number;
}

function* withClause(context: StatementContext, cue: Cue, source: Source): Iterable<Proposal> {
  const { tree } = context;
  if (!cue.word.frames.has('that') || wordAt(context, source.end) !== 'that') return;
  const start = tokenIndex(source.end + 1);
  if (start >= tree.size || isRelativeClause(context, start)) return;
  const end = mainVerb(context, cue, clauseEnd(context, cue, start), start);
  if (!hasFiniteVerb(tree, start, end)) return;
  const content = contentOf(context, [start, end]);
  if (!source.speaker && !HEARSAY.has(cue.word.lemma)) return;
  const speaker = source.speaker ?? NOBODY;
  if (content)
    yield {
      cue: cueSpan(context, cue),
      content,
      speaker,
      act: actOf(cue, 'that'),
      prior: speaker.how === 'nobody' ? 0.35 : 0.65,
    };
}

function* withPhrase(context: StatementContext, cue: Cue, speaker: SpeakerRef): Iterable<Proposal> {
  const infinitive = cue.word.frames.has('to') ? infinitiveAt(context, cue.end) : undefined;
  if (infinitive !== undefined) {
    const content = contentOf(context, [
      infinitive,
      mainVerb(context, cue, infinitiveEnd(context, cue, infinitive), infinitive),
    ]);
    if (content) yield { cue: cueSpan(context, cue), content, speaker, act: actOf(cue, 'to'), prior: 0.6 };
    return;
  }
  const frame = (['for', 'of', 'against'] as const satisfies readonly Frame[]).find(
    (each) => cue.word.frames.has(each) && wordAt(context, cue.end) === each,
  );
  if (!frame) return;
  const start = tokenIndex(frame === 'against' ? cue.end : cue.end + 1);
  if (start >= context.tree.size) return;
  const content = contentOf(context, [start, mainVerb(context, cue, phraseEnd(context, cue, start), start)]);
  if (content) yield { cue: cueSpan(context, cue), content, speaker, act: actOf(cue, frame), prior: 0.5 };
}

/** "the claim that he made was old": "that" before a verb, or a verb right behind the clause's own. */
function isRelativeClause({ tree, surface }: StatementContext, start: TokenIndex): boolean {
  if (hasFiniteVerb(tree, start, start + 1)) return true;
  const stop = Math.min(surface.stretch(start).end - 1, start + 8);
  for (let i = start + 1; i < stop; i++) {
    const token = tokenIndex(i);
    if (tree.upos(token) === 'AUX' || !hasFiniteVerb(tree, i, i + 1)) continue;
    return hasFiniteVerb(tree, i + 1, i + 2);
  }
  return false;
}

/**
 * Where the main verb begins of which the noun is the subject, when it stands behind the content: by the tree, or the first
 * finite verb of a sentence that has none before the noun, with no word between that would open a clause.
 */
function mainVerb(context: StatementContext, cue: Cue, end: TokenIndex, start: TokenIndex): TokenIndex {
  const { tree, surface } = context;
  const head = tree.head(cue.token);
  if (head !== undefined && head > start && tree.baseRelation(cue.token) === 'nsubj') {
    const first = tree.children(head, 'aux', 'cop').find((child) => child > start && child < head) ?? head;
    return first < end ? first : end;
  }
  if (wordAt(context, start - 1) === 'that' || hasFiniteVerb(tree, surface.stretch(cue.token).first, cue.token))
    return end;
  for (let i = Number(start); i < end; i++) {
    if (hasFiniteVerb(tree, i, i + 1)) return tokenIndex(i);
    if (OPENS_CLAUSE.has(wordAt(context, i)) || tree.upos(tokenIndex(i)) === 'SCONJ') return end;
  }
  return end;
}

/** Whose claim it is: a possessive, "by X", "of X" before "that", or the subject of "made a claim". */
function sourceOf(context: StatementContext, cue: Cue): Source {
  const { tree } = context;
  const [owner] = tree.children(cue.token, 'nmod').filter((child) => child < cue.token && isPossessive(context, child));
  if (owner !== undefined) return { speaker: phrase(owner), end: cue.end };
  const verb = tree.head(cue.token);
  if (
    verb !== undefined &&
    verb < cue.token &&
    tree.baseRelation(cue.token) === 'obj' &&
    LIGHT_VERBS.has(tree.lemma(verb))
  ) {
    const subject = findSpeaker(context, { ...cue, token: verb, first: verb });
    if (subject !== undefined) return { speaker: phrase(subject), end: thatAfter(context, cue.end) ?? cue.end };
  }
  const preposition = wordAt(context, cue.end);
  if (preposition === 'by' || preposition === 'from' || preposition === 'of') {
    const noun = nominalAfter(context, tokenIndex(cue.end + 1));
    const that = thatAfter(context, cue.end + 1);
    if (noun !== undefined && that !== undefined && noun < that) return { speaker: phrase(noun), end: that };
  }
  return { speaker: undefined, end: cue.end };
}

function isPossessive({ tree }: StatementContext, noun: TokenIndex): boolean {
  return (
    tree.relation(noun) === 'nmod:poss' ||
    tree.xpos(noun) === 'PRP$' ||
    tree.children(noun, 'case').some((child) => tree.xpos(child) === 'POS')
  );
}

function thatAfter(context: StatementContext, from: number): number | undefined {
  for (let i = from; i < Math.min(context.tree.size, from + MAX_SOURCE); i++) {
    if (wordAt(context, i) === 'that') return i;
    if (hasFiniteVerb(context.tree, i, i + 1)) return undefined;
  }
  return undefined;
}
