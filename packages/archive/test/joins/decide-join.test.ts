import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideJoin } from '../../src/joins/decide-join.ts';
import { JOIN_REASONS } from '../../src/joins/join-reason.ts';
import { pinKeyOf } from '../../src/joins/name-keys.ts';
import type { Pair } from './pair.ts';
import { BODIES } from './pairs-of-bodies.ts';
import { PEOPLE } from './pairs-of-people.ts';
import { PLACES } from './pairs-of-places.ts';
import { actor, body, entityOf, place } from './make.ts';

const nothing = { pins: [], apart: [] };
const PAIRS = [...PEOPLE, ...BODIES, ...PLACES];

describe.each([
  ['people', PEOPLE],
  ['bodies, states and groups', BODIES],
  ['places', PLACES],
] as const)('joins of %s', (_, pairs) => {
  it.each(pairs)('$says: $joins', ({ met, has, joins }: Pair) => {
    const { entity, reason } = decideJoin(met, [entityOf(has)], nothing);
    expect({ joined: entity === 1, reason: entity === 1 ? reason : false }).toEqual({
      joined: joins !== false,
      reason: joins,
    });
  });

  it.each(pairs)('the other way round, $says: $joins', ({ met, has, joins }: Pair) => {
    expect(decideJoin(has, [entityOf(met)], nothing).entity === 1).toBe(joins !== false);
  });
});

describe('a place of which the report does not tell which is meant', () => {
  const here = {
    country: 'AR',
    geo: { lat: -53.8, lon: -67.7, country: 'AR', geonames: 11, precision: 'city', score: 0.9 },
  } as const;
  const known = entityOf(place('Rio Grande', here), 1, { company: [7, 8] });
  const met = (score: number, others: readonly number[]): ReturnType<typeof place> =>
    place('Rio Grande', {
      country: 'BR',
      geo: { lat: -32, lon: -52.1, country: 'BR', geonames: 12, precision: 'city', score, others },
    });

  it('is the one that the archive knows from reports on the same actors', () => {
    const { entity, reason } = decideJoin(met(0.3, [11]), [known], { ...nothing, company: [7, 8] });
    expect({ entity, reason }).toEqual({ entity: 1, reason: 'place-in-company' });
  });

  it('stays another one where the actors are others, the report is sure, or it cannot mean the known one', () => {
    expect(decideJoin(met(0.3, [11]), [known], { ...nothing, company: [7] }).entity).toBeUndefined();
    expect(decideJoin(met(0.6, [11]), [known], { ...nothing, company: [7, 8] }).entity).toBeUndefined();
    expect(decideJoin(met(0.3, [13]), [known], { ...nothing, company: [7, 8] }).entity).toBeUndefined();
  });
});

describe('a surname', () => {
  const seen = { settings: ['NO'], firstDay: '2024-03-01', lastDay: '2024-03-04' };
  const ada = entityOf(actor('Ada Berg'), 1, seen);
  const met = actor('Berg', { setting: 'NO' });

  it('is joined in reports on one country within days, where nobody else has it', () => {
    expect(decideJoin(met, [ada], { ...nothing, day: '2024-03-10' })).toMatchObject({
      entity: 1,
      reason: 'surname-and-setting',
    });
  });

  it('is not joined months later', () => {
    expect(decideJoin(met, [ada], { ...nothing, day: '2024-07-10' }).entity).toBeUndefined();
  });

  it('is not joined where a second person has it, in that country or not', () => {
    const odo = entityOf(actor('Odo Berg'), 2, { settings: ['AT'] });
    expect(decideJoin(met, [ada, odo], { ...nothing, day: '2024-03-10' }).entity).toBeUndefined();
  });

  describe('in reports that name no country', () => {
    const known = entityOf(actor('Ada Berg'), 1, { company: [7, 8, 9], firstDay: '2024-03-01', lastDay: '2024-03-04' });
    const alone = actor('Berg');
    const around = { ...nothing, day: '2024-03-10' };

    it('is joined where they name the same actors', () => {
      const { entity, reason } = decideJoin(alone, [known], { ...around, company: [8, 5, 7] });
      expect({ entity, reason }).toEqual({ entity: 1, reason: 'surname-and-company' });
    });

    it('is not joined by one actor in common, months later, or where a second person has it', () => {
      const odo = entityOf(actor('Odo Berg'), 2);
      expect(decideJoin(alone, [known], { ...around, company: [8, 5] }).entity).toBeUndefined();
      expect(decideJoin(alone, [known], { day: '2024-07-10', ...nothing, company: [7, 8] }).entity).toBeUndefined();
      expect(decideJoin(alone, [known, odo], { ...around, company: [7, 8] }).entity).toBeUndefined();
    });
  });

  it('with a role is the one who has the role', () => {
    const roles = [{ title: 'Trade Minister', ofName: 'Norway' }];
    const minister = entityOf(actor('Odo Berg', { roles }), 2);
    const { entity, reason } = decideJoin(actor('Berg', { roles }), [ada, minister], nothing);
    expect({ entity, reason }).toEqual({ entity: 2, reason: 'surname-and-role' });
  });
});

