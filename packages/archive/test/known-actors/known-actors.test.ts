import { describe, expect, it } from 'vitest';
import { knownActorIndex } from '../../src/known-actors/known-actor-index.ts';
import { KNOWN_WEIGHTS, matchKnown } from '../../src/known-actors/match-known.ts';
import { parseKnownActors, withOwnActors } from '../../src/known-actors/parse-known-actors.ts';
import { roleDates } from '../../src/known-actors/role-dates.ts';
import { actor, body, place } from '../joins/make.ts';

const HEAD = 'id,name,names,kind,country,roles,wikidata,source\n';
const CSV = `${HEAD}norland,Norland,Kingdom of Norland|NL,state,,,,https://example.org/n
front,Saltmarsh Front,SF|Front of Salt,organization,,,Q42,https://example.org/f
union,Shore Union,SU|Front of Salt,organization,,,,https://example.org/u
berg,Ada Berg,Berg,person,,prime minister @ norland 2020-03-01..2022-06|member @ front,,https://example.org/b
castel,Odo Castel,Castel,person,,prime minister @ norland 2022-07..,,https://example.org/c
castel2,Ida Castel,Castel,person,,,,https://example.org/c2
`;
const { actors, notes } = parseKnownActors(CSV);
const index = knownActorIndex(actors);

describe('reading a list of known actors', () => {
  it('reads every line', () => {
    expect(notes).toEqual([]);
    expect(actors.map(({ id, line }) => `${id} ${String(line)}`)).toEqual([
      'norland 2',
      'front 3',
      'union 4',
      'berg 5',
      'castel 6',
      'castel2 7',
    ]);
    expect(actors[3]).toMatchObject({
      name: 'Ada Berg',
      names: ['Berg'],
      kind: 'person',
      country: undefined,
      roles: [
        { title: 'prime minister', of: 'norland', from: '2020-03-01', to: '2022-06-01' },
        { title: 'member', of: 'front', from: undefined, to: undefined },
      ],
    });
  });

  it.each([
    [',X,,person,,,,https://example.org', 'ONR-JOINS-3', 'the id'],
    ['a b,X,,person,,,,https://example.org', 'ONR-JOINS-3', 'the id'],
    ['x,,,person,,,,https://example.org', 'ONR-JOINS-3', 'the name is empty'],
    ['x,X,,human,,,,https://example.org', 'ONR-JOINS-3', '"human" is none of person'],
    ['x,X,,person,NOR,,,https://example.org', 'ONR-JOINS-3', 'ISO 3166-1'],
    ['x,X,,person,,,12,https://example.org', 'ONR-JOINS-3', 'no Wikidata item'],
    ['x,X,,person,,,,', 'ONR-JOINS-3', 'the source ""'],
    ['x,X', 'ONR-JOINS-3', '"" is none of person'],
  ])('leaves the line "%s" out with a note, and reads the next', (line, code, reason) => {
    const read = parseKnownActors(`${HEAD}${line}\nnext,Next,,person,,,,https://example.org\n`);
    expect(read.actors.map(({ id }) => id)).toEqual(['next']);
    expect(read.notes).toHaveLength(1);
    expect(read.notes[0]).toMatchObject({ code });
    expect(read.notes[0]?.message).toContain('Line 2');
    expect(read.notes[0]?.message).toContain(reason);
  });

  it('counts lines over fields with line breaks', () => {
    const { notes: found } = parseKnownActors(`${HEAD}x,"X\nY",,person,,,,https://example.org\n\n,Z,,person,,,,\n`);
    expect(found.map(({ message }) => message.slice(0, 7))).toEqual(['Line 5:']);
  });

  it('leaves a role out that is not written as it should be, and keeps the actor', () => {
    const read = parseKnownActors(`${HEAD}x,X,,person,,mayor of Oslo|judge @ y 2020..,,https://example.org\n`);
    expect(read.actors[0]?.roles.map(({ title }) => title)).toEqual(['judge']);
    expect(read.notes).toMatchObject([{ code: 'ONR-JOINS-4' }]);
  });

  it('keeps the first of two lines with one id', () => {
    const line = (name: string) => `x,${name},,person,,,,https://example.org\n`;
    const read = parseKnownActors(`${HEAD}${line('First')}${line('Second')}`);
    expect(read.actors.map(({ name }) => name)).toEqual(['First']);
    expect(read.notes).toMatchObject([{ code: 'ONR-JOINS-5' }]);
  });

  it('says which columns are missing', () => {
    expect(parseKnownActors('id,name\nx,X\n')).toMatchObject({ actors: [], notes: [{ code: 'ONR-JOINS-2' }] });
    expect(parseKnownActors('').notes).toMatchObject([{ code: 'ONR-JOINS-2' }]);
  });

  it('keeps what stands before a line that is no CSV', () => {
    const read = parseKnownActors(`${HEAD}x,X,,person,,,,https://example.org\ny,"Y,,person\n`);
    expect(read.actors.map(({ id }) => id)).toEqual(['x']);
    expect(read.notes).toMatchObject([{ code: 'ONR-JOINS-1' }]);
  });

  it('takes a byte order mark, CRLF, and columns in any order', () => {
    const read = parseKnownActors(
      '\uFEFFsource,kind,name,id,names,country,roles,wikidata,more\r\nhttps://example.org,person,X,x,,NO,,,?\r\n',
    );
    expect(read.notes).toEqual([]);
    expect(read.actors).toMatchObject([{ id: 'x', name: 'X', country: 'NO' }]);
  });

  it('lets an own list override by id', () => {
    const own = parseKnownActors(`${HEAD}front,Front of the Saltmarsh,,organization,,,,https://example.org\n`).actors;
    const all = withOwnActors(actors, own);
    expect(all).toHaveLength(actors.length);
    expect(all.find(({ id }) => id === 'front')?.name).toBe('Front of the Saltmarsh');
  });
});

