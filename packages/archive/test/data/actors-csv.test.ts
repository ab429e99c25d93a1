import { describe, expect, it } from 'vitest';
import { CHECKS, headerFaults } from './actor-checks.ts';
import { actorListText, COLUMNS, daysOf, nameKey, readList } from './actor-list.ts';

const text = actorListText();
const { actors } = readList(text);

describe('the actor list', () => {
  it('has the columns of its README, and more than 700 rows', () => {
    expect(readList(text).header).toEqual(COLUMNS);
    expect(headerFaults(text)).toEqual([]);
    expect(actors.length).toBeGreaterThan(700);
  });

  it('is plain UTF-8 with one line a row', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(/[\r\uFEFF\uFFFD]/.test(text)).toBe(false);
    expect(text.split('\n')).toHaveLength(actors.length + 2);
  });

  it('gives every role an end: an open one would vouch for days that nobody knew yet', () => {
    expect(actors.flatMap(({ roles }) => roles.filter((role) => role.endsWith('..')))).toEqual([]);
  });

  it.each(Object.entries(CHECKS))('%s', (_, check) => {
    expect(check(actors)).toEqual([]);
  });
});

/** What a row is made of; a broken one differs in the fields that are given. */
const SOUND = {
  id: 'org-lakeside-clinic',
  name: 'Lakeside Clinic',
  names: 'Clinic by the Lake',
  kind: 'organization',
  country: 'AR',
  roles: '',
  wikidata: '',
  source: 'https://example.org/clinic',
};
type Row = Partial<typeof SOUND>;

const PERSON: Row = { id: 'person-ada-norrin', name: 'Ada Norrin', names: '', kind: 'person' };
const OTHER: Row = { id: 'person-bo-norrin', name: 'Bo Norrin', names: '', kind: 'person' };
const LED = 'leader @ org-lakeside-clinic';

const BROKEN: readonly (readonly [string, readonly Row[]])[] = [
  ['ids are well-formed', [{ id: 'Lakeside Clinic' }]],
  ['ids are well-formed', [{ id: 'org-lakeside--clinic' }]],
  ['ids are unique and sorted by code unit', [{}, {}]],
  ['ids are unique and sorted by code unit', [PERSON, {}]],
  ['names are trimmed and not empty', [{ names: 'Clinic by the Lake| Clinic' }]],
  ['names are trimmed and not empty', [{ names: 'Clinic by the Lake|' }]],
  ['no loaded words', [{ name: 'Lakeside Militants' }]],
  ['kinds are those of the record model', [{ kind: 'unknown' }]],
  ['a person is kind person, a people population, a state state', [{ kind: 'person' }]],
  ['countries are ISO 3166-1 alpha-2', [{ country: 'ZZ' }]],
  ['a code in an id is its country', [{ id: 'state-CL', kind: 'state' }]],
  ['Wikidata ids are Q-ids, one row each', [{ wikidata: '42' }]],
  ['Wikidata ids are Q-ids, one row each', [{ wikidata: 'Q42' }, { ...PERSON, wikidata: 'Q42' }]],
  ['sources are https addresses', [{ source: 'http://example.org/' }]],
  ['sources are https addresses', [{ source: '' }]],
  ['no name belongs to two rows', [{}, { ...PERSON, names: 'The Clínic by the lake' }]],
  ['no name stands twice in a row', [{ names: 'Lakeside clinic' }]],
  ['no loaded words', [{ names: 'Lakeside regime' }]],
  ['roles are written as title @ org-id from..to, by people only', [{ roles: `${LED} 2001..` }]],
  ['roles are written as title @ org-id from..to, by people only', [{ ...PERSON, roles: `${LED} since 2001` }]],
  ['roles are written as title @ org-id from..to, by people only', [{ ...PERSON, roles: `${LED} ..2001` }]],
  ['the organisation of a role is in the list and is no person', [{ ...PERSON, roles: 'leader @ org-none 2001..' }]],
  ['dates are in the calendar, and from is not after to', [{}, { ...PERSON, roles: `${LED} 2001-02-30..` }]],
  ['dates are in the calendar, and from is not after to', [{}, { ...PERSON, roles: `${LED} 2001-13..2003` }]],
  ['dates are in the calendar, and from is not after to', [{}, { ...PERSON, roles: `${LED} 2003-05..2003-04-30` }]],
  [
    'one person at a time in an office of one person',
    [{}, { ...PERSON, roles: `${LED} 2001..2004-02-02` }, { ...OTHER, roles: `${LED} 2004-01..` }],
  ],
];

function listOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => Object.values({ ...SOUND, ...row }).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

describe('the checks of the actor list', () => {
  it.each(BROKEN)('%s: finds the fault in %j', (name, rows) => {
    expect(CHECKS[name]?.(readList(listOf(rows)).actors)).not.toEqual([]);
  });

  it('find no fault in sound rows', () => {
    const holders = [
      { ...PERSON, roles: `${LED} 2001..2004-01` },
      { ...OTHER, roles: `${LED} 2004-01-31..` },
    ];
    const sound = readList(listOf([{}, ...holders])).actors;
    expect(Object.values(CHECKS).flatMap((check) => check(sound))).toEqual([]);
  });

  it('find a column that is not where it belongs, and a row that is too short', () => {
    expect(headerFaults('id,names,name\n')).toEqual(['names', 'name']);
    expect(() => readList(`${COLUMNS.join(',')}\norg-a,A\n`)).toThrow(/Invalid Record Length/);
  });

  it.each([
    ['The Élysée', 'elysee'],
    ["Al-Aqsa Martyrs' Brigades", 'alaqsamartyrsbrigades'],
    ['U.S.', 'us'],
    ['Theodor', 'theodor'],
  ])('compare %s as %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['2004', '2004-01-01', '2004-12-31'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2004-02-29', '2004-02-29', '2004-02-29'],
  ])('read %s as %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });
});
