import type { RecordKind } from '@onrecord/model';

/**
 * A rule is a value with its examples inside. `finds` are marked sentences: `[cue:said]` marks what the rule must find,
 * and nothing else may be found; `leaves` are near misses in which it must find nothing. The examples are its first
 * tests and its documentation. A rule proposes candidates; refiners decide. Rules import no other rule.
 */
export interface Rule<Input, Candidate> {
  /** Kebab-case, by the pattern it finds; the file has the same name. */
  readonly name: string;
  readonly version: number;
  readonly kind: RecordKind;
  /** One line, in plain words. */
  readonly summary: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  propose(input: Input): Iterable<Candidate>;
}

/** Gives a rule its types; checks nothing at run time. */
export function defineRule<Input, Candidate>(rule: Rule<Input, Candidate>): Rule<Input, Candidate> {
  return rule;
}
