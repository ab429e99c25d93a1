import { pattern } from '../pattern.ts';
import { countOf, unitOf } from '../read-words.ts';
import { joinDurations } from '../join-durations.ts';
import { bare } from '../resolved.ts';
import { isoDuration } from '../stretch.ts';
import { patternRule } from '../time-rule.ts';

/** Ages are no times: "a 40-year-old", "40 years old", "40 years of age". */
const NOT_AGE = '(?![-‐ ]olds?| of age)';

export const duration = patternRule({
  name: 'duration',
  version: 1,
  summary: 'A number of hours, days, weeks, months, years, with its "nearly" or "more than".',
  finds: [
    'The truce is to last [P40D:40 days].',
    '[P7M:Nearly seven months] into the war, the road opened.',
    'They have [PT48H:48 hours] to answer.',
    'It took [PT30M:half an hour].',
    'He served [P2.5Y:two and a half years].',
    'It lasted [P1Y6M:a year and six months].',
    'It rained for [P3D:three nights].',
    'They waited [P2D:a couple of days].',
    'It took [PT1.5H:an hour and a half].',
    'It lasted [P2Y3M:two years and three months].',
    'It lasted [P1Y2M5D:one year, two months and five days].',
  ],
  leaves: [
    'He is 40 years old.',
    'The 40-year-old left.',
    'They had 12 sheep.',
    'He came second.',
    'It happened one day.',
    'Two nights later it fell.',
  ],
  patterns: [
    pattern(
      `(?:{hedge} )?(?<count>(?!an? (?!couple|half|dozen|hundred|thousand))(?!one day){count}) (?:full |whole |straight |consecutive |more |or more |long |working |business |calendar )?(?<unit>(?!second(?!s)){unit})${NOT_AGE}`,
    ),
    pattern(
      `(?<=(?:for|in|within|after|of|lasted|lasting|took|take|takes|another|than|nearly|almost|about|until|least|under|over) )(?<count>an?|one) (?:full |whole )?(?<unit>hour|day|week|month|year|decade|century|minute|fortnight)(?!-)${NOT_AGE}`,
    ),
    pattern(`(?<count>an?|one) (?<unit>hour|day|week|month|year|decade) (?<more>and (?:an? )?(?:half|{count} {unit}))`),
    pattern(`(?:{hedge} )?(?<count>{count}) (?<unit>{unit}) (?<more>and (?:an? )?(?:half|{count} {unit}))${NOT_AGE}`),
    pattern(
      '(?:{hedge} )?(?<count>{number}) (?:full |whole |straight |consecutive |successive |more |long )?(?<nights>nights)(?! (?:later|ago|before|after|earlier))',
    ),
  ],
  read({ group }) {
    // A night is a day of the calendar.
    const unit = group('nights') === undefined ? unitOf(group('unit')) : 'day';
    const count = countOf(group('count'));
    if (!unit || count === undefined) return undefined;
    // "the 2018 day": a year before a singular is no count.
    if (/^(?:19|20)\d\d$/.test(group('count') ?? '') && !(group('unit') ?? '').endsWith('s')) return undefined;
    const more = group('more')?.replace(/^and\s+/, '');
    if (/^(?:an? )?half$/.test(more ?? ''))
      return { role: 'other', resolve: () => bare('duration', isoDuration(count + 0.5, unit)) };
    const [, moreCount, moreUnit] = /^(.*\S)\s+(\S+)$/.exec(more ?? '') ?? [];
    const second = unitOf(moreUnit);
    const tail = second && isoDuration(countOf(moreCount), second);
    return { role: 'duration', resolve: () => bare('duration', joinDurations(isoDuration(count, unit), tail)) };
  },
});

export const hyphenDuration = patternRule({
  name: 'hyphen-duration',
  version: 1,
  summary: 'A duration before its noun ("a 40-day truce", "the six-week pause", "a month-long siege").',
  finds: [
    'A [P40D:40-day] truce began.',
    'The [P6W:six-week] pause held.',
    'The [P1M:month-long] siege ended.',
    'The [P11Y:11-year] war ended.',
  ],
  leaves: ['A 40-year-old man left.', 'A two-way road opened.', 'A month-old child slept.'],
  patterns: [
    pattern(`(?:{hedge} )?(?<count>{number}){hyphen}(?<unit>{oneUnit})(?:{hyphen}long)?(?!{hyphen}?[ ]?olds?)`),
    pattern('(?<unit>day|week|month|year|decade|century|hour){hyphen}?long'),
  ],
  read({ group }) {
    const unit = unitOf(group('unit'));
    const words = group('count');
    const count = words === undefined ? 1 : countOf(words);
    return unit && count !== undefined
      ? { role: 'other', resolve: () => bare('duration', isoDuration(count, unit)) }
      : undefined;
  },
});

export const durationRange = patternRule({
  name: 'duration-range',
  version: 1,
  summary: 'Two bounds of a duration ("two to three weeks", "10-15 days"): both, with a slash.',
  finds: [
    'It takes [P2W/P3W:two to three weeks].',
    'It takes [P10D/P15D:10-15 days].',
    'It takes [P3D/P4D:three or four days].',
  ],
  leaves: ['It takes two to tango.', 'A 5-6 year old slept.'],
  patterns: [
    pattern(
      `(?:(?:between|from) )?(?<count>{number})(?: to | or | and |{dash})(?<second>{number})[ -](?<unit>{unit})${NOT_AGE}`,
    ),
  ],
  read({ group, words }) {
    const unit = unitOf(group('unit'));
    const [low, high] = [countOf(group('count')), countOf(group('second'))];
    if (
      !unit ||
      low === undefined ||
      high === undefined ||
      low >= high ||
      (/\sand\s/.test(words) && !/^between/i.test(words))
    )
      return undefined;
    return { role: 'other', resolve: () => bare('duration', `${isoDuration(low, unit)}/${isoDuration(high, unit)}`) };
  },
});

export const vagueDuration = patternRule({
  name: 'vague-duration',
  version: 1,
  summary: 'A duration whose number the words do not tell ("several weeks", "for months"): PXW, PXM.',
  finds: [
    'It took [PXW:several weeks].',
    'They waited for [PXM:months].',
    'It has stood for [PXY:decades].',
    'It fell [PXD:days later].',
  ],
  leaves: ['Some daylight came.', 'The months are short.'],
  patterns: [
    pattern(`(?:the last |the past )?(?<vague>{vague}) (?<unit>(?!second(?!s)){unit})${NOT_AGE}`),
    pattern('{vague} (?<nights>nights)'),
    pattern('(?<unit>hours|days|weeks|months|years|decades) (?<way>later|earlier|beforehand|afterwards)'),
    pattern(
      '(?<=(?:for|in|within|after|of|lasted|take|takes|took) )(?<unit>hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|before|earlier))',
    ),
  ],
  read({ group }) {
    const unit = group('nights') === undefined ? unitOf(group('unit')) : 'day';
    return unit && { role: 'other', resolve: () => bare('duration', isoDuration(undefined, unit)) };
  },
});
