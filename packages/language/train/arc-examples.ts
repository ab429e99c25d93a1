import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { type Arcs, mirrorArcs } from '../src/parser/arcs.ts';
import type { TreebankSentence } from './conllu.ts';

/** A sentence as a parser learns it. */
export interface ArcExample {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  readonly gold: Arcs;
  /** What another parser found, if it is to learn from that too. */
  readonly guide?: Arcs;
}

const RARE = 5;

/** Relations seen at least five times, the most frequent first; rarer subtypes are given as their relation. */
export function collectRelations(sentences: readonly TreebankSentence[]): readonly string[] {
  const seen = new Map<string, number>([['root', RARE]]);
  for (const { relations } of sentences) for (const name of relations) seen.set(name, (seen.get(name) ?? 0) + 1);
  const frequent = [...seen].filter(([, times]) => times >= RARE).sort((a, b) => b[1] - a[1]);
  return (frequent.length > 1 ? frequent : [...seen]).map(([name]) => name);
}

/** A sentence of the treebank with the tags given, for a parser that reads forward. */
export function arcExample(
  sentence: TreebankSentence,
  tags: Uint8Array,
  lexicon: Lexicon,
  relations: readonly string[],
): ArcExample {
  const length = sentence.forms.length;
  const numberOf = (name: string): number => {
    const exact = relations.indexOf(name);
    if (exact >= 0) return exact;
    return Math.max(0, relations.indexOf(name.split(':', 1)[0] ?? ''));
  };
  return {
    ids: Int32Array.from(sentence.forms, (form) => lexicon.id(form)),
    tags,
    gold: {
      heads: Int32Array.of(0, ...sentence.heads.map((head) => (head === 0 ? length + 1 : head))),
      labels: Int32Array.of(0, ...sentence.relations.map((name) => numberOf(name) + 1)),
    },
  };
}

/** The same sentence read from its end. */
export function mirrorExample({ ids, tags, gold }: ArcExample): ArcExample {
  return {
    ids: ids.toReversed(),
    tags: tags.toReversed(),
    gold: mirrorArcs(gold, ids.length),
  };
}
