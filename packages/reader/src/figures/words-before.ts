import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { textBefore, textBehind } from './phrase-text.ts';
import { LIFE_TAKERS } from './words/phrase-words.ts';
import type { CountedClass } from './words/counted-words.ts';
import type { Measure } from './words/measures.ts';

/** Words right before a number that say what became of those counted. */
const BEFORE: readonly (readonly [RegExp, readonly CountedClass[], Measure])[] = [
  [
    /(?<!\p{L})(?:shot|shoots|shooting|brought|downed) down(?: the)?\s$/iu,
    ['weapon', 'vehicle', 'unnamed'],
    'intercepted',
  ],
  [/(?<!\p{L})(?:killed|kills|killing) (?:another |an additional |a further )?$/iu, ['person', 'unnamed'], 'killed'],
  [
    /(?<!\p{L})(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)) (?:another |an additional |a further )?$/iu,
    ['person', 'unnamed'],
    'injured',
  ],
  [/(?<!\p{L})(?:abduct|kidnap|kidnapp)(?:s|ed|ing)?\s$/iu, ['person', 'unnamed', 'other'], 'abducted'],
  [
    /(?<!\p{L})(?:detain|arrest)(?:s|ed|ing)?\s(?:its |their |his |her |all |all of its )?$/iu,
    ['person', 'unnamed'],
    'detained',
  ],
  [/(?<!\p{L})(?:hand|hands|handed|handing) over (?:the )?$/iu, ['person'], 'released'],
  // "free" before a number may be taken for an adjective.
  [
    /(?<!\p{L})(?:free|frees|freed|freeing|set free|let go|release|releases|released|releasing)\s(?:its |their |another |all |all of its )?$/iu,
    ['person'],
    'released',
  ],
  [/(?<!\p{L})(?:set|sets|setting) (?:fire to|ablaze|alight) (?:the )?$/iu, ['site', 'vehicle'], 'destroyed'],
  [new RegExp(`(?<!\\p{L})(?:${LIFE_TAKERS.join('|')}|loss of)(?: the)?\\s$`, 'iu'), ['life'], 'killed'],
];
const KILLED = '(?:killed|died|dead)';
const INJURED = '(?:wounded|injured|hurt|maimed)';
const JOIN = '(?:,? and|,? or| and\\/or|\\/)';
/** Dead and wounded told in one breath of one number. */
const BOTH_BEHIND = new RegExp(
  `^(?: (?:have|has|had|were|was|are|is|being|been|reportedly|either)){0,4} (?:${KILLED}${JOIN} (?:\\p{L}{1,12}ly )?${INJURED}|${INJURED}${JOIN} ${KILLED})(?!\\p{L}| \\d)`,
  'iu',
);
const BOTH_BEFORE = new RegExp(`(?<!\\p{L})(?:${KILLED}${JOIN} ${INJURED}|${INJURED}${JOIN} ${KILLED})\\s$`, 'iu');
/** "killed 12 and wounded 30": each has its own. */
const SPLIT = /^ \p{L}{0,12}\s?\d/u;

