import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, REALIS } from '@onrecord/model';
import type { CountPoint, CountTrack, Named, Occurrence } from '../../src/brief/index.ts';
import { plainText } from '../../src/brief/index.ts';
import { countClause, quantityPhrase } from '../../src/brief/grammar/count-phrase.ts';
import { dayWords, forDays, onDays, spanWords } from '../../src/brief/grammar/day-words.ts';
import { eventClause, ownWords } from '../../src/brief/grammar/event-clause.ts';
import { MODE_PHRASES } from '../../src/brief/grammar/event-words.ts';
import { isPlural, ownAccount, partiesPhrase, partyPhrase, placePhrase } from '../../src/brief/grammar/party-phrase.ts';
import { listOf, phrase } from '../../src/brief/grammar/phrase.ts';
import { ASSEMBLY, CLINIC, FRONT, MEDIATORS, NORRIN } from './invented-actors.ts';

describe('names with their articles', () => {
  it.each<[kind: string, name: string, said: string, plural: boolean]>([
    ['organization', 'Saltmarsh Front', 'the Saltmarsh Front', false],
    ['organization', 'Ministry of Health', 'the Ministry of Health', false],
    ['organization', 'Amnesty International', 'Amnesty International', false],
    ['organization', 'Kestrel', 'Kestrel', false],
    ['organization', 'UN', 'the UN', false],
    ['organization', 'NATO', 'NATO', false],
    ['organization', 'The Harbour Board', 'The Harbour Board', false],
    ['organization', "Tolhuin's council", "Tolhuin's council", false],
    ['organization', 'Lowland forces', 'the Lowland forces', true],
    ['organization', 'military', 'the military', false],
    ['person', 'Adela Norrin', 'Adela Norrin', false],
    ['person', 'teacher', 'a teacher', false],
    ['person', 'aid worker', 'an aid worker', false],
    ['person', 'his spokesman', 'his spokesman', false],
    ['state', 'Norway', 'Norway', false],
    ['state', 'Netherlands', 'the Netherlands', false],
    ['state', 'United Kingdom', 'the United Kingdom', false],
    ['group', 'mediators', 'mediators', true],
    ['group', 'two sides', 'two sides', true],
    ['group', 'residents of the old town', 'residents of the old town', true],
    ['group', 'delegation from Ushuaia', 'the delegation from Ushuaia', false],
    ['group', 'Norrin and Mr Marrick', 'Norrin and Mr Marrick', true],
    ['population', 'people', 'people', true],
    ['organization', 'لجنة السلام', 'لجنة السلام', false],
    ['organization', 'al-Nahr', 'al-Nahr', false],
  ])('%s %s', (kind, name, said, plural) => {
    expect(plainText(partyPhrase({ kind, name }))).toBe(said);
    expect(isPlural([{ kind, name }])).toBe(plural);
  });

  it('goes by what the reports write, where that is known', () => {
    expect(plainText(partyPhrase(MEDIATORS))).toBe('the mediators');
    expect(plainText(partyPhrase({ ...FRONT, article: 'none' }))).toBe('Saltmarsh Front');
    // The article of "the negotiator" is none of her name's.
    expect(plainText(partyPhrase({ ...NORRIN, article: 'the' }))).toBe('Adela Norrin');
  });

  it('marks a name that was worked out', () => {
    expect(plainText(partyPhrase({ ...NORRIN, standing: 'inferred' }))).toBe('Adela Norrin [inferred]');
  });

  it.each<[count: number, said: string]>([
    [1, 'n1'],
    [2, 'n1 and n2'],
    [3, 'n1, n2 and n3'],
    [5, 'n1, n2, n3, n4 and one other'],
    [7, 'n1, n2, n3, n4 and three others'],
  ])('lists %i names', (count, said) => {
    const names = Array.from({ length: count }, (_, i): Named => ({
      name: `n${i + 1}`,
      kind: 'unknown',
      article: 'none',
    }));
    expect(plainText(partiesPhrase(names))).toBe(said);
  });

  it('lists with another comma', () => {
    expect(plainText(listOf([phrase('a, b'), phrase('c')], { comma: '; ' }))).toBe('a, b; and c');
  });

  it.each<[Named, string]>([
    [FRONT, 'by its own account'],
    [NORRIN, 'by their own account'],
    [MEDIATORS, 'by their own account'],
  ])('own account of $name', (party, words) => {
    expect(ownAccount([party])).toBe(words);
  });

  it.each<[kind: string, name: string, said: string]>([
    ['city', 'Tolhuin', ' in Tolhuin'],
    ['site', 'Lakeside Clinic', ' at Lakeside Clinic'],
    ['water', 'Beagle Channel', ' in the Beagle Channel'],
    ['country', 'Netherlands', ' in the Netherlands'],
  ])('place: %s %s', (kind, name, said) => {
    expect(plainText(placePhrase({ kind, name }))).toBe(said);
  });
});

