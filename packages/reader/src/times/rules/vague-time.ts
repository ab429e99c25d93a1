import { pattern } from '../pattern.ts';
import { bare } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';

export const presentTime = patternRule({
  name: 'present-time',
  version: 1,
  summary: 'Now, currently, at present: PRESENT_REF.',
  finds: [
    'The road is [PRESENT_REF:currently] shut.',
    'It is [PRESENT_REF:now] open.',
    'No one is there [PRESENT_REF:at the moment].',
  ],
  leaves: ['He knows it.', 'The current is strong.', 'They gave a present.'],
  patterns: [
    pattern(
      'currently|(?<!every )now(?! that| and then| and again)|presently|nowadays|at present|at the moment|at this time|at this stage|these days|right now|as of now|so far|at the present time|to this day|until now|up to now|(?<!up )to date(?= *(?:[.,;:)]|$|\\n))',
    ),
  ],
  read: () => ({ role: 'other', resolve: () => bare('date', 'PRESENT_REF', 'publishedAt') }),
});

export const pastTime = patternRule({
  name: 'past-time',
  version: 1,
  summary: 'Recently, in recent weeks, years ago: PAST_REF.',
  finds: [
    'It has [PAST_REF:recently] grown.',
    'It grew [PAST_REF:in recent weeks].',
    'He left [PAST_REF:several years ago].',
  ],
  leaves: ['A recent report said so.', 'The past is gone.'],
  patterns: [
    pattern(
      '(?:{vague} )?(?:(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries) ago)|some time ago|recently|lately|not long ago|long ago|in the past(?! {number}| {unit}| few| several| couple)|in recent (?:hours|days|weeks|months|years|decades|times)|of late',
    ),
  ],
  read: () => ({ role: 'other', resolve: () => bare('date', 'PAST_REF', 'publishedAt') }),
});

export const futureTime = patternRule({
  name: 'future-time',
  version: 1,
  summary: 'Soon, in the near future, in the coming days: FUTURE_REF.',
  finds: [
    'It will open [FUTURE_REF:soon].',
    'It will open [FUTURE_REF:in the near future].',
    'More will come [FUTURE_REF:in the coming days].',
    'It may [FUTURE_REF:one day] open.',
  ],
  leaves: ['As soon as he came, it shut.', 'The future is open.', 'He left one day after.'],
  patterns: [
    pattern(
      '(?<!as |too |how )soon(?! after| as)|in the(?: (?:very|not too distant))*(?: (?:near|immediate|foreseeable|coming|distant))? future|(?:in|over) the (?:coming|next few|days|weeks|months)(?: (?:hours|days|weeks|months|years))?(?: ahead| to come)?(?<=hours|days|weeks|months|years|ahead|come)|for the foreseeable future',
    ),
    pattern(
      "(?<=(?:can|could|may|might|will|would|must|that) )one day(?! after| before| later| earlier| ago)|one day(?= (?:[A-Z]?[\\w’']+ ){0,8}(?:can|could|may|might|will|would|must) )",
    ),
  ],
  read: () => ({ role: 'other', resolve: () => bare('date', 'FUTURE_REF', 'publishedAt') }),
});
