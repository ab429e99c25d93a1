import type { Block } from '@onrecord/model';
import type { FigureDraft } from './draft.ts';
import type { Measure } from './words/measures.ts';

/** Decides which drafts go, seeing all of them; one reason each. */
export interface FigureRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (drafts: readonly FigureDraft[], blocks: readonly Block[]) => (draft: FigureDraft) => boolean;
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

export const FIGURE_REFINERS: readonly FigureRefiner[] = [dropFurniture, dropVague, dropRepeated];
