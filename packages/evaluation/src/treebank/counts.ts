/** What a treebank comparison counts; rates are made of them at the end, so that documents add up. */
export interface TreebankCounts {
  readonly goldWords: number;
  readonly systemWords: number;
  /** Words with the same edges, white space aside. */
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemmas: number;
  /** Right governor. */
  readonly heads: number;
  /** Right governor and relation, subtypes aside ("nsubj:pass" = "nsubj"). */
  readonly arcs: number;
  /** Right governor and relation with its subtype. */
  readonly arcsWithSubtype: number;
  readonly goldSentences: number;
  readonly systemSentences: number;
  readonly sentences: number;
}

export const noCounts: TreebankCounts = {
  goldWords: 0,
  systemWords: 0,
  words: 0,
  upos: 0,
  xpos: 0,
  lemmas: 0,
  heads: 0,
  arcs: 0,
  arcsWithSubtype: 0,
  goldSentences: 0,
  systemSentences: 0,
  sentences: 0,
};

export function addCounts(all: readonly TreebankCounts[]): TreebankCounts {
  return all.reduce(
    (sum, counts) => ({
      goldWords: sum.goldWords + counts.goldWords,
      systemWords: sum.systemWords + counts.systemWords,
      words: sum.words + counts.words,
      upos: sum.upos + counts.upos,
      xpos: sum.xpos + counts.xpos,
      lemmas: sum.lemmas + counts.lemmas,
      heads: sum.heads + counts.heads,
      arcs: sum.arcs + counts.arcs,
      arcsWithSubtype: sum.arcsWithSubtype + counts.arcsWithSubtype,
      goldSentences: sum.goldSentences + counts.goldSentences,
      systemSentences: sum.systemSentences + counts.systemSentences,
      sentences: sum.sentences + counts.sentences,
    }),
    noCounts,
  );
}

/** F1 of each layer, as the CoNLL 2018 shared task reports them: right ones over gold words and system words. */
export function treebankRates(
  counts: TreebankCounts,
): Readonly<Record<'words' | 'sentences' | 'upos' | 'xpos' | 'lemmas' | 'uas' | 'las' | 'lasWithSubtype', number>> {
  const ofWords = (right: number): number => f1(right, counts.goldWords, counts.systemWords);
  return {
    words: ofWords(counts.words),
    sentences: f1(counts.sentences, counts.goldSentences, counts.systemSentences),
    upos: ofWords(counts.upos),
    xpos: ofWords(counts.xpos),
    lemmas: ofWords(counts.lemmas),
    uas: ofWords(counts.heads),
    las: ofWords(counts.arcs),
    lasWithSubtype: ofWords(counts.arcsWithSubtype),
  };
}

function f1(right: number, gold: number, system: number): number {
  return gold + system === 0 ? 0 : (2 * right) / (gold + system);
}
