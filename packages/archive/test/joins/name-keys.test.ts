import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, plainWords } from '../../src/joins/fold-name.ts';
import { nameKeysOf, pinKeyOf } from '../../src/joins/name-keys.ts';
import { BODIES } from './pairs-of-bodies.ts';
import { PEOPLE } from './pairs-of-people.ts';
import { PLACES } from './pairs-of-places.ts';
import { actor, body, place } from './make.ts';

const fold = (name: string): string => foldWords(plainWords(name)).join(' ');

describe('folding a name', () => {
  it.each([
    ['Khān Yūnis', 'Khan Younis'],
    ['Khan Yunis', 'Khan Younis'],
    ['Hizbullah', 'Hezbollah'],
    ['Hizballah', 'Hizbullah'],
    ['the Saltmarsh Front', 'Saltmarsh Front'],
    ['Mohammed', 'Muhammad'],
    ['al-Sharif', 'el-Sharif'],
    ['ash-Sharif', 'Al Sharif'],
    ['Ad Dana', 'ad-Dana'],
    ['Ibrāhīm', 'Ebrahim'],
    ['Sana’a', 'Sanaa'],
    ['Raʾs ʿAyn', 'Ras Ayn'],
    ['Abdul Rahman', 'Abdelrahman'],
    ['Abd al-Rahman', 'Abdurrahman'],
    ['Qasim', 'Kassem'],
    ['Saleem', 'Salim'],
    ['U.S. Embassy', 'United States Embassy'],
    ['Hamas’ office', 'Hamas office'],
    ['Norway’s army', 'Norway army'],
    ['Łódź', 'Lodz'],
    ['Jean‑Luc', 'Jean-Luc'],
  ])('"%s" and "%s" meet', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['Lee', 'Li'],
    ['Ada', 'Adda Maria'],
    ['Mohammed', 'Mahmoud'],
    ['Hassan', 'Hussein'],
    ['Hamas', 'Fatah'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
    ['Ali', 'Ala'],
  ])('"%s" and "%s" do not', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('does nothing to what is folded', () => {
    const letters = fc.constantFrom(
      ...'abdehiklmnoqrstuy',
      ' ',
      '-',
      "'",
      'Al-',
      'abdel ',
      'ou',
      'kh',
      'ee',
      'é',
      'ss',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (parts) => {
        const once = fold(parts.join(''));
        expect(fold(once)).toBe(once);
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  it('never throws and never leaves a name with letters empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const words = plainWords(name);
        if (/[a-z]/i.test(name)) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('keys', () => {
  it.each([...PEOPLE, ...BODIES, ...PLACES].filter(({ joins }) => joins !== false))(
    'what is joined shares a key: $says',
    ({ met, has }) => {
      const keys = new Set(nameKeysOf(has));
      expect(nameKeysOf(met).some((key) => keys.has(key))).toBe(true);
    },
  );

  it('of a person are the whole name and the surname, marked', () => {
    expect(nameKeysOf(actor('Ada Maria Berg'))).toEqual(['p:adamariaberg', 'ps:berg', 'p:adaberg', 'p:adamaria']);
  });

  it('of a name that is written surname first: the part that stands alone', () => {
    expect(nameKeysOf(actor('Berg Lung-bin', { names: ['Berg Lung-bin', 'Berg'] }))).toContain('ps:berg');
  });

  it('of a person and a body of one name have nothing in common', () => {
    const person = nameKeysOf(actor('Ada Berg'));
    expect(nameKeysOf(body('Ada Berg')).filter((key) => person.includes(key))).toEqual([]);
  });

  it('of unknown kind meet any kind', () => {
    const keys = nameKeysOf(actor('Ada Berg', { kind: 'unknown' }));
    for (const kind of ['person', 'organization', 'state', 'group', 'population'] as const)
      expect(nameKeysOf(actor('Ada Berg', { kind })).some((key) => keys.includes(key))).toBe(true);
  });

  it('of both forms where the report gives both', () => {
    const keys = nameKeysOf(body('Channel Mission', { names: ['Channel Mission', 'CM'] }));
    expect(keys).toEqual(['b:chanelmision', 'b:cm']);
  });

  it('of what only stands for the name within its report: none', () => {
    const names = ['Constitutional Court of Norway', 'Court', 'Norway'];
    expect(nameKeysOf(body('Constitutional Court of Norway', { names }))).toEqual(['b:constitutionalcurtofnorwai']);
  });

  it('of a state and a country are their code as well, of a town its entry in the list', () => {
    expect(nameKeysOf(actor('America', { kind: 'state', country: 'US' }))[0]).toBe('b:cc-US');
    const geo = { lat: 0, lon: 0, country: 'US', geonames: 12, precision: 'city', score: 1 } as const;
    expect(nameKeysOf(place('Ledby', { geo }))).toEqual(['l:id-12', 'l:ledbi']);
    expect(nameKeysOf(place('America', { kind: 'country', geo }))[0]).toBe('l:cc-US');
  });

  it('there are none for pronouns and nobody in particular', () => {
    expect(nameKeysOf(actor('he', { form: 'pronoun', names: [] }))).toEqual([]);
    expect(nameKeysOf(actor('a spokesman', { form: 'nominal', names: [], isIndefinite: true }))).toEqual([]);
  });

  it('are six at most, distinct, and the same for the same', () => {
    const name = fc.array(fc.constantFrom('Ada', 'Berg', 'CM', 'Front', 'al-Bakri', 'of', 'Court', 'X.'), {
      minLength: 1,
      maxLength: 5,
    });
    const kind = fc.constantFrom('person', 'organization', 'state', 'group', 'population', 'unknown');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), kind, (words, of) => {
        const names = words.map((each) => each.join(' '));
        const each = actor(names[0] ?? '', { kind: of as 'person', names });
        const keys = nameKeysOf(each);
        expect(keys.length).toBeLessThanOrEqual(6);
        expect(new Set(keys).size).toBe(keys.length);
        expect(nameKeysOf(each)).toEqual(keys);
      }),
    );
  });
});

describe('the key of a pin', () => {
  it('is one for all spellings, and leaves a title out', () => {
    expect(pinKeyOf('Mr Yusuf Berg', 'actor', 'person')).toBe(pinKeyOf('Youssef Berg', 'actor', 'person'));
  });
});
