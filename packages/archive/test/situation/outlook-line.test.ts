import { describe, expect, test } from 'vitest';
import type { ProspectFact } from '../../src/rows/facts.ts';
import { lineEpisodes, lineKeyOf, outlookLine } from '../../src/situation/index.ts';
import { bodyOf, day, factStory } from './fact-story.ts';

function by(date: string): Pick<ProspectFact, 'horizon'> {
  return { horizon: { from: day(date), to: day(date) } };
}

const ONE_LINE: readonly (readonly [string, string])[] = [
  ['3-15 report: council threat storm Lerwick', '3-16 report: council threat launch an assault on Lerwick'],
  ['3-15 report: council threat enter Lerwick', '3-16 report: council plan storm Lerwick'],
  [
    '3-15 report: council threat attack any convoy that carries pilots',
    '3-16 report: council threat attack the convoys',
  ],
  [
    '3-15 report: board plan move the ferries to Unst for as long as the quay in Lerwick is closed',
    '3-18 report: board plan move traffic to Unst',
  ],
  [
    '3-15 report: council deadline its deadline of March 20 for the release of 18 pilots',
    '3-16 report: council deadline the deadline for the release of the pilots',
  ],
  ['3-15 report: council threat storm Lerwick', '3-16 report: envoy threat storm Lerwick'],
];
const TWO_LINES: readonly (readonly [string, string])[] = [
  ['3-15 report: council threat storm Lerwick', '3-16 report: league threat storm Lerwick'],
  ['3-15 report: council threat storm Lerwick', '3-16 report: council threat storm Unst'],
  ['3-15 report: council threat storm Lerwick', '3-16 report: council threat blockade Lerwick'],
  ['3-15 report: council threat storm Lerwick', '3-16 report: council warning storm Lerwick'],
  ['3-15 report: council promise attack Lerwick', '3-16 report: council promise not attack Lerwick'],
];

describe('lineKeyOf', () => {
  const lineOf = (note: string): string => lineKeyOf(factStory().prospect(note), { bodyOf });
  test.each(ONE_LINE)('%s = %s', (a, b) => {
    expect(lineOf(a)).toBe(lineOf(b));
  });
  test.each(TWO_LINES)('%s ≠ %s', (a, b) => {
    expect(lineOf(a)).not.toBe(lineOf(b));
  });
});

describe('outlookLine', () => {
  test('is what most texts call it, with the latest horizon and all records', () => {
    const s = factStory();
    const facts = [
      s.prospect('3-15 report: council plan storm Lerwick', by('3-20')),
      s.prospect('3-16 report: council threat storm Lerwick', { story: 9 }),
      s.prospect('3-17 report: council threat storm Lerwick', { ...by('3-25'), story: 9, hasCondition: true }),
    ];
    expect(outlookLine(facts)).toMatchObject({
      type: 'threat',
      firstTold: '2030-03-15',
      lastTold: '2030-03-17',
      horizon: { to: '2030-03-25' },
      hasCondition: true,
      keys: [1, 2, 3],
      witnesses: 2,
    });
    expect(outlookLine([...facts].reverse())).toEqual(outlookLine(facts));
  });
  test('a time that had passed when it was told is no horizon', () => {
    expect(
      outlookLine([factStory().prospect('3-15 report: council plan storm Lerwick', by('3-10'))]).horizon,
    ).toBeUndefined();
    expect(
      outlookLine([factStory().prospect('3-15 report: council plan storm Lerwick', by('3-15'))]).horizon,
    ).toBeDefined();
  });
  test('taken up again after a long silence it is another episode, unless its horizon reaches so far', () => {
    const s = factStory();
    const facts = [
      s.prospect('1-5 report: council threat storm Lerwick'),
      s.prospect('9-5 report: council threat storm Lerwick'),
    ];
    expect(lineEpisodes(facts).map((episode) => episode.map(({ key }) => key))).toEqual([[1], [2]]);
    const long = factStory();
    const reaching = [
      long.prospect('1-5 report: council threat storm Lerwick', by('8-30')),
      long.prospect('9-5 report: council threat storm Lerwick'),
    ];
    expect(lineEpisodes([...reaching].reverse()).map((episode) => episode.map(({ key }) => key))).toEqual([[1, 2]]);
  });
});
