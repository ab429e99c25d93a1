import type { Figure } from '@onrecord/model';
import { valueOf } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

const figureIn = (text: string, words: string): Figure => {
  const found = figuresOf(text).figures.find(({ quantifier }) => quantifier.quote === words);
  if (!found) throw new Error(`No figure "${words}" in: ${text}`);
  return found;
};

describe('how real', () => {
  test.each([
    ['The flood killed 12 people.', '12', 'actual'],
    ['The strike may have killed 12 people.', '12', 'possible'],
    ['The flood would have killed 12 people.', '12', 'conditional'],
    ['If the dam breaks, 4,000 people will be displaced.', '4,000', 'conditional'],
    ['The army will deploy 300 soldiers.', '300', 'planned'],
    ['The army plans to deploy 300 soldiers.', '300', 'planned'],
    ['The rebels threatened to kill 12 hostages.', '12', 'threatened'],
    ['The rebels offered to release 30 prisoners.', '30', 'offered'],
    ['The rebels demanded the release of 30 prisoners.', '30', 'demanded'],
    ['She proposed a truce, the release of 18 surveyors and the freeing of 40 members.', '18', 'offered'],
    ['She proposed a truce, the release of 18 surveyors and the freeing of 40 members.', '40', 'offered'],
    ['The group suspended the release of the last nine surveyors.', 'nine', 'planned'],
    ['The council offered to release two pilots in exchange for 40 prisoners.', '40', 'offered'],
    ['The league accepted a plan under which it would free two pilots in exchange for 40 prisoners.', '40', 'planned'],
    ['The council refused to release two pilots in exchange for 40 prisoners.', '40', 'negated'],
    ['The league demanded 40 prisoners in exchange for two pilots.', 'two', 'demanded'],
    ['The council freed two pilots in exchange for 40 prisoners.', '40', 'actual'],
    ['The two pilots will be freed in return for hundreds of prisoners.', 'hundreds', 'planned'],
    ['The army did not kill 12 people.', '12', 'negated'],
    ['The army denied killing 12 people.', '12', 'denied'],
    ['No people were killed.', 'No', 'actual'],
    ['They spoke of the 40 men held there, and they will return.', '40', 'actual'],
  ])('%s', (text, words, realis) => {
    expect(figureIn(text, words).realis).toBe(realis);
  });
});

describe('what is counted', () => {
  test.each([
    ['The navy rescued over 700 asylum seekers.', 'over 700', 'asylum seekers'],
    ['They captured dozens of villages.', 'dozens', 'villages'],
    ['The flood killed at least 12.', 'at least 12', undefined],
    ['The raid killed 40 mostly civilians.', '40', 'civilians'],
  ])('%s', (text, words, counted) => {
    expect(valueOf(figureIn(text, words).counted)).toBe(counted);
  });
});

describe('composition', () => {
  test.each([
    ['The flood killed 40 people, mostly farmers.', 'mostly farmers'],
    ['The flood killed 40 people, including two children, in May.', 'including two children'],
    ['The flood killed 40 people, mostly in the north.', undefined],
    ['The flood killed 40 people.', undefined],
    ['The flood killed 40 people, mostly farmers and taking out two bridges.', 'mostly farmers'],
  ])('%s', (text, words) => {
    expect(figureIn(text, '40').composition?.quote).toBe(words);
  });
});

describe('parts and sums', () => {
  const text = 'The flood killed 40 people, including two children. Six of them were killed in a school.';
  test('a part points to its whole', () => {
    const whole = figureIn(text, '40');
    expect(figureIn(text, 'two').quantity.of).toBe(whole.id);
    expect(figureIn(text, 'Six').quantity.of).toBe(whole.id);
    expect(whole.quantity.of).toBeUndefined();
  });
  test('half of a number is part of it', () => {
    const half = 'They released less than half the 250 or more hostages taken in May.';
    const whole = figureIn(half, '250 or more');
    expect(figureIn(half, 'less than half the 250 or more').quantity.of).toBe(whole.id);
    expect(whole.measure).toBe('abducted');
  });
  test.each([
    ['The flood killed 12 more people.', '12', 'increment'],
    ['The flood killed another 12 people.', '12', 'increment'],
    ['The flood killed 12 people.', '12', 'total'],
    ['The flood killed more than 12 people.', 'more than 12', 'total'],
  ])('%s', (sentence, words, basis) => {
    expect(figureIn(sentence, words).basis).toBe(basis);
  });
  test('a raised toll replaces the earlier one', () => {
    const raised = 'The flood killed 12 people on Monday. On Tuesday the ministry raised the death toll to 23.';
    expect(figureIn(raised, '23').revises).toBe(figureIn(raised, '12').id);
    expect(figureIn(raised, '12').revises).toBeUndefined();
  });
});