describe('days', () => {
  it.each<[said: string, wanted: string]>([
    [dayWords('2030-03-04'), '4 March 2030'],
    [dayWords('2030-03-04', '2030-12-31'), '4 March'],
    [dayWords('2030-03-04', '2031-01-01'), '4 March 2030'],
    [dayWords('XXXX-12-29'), 'XXXX-12-29'],
    [dayWords('2030-13-01'), '2030-13-01'],
    [onDays({ from: '2030-03-04', to: '2030-03-04' }), 'on 4 March 2030'],
    [onDays({ from: '2030-03-04', to: '2030-03-06' }), 'between 4 and 6 March 2030'],
    [onDays({ from: '2030-03-30', to: '2030-04-02' }, '2030-01-01'), 'between 30 March and 2 April'],
    [onDays({ from: '2029-12-30', to: '2030-01-02' }, '2030-01-01'), 'between 30 December 2029 and 2 January'],
    [forDays({ from: '2030-03-17', to: '2030-03-17' }), 'for 17 March 2030'],
    [forDays({ from: '2030-03-17', to: '2030-03-18' }), 'for the days between 17 and 18 March 2030'],
    [spanWords({ from: '2030-03-10', to: '2030-03-20' }), '10 to 20 March 2030'],
    [spanWords({ from: '2029-12-30', to: '2030-01-02' }), '30 December 2029 to 2 January 2030'],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

const POINT: CountPoint = {
  value: undefined,
  min: undefined,
  max: undefined,
  approximate: false,
  words: 'several',
  basis: 'total',
  realis: 'actual',
  day: undefined,
  claimant: { by: 'actor', actor: CLINIC },
  texts: 1,
  cites: [{ address: 'r1:fi-1', outlet: 'Invented Courier', told: '2030-03-14', title: undefined, quote: 'several' }],
};

describe('counts', () => {
  it.each<[Partial<CountPoint>, string]>([
    [{ value: 12 }, '12'],
    [{ value: 1234 }, '1,234'],
    [{ value: 0 }, '0'],
    [{ min: 12 }, 'at least 12'],
    [{ max: 12 }, 'at most 12'],
    [{ min: 10, max: 15 }, 'between 10 and 15'],
    [{ value: 400, approximate: true }, 'about 400'],
    [{ min: 200, max: 999, approximate: true }, '‘several’'],
    [{ min: 2000, approximate: true }, 'at least 2,000'],
    [{ value: 40, unit: 'km' }, '40 km'],
    [{}, '‘several’'],
  ])('%j', (quantity, said) => {
    expect(plainText(quantityPhrase({ ...POINT, ...quantity }))).toBe(said);
  });

  const injured: CountTrack = {
    measure: 'injured',
    counted: 'people',
    place: { name: 'Tolhuin', kind: 'city' },
    points: [],
  };
  it.each<[Partial<CountTrack>, Partial<CountPoint>, string]>([
    [{}, { min: 12 }, 'at least 12 people were injured in Tolhuin'],
    [{ counted: 'person' }, { value: 1 }, '1 person was injured in Tolhuin'],
    [{ counted: 'its members' }, { value: 3 }, '3 of its members were injured in Tolhuin'],
    [{ since: '2030-03-02' }, { value: 3 }, '3 people were injured in Tolhuin since 2 March 2030'],
    [{}, { value: 7, basis: 'increment' }, 'a further 7 people were injured in Tolhuin'],
    [{ counted: '' }, { value: 3 }, '3 were injured in Tolhuin'],
    [{}, { value: 3, realis: 'possible' }, '3 people may have been injured in Tolhuin'],
    [{}, { value: 3, realis: 'negated' }, '3 people were not injured in Tolhuin'],
    [{}, { value: 3, realis: 'conditional' }, '3 people would be injured in Tolhuin, on a condition'],
    [{ measure: 'released' }, { value: 3, realis: 'planned' }, '3 people are to be released in Tolhuin'],
    [{ measure: 'returned', counted: 'person' }, { value: 1, realis: 'planned' }, '1 person is to return in Tolhuin'],
    [{}, { min: 200, max: 999, approximate: true, words: 'hundreds' }, '‘hundreds’ of people were injured in Tolhuin'],
    [{}, {}, '‘several’ people were injured in Tolhuin'],
    [{ measure: 'protesting' }, { min: 200 }, 'at least 200 people protested in Tolhuin'],
    [
      { measure: 'attacks', counted: 'strikes' },
      { value: 34 },
      'the figure given for attacks in Tolhuin was 34 strikes',
    ],
    [
      { measure: 'distance', counted: 'kilometres' },
      { value: 40, unit: 'kilometre' },
      'the figure given for the distance in Tolhuin was 40 kilometres',
    ],
    [{ measure: 'other' }, { value: 16 }, 'the figure given in Tolhuin was 16 people'],
    [
      { measure: 'share', counted: 'homes' },
      { value: 0.4, words: '40 percent of' },
      'the figure given for the share in Tolhuin was ‘40 percent of’ homes',
    ],
    [
      { measure: 'money', counted: '' },
      { value: 5e6, unit: 'USD', words: '$5 million' },
      'the figure given for money in Tolhuin was ‘$5 million’',
    ],
  ])('%j %j', (track, point, said) => {
    expect(plainText(countClause({ ...injured, ...track }, { ...POINT, ...point }))).toBe(said);
  });
});

type Told = Pick<Occurrence, 'type' | 'doers' | 'recipients' | 'words'> & { mode?: string };
const attack: Told = { type: 'ASSAULT', doers: [FRONT], recipients: [ASSEMBLY], words: 'fired' };

describe('events', () => {
  it.each<[Told, (typeof REALIS)[number], string]>([
    [attack, 'actual', 'the Saltmarsh Front attacked the Highland Assembly'],
    [attack, 'negated', 'the Saltmarsh Front did not attack the Highland Assembly'],
    [attack, 'planned', 'the Saltmarsh Front was to attack the Highland Assembly'],
    [attack, 'threatened', 'the Saltmarsh Front threatened to attack the Highland Assembly'],
    [attack, 'demanded', 'the Saltmarsh Front attack the Highland Assembly'],
    [attack, 'offered', 'the Saltmarsh Front offered to attack the Highland Assembly'],
    [attack, 'possible', 'the Saltmarsh Front may have attacked the Highland Assembly'],
    [attack, 'conditional', 'the Saltmarsh Front would attack the Highland Assembly, on a condition'],
    [{ ...attack, mode: 'aerial' }, 'actual', 'the Saltmarsh Front attacked the Highland Assembly from the air'],
    [{ ...attack, mode: 'a mode that no list has' }, 'actual', 'the Saltmarsh Front attacked the Highland Assembly'],
    [{ ...attack, recipients: [] }, 'actual', 'the Saltmarsh Front carried out an attack'],
    [{ ...attack, doers: [] }, 'actual', 'the Highland Assembly was attacked or harmed'],
    [{ ...attack, doers: [], recipients: [MEDIATORS] }, 'negated', 'the mediators were not attacked or harmed'],
    [{ ...attack, doers: [] }, 'demanded', 'the Highland Assembly be attacked or harmed'],
    [
      { ...attack, doers: [] },
      'threatened',
      'there was a threat that the Highland Assembly would be attacked or harmed',
    ],
    [{ ...attack, doers: [], recipients: [] }, 'actual', 'there was an attack'],
    [{ ...attack, doers: [], recipients: [] }, 'negated', 'there was no attack'],
    [{ ...attack, doers: [], recipients: [] }, 'demanded', 'there be an attack'],
    [{ ...attack, type: 'CONSULT' }, 'actual', 'the Saltmarsh Front met or talked with the Highland Assembly'],
    [
      { ...attack, type: 'CONSULT', doers: [FRONT, ASSEMBLY], recipients: [] },
      'planned',
      'the Saltmarsh Front and the Highland Assembly were to meet or talk',
    ],
    [{ ...attack, type: 'CONSULT', doers: [] }, 'actual', 'there was a meeting or talks with the Highland Assembly'],
    [{ ...attack, type: 'RETREAT', mode: 'release', doers: [] }, 'planned', 'the Highland Assembly was to be released'],
    [{ ...attack, type: 'AID' }, 'actual', 'the Saltmarsh Front gave aid to the Highland Assembly'],
    [{ ...attack, type: 'AID', doers: [] }, 'actual', 'the Highland Assembly was given aid'],
    [{ ...attack, type: 'INCIDENT', doers: [], recipients: [] }, 'actual', 'there was an incident'],
  ])('%#: %j', (event, realis, said) => {
    expect(plainText(eventClause(event, realis))).toBe(said);
  });

  it('does not name a place that is named already', () => {
    const visit = {
      ...attack,
      recipients: [{ name: 'Norway', kind: 'state' }],
      place: { name: 'Norway', kind: 'country' },
    };
    expect(plainText(eventClause(visit, 'actual'))).toBe('the Saltmarsh Front attacked Norway');
  });

  it('adds place and day', () => {
    const full = {
      ...attack,
      place: { name: 'Tolhuin', kind: 'city' },
      when: { from: '2030-03-12', to: '2030-03-12' },
    };
    expect(plainText(eventClause(full, 'actual', '2030-01-01'))).toBe(
      'the Saltmarsh Front attacked the Highland Assembly in Tolhuin on 12 March',
    );
  });

  it('gives the own word of the report unless the clause has it', () => {
    expect(plainText(ownWords({ words: 'opened fire' }, phrase('they attacked')))).toBe('‘opened fire’');
    expect(ownWords({ words: 'attacked' }, phrase('they attacked them'))).toEqual([]);
    expect(ownWords({ words: ' ' }, phrase('they attacked them'))).toEqual([]);
  });

  it('has a clause for every type, mode, realis and set of names', () => {
    const acts = [
      ...EVENT_TYPES.map((type) => [type, undefined] as const),
      ...Object.keys(MODE_PHRASES).map((key) => key.split('/')),
    ];
    for (const [type, mode] of acts)
      for (const realis of REALIS)
        for (const doers of [[], [FRONT], [FRONT, ASSEMBLY]])
          for (const recipients of [[], [MEDIATORS]]) {
            const event = {
              ...attack,
              type: type as Occurrence['type'],
              ...(mode !== undefined && { mode }),
              doers,
              recipients,
            };
            const said = plainText(eventClause(event, realis));
            expect(said).toMatch(/^[a-z].*[a-z]$/u);
            expect(said).not.toMatch(/ {2}|undefined| no an? /u);
          }
  });
});
