import type { StatementAct } from '@onrecord/model';

/** A fixed run of words that gives a source: all in lower case, one token each. */
export interface CuePhrase {
  readonly words: readonly string[];
  readonly act: StatementAct;
}

const phrases = (act: StatementAct, ...lines: readonly string[]): readonly CuePhrase[] =>
  lines.map((line) => ({ words: line.split(' '), act }));

/** Phrases whose noun phrase to the right is the source ("according to the ministry"). Our own list. */
export const SOURCE_PHRASES: readonly CuePhrase[] = [
  ...phrases('assert', 'according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of'),
];

/** Adverbs that say that somebody unnamed says so. Our own list. */
// prettier-ignore
export const HEARSAY_ADVERBS = [
      'reportedly', 'allegedly', 'purportedly', 'supposedly',
    ] as const;

/** Ways of saying nothing, after "declined to" or "would not" or "refused to". Our own list. */
// prettier-ignore
export const NO_COMMENT_VERBS = [
      'comment', 'elaborate', 'say', 'answer', 'respond', 'speculate', 'discuss', 'confirm', 'disclose', 'reveal',
      'specify', 'identify', 'name', 'speak', 'reply',
    ] as const;

/** What is not given when "declined to give" means no comment. Our own list. */
// prettier-ignore
export const NO_COMMENT_OBJECTS = [
      'detail', 'comment', 'information', 'reason', 'explanation', 'figure', 'answer', 'statement', 'interview',
      'number', 'name', 'specific',
    ] as const;

/** Openers of a speech after "NAME:" are letters in capitals; these words in capitals are labels, no speakers. Our own list. */
// prettier-ignore
export const TURN_LABELS = [
      'UPDATE', 'NOTE', 'PHOTO', 'PHOTOS', 'VIDEO', 'WATCH', 'READ', 'MORE', 'BREAKING', 'ANALYSIS', 'OPINION',
      'SOURCE', 'DATE', 'CONTACT', 'EDITOR', 'LIVE', 'FILE', 'CAPTION', 'BACKGROUND', 'SUMMARY', 'RELATED', 'ALSO',
      'PUBLISHED', 'UPDATED', 'CORRECTION', 'EXPLAINER', 'FACTBOX', 'TIMELINE', 'KEY', 'FROM', 'TO', 'SUBJECT', 'RE',
      'FOR', 'BY', 'THE', 'WHAT', 'WHY', 'HOW', 'WHO', 'WHEN', 'WHERE',
    ] as const;
