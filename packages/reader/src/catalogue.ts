import type { NoteKind } from '@onrecord/model';
import { blockNotes } from './blocks/notes.ts';
import { EVENT_RULES } from './events/rules/all-event-rules.ts';
import { FIGURE_RULES } from './figures/rules/all-figure-rules.ts';
import { headNotes } from './head/notes.ts';
import { placeNotes } from './places/notes.ts';
import { POSITION_RULES } from './positions/rules/all-position-rules.ts';
import { quotationNotes } from './quotations/notes.ts';
import { OUTLOOK_RULES } from './outlook/rules/all-outlook-rules.ts';
import type { Rule } from './rules/rule.ts';
import { statementNotes } from './statements/notes.ts';
import { STATEMENT_RULES } from './statements/rules/all-rules.ts';
import { timeNotes } from './times/notes.ts';
import { timeRules } from './times/rules/all-time-rules.ts';

/** A rule as documentation: what it finds and what it leaves, in marked sentences, without the code that does so. */
export type RuleDescription = Omit<Rule<never, never>, 'kind' | 'propose'> & {
  /** What the rule proposes: a record kind, or `time`. */
  readonly gives: 'statement' | 'event' | 'figure' | 'position' | 'prospect' | 'time';
};

/** Every rule of the reader, by what it gives, in the order the rules run. */
export const ruleDescriptions: readonly RuleDescription[] = [
  ...STATEMENT_RULES.map((rule) => describe(rule, 'statement')),
  ...EVENT_RULES.map((rule) => describe(rule, 'event')),
  ...FIGURE_RULES.map((rule) => describe(rule, 'figure')),
  ...POSITION_RULES.map((rule) => describe(rule, 'position')),
  ...OUTLOOK_RULES.map((rule) => describe(rule, 'prospect')),
  ...timeRules.map((rule) => describe(rule, 'time')),
];

/** Every note that the reader may give, by its stages. */
export const readerNotes: readonly NoteKind[] = [
  headNotes,
  blockNotes,
  quotationNotes,
  timeNotes,
  statementNotes,
  placeNotes,
].flatMap((table): readonly NoteKind[] => Object.values(table));

function describe(
  { name, version, summary, finds, leaves }: Omit<RuleDescription, 'gives'>,
  gives: RuleDescription['gives'],
): RuleDescription {
  return { name, version, summary, finds, leaves, gives };
}