describe('dates of an office', () => {
  it.each([
    ['2020-03-01..2022-06-30', '2020-03-01', '2022-06-30'],
    ['2020-02..2022-06', '2020-02-29', '2022-06-01'],
    ['2020..2022', '2020-12-31', '2022-01-01'],
    ['2020..', '2020-12-31', undefined],
    ['..2022', undefined, '2022-01-01'],
    ['..', undefined, undefined],
    ['2020..2020', '2020-12-31', '2020-01-01'],
  ])('%s: surely from %s to %s', (text, from, to) => {
    expect(roleDates(text)).toEqual({ from, to });
  });

  it.each(['2020', '2020-13..', '2021-02-29..', 'x..y', '2022..2020', '2020..2021..2022', ''])(
    '"%s" is none',
    (text) => {
      expect(roleDates(text)).toBeUndefined();
    },
  );
});

describe('who held an office', () => {
  it.each([
    ['2020-02-29', undefined],
    ['2020-03-01', 'berg'],
    ['2022-06-01', 'berg'],
    ['2022-06-15', undefined],
    ['2022-07-31', 'castel'],
    ['2031-01-01T10:00:00Z', 'castel'],
  ])('on %s: %s', (day, id) => {
    expect(index.holderOf('Prime Minister', 'norland', day)?.id).toBe(id);
  });

  it('is not told by a role without dates, or where two held it', () => {
    expect(index.holderOf('member', 'front', '2021-01-01')).toBeUndefined();
    const two = actors.map((each) => (each.id === 'castel2' ? { ...each, roles: actors[3]?.roles ?? [] } : each));
    expect(knownActorIndex(two).holderOf('prime minister', 'norland', '2021-01-01')).toBeUndefined();
  });
});

describe('matching an appearance with the list', () => {
  const match = (...args: Parameters<typeof actor>) => matchKnown(actor(...args), index, '2021-05-05');

  it.each([
    ['a name', actor('Ada Berg'), 'berg', KNOWN_WEIGHTS.exact],
    ['a name in other spelling', actor('Adda Berg'), 'berg', KNOWN_WEIGHTS.spelling],
    ['a surname that the list has', actor('Berg'), 'berg', KNOWN_WEIGHTS.exact],
    ['the same surname, another given name', actor('Ole Berg', { names: ['Ole Berg', 'Berg'] }), undefined, 0],
    ['a surname that two of the list have', actor('Castel'), undefined, 0],
    ['a whole name beside it', actor('Odo Castel', { names: ['Castel', 'Odo Castel'] }), 'castel', KNOWN_WEIGHTS.exact],
    ['a body', body('the Saltmarsh Front'), 'front', KNOWN_WEIGHTS.exact],
    ['its short form', body('SF'), 'front', KNOWN_WEIGHTS.exact],
    ['its short form beside another long one', body('Sea Force', { names: ['Sea Force', 'SF'] }), undefined, 0],
    ['a name that two of the list have', body('Front of Salt'), undefined, 0],
    ['a person of a body’s name', actor('Saltmarsh Front'), undefined, 0],
    ['a body of a person’s name', body('Ada Berg'), undefined, 0],
    ['kind not known', actor('Ada Berg', { kind: 'unknown' }), 'berg', KNOWN_WEIGHTS.exact * KNOWN_WEIGHTS.otherKind],
    [
      'a state that the reading took for a body',
      body('Norland'),
      'norland',
      KNOWN_WEIGHTS.exact * KNOWN_WEIGHTS.otherKind,
    ],
    ['its government', actor('Government of Norland', { kind: 'state', names: ['Norland'] }), undefined, 0],
    ['a place', place('Norland'), undefined, 0],
    ['pronouns', actor('Ada Berg', { form: 'pronoun', names: [] }), undefined, 0],
  ])('%s', (_, appearance, id, score) => {
    const found = matchKnown(appearance, index, '2021-05-05');
    expect(found?.id).toBe(id);
    expect(found?.score ?? 0).toBeCloseTo(score, 10);
  });

  it('an actor of another country is not the one of the list', () => {
    const own = parseKnownActors(`${HEAD}x,Ada Berg,,person,NO,,,https://example.org\n`).actors;
    expect(matchKnown(actor('Ada Berg', { country: 'AT' }), knownActorIndex(own), undefined)).toBeUndefined();
    expect(matchKnown(actor('Ada Berg', { country: 'NO' }), knownActorIndex(own), undefined)?.id).toBe('x');
  });

  const office = { form: 'nominal', names: [], isIndefinite: true } as const;
  const roles = [{ title: 'prime minister', ofName: 'Norland' }];

  it('an office alone is whoever held it on the day', () => {
    expect(match('prime minister of Norland', { ...office, roles })).toMatchObject({
      id: 'berg',
      reason: 'office-holder',
      score: 0.8,
    });
    const later = matchKnown(actor('prime minister of Norland', { ...office, roles }), index, '2023-01-01');
    expect(later?.id).toBe('castel');
  });

  it('an office is nobody’s without a day, a body, or where the words say another', () => {
    expect(matchKnown(actor('prime minister', { ...office, roles }), index, undefined)).toBeUndefined();
    expect(match('prime minister', { ...office, roles: [{ title: 'prime minister' }] })).toBeUndefined();
    expect(match('former prime minister of Norland', { ...office, roles })).toBeUndefined();
    expect(match('a prime minister', { ...office, roles })).toBeUndefined();
  });
});

