/** What the words of a phrase say of how its value may be read. Written for this project. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day|mon|tues?|wed|thur?s?|fri|sat|sun';

export const HAS_MONTH = new RegExp(`(?:^|[^a-z])${MONTH}(?![a-z])`, 'i');
export const HAS_WEEKDAY = new RegExp(`(?:^|[^a-z])(?:${WEEKDAY})(?![a-z])`, 'i');
export const HAS_YEAR = /(?:^|\D)[12]\d{3}(?!\d)|['’]\d\d(?!\d)/;

/** Words that say on which side of the reference a time lies. */
export const IS_DIRECTED =
  /(?:^|[^a-z])(?:(?:last|next)(?! (?:mon|tues|wednes|thurs|fri|satur|sun|week|day|month|quarter)[a-z]* (?:of|in))|this|past|previous|coming|upcoming|following|current|ago|later|earlier|from now|today|yesterday|tomorrow|tonight)(?![a-z])/i;

/** A part of a longer stretch: where it ends is a matter of custom. */
export const IS_PART =
  /(?:^|[^a-z])(?:early|earlier|late|later|mid|middle|beginning|start|end|boy|eoy|bom|eom)(?![a-z])/i;

/** A count of weeks or longer, from which a day is reckoned that the words do not mean to the day. */
export const COUNTS_LONG =
  /(?:^|[^a-z])(?:weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))(?![a-z])/i;
export const IS_RECKONED =
  /(?:^|[^a-z])(?:ago|from now|from today|hence|later|earlier|before|after|in|within|back|last|next|past)(?![a-z])/i;

/** A count that the words do not tell: some take "a few" for three. */
export const IS_VAGUE_COUNT = /(?:^|[^a-z])(?:few|several|some|many)(?![a-z])/i;
export const HAS_SEASON = /(?:^|[^a-z])(?:spring|summer|autumn|fall|winter|seasons?)(?![a-z])/i;
export const HAS_CLOCK = /\d ?[ap]\.?m\b|\d:\d\d|\d ?h(?:\d\d)?\b|o['’]clock|\bnoon|\bmidnight|\bmidday|(?:gmt|utc)\b/i;
