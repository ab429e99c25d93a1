import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import type { PhraseKind } from './mention.ts';
import type { Candidate } from './pronoun-features.ts';
import { GENDER_OF, type Pronoun } from './pronoun.ts';
import { lists } from './word-sets.ts';

/** Reports that open with the speaker of the sentence before, besides verbs of speech. Our own list. */
const TELLING: ReadonlySet<string> = new Set([
  'blame',
  'accuse',
  'reject',
  'appeal',
  'offer',
  'refuse',
  'criticise',
  'criticize',
  'denounce',
  'regret',
  'support',
  'ask',
  'condemn',
  'welcome',
  'urge',
  'demand',
  'commend',
  'reaffirm',
]);

/** How far back the speaker may have spoken, in sentences: a quotation of two may lie between. */
const NEAR = 2;

const SPEAKERS: Readonly<Record<Pronoun['set'], readonly PhraseKind[]>> = {
  he: ['person', 'unknown'],
  she: ['person', 'unknown'],
  it: ['organization', 'state'],
  they: ['group', 'organization', 'population'],
};

/**
 * "The ministry said the ship had fled. It denied that ...": the subject of a main verb of speech is who spoke last, where
 * nobody else named since could speak. Undefined where somebody could, or where nothing was said just before.
 */
export function speakerAgain(
  { tree, table }: { readonly tree: TreeView; readonly table: Clusters },
  pronoun: Pronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const verb = tree.head(pronoun.token);
  if (pronoun.possessive || verb === undefined || !isMainReport(tree, pronoun.token, verb)) return undefined;
  const near = candidates.filter(({ occurrence }) => pronoun.sentence - occurrence.sentence <= NEAR);
  const able = near.filter(({ root }) => couldSpeak(table, pronoun, root));
  const [only] = able;
  if (!only?.lastSpeaker || able.length > 1 || only.occurrence.sentence === pronoun.sentence) return undefined;
  return only;
}

function isMainReport(tree: TreeView, token: TokenIndex, verb: TokenIndex): boolean {
  const tells = lists.speechVerbs.has(tree.lemma(verb)) || TELLING.has(tree.lemma(verb));
  return tells && tree.relation(token) === 'nsubj' && ['root', 'parataxis'].includes(tree.baseRelation(verb));
}

function couldSpeak(table: Clusters, { set }: Pronoun, root: number): boolean {
  const gender = table.gender(root);
  const fits = gender === 'any' || GENDER_OF[set] === 'any' || gender === GENDER_OF[set];
  return fits && SPEAKERS[set].includes(table.kind(root));
}
