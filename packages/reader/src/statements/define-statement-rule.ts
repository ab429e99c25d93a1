import { defineRule, type Rule } from '../rules/rule.ts';
import type { Proposal } from './candidate.ts';
import type { StatementContext } from './context.ts';

export type StatementRule = Rule<StatementContext, Proposal>;

/** A rule that proposes statements. */
export function defineStatementRule(rule: Omit<StatementRule, 'kind'>): StatementRule {
  return defineRule({ ...rule, kind: 'statement' });
}
