import { type Position, valueOf } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionsOf } from './positions-of.ts';

/** "who stance key: words", in text order. */
const rowsOf = (text: string): readonly string[] => {
  const { positions, actors } = positionsOf(text);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return positions.map(
    ({ party, stance, issue }) =>
      `${names.get(valueOf(party) ?? '') ?? '?'} ${stance} ${issue.key}: ${issue.anchor.quote}`,
  );
};
const only = (text: string): Position => {
  const { positions } = positionsOf(text);
  const [first] = positions;
  if (positions.length !== 1 || !first) throw new Error(`${positions.length} positions in: ${text}`);
  return first;
};

describe('two sides in one sentence', () => {
  test('who rejects the demands of another', () => {
    expect(
      rowsOf("The Highland Assembly said it cannot accept the Saltmarsh Front's demand for an end to the siege."),
    ).toEqual([
      'Highland Assembly rejects siege: an end to the siege',
      'Saltmarsh Front demands siege: an end to the siege',
    ]);
  });
  test('each of a joint party by itself', () => {
    expect(rowsOf('Norway and Chile called for an immediate ceasefire.')).toEqual([
      'Norway demands ceasefire: an immediate ceasefire',
      'Chile demands ceasefire: an immediate ceasefire',
    ]);
  });
  test('what is joined makes two rows', () => {
    expect(rowsOf('Norway demanded a ceasefire and the release of all hostages.')).toEqual([
      'Norway demands ceasefire: a ceasefire',
      'Norway demands hostage-release: the release of all hostages',
    ]);
  });
});

describe('who it is', () => {
  test('"we" in a quotation is its speaker', () => {
    expect(rowsOf('“We demand an immediate ceasefire,” said Adela Norrin, the mayor of Basra.')).toEqual([
      'Adela Norrin demands ceasefire: an immediate ceasefire',
    ]);
  });
  test('"must" in a report outside of any statement is nobody\'s', () => {
    expect(rowsOf('The army must end the siege of the town.')).toEqual([]);
  });
  test('"must" in a release is of those who say "we"', () => {
    expect(
      rowsOf(
        'Norway condemns the attack on the port. We call for an immediate ceasefire. The siege must be lifted at once.',
      ),
    ).toEqual([
      'Norway demands ceasefire: an immediate ceasefire',
      'Norway demands siege: The siege must be lifted at once',
    ]);
  });
});

describe('who speaks for whom', () => {
  test('a body is spoken for by its head', () => {
    expect(rowsOf('Adela Norrin, the premier, said her government rejected the peace plan.')).toEqual([
      'Adela Norrin rejects end-of-war: the peace plan',
    ]);
  });
  test('a body named before is meant by the kind it is of', () => {
    expect(
      rowsOf('The Southern Harvest Board has 40 trucks. The board calls on all sides to allow aid into the valley.'),
    ).toEqual(['Southern Harvest Board demands humanitarian-access: allow aid into the valley']);
  });
  test('the authors of a draft stand for it', () => {
    expect(rowsOf('The draft, written by Mali, also calls for an immediate ceasefire.')).toEqual([
      'Mali demands ceasefire: an immediate ceasefire',
    ]);
  });
});

describe('the key of the issue', () => {
  test.each([
    ['the withdrawal of all foreign forces', 'troop-withdrawal'],
    ['the release of all hostages', 'hostage-release'],
    ['an exchange of prisoners', 'prisoner-exchange'],
    ['humanitarian access to the city', 'humanitarian-access'],
    ['the disarmament of the militias', 'disarmament'],
    ['new sanctions on the generals', 'sanctions'],
    ['early elections', 'elections'],
    ['the resignation of the minister', 'resignation'],
    ['an independent inquiry', 'investigation'],
    ['the return of refugees', 'return-of-displaced'],
    ['security guarantees', 'security-guarantees'],
    ['direct talks', 'talks'],
    ['an end to the siege', 'siege'],
    ['an end to the war', 'end-of-war'],
    ['the deployment of observers', 'un-action'],
    ['the protection of civilians', 'civilian-protection'],
    ['recognition of its independence', 'recognition'],
    ['the reconstruction of the port', 'reconstruction'],
    ['a larger breakfast', 'other'],
  ])('%s: %s', (words, key) => {
    expect(only(`Norway demanded ${words}.`).issue.key).toBe(key);
  });
});

