import { f1 } from './b-cubed.ts';

/** A gold mention that was found as an event, with the occurrence that it was put into and the chain that it belongs to. */
export interface LinkedMention {
  readonly doc: string;
  readonly gold: string;
  readonly predicted: string | number;
}

export interface LinkScore {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairs of mentions of two documents that are put together, of all such pairs that belong together, and the other way round. */
export function scoreLinks(mentions: readonly LinkedMention[]): LinkScore {
  const predicted = pairsOverDocuments(mentions, (mention) => `${mention.predicted}`);
  const gold = pairsOverDocuments(mentions, ({ gold: chain }) => chain);
  const right = pairsOverDocuments(mentions, (mention) => `${mention.predicted}\t${mention.gold}`);
  return linkScore({ right, predicted, gold });
}

/** Rates of counted links. */
export function linkScore({ right, predicted, gold }: Pick<LinkScore, 'right' | 'predicted' | 'gold'>): LinkScore {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return { right, predicted, gold, precision, recall, f1: f1(precision, recall) };
}

/** Pairs within the groups less those within one document. Linear. */
function pairsOverDocuments(mentions: readonly LinkedMention[], groupOf: (mention: LinkedMention) => string): number {
  const pairs = (keys: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  return pairs(mentions.map(groupOf)) - pairs(mentions.map((mention) => `${groupOf(mention)}\t${mention.doc}`));
}
