import { isoYear, yearPeriod } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { fullYear } from '../read-words.ts';
import { inYear, type Resolved } from '../resolved.ts';
import { inCentury, inDecade } from '../stretch.ts';
import { patternRule } from '../time-rule.ts';
import { ORDINAL_WORDS } from '../time-words.ts';
import { narrow } from './relative-unit.ts';

/** Words before a number that make it a year. */
const YEAR_CUES =
  'in|since|by|until|till|from|during|of|before|after|through|throughout|around|circa|between|early|late|mid|year|and|to|for|back in|as of';
/** Happenings that are named in the plural and by their year: "the 2019 protests". */
const PLURAL_HAPPENINGS =
  'elections|protests|talks|accords|agreements|attacks|bombings|riots|floods|games|olympics|clashes|killings|demonstrations|sanctions|borders|lines|hostilities|levels|polls|primaries|midterms|uprisings|massacres|conventions|treaties|ceasefires';

/** What names stand between a year and: "the 2015 Vienna deal". */
const NAMED_HAPPENINGS = `${PLURAL_HAPPENINGS}|election|protest|accord|agreement|attack|bombing|riot|flood|uprising|revolution|war|coup|invasion|massacre|treaty|deal|pact|summit|truce|ceasefire|convention|resolution|referendum|vote|constitution|intervention|offensive|operation|crisis|conflict|siege|genocide|olympics|act|law|memorandum|report|annexation|occupation|withdrawal`;