describe('when', () => {
  const day = (text: string, words: string) => {
    const { figures, times } = figuresOf(text);
    const period = figures.find(({ quantifier }) => quantifier.quote === words)?.period ?? {};
    return Object.fromEntries(
      Object.entries(period).map(([field, id]) => [field, times.find((time) => time.id === id)?.value]),
    );
  };
  test.each([
    ['On Monday the flood killed 12 people.', '12', { on: '2030-03-11' }],
    ['The flood has killed 12 people since 1 March 2030.', '12', { since: '2030-03-01' }],
    ['The flood killed 12 people.', '12', {}],
    ['The flood killed 12 people, the mayor said on Tuesday.', '12', {}],
  ])('%s', (text, words, period) => {
    expect(day(text, words)).toEqual(period);
  });
});

describe('whose count', () => {
  test('the statement that tells it, and who speaks in it', () => {
    const { figures, statements } = figuresOf('The Basra health office said the flood killed 12 people.');
    expect(figures.map(({ attribution }) => attribution)).toEqual([
      [{ actor: valueOf(statements[0]?.speaker ?? { status: 'absent' }), statement: statements[0]?.id }],
    ]);
    expect(statements[0] && valueOf(statements[0].speaker)).toBeDefined();
  });
  test.each([
    ['The flood killed 12 people, according to the Basra health office.', 'Basra health office'],
    ['The Basra health office put the death toll at 12.', 'Basra health office'],
    ['The flood wounded 12 people, the Basra health office said.', 'Basra health office'],
    ['Estimates suggest the flood killed 12 people.', undefined],
  ])('%s', (text, claimant) => {
    const { figures, actors } = figuresOf(text);
    const found = figures.find(({ quantifier }) => quantifier.quote === '12')?.attribution.at(-1)?.actor;
    expect(actors.find(({ id }) => id === found)?.name.replace(/^the /iu, '')).toBe(claimant);
  });
  test('the report itself', () => {
    expect(figureIn('The flood killed 12 people.', '12').attribution).toEqual([]);
  });
  test('officials who speak are no figure', () => {
    expect(figuresOf('At least 12 officials said the dam held.').figures).toEqual([]);
  });
});

test('things in a list with the dead are not among them', () => {
  const { figures } = figuresOf(
    'The strike killed 20 men and destroyed eight trucks and nine gazebos, the mayor said.',
  );
  expect(figures.filter(({ measure }) => measure === 'killed').map(({ quantifier }) => quantifier.quote)).toEqual([
    '20',
  ]);
});

describe('where', () => {
  const placeOf = (text: string, words: string) => {
    const input = figuresOf(text);
    const known = input.figures.find(({ quantifier }) => quantifier.quote === words)?.place ?? { status: 'absent' };
    return input.places.find(({ id }) => id === valueOf(known))?.name;
  };
  test.each([
    ['The number of people killed in a flood in Basra has risen to 34.', '34', 'Basra'],
    ['The flood killed 12 people in Basra.', '12', 'Basra'],
    ['Rebels attacked Basra, killing 12 people.', '12', 'Basra'],
    ['They came to Basra, where 12 people were killed.', '12', 'Basra'],
    ['Rebels fired 12 rockets from Baghdad towards Basra.', '12', 'Baghdad'],
    ['Rebels attacked Basra. They killed 12 people.', '12', 'Basra'],
    ['Ms Lee said in Basra that the flood had killed 12 people.', '12', undefined],
    ['Talks were held in Basra. The bridge cost $4 million.', '$4 million', undefined],
  ])('%s', (text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });
});

