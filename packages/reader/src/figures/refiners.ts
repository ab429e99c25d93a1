import type { Block } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';
import type { Measure } from './words/measures.ts';

/** Decides which drafts go, seeing all of them; one reason each. */
export interface FigureRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (
    drafts: readonly FigureDraft[],
    blocks: readonly Block[],
    tree: TreeView,
  ) => (draft: FigureDraft) => boolean;
}

const OUTSIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'boilerplate']);
const REPEATING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);
/** Measures that a word of its own tells, so that "several" is worth a row. */
const CLEAR: ReadonlySet<Measure> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'released',
  'detained',
  'captured',
  'rescued',
  'destroyed',
  'attacks',
  'displaced',
]);

const dropFurniture: FigureRefiner = {
  name: 'drop-furniture',
  reason: 'stands outside the report proper',
  drops: (_drafts, blocks) => (draft) => OUTSIDE.has(blocks[draft.block]?.role ?? 'body'),
};

const dropVague: FigureRefiner = {
  name: 'drop-vague',
  reason: 'no bounds and no clear measure',
  drops: () => (draft) => {
    const { value, min, max } = draft.phrase.quantity;
    return value === undefined && min === undefined && max === undefined && !CLEAR.has(draft.measure);
  },
};

/** "At least 12" in a headline and "12" in the body are one figure. */
const key = ({ phrase: { quantity }, measure }: FigureDraft): string =>
  `${measure} ${quantity.value ?? quantity.min ?? quantity.max ?? ''} ${quantity.unit ?? ''}`;

const dropRepeated: FigureRefiner = {
  name: 'drop-repeated',
  reason: 'the body of the report tells it as well',
  drops: (drafts, blocks) => {
    const isRepeating = (draft: FigureDraft): boolean => REPEATING.has(blocks[draft.block]?.role ?? 'body');
    const told = new Set(drafts.filter((draft) => !isRepeating(draft)).map(key));
    return (draft) => isRepeating(draft) && told.has(key(draft));
  },
};

const POINTING = /(?:^|[^\p{L}])(?:the|these|those)\s$/iu;

/** "the 14 tanks" behind "14 tanks". */
const dropPointingBack: FigureRefiner = {
  name: 'drop-pointing-back',
  reason: 'points back to a figure told before',
  drops: (drafts, _blocks, tree) => {
    const seen = new Set<string>();
    const again = new Set<FigureDraft>();
    for (const draft of drafts) {
      const { quantity, counted } = draft.phrase;
      if (counted === undefined || quantity.value === undefined) continue;
      const same = `${quantity.value} ${tree.lemma(counted)}`;
      const { start } = quantity.quantifier;
      const isBare = draft.measure === 'other' || draft.measure === 'weapons';
      if (isBare && seen.has(same) && POINTING.test(tree.text.slice(Math.max(0, start - 8), start))) again.add(draft);
      seen.add(same);
    }
    return (draft) => again.has(draft);
  },
};

export const FIGURE_REFINERS: readonly FigureRefiner[] = [dropFurniture, dropVague, dropRepeated, dropPointingBack];