export const year = patternRule({
  name: 'year',
  version: 1,
  summary: 'A year, where the words around make the four figures one ("in 2008", "the 2014 war", "early 2023").',
  finds: [
    'It was built in [2008:2008].',
    'The [2014:2014] war was short.',
    'It has held since [2021:early 2021].',
    'The treaty ([1994:1994]) holds.',
    "He left in [1987:'87].",
    'The failed [2016:2016] coup changed it.',
    'The [2015:2015] Vienna deal holds.',
  ],
  leaves: [
    'Some 2008 people came.',
    'Resolution 2254 was passed.',
    'Room 1994 is shut.',
    'They fired 1950 rounds.',
    'In 2000 homes there is no light.',
    'The 1890 men signed a treaty.',
    'It ended around 1030.',
  ],
  patterns: [
    pattern(`(?<=(?:${YEAR_CUES}) |(?:early|late|mid)[-‐]|\\()(?<year>{year})(?!,\\d|\\.\\d|[-–]\\d)`),
    pattern(
      `(?<=(?:the|this|its|their|his|her|our|a|below|above|[’']s) (?:(?:entire|whole|first|failed|disputed|deadly|landmark|historic|contested|original|controversial|recent|bloody|short|brief|so-called|military|presidential|general|ill-fated|attempted|final|key|major|earlier) )?)(?<year>{year})(?= (?!people|men|women|troops|soldiers|others|year|day)(?:[a-z]+[a-rt-z]|${PLURAL_HAPPENINGS}|[a-z]+ss)(?![a-z]))`,
    ),
    pattern(
      `(?<=(?:the|this|its|their|a|[’']s) )(?<year>{year})(?<named>)(?= [a-z][\\w’'-]{1,16} (?:[a-z][\\w’'-]{1,16} ){0,2}(?:${NAMED_HAPPENINGS})(?![a-z]))`,
    ),
    pattern('(?<part>early|mid|late)[- ](?<year>{year})'),
    pattern('the (?<part>beginning|start|middle|end) of (?<year>{year})'),
    pattern('(?:the )?year (?<year>{year})'),
    pattern("(?<=(?:in|since|of|until|before|after) )['’](?<year>\\d{2})(?!['’\\d])"),
  ],
  read({ group, text, end, start }) {
    const number = fullYear(group('year') ?? '');
    // "Around 1030 people", "by 1030": so early a year has a plain cue.
    if (number < 1500 && !/(?:in|since|year|circa|from|between) $/i.test(text.slice(Math.max(0, start - 8), start)))
      return undefined;
    const isRound = number % 50 === 0;
    // Between the year and what happened stands a name, not "men who signed".
    if (group('named') !== undefined && !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
    if (isRound && /^ [a-z]+s(?![a-z])/.test(text.slice(end, end + 24))) return undefined;
    if (
      /(?:Resolution|Resolutions|No\.?|number|Room|Article|Order|Flight) $/i.test(
        text.slice(Math.max(0, start - 14), start),
      )
    )
      return undefined;
    // "and 2008 people", "to 2008 people": a cue this weak needs a word behind it that nobody counts.
    if (
      / (?:and|to|for|of|around|by) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
      /^ (?!and|to|were|was|has|had|is|are|as|on|in|when|after)[a-z]+s(?![a-z])/.test(text.slice(end, end + 24))
    )
      return undefined;
    return { role: 'day', resolve: () => narrow(inYear(number, 'explicit'), group('part') ?? '') };
  },
});

export const yearRange = patternRule({
  name: 'year-range',
  version: 1,
  summary: 'Two years with a dash ("2014-15", "1975–1990").',
  finds: ['The [1975/1990:1975–1990] war left scars.', 'The [2014/2015:2014-15] season ended.'],
  leaves: ['Call 2014-1599.', 'The years ran backwards: 2015-2011.', 'Code 1999-50.', 'Call 138-2010-2015.'],
  patterns: [
    pattern('(?<!\\d[-/.])(?<first>{year})[-‐–—/](?<second>{year}|\\d{2})(?![-/]\\d)'),
    pattern('(?:from )?(?<first>{year}) (?:to|until|through) (?<second>{year})'),
    pattern('between (?<first>{year}) and (?<second>{year})'),
  ],
  read({ group }) {
    const first = Number(group('first'));
    const words = group('second') ?? '';
    const second = words.length === 2 ? Math.floor(first / 100) * 100 + Number(words) : Number(words);
    if (second <= first || (words.length === 2 && second - first > 20)) return undefined;
    const value = `${isoYear(first)}/${isoYear(second)}`;
    return {
      role: 'day',
      resolve: (): Resolved => ({ type: 'date', value, ...yearPeriod(first, second), basis: 'explicit' }),
    };
  },
});

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

export const decade = patternRule({
  name: 'decade',
  version: 1,
  summary: 'A decade: "the 1990s", "the late 1980s", "the \'90s", "the nineties".',
  finds: [
    'It was shut in [199X:the 1990s].',
    'He came in [198X:the late 1980s].',
    "It rose in [198X:the '80s].",
    'It fell in [196X:the sixties].',
  ],
  leaves: ['He is in his sixties.', 'A 1990 law stands.', 'They are in their thirties.'],
  patterns: [
    pattern("(?:the )?(?:(?<part>early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\\d0)['’]?s"),
    pattern("the (?:(?<part>early|mid|late)[- ])?['’](?<decade>\\d0)s"),
    pattern(`the (?:(?<part>early|mid|late)[- ])?(?<word>${Object.keys(DECADE_WORDS).join('|')})`),
  ],
  read({ group }) {
    const figures = group('decade');
    const word = group('word');
    const number = figures === undefined ? (DECADE_WORDS[word ?? ''] ?? 0) : Number(figures);
    const first = number >= 100 ? number : number < 20 ? 2000 + number : 1900 + number;
    return { role: 'day', resolve: () => narrow(inDecade(first, 'explicit'), group('part') ?? '') };
  },
});

/** The last century that news speaks of by its ordinal. */
const LAST_CENTURY = 21;
const CENTURY_WORDS: readonly string[] = ['', ...ORDINAL_WORDS.slice(0, LAST_CENTURY)];

export const century = patternRule({
  name: 'century',
  version: 1,
  summary: 'A century: "the 19th century" is 18XX.',
  finds: ['It was built in [18XX:the 19th century].', 'It fell in [16XX:the seventeenth century].'],
  leaves: ['It is a century old.', 'He made his 3rd run.'],
  patterns: [
    pattern(
      `(?:the )?(?:(?:early|mid|late)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${CENTURY_WORDS.slice(1).reverse().join('|')}))(?:-| )century`,
    ),
  ],
  read({ group }) {
    const number = group('number') === undefined ? CENTURY_WORDS.indexOf(group('word') ?? '') : Number(group('number'));
    return number >= 2 && number <= 30
      ? { role: 'day', resolve: () => inCentury((number - 1) * 100, 'explicit') }
      : undefined;
  },
});
