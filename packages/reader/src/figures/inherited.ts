import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';
import type { Measure } from './words/measures.ts';

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
  const known: FigureDraft[] = [];
  return drafts.flatMap((draft, index) => {
    const one = draft.again === undefined ? draft : countedAgain(tree, draft, known);
    if (one === undefined) return [];
    known.push(one);
    if (one !== draft) return one;
    if (draft.measure !== 'other' || draft.phrase.counts !== 'person') return draft;
    const from = wholeOf(tree, drafts, index) ?? listedWith(tree, drafts, index);
    if (from === undefined || from.measure === 'other' || !isOfPeople(from)) return draft;
    return { ...draft, measure: from.measure, ...(from.trigger !== undefined && { trigger: from.trigger }) };
  });
}

/** How far back what is counted again may stand, in sentences. */
const SENTENCES_BACK = 3;
/** Counts of which the next one is no second opinion. */
const NO_COUNT: ReadonlySet<Measure> = new Set(['share', 'money', 'duration', 'distance', 'area', 'aid']);

/** With the measure and the noun of the figure before; undefined where there is none. */
function countedAgain(tree: TreeView, draft: FigureDraft, known: readonly FigureDraft[]): FigureDraft | undefined {
  const reach = draft.again === 'in-sentence' ? 0 : SENTENCES_BACK;
  for (const before of known.slice(-NEAR).toReversed()) {
    const far = tree.sentenceOf(draft.phrase.top) - tree.sentenceOf(before.phrase.top);
    if (far > reach) return undefined;
    if (NO_COUNT.has(before.measure) || before.phrase.quantity.proportion) continue;
    const counted = before.counted ?? before.phrase.counted;
    return { ...draft, measure: before.measure, ...(counted !== undefined && { counted }) };
  }
  return undefined;
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