describe('a surname with an office', () => {
  const roles = [{ title: 'Prime Minister' }];
  const met = actor('Berg', { roles });
  const short = entityOf(met, 1);
  const whole = (name: string, key: number) => entityOf(actor(name, { roles }), key);

  it('is the one whose whole name the archive has, before one it has by surname alone', () => {
    expect(decideJoin(met, [short, whole('Ada Berg', 2)], nothing).entity).toBe(2);
  });

  it('is nobody where two of that surname had the office', () => {
    expect(decideJoin(met, [whole('Ada Berg', 2), whole('Odo Berg', 3)], nothing)).toMatchObject({
      entity: undefined,
      reason: 'ambiguous',
    });
  });
});

describe('what the setting is not enough for', () => {
  const seen = { settings: ['NO'], firstDay: '2024-03-01', lastDay: '2024-03-04' };
  const near = { ...nothing, day: '2024-03-02' };

  it('two offices under one surname', () => {
    const ada = entityOf(actor('Ada Berg', { roles: [{ title: 'President' }] }), 1, seen);
    const met = actor('Berg', { setting: 'NO', roles: [{ title: 'Foreign Minister' }] });
    expect(decideJoin(met, [ada], near).entity).toBeUndefined();
  });

  it('people of two countries', () => {
    const ada = entityOf(actor('Ada Berg'), 1, { ...seen, country: 'AT' });
    expect(decideJoin(actor('Berg', { setting: 'NO', country: 'NO' }), [ada], near).entity).toBeUndefined();
  });

  it('a name that goes on', () => {
    const center = actor('Ada Berg Foundation', { setting: 'NO' });
    expect(decideJoin(center, [entityOf(actor('Ada Berg'), 1, seen)], near).entity).toBeUndefined();
  });

  it('a short form, where the body is of a country that the report does not name', () => {
    const mission = entityOf(body('Channel Mission', { names: ['CMX'], setting: 'GB', country: 'GB' }), 1);
    const met = (countries: readonly string[]) => body('CMX', { setting: 'CA', countries });
    expect(decideJoin(met(['CA']), [mission], nothing).entity).toBeUndefined();
    expect(decideJoin(met(['CA', 'GB']), [mission], nothing)).toMatchObject({ entity: 1, reason: 'acronym' });
  });
});

describe('a whole name', () => {
  const scoreOf = (country?: string, setting?: string) => {
    const rest = { ...(country !== undefined && { country }), ...(setting !== undefined && { setting }) };
    return decideJoin(actor('Ada Berg', rest), [entityOf(actor('Ada Berg', { country: 'NO', setting: 'NO' }))], nothing)
      .score;
  };

  it('counts less in another country or other reports, more in the same', () => {
    expect(scoreOf('NO', 'NO')).toBeGreaterThan(scoreOf());
    expect(scoreOf()).toBeGreaterThan(scoreOf('NO', 'AT'));
    expect(scoreOf('NO', 'AT')).toBeGreaterThan(scoreOf('AT', 'NO'));
  });
});

describe('candidates', () => {
  it('that are equally like give a new entity, with both as rivals', () => {
    const two = [entityOf(actor('Ada Berg'), 4), entityOf(actor('Ada Berg'), 9)];
    const { entity, reason, rivals } = decideJoin(actor('Ada Berg'), two, nothing);
    expect({ entity, reason, rivals: rivals.map((rival) => rival.entity) }).toEqual({
      entity: undefined,
      reason: 'ambiguous',
      rivals: [4, 9],
    });
  });

  it('that a person keeps apart are not told apart by chance', () => {
    const two = [entityOf(actor('Ada Berg'), 4), entityOf(actor('Ada Berg'), 9)];
    const decision = decideJoin(actor('Ada Berg'), two, { pins: [], apart: [{ a: 9, b: 4 }] });
    expect(decision).toMatchObject({ entity: undefined, reason: 'kept-apart' });
  });

  it('that lie at one spot under one name: the first is joined', () => {
    const geo = { lat: 52, lon: -1, country: 'GB', precision: 'city', score: 0.9 } as const;
    const ledby = place('Ledby', { geo });
    expect(decideJoin(ledby, [entityOf(ledby, 9), entityOf(ledby, 4)], nothing).entity).toBe(4);
  });

  it('none: a new entity, surely', () => {
    expect(decideJoin(body('Saltmarsh Front'), [], nothing)).toEqual({
      entity: undefined,
      score: 1,
      reason: 'new',
      rivals: [],
    });
  });
});

