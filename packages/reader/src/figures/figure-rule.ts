import type { TokenIndex } from '@onrecord/language';
import type { Statement } from '@onrecord/model';
import type { Rule } from '../rules/rule.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import type { Measure } from './words/measures.ts';

/** What the figure rules may look at. */
export interface FigureContext {
  readonly tree: TreeView;
  readonly phrases: readonly CountPhrase[];
  /** Whether the words of a span are, or are part of, the name of who speaks in a statement. */
  readonly isSpeaker: (phrase: CountPhrase) => boolean;
  /** The statement that tells the figure, innermost. */
  readonly statementOf: (phrase: CountPhrase) => Statement | undefined;
}

/** What a rule makes of one counted phrase. */
export interface FigureProposal {
  readonly phrase: CountPhrase;
  readonly measure: Measure;
  /** The verb, noun or adjective that says so. */
  readonly trigger?: TokenIndex;
  /** The counted noun, where it stands elsewhere than at the number. */
  readonly counted?: TokenIndex;
  /** It counts again what an earlier figure counts, which gives it its measure: one of its sentence, or of those before. */
  readonly again?: 'in-sentence' | 'before';
  /** How often such a row is right. */
  readonly prior: number;
}

/**
 * In the examples of a figure rule `[killed:12]` marks the quantifier by its measure. Of the rules that propose the same
 * quantity the first in order counts.
 */
export type FigureRule = Rule<FigureContext, FigureProposal>;

/** A rule that looks at each counted phrase by itself. */
export function figureRule(
  rule: Omit<FigureRule, 'kind' | 'propose'> & {
    readonly prior: number;
    readonly read: (
      phrase: CountPhrase,
      context: FigureContext,
    ) => Omit<FigureProposal, 'phrase' | 'prior'> | undefined;
  },
): FigureRule {
  const { prior, read, ...about } = rule;
  return {
    ...about,
    kind: 'figure',
    *propose(context) {
      for (const phrase of context.phrases) {
        const found = read(phrase, context);
        if (found) yield { phrase, prior, ...found };
      }
    },
  };
}
