import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import type { Discourse, Occurrence } from './discourse.ts';
import type { Mention, PhraseKind } from './mention.ts';
import { agrees, type Candidate, featuresOf, type FeatureVector } from './pronoun-features.ts';
import type { Pronoun } from './pronoun.ts';
import { saidSubject } from './said-subject.ts';
import { speakerAgain } from './speaker-again.ts';
import { lists } from './word-sets.ts';
import { folded, singular } from './words-of.ts';
import { PRONOUN_WEIGHTS } from './words/pronoun-weights.ts';

/**
 * Below this probability a pronoun stays absent. Possessives nearly always point to somebody; a bare "it" often to nothing
 * that is named. Where precision flattens out on the open genres of GUM.
 */
const SURE_ENOUGH: Readonly<Record<'bare' | 'possessive', Readonly<Record<Pronoun['set'], number>>>> = {
  bare: { he: 0.4, she: 0.4, it: 0.6, they: 0.5 },
  possessive: { he: 0.4, she: 0.4, it: 0.4, they: 0.4 },
};
/** A rival as likely as this share of the best candidate makes it a toss-up. */
const TOO_CLOSE = 0.85;
/** Who has a spokesman or leader is nearly always somebody named: taken off the score of "nobody". Set by hand. */
const OFFICE_BONUS = 1;
/** How often the speaker is meant in what is reported of him, measured on GUM. */
const SAID_SUBJECT = 0.9;
/** How often the subject of a report that opens a sentence is who spoke before it. Set by hand, for want of counts. */
const SPEAKER_AGAIN = 0.8;
/** What the first sentences mention is what the report is about. */
const TOPICAL = 3;

/** What pronoun resolution keeps of the text so far. */
export interface PronounScene {
  readonly tree: TreeView;
  readonly table: Clusters;
  readonly before: Discourse;
  /** Mentions of the pronoun's own sentence that come after it. */
  readonly later: readonly Mention[];
  readonly pronounsOf: ReadonlyMap<number, ReadonlySet<Pronoun['set']>>;
  readonly mentionsOf: ReadonlyMap<number, number>;
  /** The sentence of a mention, by its id. */
  readonly sentenceOf: (id: number) => number;
  /** The actor that the token means: a word of a name, the head of a phrase, or a pronoun before. */
  readonly rootAt: (token: TokenIndex) => number | undefined;
  /** The actor who spoke last. */
  readonly lastSpeaker: number | undefined;
}

/** The candidates that agree with the pronoun, each actor once, at its latest occurrence. O(window). */
export function candidatesOf(pronoun: Pronoun, scene: PronounScene): readonly Candidate[] {
  const { tree, table, before } = scene;
  const seen = new Set<number>();
  const found: Candidate[] = [];
  const isHead = ownsOffice(tree, pronoun);
  const consider = (occurrence: Occurrence): void => {
    const root = table.root(occurrence.mention.id);
    if (isHead && !isSpeaker(table.kind(root))) return;
    if (seen.has(root) || occurrence.quotation !== pronoun.quotation) return;
    seen.add(root);
    const candidate: Candidate = {
      root,
      occurrence,
      between: found.length,
      mentions: scene.mentionsOf.get(root) ?? 0,
      pronouns: scene.pronounsOf.get(root) ?? new Set(),
      lastSpeaker: scene.lastSpeaker === root,
      topical: scene.sentenceOf(root) < TOPICAL,
    };
    if (agrees(tree, table, pronoun, candidate)) found.push(candidate);
  };
  for (const occurrence of before.recent(pronoun.sentence)) consider(occurrence);
  const ahead = mainSubjectAhead(tree, pronoun, scene.later);
  if (ahead)
    consider({
      token: ahead.head,
      mention: ahead,
      pronoun: false,
      sentence: ahead.sentence,
      quotation: ahead.quotation,
    });
  return found;
}