describe('the event it belongs to', () => {
  const triggerOf = (text: string, words: string) => {
    const { figures, events } = figuresOf(text);
    const id = figures.find(({ quantifier }) => quantifier.quote === words)?.event;
    return events.find((event) => event.id === id)?.triggers.map(({ quote }) => quote);
  };
  test.each([
    ['Rebels attacked Basra, killing 12 people.', '12', 'attacked'],
    ['Rebels fired 12 rockets at Basra.', '12', 'fired'],
  ])('%s', (text, words, trigger) => {
    expect(triggerOf(text, words)).toContain(trigger);
  });
  test('a count of what did not happen there has none', () => {
    expect(triggerOf('The column had 12 tanks.', '12')).toBeUndefined();
  });
});

describe('told twice', () => {
  test('the headline that repeats the body makes no second figure', () => {
    const { figures, trace } = figuresOf(
      'At least 12 killed in Basra flood\n\nThursday, March 14, 2030\n\nA flood in Basra killed 12 people on Monday. The water fell on Tuesday.\n',
    );
    expect(figures.map(({ quantifier }) => quantifier.quote)).toEqual(['12']);
    expect(trace.filter(({ outcome }) => outcome === 'dropped')).toMatchObject([{ refiner: 'drop-repeated' }]);
  });
  test('a length in two units is one figure', () => {
    expect(
      figuresOf('The post lies 40 km (25 miles) north of Basra.').figures.map(({ quantifier }) => quantifier.quote),
    ).toEqual(['40']);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...['12 ', 'people ', 'killed ', 'were ', 'half ', 'the ', 'of them ', 'including ', 'more ', 'dozens ', 'of '],
    ...[
      'toll ',
      'rose to ',
      'said ',
      '"',
      '“',
      '(',
      ')',
      ', ',
      '. ',
      '\n\n',
      '$4m ',
      '40% ',
      'no ',
      'offered ',
      '40-day ',
    ],
    ...['truce ', 'Monday ', 'since ', '\ud800', '😀', 'שלום ', 'Ms Lee ', 'hostages ', 'in exchange for ', '5 km '],
  );
  const check = (text: string) => {
    const { figures, times, statements, actors } = figuresOf(text);
    const known = new Set([...times, ...statements, ...actors, ...figures].map(({ id }) => id));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const figure of figures) {
      expect(text.slice(figure.quantifier.start, figure.quantifier.end)).toBe(figure.quantifier.quote);
      const ids = [
        ...Object.values(figure.period),
        ...figure.attribution.flatMap(({ actor, statement }) => [actor, statement]),
        valueOf(figure.affected),
        figure.quantity.of,
        figure.revises,
      ];
      expect(ids.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
      for (const { start, end, quote } of figure.anchors) expect(text.slice(start, end)).toBe(quote);
    }
  };
  test('gives whole rows with known ids', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        check(pieces.join(''));
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
  test.each(['9 killed ', '12 people, ', 'half the ', '"12 killed" ', '5 km (', '$4m ', 'including two of them '])(
    '%j over and over',
    (unit) => {
      check(unit.repeat(Math.floor(10_000 / unit.length)));
    },
  );
  test.each(['', ' ', '7', '\ud800'])('%j', check);
});

describe('whose count', () => {
  test.each([
    ['Provincial police earlier gave a toll of 28.', '28', 'Provincial police'],
    ['The flood killed 40 people. The interior ministry put the number at 12.', '12', 'interior ministry'],
    ["By the health ministry's count, 40 people have died.", '40', 'health ministry'],
    ['The storm raised the toll to 40.', '40', undefined],
    ['The flood killed 40 people.', '40', undefined],
  ])('%s', (text, words, name) => {
    const { actors } = figuresOf(text);
    const [claimant] = figureIn(text, words).attribution.slice(-1);
    expect(actors.find(({ id }) => id === claimant?.actor)?.name).toBe(name);
  });
});

describe('a count given again', () => {
  test('another source need not replace it, a raised number does', () => {
    const text =
      'The flood injured 17 people. The hospital later raised the number to 21. The mayor put the number at 30.';
    const first = figureIn(text, '17');
    expect(figureIn(text, '21').revises).toBe(first.id);
    expect(figureIn(text, '30').revises).toBeUndefined();
    expect(figureIn(text, '30').measure).toBe('injured');
  });
});