describe('pins', () => {
  const pin = { nameKey: pinKeyOf('Hizbullah', 'actor', 'organization'), class: 'actor', entity: 77 } as const;

  it('join a name in any spelling that is folded together', () => {
    const decision = decideJoin(body('Hezbollah'), [entityOf(body('Hezbollah'), 3)], { ...nothing, pins: [pin] });
    expect(decision).toEqual({ entity: 77, score: 1, reason: 'pinned', rivals: [] });
  });

  it('are for their own class alone', () => {
    expect(decideJoin(place('Hezbollah'), [], { ...nothing, pins: [pin] }).reason).toBe('new');
  });
});

describe('the list of known actors', () => {
  const known = { id: 'saltmarsh', name: 'Saltmarsh Front', score: 0.97, reason: 'known-actor' } as const;
  const met = body('Front of the Saltmarsh');

  it('joins the entity that has its id, however it is named', () => {
    const entity = entityOf(body('Saltmarsh Front'), 5, { known: 'saltmarsh' });
    expect(decideJoin(met, [entity], { ...nothing, known })).toMatchObject({
      entity: 5,
      reason: 'known-actor',
      score: 0.97,
      known: { id: 'saltmarsh' },
    });
  });

  it('never joins an entity that is another of the list', () => {
    const entity = entityOf(met, 5, { known: 'other' });
    expect(decideJoin(met, [entity], { ...nothing, known })).toMatchObject({
      entity: undefined,
      known: { id: 'saltmarsh', name: 'Saltmarsh Front' },
    });
  });

  it('marks an entity that was there before the list', () => {
    expect(decideJoin(met, [entityOf(met, 5)], { ...nothing, known })).toMatchObject({
      entity: 5,
      known: { id: 'saltmarsh' },
    });
  });

  it('does not put an office holder into an entity by its label', () => {
    const nominal = actor('prime minister of Norway', { form: 'nominal', names: [], isIndefinite: true });
    const held = { id: 'berg', name: 'Ada Berg', score: 0.8, reason: 'office-holder' } as const;
    expect(decideJoin(nominal, [entityOf(nominal, 5)], { ...nothing, known: held })).toMatchObject({
      entity: undefined,
      score: 0.8,
      reason: 'office-holder',
    });
  });
});

describe('of any appearance and candidates', () => {
  const all = PAIRS.flatMap(({ met, has }) => [met, has]);
  const one = fc.constantFrom(...all);
  const some = fc.uniqueArray(fc.nat({ max: all.length - 1 }), { maxLength: 8 });
  const profiles = (keys: readonly number[]) =>
    keys.flatMap((key) => {
      const each = all[key];
      return each ? [entityOf(each, key)] : [];
    });

  it('the order of the candidates does not matter', () => {
    fc.assert(
      fc.property(one, some, (met, keys) => {
        const candidates = profiles(keys);
        expect(decideJoin(met, candidates.toReversed(), nothing)).toEqual(decideJoin(met, candidates, nothing));
      }),
    );
  });

  it('scores are within 0 and 1, reasons have a sentence, and nothing is joined across classes', () => {
    fc.assert(
      fc.property(one, some, (met, keys) => {
        const candidates = profiles(keys);
        const { entity, score, reason, rivals } = decideJoin(met, candidates, nothing);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Object.hasOwn(JOIN_REASONS, reason)).toBe(true);
        expect(rivals.map((rival) => rival.entity)).not.toContain(entity);
        const joined = candidates.find(({ key }) => key === entity);
        if (entity !== undefined) expect(joined?.class).toBe(met.class);
      }),
    );
  });

  it('labels are never likelier than one half', () => {
    fc.assert(
      fc.property(one, some, (met, keys) => {
        const { reason, score } = decideJoin(met, profiles(keys), nothing);
        if (reason === 'same-label') expect(score).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('the table of pairs', () => {
  it('has both sorts', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(60);
    expect(PAIRS.filter(({ joins }) => joins === false).length).toBeGreaterThan(25);
  });
});
