import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REALIS } from '@onrecord/model';
import {
  addToOccurrence,
  decideOccurrence,
  FAMILY_OF_REALIS,
  MAX_OCCURRENCE_KEYS,
  type OccurrenceEvent,
  occurrenceKeysOf,
  occurrenceOf,
  type OccurrenceParty,
  type OccurrencePlace,
  triggerStems,
} from '../../src/stories/index.ts';
import { bothDays, compareDays } from '../../src/stories/occurrence/compare-days.ts';
import { comparePlaces } from '../../src/stories/occurrence/compare-places.ts';

// An invented dispute: two armed groups, a town and its suburb, another town.
const FRONT: OccurrenceParty = { key: 1, kind: 'organization', named: true };
const COLUMN: OccurrenceParty = { key: 2, kind: 'organization', named: true };
const RESIDENTS: OccurrenceParty = { key: 3, kind: 'population', named: true };
const GUNMEN: OccurrenceParty = { key: 4, kind: 'group', named: false };
const TOWN: OccurrencePlace = { key: 11, kind: 'city', lat: -53.79, lon: -67.7, country: 'AR' };
const SUBURB: OccurrencePlace = { key: 12, kind: 'site', lat: -53.82, lon: -67.75, country: 'AR' };
const FAR_TOWN: OccurrencePlace = { key: 13, kind: 'city', lat: -54.8, lon: -68.3, country: 'AR' };
const PROVINCE: OccurrencePlace = { key: 14, kind: 'region', lat: -54, lon: -67.5, country: 'AR' };
const SUNDAY = { from: '2030-03-17', to: '2030-03-17' };

const ATTACK: OccurrenceEvent = {
  report: 1,
  type: 'ASSAULT',
  mode: undefined,
  realis: 'actual',
  actors: [FRONT],
  recipients: [RESIDENTS],
  place: TOWN,
  days: SUNDAY,
  words: 'struck killing',
  happening: 5,
};
const told = (changes: Partial<OccurrenceEvent>): OccurrenceEvent => ({ ...ATTACK, report: 2, ...changes });
const KNOWN = [occurrenceOf(40, ATTACK)];

describe('one occurrence', () => {
  test.each<readonly [string, Partial<OccurrenceEvent>]>([
    ['told in the same words', {}],
    ['told with another word', { words: 'shelled' }],
    ['in another report of the happening, without a place', { place: undefined, words: 'attack killed' }],
    [
      'with nothing but the same word in the same happening',
      { actors: [], recipients: [], place: undefined, days: undefined },
    ],
    ['placed in a suburb of the town', { place: SUBURB }],
    ['placed in the province', { place: PROVINCE }],
    ['by doers without a name', { actors: [GUNMEN] }],
    ['by a body without a name', { actors: [{ key: 9, kind: 'organization', named: false }], place: undefined }],
    ['in a report of another happening, where all else agrees', { happening: 6 }],
    ['whose day is only known as the month', { days: { from: '2030-03-01', to: '2030-03-31' } }],
  ])('%s', (_, changes) => {
    expect(decideOccurrence(told(changes), KNOWN)).toMatchObject({ occurrence: 40, reason: 'agrees', disagreesOn: [] });
  });

  test('with another named doer, where place, day and sufferers agree: the difference is marked', () => {
    expect(decideOccurrence(told({ actors: [COLUMN] }), KNOWN)).toMatchObject({
      occurrence: 40,
      reason: 'agrees-but-for-the-doer',
      disagreesOn: ['actor'],
    });
  });

  test('told by one report by the accounts of two who name different doers', () => {
    expect(decideOccurrence(told({ report: 1, actors: [COLUMN] }), KNOWN).occurrence).toBe(40);
  });
});