/** Words right behind a number and its noun; a number behind them would be that of somebody else. */
const BEHIND: readonly (readonly [RegExp, Measure])[] = [
  [/^ (?:have |has |had |are |were )?(?:flee|flees|fled|fleeing|displaced)(?!\p{L})/iu, 'displaced'],
  [/^ (?:out )?from their (?:homes|houses|villages|lands?)(?!\p{L})/iu, 'displaced'],
  [
    /^ (?:feared |reported |believed |confirmed |found |left )?(?:dead|killed)(?!\p{L}| (?:at least |about )?\d)/iu,
    'killed',
  ],
  [/^ (?:others? )?(?:injured|wounded|hurt)(?!\p{L}| (?:at least |about )?\d)/iu, 'injured'],
  [/^ (?:feared |reported |still |remain |remained |go |are |were )?missing(?!\p{L})/iu, 'missing'],
  [/^ (?:arrested|detained)(?!\p{L}| \d)/iu, 'detained'],
  // Between commas may stand who they are: "40 people, among them two guides, lost their lives".
  [
    /^(?:, [^,.;\d]{3,60},)? (?:had |have |has )?(?:all |later |reportedly )?(?:lost their lives|perished)(?!\p{L})/iu,
    'killed',
  ],
  [/^ (?:lay|lie) dead(?!\p{L})/iu, 'killed'],
  [/^ (?:were|was|are) (?:also )?among (?:the|those) (?:dead|killed|victims|fatalities)(?!\p{L})/iu, 'killed'],
  [/^ (?:were|was|are) (?:also )?among (?:the|those) (?:injured|wounded|hurt)(?!\p{L})/iu, 'injured'],
  [/^ (?:were|was|are) (?:also )?among (?:the|those) missing(?!\p{L})/iu, 'missing'],
  [/^ (?:were|was|are) (?:also )?among (?:the|those) (?:detained|arrested)(?!\p{L})/iu, 'detained'],
  [
    /^(?: of (?:them|whom|the (?:injured|wounded)))?,? (?:(?:are|were|is|was|remain|remained) )?(?:still )?(?:in (?:a )?(?:critical|serious|grave|stable|intensive)|critically|seriously|gravely|badly|severely)(?!\p{L})(?! (?:short|short of|damaged|hit))/iu,
    'injured',
  ],
  [
    /^ (?:(?:who )?(?:are|were|was|is|have been|had been) )?(?:still |also |now )?(?:being )?(?:treated|hospitalised|hospitalized|receiving treatment|undergoing treatment)(?!\p{L}| (?:as|like|with) )/iu,
    'injured',
  ],
  [
    /^ (?:(?:had |have |has )?walk(?:ed|s)? free|(?:had |have )?went free|(?:are|were|have been|had been) (?:set free|let go|handed over))(?!\p{L})/iu,
    'released',
  ],
  [/^ (?:that |whom |who )?(?:they|it|he|she|we) (?:had |have |has )?(?:captured|seized)(?!\p{L})/iu, 'captured'],
  [/^ (?:that |whom |who )?(?:they|it|he|she|we) (?:had |have |has )?(?:abducted|kidnapped)(?!\p{L})/iu, 'abducted'],
  [/^ (?:that |whom |who )?(?:they|it|he|she|we) (?:had |have |has )?(?:freed|released)(?!\p{L})/iu, 'released'],
];

/** The measure that the words right behind people give them, where the tree gives none. */
export function measureBehind(tree: TreeView, phrase: CountPhrase): Measure | undefined {
  if (phrase.quantity.unit !== undefined || phrase.quantity.proportion) return undefined;
  if (phrase.counts !== 'person' && phrase.counts !== 'unnamed') return undefined;
  const behind = textBehind(tree, phrase);
  return BEHIND.find(([words]) => words.test(behind))?.[1];
}

/** The measure that the words right before a number give it. */
export function measureBefore(tree: TreeView, phrase: CountPhrase): Measure | undefined {
  if (phrase.quantity.unit !== undefined || phrase.quantity.proportion) return undefined;
  const before = textBefore(tree, phrase, 40);
  return BEFORE.find(([words, classes]) => classes.includes(phrase.counts) && words.test(before))?.[2];
}

/** Whether one number tells dead and wounded together. */
export function isBothDeadAndHurt(tree: TreeView, phrase: CountPhrase): boolean {
  if (phrase.counts !== 'person' && phrase.counts !== 'unnamed') return false;
  const behind = BOTH_BEHIND.exec(textBehind(tree, phrase, 80));
  if (behind !== null) return !SPLIT.test(textBehind(tree, phrase, 120).slice(behind[0].length));
  return BOTH_BEFORE.test(textBefore(tree, phrase, 40));
}
