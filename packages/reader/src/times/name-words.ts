/** Words that make a name of the weekday before them: newspapers and the like. Written for this project. */
const AFTER = [
  'Times',
  'Telegraph',
  'Express',
  'Mirror',
  'Mail',
  'Herald',
  'Star',
  'Post',
  'World',
  'Independent',
  'Tribune',
  'Business',
];
/** Words that make a name of the weekday behind them. */
const BEFORE = [
  'Bloody',
  'Black',
  'Good',
  'Ash',
  'Palm',
  'Easter',
  'Holy',
  'Maundy',
  'Shrove',
  'Super',
  'Cyber',
  'Every',
  'Each',
  'every',
  'each',
];

/** Tests the text right behind a weekday. */
export const NAME_WORDS_AFTER_DAY = new RegExp(`^ (?:${AFTER.join('|')})(?![a-z])`);
/** Tests the text right before a weekday. */
export const NAME_WORDS_BEFORE_DAY = new RegExp(`(?:^|[^A-Za-z])(?:${BEFORE.join('|')}) $`);
