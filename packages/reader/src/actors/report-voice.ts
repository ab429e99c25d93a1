import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import type { Mention } from './mention.ts';

/** Who a text outside quotation marks means by "we". */
export interface ReportVoice {
  /** To be called for each phrase in text order. */
  hear(mention: Mention): void;
  /** The body or state that speaks as "we" in this sentence; undefined where it is not plain. */
  at(sentence: number): Mention | undefined;
}

const PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
/** So many sentences the voice goes on without being named again. */
const LASTS = 4;

/** Whether the token is a first-person plural pronoun. */
export function isWe(tree: TreeView, token: TokenIndex): boolean {
  return tree.upos(token) === 'PRON' && PLURAL.has(tree.lower(token)) && tree.word(token) !== 'US';
}

/**
 * A statement in a body's own voice names the body first ("The Relief Board condemns ... We call for ..."): "we" is the body
 * or state that is the subject of the sentence before, and goes on to be.
 */
export function reportVoice(tree: TreeView, table: Clusters): ReportVoice {
  let voice: { readonly mention: Mention; readonly sentence: number } | undefined;
  return {
    hear: (mention) => {
      const { head, form, quotation, id, sentence } = mention;
      const kind = table.kind(id);
      if (form !== 'name' || quotation >= 0 || (kind !== 'organization' && kind !== 'state')) return;
      const verb = tree.head(head);
      const isMain =
        verb !== undefined &&
        tree.relation(head) === 'nsubj' &&
        tree.head(verb) === undefined &&
        speaksForItself(tree, verb);
      // "... said:" hands over to somebody else
      if (isMain && !endsWithColon(tree, sentence)) voice = { mention, sentence };
    },
    at: (sentence) => {
      if (!voice || sentence - voice.sentence > LASTS || sentence < voice.sentence) return undefined;
      voice = { mention: voice.mention, sentence };
      return voice.mention;
    },
  };
}

/** A verb in the present by which a body makes its own statement. */
function speaksForItself(tree: TreeView, verb: TokenIndex): boolean {
  const isPresent = tree.xpos(verb) === 'VBZ' || tree.xpos(verb) === 'VBP';
  return isPresent && VOICE_VERBS.has(tree.lemma(verb));
}

const VOICE_VERBS: ReadonlySet<string> = new Set(
  'applaud call commend comply condemn congratulate continue demand denounce deplore express extend mourn offer reaffirm recognise recognize regret reiterate remain stand support take urge welcome'.split(
    ' ',
  ),
);

function endsWithColon(tree: TreeView, sentence: number): boolean {
  const { end } = tree.sentence(sentence);
  return tree.word((end - 1) as TokenIndex) === ':';
}
