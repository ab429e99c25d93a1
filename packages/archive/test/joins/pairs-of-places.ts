import { at, pair, type Pair } from './pair.ts';
import { place } from './make.ts';

export const PLACES: readonly Pair[] = [
  pair(
    'one entry of the list',
    place('Mosul', at(36.34, 43.13, 'IQ', 99072)),
    place('Mosul', at(36.34, 43.13, 'IQ', 99072)),
    'same-place-id',
  ),
  pair(
    'one entry, two spellings',
    place('Khan Younis', at(31.34, 34.3, 'PS', 281124)),
    place('Khān Yūnis', at(31.34, 34.3, 'PS', 281124)),
    'same-place-id',
  ),
  pair(
    'one entry, old and new name',
    place('Istanbul', at(41, 28.9, 'TR', 745044)),
    place('Constantinople', at(41, 28.9, 'TR', 745044)),
    'same-place-id',
  ),
  pair(
    'a part has its town’s entry',
    place('East Mosul', at(36.34, 43.13, 'IQ', 99072)),
    place('Mosul', at(36.34, 43.13, 'IQ', 99072)),
    false,
  ),
  pair(
    'one name, near',
    place('Khan Yunis', at(31.34, 34.3, 'PS')),
    place('Khan Yunis', at(31.35, 34.31, 'PS')),
    'same-coordinates',
  ),
  pair('one name, far', place('Tripoli', at(34.44, 35.83, 'LB')), place('Tripoli', at(32.88, 13.19, 'LY')), false),
  pair('two names, near', place('Rafah', at(31.29, 34.24, 'PS')), place('Khan Yunis', at(31.34, 34.3, 'PS')), false),
  pair(
    'article apart',
    place('Ar Raqqah', at(35.95, 39.01, 'SY')),
    place('Raqqa', at(35.95, 39.01, 'SY')),
    'same-coordinates',
  ),
  pair(
    'a town and a province of one name',
    place('Aleppo', at(36.2, 37.16, 'SY')),
    place('Aleppo', { kind: 'region', ...at(36.2, 37.16, 'SY') }),
    false,
  ),
  pair(
    'a province with its word',
    place('Diyala Province', { kind: 'region', ...at(33.95, 45, 'IQ') }),
    place('Diyala', { kind: 'region', ...at(33.95, 45, 'IQ') }),
    'same-coordinates',
  ),
  pair(
    'a district of a province',
    place('Central Aceh district', {
      kind: 'region',
      names: ['Central Aceh district', 'Aceh'],
      ...at(4.4, 96.9, 'ID'),
    }),
    place('Aceh', { kind: 'region', ...at(4.4, 96.9, 'ID') }),
    false,
  ),
  pair(
    'a country',
    place('United States', { kind: 'country', ...at(38, -97, 'US') }),
    place('America', { kind: 'country', ...at(38, -97, 'US') }),
    'same-country',
  ),
  pair(
    'two countries',
    place('Niger', { kind: 'country', ...at(16, 8, 'NE') }),
    place('Nigeria', { kind: 'country', ...at(10, 8, 'NG') }),
    false,
  ),
  pair(
    'no coordinates in one, report on its country',
    place('Ledby', { setting: 'GB' }),
    place('Ledby', at(52, -1, 'GB')),
    'same-place-name',
  ),
  pair(
    'no coordinates in one, report on another country',
    place('Ledby', { setting: 'CA' }),
    place('Ledby', at(52, -1, 'GB')),
    false,
  ),
  pair('no coordinates at all', place('Ledby Quay'), place('Ledby Quay'), 'same-place-name'),
  pair('a word for any place', place('hospital', { kind: 'site' }), place('hospital', { kind: 'site' }), false),
  pair(
    'one name, one country, far',
    place('Springfield', at(39.8, -89.6, 'US')),
    place('Springfield', at(42.1, -72.6, 'US')),
    false,
  ),
];