/** "Its spokesman": things and places have none. */
function ownsOffice(tree: TreeView, { token, set, possessive }: Pronoun): boolean {
  const owned = tree.head(token);
  if (!possessive || owned === undefined || (set !== 'it' && set !== 'they')) return false;
  return lists.roleNouns.has(singular(folded(tree.word(owned))));
}

/** "In their march, the troops ...": the subject of the clause that the pronoun's phrase stands before. */
function mainSubjectAhead(tree: TreeView, { token }: Pronoun, later: readonly Mention[]): Mention | undefined {
  for (const mention of later) {
    if (tree.baseRelation(mention.head) !== 'nsubj') continue;
    const verb = tree.head(mention.head);
    if (verb === undefined || verb < mention.head || !tree.isUnder(token, verb)) continue;
    if (!hasComma(tree, token, mention.head) || tree.isUnder(token, mention.head)) continue;
    const branch = branchUnder(tree, token, verb);
    if (
      branch !== undefined &&
      branch < mention.head &&
      ['advcl', 'obl', 'advmod', 'nmod'].includes(tree.baseRelation(branch))
    )
      return mention;
  }
  return undefined;
}

/** A comma closes what stands before the main clause. */
function hasComma(tree: TreeView, first: TokenIndex, end: TokenIndex): boolean {
  for (let at = first as number; at < end; at++) if (tree.word(at as TokenIndex) === ',') return true;
  return false;
}

function branchUnder(tree: TreeView, token: Pronoun['token'], verb: Pronoun['token']): Pronoun['token'] | undefined {
  let at = token;
  for (let up = tree.head(at); up !== undefined; up = tree.head(at)) {
    if (up === verb) return at;
    at = up;
  }
  return undefined;
}

/** The score of a feature vector under the weights. */
export function scoreOf(vector: FeatureVector, weights: FeatureVector): number {
  let sum = 0;
  for (const [feature, value] of Object.entries(vector) as readonly (readonly [keyof FeatureVector, number])[])
    sum += value * (weights[feature] ?? 0);
  return sum;
}

function isSpeaker(kind: PhraseKind): boolean {
  return kind !== 'thing' && kind !== 'place' && kind !== 'document';
}

/** The actor that the pronoun means, with the probability that it is right; undefined when nobody is likely enough. */
export function resolvePronoun(
  pronoun: Pronoun,
  scene: PronounScene,
): { readonly mention: Mention; readonly probability: number } | undefined {
  const { none: nobody, weights } = PRONOUN_WEIGHTS[pronoun.set];
  const none = nobody - (ownsOffice(scene.tree, pronoun) ? OFFICE_BONUS : 0);
  const candidates = candidatesOf(pronoun, scene);
  const speaker = saidSubject(scene.tree, pronoun);
  const root = speaker === undefined ? undefined : scene.rootAt(speaker);
  const said = root === undefined ? undefined : candidates.find((candidate) => candidate.root === root);
  if (said && isSpeaker(scene.table.kind(said.root)))
    return { mention: said.occurrence.mention, probability: SAID_SUBJECT };
  const again = speakerAgain(scene, pronoun, candidates);
  if (again) return { mention: again.occurrence.mention, probability: SPEAKER_AGAIN };
  const scores = candidates.map((candidate) =>
    scoreOf(featuresOf(scene.tree, scene.table, pronoun, candidate), weights),
  );
  const top = Math.max(none, ...scores);
  const total = Math.exp(none - top) + scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const best = scores.indexOf(Math.max(...scores));
  const candidate = candidates[best];
  const score = scores[best];
  if (!candidate || score === undefined) return undefined;
  const probability = Math.exp(score - top) / total;
  const { mention } = candidate.occurrence;
  const rival = Math.max(-Infinity, ...scores.filter((_, i) => i !== best));
  if (Math.exp(rival - score) > TOO_CLOSE) return undefined;
  return probability < SURE_ENOUGH[pronoun.possessive ? 'possessive' : 'bare'][pronoun.set]
    ? undefined
    : { mention, probability };
}
