import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';
import { nounOf } from './counted-class.ts';
import { textBefore } from './phrase-text.ts';

/** How a figure stands to an earlier one: a part of it, or in its place. Indices into the drafts. */
export interface Links {
  readonly of?: number;
  readonly revises?: number;
  readonly basis: 'total' | 'increment';
}

const MORE_BEHIND = /^ (?:more|additional|further)(?!\p{L}| than)/iu;
const MORE_BEFORE = /(?:^|[^\p{L}])(?:another|an additional|a further|additional)\s$/iu;
const PART_BEHIND = /^ of (?:them|these|those|whom|which)(?!\p{L})/iu;
const PART_BEFORE = /(?:including|among them|of whom|of them,?|of which)\s(?:the\s)?$/iu;
const REVISING: ReadonlySet<string> = new Set([
  'raise',
  'rise',
  'increase',
  'revise',
  'climb',
  'bring',
  'lower',
  'grow',
  'update',
]);
const RAISED =
  /(?<!\p{L})(?:rais|revis|lower|reduc|increas|updat|correct)(?:e|es|ed|ing) (?:the|that|its|their) [^.;]{3,30}\sto\s$/iu;
/** How far back the whole of a part is looked for, in sentences. */
const NEAR = 2;
/** How many earlier figures are looked at. */
const MOST_BEFORE = 12;

/** How each draft stands to those before it. O(n). */
export function linksOf(tree: TreeView, drafts: readonly FigureDraft[]): readonly Links[] {
  return drafts.map((draft, index): Links => {
    const { start, end } = draft.phrase.quantity.quantifier;
    const before = tree.text.slice(Math.max(0, start - 20), start);
    const after = tree.text.slice(end, end + 20);
    const isPart = PART_BEHIND.test(after) || PART_BEFORE.test(before);
    const of = wholeInside(tree, drafts, index) ?? (isPart ? wholeBefore(tree, drafts, index) : undefined);
    const revises = of === undefined ? revisedBy(tree, drafts, index) : undefined;
    return {
      basis: MORE_BEHIND.test(after) || MORE_BEFORE.test(before) ? 'increment' : 'total',
      ...(of !== undefined && { of }),
      ...(revises !== undefined && { revises }),
    };
  });
}

/** "half the 250 or more", "12 of 15": the whole stands in the words of the part, or right behind them. */
function wholeInside(tree: TreeView, drafts: readonly FigureDraft[], index: number): number | undefined {
  const part = drafts[index]?.phrase.quantity;
  const whole = drafts[index + 1]?.phrase.quantity.quantifier;
  if (part === undefined || whole === undefined) return undefined;
  if (part.proportion && whole.end <= part.quantifier.end) return index + 1;
  const between = tree.text.slice(part.quantifier.end, Math.min(whole.start, part.quantifier.end + 12));
  return /^ of (?:the |its |their )?$/i.test(between) ? index + 1 : undefined;
}

const most = ({ phrase: { quantity } }: FigureDraft): number => quantity.value ?? quantity.max ?? quantity.min ?? 0;

/** "six of them": the nearest earlier and larger figure of people or of the same things. */
function wholeBefore(tree: TreeView, drafts: readonly FigureDraft[], index: number): number | undefined {
  const part = drafts[index];
  if (part === undefined) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at--) {
    const whole = drafts[at];
    if (whole === undefined || sentenceOf(tree, part) - sentenceOf(tree, whole) >= NEAR) return undefined;
    const sameKind =
      whole.phrase.counts === part.phrase.counts ||
      [whole, part].every(({ phrase }) => phrase.counts === 'person' || phrase.counts === 'unnamed');
    if (sameKind && most(whole) > most(part) && whole.phrase.quantity.unit === part.phrase.quantity.unit) return at;
  }
  return undefined;
}

function sentenceOf(tree: TreeView, { phrase }: FigureDraft): number {
  return tree.sentenceOf(phrase.top);
}

/** "raised the toll to 23": the last earlier figure of the same measure. */
function revisedBy(tree: TreeView, drafts: readonly FigureDraft[], index: number): number | undefined {
  const draft = drafts[index];
  if (draft === undefined || !isRevised(tree, draft)) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at--)
    if (drafts[at]?.measure === draft.measure) return at;
  return undefined;
}

function isRevised(tree: TreeView, { rule, again, phrase, trigger }: FigureDraft): boolean {
  const { governor, top, quantity } = phrase;
  if (again !== undefined) return RAISED.test(textBefore(tree, phrase, 60)) && quantity.value !== undefined;
  if (rule !== 'toll') return false;
  const verbs: readonly (TokenIndex | undefined)[] = [
    governor,
    trigger === undefined ? undefined : tree.head(trigger),
    tree.head(top),
  ];
  return verbs.some((verb) => verb !== undefined && REVISING.has(nounOf(tree, verb)));
}
