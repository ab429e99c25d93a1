import type { Actor, Mention, Place, Reading } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../src/joins/appearances-of.ts';

const mention = (quote: string, form: Mention['form'] = 'name'): Mention => ({
  start: 0,
  end: quote.length,
  quote,
  form,
});

function someone(id: string, name: string, rest: Partial<Actor> = {}): Actor {
  return { id, name, kind: 'person', roles: [], mentions: [mention(name)], ...rest };
}

function somewhere(id: string, name: string, country?: string, rest: Partial<Place> = {}): Place {
  const geo = { lat: 1, lon: 2, precision: 'city', score: 0.9, ...(country !== undefined && { country }) } as const;
  return { id, name, kind: 'city', mentions: [mention(name)], ...(country !== undefined && { geo }), ...rest };
}

function reading(
  actors: readonly Actor[],
  places: readonly Place[] = [],
  source: Reading['report']['source'] = {},
): Reading {
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'test', version: '0', model: '' },
    report: {
      id: 'r-1',
      text: '',
      language: 'en',
      genre: 'news',
      title: { status: 'absent' },
      byline: { status: 'absent' },
      publishedAt: { status: 'absent' },
      source,
      blocks: [],
    },
    actors,
    places,
    times: [],
    records: [],
    notes: [],
  };
}

const role = (title: string, of?: string) => ({
  title,
  anchor: { start: 0, end: title.length, quote: title },
  ...(of !== undefined && { of }),
});

describe('appearances of a reading', () => {
  it('are one for every actor and place, in order', () => {
    const all = appearancesOf(
      reading([someone('a1', 'Ada Berg'), someone('a2', 'Odo Berg')], [somewhere('p1', 'Oslo')]),
    );
    expect(all.map(({ local, class: of }) => `${of} ${local}`)).toEqual(['actor a1', 'actor a2', 'place p1']);
  });

  it('have distinct names without title, article and possessive, most frequent first, eight at most', () => {
    const quotes = ['Prime Minister Ada Berg', 'Berg', 'Berg', 'Ms Berg', "Berg's", ...'abcdefgh'];
    const [ada] = appearancesOf(
      reading([
        someone('a1', 'Ada Berg', {
          roles: [role('Prime Minister')],
          mentions: [...quotes.map((quote) => mention(quote)), mention('she', 'pronoun')],
        }),
      ]),
    );
    expect(ada?.names.slice(0, 3)).toEqual(['Berg', 'Ada Berg', 'Ms Berg']);
    expect(ada?.names).toHaveLength(8);
  });

  it('keep what has only pronouns, marked', () => {
    const [he] = appearancesOf(reading([someone('a1', 'he', { mentions: [mention('he', 'pronoun')] })]));
    expect(he).toMatchObject({ form: 'pronoun', names: [] });
    expect(he).not.toHaveProperty('isIndefinite');
  });

  it.each([
    ['a spokesman', 'person', true],
    ['the spokesman', 'person', true],
    ['three soldiers', 'group', true],
    ['over 345 pilgrims', 'population', true],
    ['Those', 'group', true],
    ['the protesters', 'group', undefined],
    ['protesters', 'group', undefined],
    ['the Iraqi army', 'organization', undefined],
    ['an Iraqi ministry', 'organization', true],
  ] as const)('"%s" (%s) is nobody in particular: %s', (quote, kind, isIndefinite) => {
    const name = quote.replace(/^the /, '');
    const [each] = appearancesOf(reading([someone('a1', name, { kind, mentions: [mention(quote, 'nominal')] })]));
    expect(each?.isIndefinite).toBe(isIndefinite);
  });

  it('name the body of a role, and the country of a state or of a person with its office', () => {
    const norway = someone('a1', 'Norway', { kind: 'state' });
    const ada = someone('a2', 'Ada Berg', { roles: [role('minister', 'a1'), role('minister', 'a1'), role('member')] });
    const country = somewhere('p1', 'Norway', 'NO', { kind: 'country' });
    const [state, person] = appearancesOf(reading([norway, ada], [country]));
    expect(state?.country).toBe('NO');
    expect(person).toMatchObject({
      country: 'NO',
      roles: [{ title: 'minister', ofName: 'Norway' }, { title: 'member' }],
    });
  });

  it('have no country for what is not the state itself', () => {
    const government = someone('a1', 'Government of Norway', { kind: 'state', mentions: [mention('Norway')] });
    const country = somewhere('p1', 'Norway', 'NO', { kind: 'country' });
    expect(appearancesOf(reading([government], [country]))[0]).not.toHaveProperty('country');
  });

  it('have the country that most of the report lies in as setting, or none', () => {
    const oslo = somewhere('p1', 'Oslo', 'NO');
    const bergen = somewhere('p2', 'Bergen', 'NO');
    const graz = somewhere('p3', 'Graz', 'AT');
    const ada = someone('a1', 'Ada Berg');
    expect(appearancesOf(reading([ada], [oslo, bergen, graz]))[0]?.setting).toBe('NO');
    expect(appearancesOf(reading([ada], [oslo, graz]))[0]).not.toHaveProperty('setting');
  });

  it('take a region of the name of a state for no state', () => {
    const georgia = someone('a1', 'Georgia', { kind: 'state' });
    const [region] = appearancesOf(reading([georgia], [somewhere('p1', 'Georgia', 'US', { kind: 'region' })]));
    expect(region).toMatchObject({ kind: 'organization', country: 'US' });
    const [state] = appearancesOf(reading([georgia], [somewhere('p1', 'Georgia', 'GE', { kind: 'country' })]));
    expect(state).toMatchObject({ kind: 'state', country: 'GE' });
  });

  it('have the countries of the report, most often named first', () => {
    const places = [somewhere('p1', 'Graz', 'AT'), somewhere('p2', 'Oslo', 'NO'), somewhere('p3', 'Bergen', 'NO')];
    expect(appearancesOf(reading([someone('a1', 'Ada Berg')], places))[0]?.countries).toEqual(['NO', 'AT']);
  });

  it('are named by their members in order of the alphabet; by nobody where one has no name', () => {
    const turkey = someone('a1', 'Turkey', { kind: 'state' });
    const russia = someone('a2', 'Russia', { kind: 'state' });
    const friends = someone('a3', 'friends', { kind: 'group', mentions: [mention('friends', 'nominal')] });
    const both = (id: string, members: readonly string[]) =>
      someone(id, 'both', { kind: 'group', mentions: [mention('Turkey and Russia', 'nominal')], members });
    const all = appearancesOf(reading([turkey, russia, friends, both('a4', ['a1', 'a2']), both('a5', ['a1', 'a3'])]));
    expect(all[3]).toMatchObject({ name: 'Russia and Turkey', members: ['Russia', 'Turkey'] });
    expect(all[4]).toMatchObject({ isIndefinite: true });
  });

  it('know the report’s own source', () => {
    const agency = someone('a1', 'Fjord Wire', { kind: 'organization' });
    expect(appearancesOf(reading([agency], [], { name: 'The Fjord Wire' }))[0]?.isReportsOwn).toBe(true);
  });
});