describe('a surname with a title', () => {
  const more = parseKnownActors(
    `${HEAD}holt,Eva Holt,President Holt,person,,president @ norland 2001-01-01..2005-01-01,,https://example.org/h
holt2,Per Holt,,person,,trade minister @ norland 2001-01-01..|spokesman @ front 2001-01-01..,,https://example.org/h2
`,
  ).actors;
  const titled = knownActorIndex([...actors, ...more]);
  const holt = (title: string, ofName?: string) =>
    actor('Holt', { roles: [{ title, ...(ofName !== undefined && { ofName }) }] });

  it.each([
    ['the title in a name of the list, on any day', holt('President'), undefined, 'holt'],
    ['a title held on the day', holt('Minister of Trade'), '2003-03-03', 'holt2'],
    ['a title held on another day', holt('Minister of Trade'), '1999-03-03', undefined],
    ['a title held, day not known', holt('Minister of Trade'), undefined, undefined],
    ['a title of another body', holt('Minister of Trade', 'Saltmarsh Front'), '2003-03-03', undefined],
    ['the title of that body', holt('Minister of Trade', 'Norland'), '2003-03-03', 'holt2'],
    ['no title', actor('Holt'), '2003-03-03', undefined],
    [
      'another given name beside it',
      actor('Holt', { names: ['Holt', 'Ulf Holt'], roles: [{ title: 'President' }] }),
      '2003-03-03',
      undefined,
    ],
    [
      'an office that a body may have many of',
      actor('spokesman of Saltmarsh Front', { form: 'nominal', names: [], isIndefinite: true }),
      '2003-03-03',
      undefined,
    ],
    ['another given name', actor('Ulf Holt', { roles: [{ title: 'President' }] }), '2003-03-03', undefined],
  ])('%s', (_, appearance, day, id) => {
    expect(matchKnown(appearance, titled, day)?.id).toBe(id);
  });
});

describe('an office in a description', () => {
  const office = (name: string) => actor(name, { form: 'nominal', names: [], isIndefinite: true });
  it.each([
    ['Norland’s prime minister', 'berg'],
    ['prime minister of the Kingdom of Norland', 'berg'],
    ["Norland's former prime minister", undefined],
    ['sister of Norland’s prime minister', undefined],
    ['mayor of Norland', undefined],
  ])('%s: %s', (name, id) => {
    expect(matchKnown(office(name), index, '2021-05-05')?.id).toBe(id);
  });
});

describe('a short form of a body of a country', () => {
  const own = parseKnownActors(`${HEAD}cm,Channel Mission,CMX,organization,GB,,,https://example.org
`).actors;
  it('is taken only where the report names that country, or places nothing', () => {
    const found = (rest: Parameters<typeof body>[1]) => matchKnown(body('CMX', rest), knownActorIndex(own), undefined);
    expect(found({ countries: ['CA'] })).toBeUndefined();
    expect(found({ countries: ['CA', 'GB'] })?.id).toBe('cm');
    expect(found({})?.id).toBe('cm');
  });
});

describe('notes of an index', () => {
  it('name what is ambiguous, once, and bodies that are not in the list', () => {
    const more = parseKnownActors(`${HEAD}x,X,,person,,judge @ nowhere 2020..,,https://example.org\n`).actors;
    const found = knownActorIndex([...actors, ...more]).notes;
    expect(found.map(({ code }) => code)).toEqual(['ONR-JOINS-6', 'ONR-JOINS-6', 'ONR-JOINS-7']);
    expect(found[0]?.message).toBe(
      'The name "Front of Salt" is that of front, union: it is not joined by the list alone.',
    );
  });
});
