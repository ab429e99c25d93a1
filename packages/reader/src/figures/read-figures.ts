import type { Block, Figure, Note, Span, Statement } from '@onrecord/model';
import { SPEECH_VERBS } from '../actors/words/speech-verbs.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { buildFigures } from './build-figures.ts';
import { countPhrase, type CountPhrase } from './count-phrase.ts';
import type { FigureDraft } from './draft.ts';
import type { FigureInput } from './figure-input.ts';
import type { FigureContext } from './figure-rule.ts';
import { withInheritedMeasures } from './inherited.ts';
import { FIGURE_REFINERS } from './refiners.ts';
import { FIGURE_RULES } from './rules/all-figure-rules.ts';
import { blockFinder } from '../blocks/block-finder.ts';
import { toldIn } from '../attribution/told-in.ts';

/**
 * Which quantities are figures, of what, and by whose count (docs/model.md 4.3), in text order. `quantities` and `times`
 * are those of the same text. Places are not looked at yet. Near linear in the text.
 */
export function readFigures(input: FigureInput): {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
  readonly trace: Trace;
} {
  const context = contextOf(input);
  const trace: TraceEntry[] = [];
  let drafts = propose(context, input.blocks);
  drafts = withInheritedMeasures(input.tree, drafts);
  for (const { name, reason, drops } of FIGURE_REFINERS) {
    const isDropped = drops(drafts, input.blocks, input.tree);
    for (const draft of drafts)
      if (isDropped(draft))
        trace.push({ rule: draft.rule, at: spanOf(draft.phrase), outcome: 'dropped', refiner: name, reason });
    drafts = drafts.filter((draft) => !isDropped(draft));
  }
  for (const draft of drafts) trace.push({ rule: draft.rule, at: spanOf(draft.phrase), outcome: 'kept' });
  return { figures: buildFigures(drafts, input), notes: [], trace };
}

const spanOf = ({ quantity: { quantifier } }: CountPhrase): Span => ({ start: quantifier.start, end: quantifier.end });

const says: ReadonlySet<string> = new Set(SPEECH_VERBS);

function contextOf({ tree, quantities, statements }: FigureInput): FigureContext {
  const phrases = quantities.flatMap((quantity, index) => {
    const outer = quantities[index - 1]?.quantifier;
    const { start, end } = quantity.quantifier;
    const isWhole =
      outer !== undefined &&
      (outer.end >= end ||
        / of (?:the |its |their )?$/i.test(tree.text.slice(outer.end, Math.min(start, outer.end + 12))));
    return countPhrase(tree, quantity, isWhole) ?? [];
  });
  const told = toldIn(statements);
  const tellers = new Map(phrases.map((phrase) => [phrase, told(phrase.quantity.quantifier)]));
  const speakers = new Set(statements.flatMap((statement) => tokensOf(tree, namesOf(statement))));
  const cues = new Set(statements.flatMap(({ cue }) => (cue.status === 'stated' ? tokensOf(tree, [cue.anchor]) : [])));
  return {
    tree,
    phrases,
    statementOf: (phrase) => tellers.get(phrase),
    isSpeaker: ({ top, counted, governor, relation }) =>
      speakers.has(top) ||
      (counted !== undefined && speakers.has(counted)) ||
      (governor !== undefined && relation === 'nsubj' && (cues.has(governor) || says.has(tree.lemma(governor)))),
  };
}

/** Where a statement names its speaker. */
function namesOf({ speaker }: Statement): readonly Span[] {
  return speaker.status === 'stated' ? [speaker.anchor] : [];
}

function tokensOf(tree: TreeView, spans: readonly Span[]): readonly number[] {
  return spans.flatMap((span) => {
    const { first, end } = tree.tokensIn(span);
    return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  });
}

/** One draft a quantity at most: of the first rule that wants it. */
function propose(context: FigureContext, blocks: readonly Block[]): readonly FigureDraft[] {
  const drafts = new Map<CountPhrase, FigureDraft>();
  const blockAt = blockFinder(blocks);
  const blockOf = new Map(context.phrases.map((phrase) => [phrase, blockAt(phrase.quantity.quantifier.start)]));
  for (const rule of FIGURE_RULES) {
    for (const proposal of rule.propose(context)) {
      const { phrase } = proposal;
      const block = blockOf.get(phrase);
      if (drafts.has(phrase) || block === undefined) continue;
      const statement = context.statementOf(phrase);
      drafts.set(phrase, {
        ...proposal,
        rule: rule.name,
        version: rule.version,
        block,
        ...(statement !== undefined && { statement }),
      });
    }
  }
  return context.phrases.flatMap((phrase) => drafts.get(phrase) ?? []);
}