describe('another occurrence', () => {
  test.each<readonly [string, Partial<OccurrenceEvent>]>([
    ['of another type', { type: 'COERCE' }],
    ['that was denied', { realis: 'denied' }],
    ['that is threatened', { realis: 'threatened' }],
    ['that may have been', { realis: 'possible' }],
    ['in another town', { place: FAR_TOWN }],
    ['two days later', { days: { from: '2030-03-19', to: '2030-03-19' } }],
    ['by another named doer, where the place is not told', { actors: [COLUMN], place: undefined }],
    ['by another named doer, where the sufferers are not told', { actors: [COLUMN], recipients: [] }],
    ['of the same report', { report: 1 }],
    [
      'of which only the type is the same',
      { happening: 6, actors: [], recipients: [], place: undefined, words: 'looted' },
    ],
  ])('%s', (_, changes) => {
    expect(decideOccurrence(told(changes), KNOWN).occurrence).toBeUndefined();
  });

  test('where no candidate is looked at', () => {
    const others = Array.from({ length: 32 }, (_, i) => occurrenceOf(i + 1, told({ type: 'AID' })));
    expect(decideOccurrence(told({}), [...others, ...KNOWN]).occurrence).toBeUndefined();
    expect(decideOccurrence(told({}), [...others.slice(1), ...KNOWN]).occurrence).toBe(40);
  });
});

test('either side of talks may be named first', () => {
  const talks = told({ type: 'CONSULT', words: 'met', place: undefined, days: SUNDAY, recipients: [COLUMN] });
  const known = [occurrenceOf(41, { ...talks, report: 1 })];
  const turned = { ...talks, actors: [COLUMN], recipients: [FRONT] };
  expect(decideOccurrence(turned, known).occurrence).toBe(41);
  expect(
    decideOccurrence({ ...turned, type: 'ASSAULT' }, [occurrenceOf(42, { ...talks, type: 'ASSAULT', report: 1 })])
      .occurrence,
  ).toBeUndefined();
});

test('two named populations do not exclude each other', () => {
  const by = (key: number) => told({ actors: [{ key, kind: 'population', named: true }], place: undefined });
  expect(decideOccurrence(by(21), [occurrenceOf(43, { ...by(22), report: 1 })]).occurrence).toBe(43);
});

test('on a tie the occurrence that more reports tell wins', () => {
  const twice = addToOccurrence(occurrenceOf(50, ATTACK), told({ report: 3 }));
  expect(decideOccurrence(told({ report: 4 }), [occurrenceOf(49, ATTACK), twice]).occurrence).toBe(50);
});

test('a word that few tellings have does not bind', () => {
  const many = [3, 4, 5, 6].reduce(
    (profile, report) => addToOccurrence(profile, told({ report, words: 'struck' })),
    occurrenceOf(51, ATTACK),
  );
  const loose = { recipients: [], actors: [], place: undefined, days: undefined };
  expect(decideOccurrence(told({ ...loose, report: 9, words: 'struck' }), [many]).occurrence).toBe(51);
  expect(decideOccurrence(told({ ...loose, report: 9, words: 'killing' }), [many]).occurrence).toBeUndefined();
});

describe('what sides of a dispute say every day', () => {
  const undated = { recipients: [], place: undefined, days: undefined } as const;
  const signed = occurrenceOf(41, { ...ATTACK, ...undated, type: 'AGREE', words: 'signed' });

  test('is another time where it is told in other words', () => {
    const accepted = told({ ...undated, type: 'AGREE', words: 'accepted' });
    expect(decideOccurrence(accepted, [signed]).occurrence).toBeUndefined();
  });

  test('is one where the word is the same', () => {
    expect(decideOccurrence(told({ ...undated, type: 'AGREE', words: 'signing' }), [signed]).occurrence).toBe(41);
  });

  test('an attack told so is one', () => {
    const attack = occurrenceOf(42, { ...ATTACK, ...undated, words: 'shelled' });
    expect(decideOccurrence(told({ ...undated, words: 'attacked' }), [attack]).occurrence).toBe(42);
  });
});

