import { describe, expect, it } from 'vitest';
import { CLASS_BIT } from '../src/gazetteer/classes.ts';
import { countryName, countryOf } from '../src/gazetteer/countries.ts';
import { COUNTRY_ROWS } from '../src/gazetteer/country-rows.ts';
import { openGazetteer } from '../src/gazetteer/gazetteer.ts';
import { phraseKey } from '../src/gazetteer/phrase-key.ts';
import { readContainer, writeContainer } from '../src/model/container.ts';
import { packTable } from '../src/model/hash-table.ts';
import { hashString } from '../src/perceptron/hash.ts';

describe('countryOf', () => {
  it.each([
    ['Israel', 'IL', 'name'],
    ['Israeli', 'IL', 'demonym'],
    ['Israelis', 'IL', 'demonym'],
    ['Britain', 'GB', 'name'],
    ['the UK', 'GB', 'name'],
    ['U.K.', 'GB', 'name'],
    ['Britons', 'GB', 'demonym'],
    ['the United States', 'US', 'name'],
    ['US', 'US', 'name'],
    ['Washington', 'US', 'capital'],
    ['IRAN', 'IR', 'name'],
    ['Spaniards', 'ES', 'demonym'],
    ['Chinese', 'CN', 'demonym'],
    ['Sana’a', 'YE', 'capital'],
    ['Côte d’Ivoire', 'CI', 'name'],
    ['Timor-Leste', 'TL', 'name'],
    ['Saudis', 'SA', 'demonym'],
    ['Palestinian', 'PS', 'demonym'],
    ['Luxembourg', 'LU', 'name'],
  ] as const)('%s is %s by its %s', (phrase, iso, as) => {
    expect(countryOf(phrase)).toEqual({ iso, as });
  });

  it.each(['us', 'polish', 'turkey', 'Chineses', 'Springfield', '', 'the', 'constructor', 'It'])(
    '%j is no country',
    (phrase) => {
      expect(countryOf(phrase)).toBeUndefined();
    },
  );

  it('has one row a country, with a name', () => {
    const codes = COUNTRY_ROWS.map((row) => row.slice(0, 2));
    expect(new Set(codes).size).toBe(codes.length);
    for (const row of COUNTRY_ROWS) expect(row).toMatch(/^[A-Z]{2}\|[^|]+(?:\|[^|]*){3}$/);
    expect(countryName('XK')).toBe('Kosovo');
    expect(countryName('ZZ')).toBeUndefined();
  });
});

describe('openGazetteer', () => {
  const entries = [
    ['Jordan', CLASS_BIT.country | CLASS_BIT['first-name']],
    ['Deir al Balah', CLASS_BIT.town],
  ] as const;
  const table = packTable(
    'gazetteer',
    entries.map(([phrase, mask]) => [hashString(phrase), mask] as const),
  );
  const gazetteer = openGazetteer(readContainer(writeContainer('test', [table])));

  it('gives all classes of a phrase', () => {
    expect(gazetteer.classes('Jordan')).toEqual(['country', 'first-name']);
    expect(gazetteer.classes('JORDAN')).toEqual(['country', 'first-name']);
    expect(gazetteer.classes('jordan')).toEqual([]);
  });

  it('looks past accents, hyphens and apostrophes', () => {
    expect(gazetteer.classes('Déir al-Balah')).toEqual(['town']);
    expect(phraseKey('Qa’ida  al-Bū')).toBe('Qaida al Bu');
  });
});
