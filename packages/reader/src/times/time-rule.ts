import type { NoteKind, Span } from '@onrecord/model';
import type { Rule } from '../rules/rule.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Day, Period } from './calendar.ts';
import type { Resolved } from './resolved.ts';

/** What is known at the place of one expression when it is resolved. */
export interface Scene {
  /** Day of publication, when known. */
  readonly published?: Day;
  /** The last time before this one in the text that has a place in the calendar. */
  readonly context?: Period;
  /** Whether `context` stands in the same paragraph. */
  readonly contextIsNear: boolean;
  /** The words point to what is to come ("will meet on [Friday]"). */
  isFuture(): boolean;
  /** The words point neither way: a day without a year may be a near one to come. */
  isOpen(): boolean;
  /** All slash dates of the text that can be read one way only, as evidence for the others. */
  readonly slashOrder: 'day-first' | 'month-first' | undefined;
}

/**
 * How a candidate joins with a neighbour: `day` names a calendar day or a longer stretch, `clock` a time of day that
 * stands alone, `part` one that does so only beside a day ("night"), `duration` a length that may be counted from a day, `edge` one that means nothing unless it is ("the day after").
 */
export type Role = 'day' | 'clock' | 'part' | 'duration' | 'edge' | 'other';

export interface TimeCandidate extends Span {
  readonly rule: string;
  readonly role: Role;
  /** Undefined when the words mean no time after all. */
  resolve(scene: Scene): Resolved | undefined;
  readonly note?: NoteKind;
  /** The neighbours that it was joined of: they stand for themselves where they mean nothing together. */
  readonly parts?: readonly [TimeCandidate, TimeCandidate];
}

export interface TimeInput {
  readonly text: string;
  readonly tree: TreeView;
}

/**
 * A time rule is a rule whose rows are no records, so it has no record kind. In its examples the publication date is
 * 2024-05-05, a Sunday, and `[2024-05-05:Sunday]` marks the expression with its value.
 */
export type TimeRule = Omit<Rule<TimeInput, TimeCandidate>, 'kind'>;

/** One match of a pattern: its named groups in lower case and its place. */
export interface Match extends Span {
  readonly text: string;
  /** The words of the match as they stand. */
  readonly words: string;
  group(name: string): string | undefined;
  /** The group's words with their capitals. */
  raw(name: string): string | undefined;
}

type Reader = (
  match: Match,
  input: TimeInput,
) => { readonly role: Role; readonly resolve: TimeCandidate['resolve'] } | undefined;

/** A rule that reads the matches of some patterns. */
export function patternRule(
  rule: Omit<TimeRule, 'propose'> & {
    readonly patterns: readonly RegExp[];
    readonly read: Reader;
    readonly note?: NoteKind;
  },
): TimeRule {
  const { patterns, read, note, ...about } = rule;
  return {
    ...about,
    *propose(input) {
      for (const pattern of patterns) {
        for (const found of input.text.matchAll(pattern)) {
          const start = found.index;
          const end = start + found[0].length;
          const raw = (name: string) => found.groups?.[name];
          const group = (name: string) => raw(name)?.toLowerCase();
          const meaning = read({ start, end, text: input.text, words: found[0], group, raw }, input);
          if (meaning) yield { start, end, rule: rule.name, ...meaning, ...(note && { note }) };
        }
      }
    },
  };
}