describe('keys', () => {
  const party = fc.record({ key: fc.nat(99), kind: fc.constantFrom('person', 'group'), named: fc.boolean() });
  const event = fc.record({
    report: fc.nat(99),
    type: fc.constantFrom('ASSAULT' as const, 'CONSULT' as const),
    mode: fc.constant(undefined),
    realis: fc.constantFrom(...REALIS),
    actors: fc.array(party, { maxLength: 4 }),
    recipients: fc.array(party, { maxLength: 4 }),
    place: fc.option(fc.constantFrom(TOWN, SUBURB, PROVINCE), { nil: undefined }),
    days: fc.option(fc.constantFrom(SUNDAY, { from: '2030-03-16', to: '2030-03-17' }), { nil: undefined }),
    words: fc.constantFrom('struck', 'attacked killing', ''),
    happening: fc.option(fc.nat(9), { nil: undefined }),
  });

  test('are at most eight, different, and of the type and family', () => {
    fc.assert(
      fc.property(event, (one) => {
        const keys = occurrenceKeysOf(one);
        expect(keys.length).toBeLessThanOrEqual(MAX_OCCURRENCE_KEYS);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every((key) => key.startsWith(`${one.type}.${FAMILY_OF_REALIS[one.realis]}.`))).toBe(true);
      }),
    );
  });

  test.each<readonly [string, Partial<OccurrenceEvent>]>([
    ['day and place', { happening: 6, actors: [], recipients: [] }],
    ['day and sufferer', { happening: 6, place: undefined, actors: [] }],
    ['happening and word', { place: undefined, days: undefined, actors: [], recipients: [] }],
    ['place and doer', { happening: 6, days: undefined, recipients: [] }],
  ])('meet by %s', (_, changes) => {
    const known = new Set(occurrenceKeysOf({ ...ATTACK, recipients: [RESIDENTS] }));
    const other = occurrenceKeysOf(told(changes));
    expect(other.some((key) => known.has(key))).toBe(true);
  });

  test('a profile stays small and survives JSON', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 100 }), ([first, ...more]) => {
        if (!first) return;
        const profile = more.reduce(addToOccurrence, occurrenceOf(1, first));
        const json = JSON.stringify(profile);
        expect(json.length).toBeLessThan(3000);
        expect(JSON.parse(json)).toEqual(profile);
        expect(profile.tellings).toBe(more.length + 1);
      }),
      { numRuns: 50 },
    );
  });
});

test('a narrower place and time replace the wider', () => {
  const wide = occurrenceOf(1, { ...ATTACK, place: PROVINCE, days: { from: '2030-03-15', to: '2030-03-18' } });
  expect(addToOccurrence(wide, told({}))).toMatchObject({ place: { key: TOWN.key }, days: SUNDAY });
  expect(addToOccurrence(occurrenceOf(1, ATTACK), told({ place: PROVINCE })).place?.key).toBe(TOWN.key);
});

test.each([
  [TOWN, TOWN, 'same'],
  [TOWN, SUBURB, 'same'],
  [TOWN, FAR_TOWN, 'apart'],
  [TOWN, PROVINCE, 'untold'],
  [TOWN, undefined, 'untold'],
  [PROVINCE, { ...PROVINCE, key: 15 }, 'apart'],
  [TOWN, { ...TOWN, key: 16, country: 'CL' }, 'apart'],
  [{ key: 17, kind: 'city' }, { key: 18, kind: 'city' }, 'apart'],
  [{ key: 17, kind: 'site' }, { key: 18, kind: 'city' }, 'untold'],
] as const)('places %#: %j and %j are %s', (a, b, agreement) => {
  expect(comparePlaces(a, b)).toBe(agreement);
  expect(comparePlaces(b, a)).toBe(agreement);
});

test.each([
  ['2030-03-17', '2030-03-17', '2030-03-17', '2030-03-17', 'same'],
  ['2030-03-16', '2030-03-17', '2030-03-17', '2030-03-17', 'same'],
  ['2030-03-16', '2030-03-16', '2030-03-17', '2030-03-17', 'untold'],
  ['2030-03-01', '2030-03-31', '2030-03-17', '2030-03-17', 'untold'],
  ['2030-03-15', '2030-03-15', '2030-03-17', '2030-03-17', 'apart'],
] as const)('days %s/%s and %s/%s are %s', (a, b, c, d, agreement) => {
  expect(compareDays({ from: a, to: b }, { from: c, to: d })).toBe(agreement);
  expect(bothDays({ from: a, to: b }, undefined)).toEqual({ from: a, to: b });
});

test.each([
  ['attacked', 'the attacks'],
  ['struck', 'striking'],
  ['shot', 'shooting'],
  ['met', 'meetings'],
  ['withdrew', 'withdrawal'],
  ['planned', 'plan'],
])('triggers %s and %s have a stem in common', (a, b) => {
  expect(triggerStems(a).some((stem) => triggerStems(b).includes(stem))).toBe(true);
});

test('other triggers have not', () => {
  expect(triggerStems('arrested').some((stem) => triggerStems('attacked').includes(stem))).toBe(false);
});
