import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';

const PART_BEFORE = /(?:including|among them|of whom|of them,?|of which|as well as|such as)\s(?:the\s|at least\s)?$/iu;
const LISTED = /^(?:,? and |, |,? along with |,? as well as |,? plus )$/iu;
/** How many earlier figures are looked at. */
const NEAR = 3;

const isOfPeople = ({ phrase: { counts } }: FigureDraft): boolean => counts === 'person' || counts === 'unnamed';

/**
 * People counted without a word of their own share what is said of those they are part of, or in one list with: "40 people,
 * including [two] children", "[two] soldiers and six rebels died".
 */
export function withInheritedMeasures(tree: TreeView, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft, index) => {
    if (draft.measure !== 'other' || draft.phrase.counts !== 'person') return draft;
    const from = wholeOf(tree, drafts, index) ?? listedWith(tree, drafts, index);
    if (from === undefined || from.measure === 'other' || !isOfPeople(from)) return draft;
    return { ...draft, measure: from.measure, ...(from.trigger !== undefined && { trigger: from.trigger }) };
  });
}

function wholeOf(tree: TreeView, drafts: readonly FigureDraft[], index: number): FigureDraft | undefined {
  const draft = drafts[index];
  if (draft === undefined) return undefined;
  const { start } = draft.phrase.quantity.quantifier;
  if (!PART_BEFORE.test(tree.text.slice(Math.max(0, start - 24), start))) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const whole = drafts[at];
    if (whole === undefined || !isInSentence(tree, draft, whole)) return undefined;
    if (whole.measure !== 'other' && isOfPeople(whole)) return whole;
  }
  return undefined;
}

/** Only "and" or a comma lies between the noun of the one and the number of the other. */
function listedWith(tree: TreeView, drafts: readonly FigureDraft[], index: number): FigureDraft | undefined {
  const draft = drafts[index];
  for (const other of [drafts[index + 1], drafts[index - 1]]) {
    if (draft === undefined || other === undefined || !isInSentence(tree, draft, other)) continue;
    const [left, right] =
      other.phrase.quantity.quantifier.start > draft.phrase.quantity.quantifier.start ? [draft, other] : [other, draft];
    const { counted } = left.phrase;
    const end = Math.max(left.phrase.quantity.quantifier.end, counted === undefined ? 0 : tree.tokenSpan(counted).end);
    if (LISTED.test(tree.text.slice(end, right.phrase.quantity.quantifier.start))) return other;
  }
  return undefined;
}

function isInSentence(tree: TreeView, one: FigureDraft, other: FigureDraft): boolean {
  return tree.sentenceOf(one.phrase.top) === tree.sentenceOf(other.phrase.top);
}
