import type { Stance } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { Rule } from '../rules/rule.ts';
import type { PositionProposal } from './draft.ts';
import type { PositionContext } from './position-context.ts';

/**
 * In the examples of a position rule `[demands:a truce]` marks the words of the issue by the stance towards it. Of rows of
 * one party whose issues overlap the likelier one is kept.
 */
export type PositionRule = Rule<PositionContext, PositionProposal>;

/** What a rule that looks at one word at a time makes of it. */
export type WordProposal = Omit<PositionProposal, 'prior' | 'weak' | 'cue'> & {
  readonly weak?: boolean;
  readonly cue?: TokenIndex;
};

/** A rule that looks at each of certain words by itself. */
export function positionRule(
  rule: Omit<PositionRule, 'kind' | 'propose'> & {
    readonly prior: number;
    /** The words at which it looks: lemmas or forms, lower case. */
    readonly at: Iterable<string>;
    readonly read: (token: TokenIndex, context: PositionContext) => Iterable<WordProposal>;
  },
): PositionRule {
  const { prior, at, read, ...about } = rule;
  const words = [...new Set(at)];
  return {
    ...about,
    kind: 'position',
    *propose(context) {
      for (const token of context.tokensOf(words)) {
        for (const found of read(token, context)) yield { weak: false, prior, cue: token, ...found };
      }
    },
  };
}

/** What a stance is when the verb that tells it is denied; undefined: no stance at all. */
export const WHEN_DENIED: Readonly<Record<Stance, Stance | undefined>> = {
  demands: undefined,
  offers: undefined,
  proposes: undefined,
  accepts: 'rejects',
  rejects: 'open-to',
  supports: 'opposes',
  opposes: 'open-to',
  'open-to': 'rejects',
};
