import type { RecordKind } from '@onrecord/model';

/** What the rows of a rule said of themselves on average, and how likely one of them is right in every field. */
export interface Measured {
  readonly own: number;
  readonly worth: number;
}

/*
 * Measured by `npm run eval -- --calibrate`, which prints these two tables. Worth is the mean of two sources: ten reports
 * recorded by hand, with which the rules were written (share right, held by four rows to the share of the kind, times how
 * much surer than its kind the rule is of itself), and what no
 * rule was written with: PolNeAR for statements (their words only), 28 to 50 rows a kind judged by eye for the others. Never above
 * 0.97. To be measured again when a rule changes much.
 */

/** For rules that had no rows. */
export const MEASURED_KINDS: Readonly<Record<RecordKind, Measured>> = {
  statement: { own: 0.77, worth: 0.87 },
  figure: { own: 0.84, worth: 0.82 },
  event: { own: 0.56, worth: 0.41 },
  position: { own: 0.62, worth: 0.8 },
  prospect: { own: 0.56, worth: 0.74 },
};

export const MEASURED_RULES: Readonly<Record<string, Measured>> = {
  'done-by-light-verb': { own: 0.53, worth: 0.37 },
  'in-the-state': { own: 0.6, worth: 0.45 },
  'threat-by-saying': { own: 0.6, worth: 0.4 },
  'told-by-noun': { own: 0.43, worth: 0.4 },
  'told-by-verb': { own: 0.59, worth: 0.42 },
  'act-noun': { own: 0.85, worth: 0.84 },
  'counted-things': { own: 0.6, worth: 0.66 },
  'done-by-them': { own: 0.85, worth: 0.86 },
  'done-to-them': { own: 0.9, worth: 0.84 },
  extent: { own: 0.75, worth: 0.76 },
  'measuring-noun': { own: 0.8, worth: 0.81 },
  'number-of-them': { own: 0.7, worth: 0.71 },
  'term-of-offer': { own: 0.7, worth: 0.71 },
  'deed-ahead': { own: 0.55, worth: 0.75 },
  'does-noun': { own: 0.6, worth: 0.8 },
  'if-not': { own: 0.6, worth: 0.8 },
  'will-do': { own: 0.54, worth: 0.75 },
  'would-do': { own: 0.54, worth: 0.74 },
  'conditional-deal': { own: 0.63, worth: 0.82 },
  'criticised-policy': { own: 0.46, worth: 0.56 },
  'goes-on': { own: 0.42, worth: 0.58 },
  'it-is-vital': { own: 0.59, worth: 0.78 },
  'must-clause': { own: 0.57, worth: 0.77 },
  'only-way': { own: 0.59, worth: 0.77 },
  'stance-adjective': { own: 0.58, worth: 0.77 },
  'stance-verb': { own: 0.7, worth: 0.86 },
  ultimatum: { own: 0.46, worth: 0.62 },
  'urged-party': { own: 0.68, worth: 0.85 },
  'according-to': { own: 0.8, worth: 0.91 },
  'as-said': { own: 0.8, worth: 0.91 },
  'aside-in-clause': { own: 0.72, worth: 0.78 },
  'asked-whether': { own: 0.61, worth: 0.79 },
  'blamed-for': { own: 0.74, worth: 0.74 },
  'block-quotation': { own: 0.79, worth: 0.85 },
  'called-for': { own: 0.74, worth: 0.77 },
  citing: { own: 0.33, worth: 0.44 },
  'clause-then-speaker': { own: 0.85, worth: 0.86 },
  'condemned-object': { own: 0.52, worth: 0.66 },
  'described-as': { own: 0.71, worth: 0.78 },
  'document-details': { own: 0.6, worth: 0.73 },
  'hearsay-adverb': { own: 0.5, worth: 0.62 },
  'no-comment': { own: 0.73, worth: 0.8 },
  'noun-cue': { own: 0.55, worth: 0.66 },
  'promised-to': { own: 0.7, worth: 0.68 },
  'quote-dash-name': { own: 0.85, worth: 0.97 },
  'quote-then-speaker': { own: 0.87, worth: 0.96 },
  'running-quotation': { own: 0.66, worth: 0.68 },
  'said-clause': { own: 0.75, worth: 0.88 },
  'said-that': { own: 0.8, worth: 0.87 },
  'speaker-then-quote': { own: 0.89, worth: 0.92 },
  'speech-turn': { own: 0.55, worth: 0.72 },
  'urged-to': { own: 0.73, worth: 0.77 },
};
