import {
  absent,
  anchor,
  type Anchor,
  bySpan,
  type Figure,
  type Known,
  recordId,
  type Span,
  stated,
} from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { claimantOf } from './claimant-of.ts';
import { compositionOf } from './composition.ts';
import { countedSpan, countedSpanOf } from './counted-span.ts';
import type { FigureDraft } from './draft.ts';
import { type Links, linksOf } from './links.ts';
import { eventOfFigure, eventsByTrigger } from './event-of-figure.ts';
import type { FigureInput } from './figure-input.ts';
import { periodOfFigure } from './period-of-figure.ts';
import { placeOfFigure } from './place-of-figure.ts';
import { realisOfFigure } from './realis.ts';

const ENGINE = 'onrecord-rules';
/** What an approximate number without bounds leaves of the confidence. */
const VAGUE = 0.8;

/** Drafts that are left, in text order, as records. */
export function buildFigures(drafts: readonly FigureDraft[], input: FigureInput): readonly Figure[] {
  const { tree, report } = input;
  const anchors = drafts.map((draft) => evidenceOf(tree, draft));
  const ids = drafts.map(({ measure, phrase: { quantity } }, index) =>
    recordId(
      report,
      'figure',
      anchors[index] ?? [],
      `${measure} ${quantity.quantifier.start}-${quantity.quantifier.end}`,
    ),
  );
  const links = linksOf(tree, drafts);
  const events = eventsByTrigger(tree, input.events);
  return drafts.map((draft, index): Figure => {
    const { phrase, measure } = draft;
    const { quantifier } = phrase.quantity;
    const span = countedSpanOf(tree, draft);
    const isOfPeople = measure !== 'share' && ['person', 'unnamed'].includes(phrase.counts);
    const composition = !isOfPeople ? undefined : compositionOf(tree, [quantifier.end, ...(span ? [span.end] : [])]);
    const { basis, ...linked } = links[index] ?? { basis: 'total' };
    const event = eventOfFigure(tree, draft, events);
    const revised = linked.revises === undefined ? undefined : ids[linked.revises];
    return {
      kind: 'figure',
      id: ids[index] ?? '',
      anchors: anchors[index] ?? [quantifier],
      block: draft.block,
      attribution: claimantOf(draft, input),
      confidence: confidenceOf(draft),
      by: { engine: ENGINE, rule: draft.rule, version: draft.version },
      quantity: quantityOf(draft, linked, ids),
      quantifier,
      counted: wordsOf(tree, span),
      measure,
      affected: affectedOf(draft, input),
      realis: realisOfFigure(tree, draft),
      basis,
      ...(revised !== undefined && { revises: revised }),
      ...(composition !== undefined && { composition }),
      place: placeOfFigure(draft, input),
      period: periodOfFigure(draft, input),
      ...(event !== undefined && { event }),
    };
  });
}

function quantityOf({ phrase }: FigureDraft, { of }: Omit<Links, 'basis'>, ids: readonly string[]): Figure['quantity'] {
  const { value, min, max, approximate, unit } = phrase.quantity;
  const whole = of === undefined ? undefined : ids[of];
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approximate,
    ...(unit !== undefined && { unit }),
    ...(whole !== undefined && { of: whole }),
  };
}

function wordsOf(tree: TreeView, span: Span | undefined): Known<string> {
  if (span === undefined) return absent;
  const words = anchor(tree.text, span.start, span.end);
  return stated(words.quote, words);
}

/** Those counted, where a name says which people they are: "12 Basran farmers", but not "12 farmers". */
function affectedOf({ phrase }: FigureDraft, { actors, tree, places }: FigureInput): Known<string> {
  const placesAt = (token: TokenIndex): boolean => places.at(token).status !== 'absent';
  const span = countedSpan(tree, phrase);
  if (phrase.counted === undefined || phrase.counts !== 'person' || span === undefined) return absent;
  const { first, end } = tree.tokensIn(span);
  for (let token: number = first; token < end; token++)
    if (/^\p{Lu}/u.test(tree.word(token as TokenIndex))) return actors.at(phrase.counted);
  // "12 members of the Front", "12 of its soldiers" are theirs.
  const owner = tree
    .children(phrase.counted, 'nmod')
    .find(
      (noun) => tree.upos(noun) === 'PROPN' && tree.children(noun, 'case').some((word) => tree.lower(word) === 'of'),
    );
  return owner === undefined || placesAt(owner) ? absent : actors.ownAt(owner);
}

/** Number with noun, and the word that says what is measured. */
function evidenceOf(tree: TreeView, { phrase, trigger }: FigureDraft): Figure['anchors'] {
  const { quantifier } = phrase.quantity;
  const counted = countedSpan(tree, phrase);
  const end = Math.max(quantifier.end, counted?.end ?? 0);
  const number = anchor(tree.text, Math.min(quantifier.start, counted?.start ?? Infinity), end);
  const word = trigger === undefined ? undefined : wordOutside(tree, trigger, number);
  const [first, ...rest] = (word === undefined ? [number] : [number, word]).toSorted(bySpan);
  return [first ?? number, ...rest];
}

function wordOutside(tree: TreeView, token: TokenIndex, { start, end }: Span): Anchor | undefined {
  const word = tree.tokenSpan(token);
  return word.start < end && start < word.end ? undefined : anchor(tree.text, word.start, word.end);
}

function confidenceOf({ prior, phrase: { quantity } }: FigureDraft): number {
  const isBounded = quantity.value !== undefined || quantity.min !== undefined || quantity.max !== undefined;
  return Math.round(prior * (isBounded ? 1 : VAGUE) * 100) / 100;
}
