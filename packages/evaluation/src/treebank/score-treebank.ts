import type { Analyser } from '@onrecord/language';
import { bootstrap, type Interval } from '../bootstrap.ts';
import { rates, type Rates } from '../gold/rates.ts';
import { compareBoundaries, compareTrees } from './compare.ts';
import type { TreebankDocument } from './conllu.ts';
import { addCounts, treebankRates, type TreebankCounts } from './counts.ts';
import { layOut } from './lay-out.ts';

/** What of an analyser is measured. */
export type Parser = Pick<Analyser, 'analyse' | 'analyseTokens'>;

export interface TreebankScore {
  readonly documents: number;
  readonly words: number;
  /** With the treebank's own words and sentences. */
  readonly goldTokens: LayerScore;
  /** From running text with a blank line between paragraphs. */
  readonly rawText: LayerScore;
  /** Ends of sentences found in running text, with line breaks between paragraphs kept and lost. */
  readonly boundaries: { readonly kept: Rates; readonly lost: Rates };
}

export interface LayerScore {
  readonly rates: ReturnType<typeof treebankRates>;
  readonly lasInterval: Interval;
}

/** Scores a parser on treebank documents. O(words). */
export function scoreTreebank(documents: readonly TreebankDocument[], parser: Parser): TreebankScore {
  const raw = documents.map((document) => {
    const gold = layOut(document, { paragraphBreak: '\n\n', write: 'surface' });
    const system = parser.analyse(gold.text);
    return { trees: compareTrees(gold, system), kept: compareBoundaries(gold, system) };
  });
  const lost = documents.map((document) => {
    const gold = layOut(document, { paragraphBreak: ' ', write: 'surface' });
    return compareBoundaries(gold, parser.analyse(gold.text));
  });
  const given = documents.map((document) => compareGiven(document, parser));
  return {
    documents: documents.length,
    words: addCounts(raw.map(({ trees }) => trees)).goldWords,
    goldTokens: layerScore(given),
    rawText: layerScore(raw.map(({ trees }) => trees)),
    boundaries: { kept: boundaryRates(raw.map(({ kept }) => kept)), lost: boundaryRates(lost) },
  };
}

function compareGiven(document: TreebankDocument, parser: Parser): TreebankCounts {
  const gold = layOut(document, { paragraphBreak: '\n\n', write: 'words' });
  const spans = gold.spans.filter((span) => span !== undefined);
  return compareTrees(gold, parser.analyseTokens(gold.text, spans, gold.sentences));
}

function layerScore(counts: readonly TreebankCounts[]): LayerScore {
  return {
    rates: treebankRates(addCounts(counts)),
    lasInterval: bootstrap(counts, (sample) => treebankRates(addCounts(sample)).las),
  };
}

function boundaryRates(counts: readonly ReturnType<typeof compareBoundaries>[]): Rates {
  const sum = (field: 'right' | 'predicted' | 'gold'): number => counts.reduce((total, row) => total + row[field], 0);
  return rates(sum('right'), sum('predicted'), sum('gold'));
}