describe('issues that only point', () => {
  test('a proposal named before', () => {
    expect(rowsOf('Mali proposed a ten-day truce. Norway rejected the proposal.')).toEqual([
      'Mali proposes ceasefire: a ten-day truce',
      'Norway rejects ceasefire: the proposal',
    ]);
  });
  test('what a plan is, in its clause', () => {
    expect(rowsOf('Norway accepted a plan under which it would free 30 hostages.')).toEqual([
      'Norway accepts hostage-release: a plan',
    ]);
  });
  test('nothing before', () => {
    expect(rowsOf('Norway rejected the proposal.')).toEqual(['Norway rejects other: the proposal']);
  });
});

describe('what else is said of it', () => {
  test('what is wanted in return', () => {
    const position = only('The rebels offered to release 30 prisoners in exchange for the withdrawal of the army.');
    expect(position.inExchangeFor?.quote).toBe('the withdrawal of the army');
    expect(position.issue.anchor.quote).toBe('release 30 prisoners');
  });
  test('what an offer is to bring', () => {
    const position = only('Norway is ready to stop its raids for three weeks to win the release of hostages.');
    expect(position.inExchangeFor?.quote).toBe('the release of hostages');
    expect(position.terms?.quote).toContain('three weeks');
  });
  test('a condition', () => {
    expect(only('Norway rejected a ceasefire until the hostages are free.').condition?.quote).toBe(
      'until the hostages are free',
    );
  });
  test('who is asked', () => {
    const { positions, actors } = positionsOf('Norway urged Chile to end the siege.');
    const asked = positions.map(({ counterpart }) => actors.find(({ id }) => id === valueOf(counterpart))?.name);
    expect(asked).toEqual(['Chile']);
  });
  test('the statement that tells it, and its speaker as source', () => {
    const { positions, statements } = positionsOf('Norway said it would reject the peace deal.');
    expect(positions.map(({ statement }) => statement)).toEqual([statements[0]?.id]);
    expect(positions.map(({ attribution }) => attribution.at(-1)?.statement)).toEqual([statements[0]?.id]);
  });
});

describe('told twice', () => {
  test('the same words of the same party are one row', () => {
    const { positions, trace } = positionsOf(
      'Norway demanded a ceasefire. Norway again demanded a ceasefire on Monday.',
    );
    expect(positions).toHaveLength(1);
    expect(trace.filter(({ outcome }) => outcome === 'dropped')).toMatchObject([{ refiner: 'drop-repeated' }]);
  });
});

describe('no position', () => {
  test.each([
    'The minister condemned the attack in Basra.',
    'The army fired in order to stop the boat.',
    'The minister hopes for an end to the war.',
    'Did the rebels demand a ceasefire?',
    'If the rebels demand a ceasefire, talks begin.',
    'The rebels did not demand a ceasefire.',
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      'demanded ',
      'rejected ',
      'urged ',
      'called on ',
      'called for ',
      'the rebels ',
      'Norway ',
      'to ',
      'must ',
      'not ',
    ],
    ...['that ', 'a ceasefire ', 'the deal ', 'end ', 'in exchange for ', 'and ', ', ', '. ', '\n\n', '“', '”', '" '],
    ...[
      'said ',
      'we ',
      'is willing ',
      'if ',
      'unless ',
      'an end to ',
      'demands ',
      'for ',
      '\ud800',
      '😀',
      'שלום ',
      'only ',
      'way: ',
    ],
    ...['hostages ', 'offered ', 'ensure ', 'press ', 'refused ', 'accept ', 'Monday ', 'for 40 days '],
  );
  const check = (text: string) => {
    const { positions, times, statements, actors } = positionsOf(text);
    const known = new Set([...times, ...statements, ...actors].map(({ id }) => id));
    expect(new Set(positions.map(({ id }) => id)).size).toBe(positions.length);
    for (const position of positions) {
      const { issue, anchors, terms, inExchangeFor, condition } = position;
      for (const at of [issue.anchor, ...anchors, terms, inExchangeFor, condition])
        if (at) expect(text.slice(at.start, at.end)).toBe(at.quote);
      const ids = [
        valueOf(position.party),
        valueOf(position.counterpart),
        valueOf(position.at),
        position.statement,
        ...position.attribution.flatMap(({ actor, statement }) => [actor, statement]),
      ];
      expect(ids.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
      expect(position.party.status).not.toBe('absent');
      expect(issue.label).not.toBe('');
    }
  };
  test('gives whole rows with known ids', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        check(pieces.join(''));
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });
  test.each([
    'demanded ',
    'urged them to ',
    '"we must end it" ',
    'rejected the call for ',
    'a, ',
    'must ',
    'offer to end and ',
  ])('%j over and over', (unit) => {
    check(unit.repeat(Math.floor(10_000 / unit.length)));
  });
  test.each(['', ' ', '7', '\ud800'])('%j', check);
});
