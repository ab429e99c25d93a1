import { describe, expect, test } from 'vitest';
import { candidateFinder } from '../../src/places/candidates.ts';
import { datelines } from '../../src/places/datelines.ts';
import { noPlaceIndex } from '../../src/places/gazetteer/place-entry.ts';
import { readPlaces } from '../../src/places/read-places.ts';
import { placeIndex } from './place-index.ts';
import { placeNamed, placesOf } from './places-of.ts';

describe('the report decides which place a name means', () => {
  test.each([
    ['The army of Lebanon shelled a hill near Tripoli, Lebanese officials said.', 'Tripoli', 'LB', 34.44],
    ['The army of Libya shelled a hill near Tripoli, Libyan officials said.', 'Tripoli', 'LY', 32.89],
    ['Talks were held in Georgia, and the Georgian minister went home to Tbilisi.', 'Georgia', 'GE', 42],
    ['Police in Atlanta, Georgia, and in Texas and Alabama held three men.', 'Georgia', 'US', 32.7],
    ['Police in London, Ontario, said a Canadian man was held.', 'London', 'CA', 42.98],
    ['British police in London held three men.', 'London', 'GB', 51.51],
    ['Shells hit Rafah in the Gaza Strip, Palestinian medics said.', 'Rafah', 'PS', 31.3],
    ['A truck waited in Alexandria, the Egyptian ministry said.', 'Alexandria', 'EG', 31.2],
    ['A bridge fell in Alexandria, Virginia, the mayor said.', 'Alexandria', 'US', 38.8],
    ['Pupils from Dallas, Houston and Austin flew from Texas to Italy.', 'Italy', 'IT', 42.8],
    ['Pupils from Dallas, Houston and Austin in the United States flew to Mexico City.', 'Mexico City', 'MX', 19.4],
    ['Syrian jets struck Hama and Homs on Friday.', 'Hama', 'SY', 35.13],
  ])('%s', (text, words, country, lat) => {
    const geo = placeNamed(text, words)?.geo;
    expect(geo).toMatchObject({ country });
    expect(geo?.lat).toBeCloseTo(lat, 0);
  });

  test('what else it could have been is kept, likeliest first', () => {
    const geo = placeNamed('The army of Lebanon shelled a hill near Tripoli.', 'Tripoli')?.geo;
    expect(geo?.runnersUp?.[0]).toMatchObject({ country: 'LY' });
    expect(geo?.runnersUp?.map(({ score }) => score)).toEqual(
      [...(geo?.runnersUp ?? [])].map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(geo?.runnersUp?.every(({ score }) => score <= (geo.score || 0))).toBe(true);
  });
});

describe('places of many kinds and spellings', () => {
  test.each([
    ['Trucks waited at the Kerem Shalom crossing.', 'Kerem Shalom crossing', 'site', 'IL'],
    ['Rockets fell in the Western Negev.', 'Western Negev', 'region', 'IL'],
    ['Fighters left Dera’a and Ma’arat al-Numan in Syria.', 'Dera’a', 'city', 'SY'],
    ['A drone fell in the Belgorod region of Russia.', 'Belgorod region', 'region', 'RU'],
    ['A tanker was stopped in the Strait of Hormuz.', 'Strait of Hormuz', 'water', undefined],
    ['Troops moved into North Kivu.', 'North Kivu', 'region', 'CD'],
    ['Drones hit the Zaporizhzhia nuclear power plant.', 'Zaporizhzhia nuclear power plant', 'site', 'UA'],
    ['Shots were fired across the Line of Control in Kashmir.', 'Line of Control', 'region', 'IN'],
    ['A bomb went off in Kunduz province in Afghanistan.', 'Kunduz province', 'region', 'AF'],
    ['Thousands fled the Zamzam camp near El Fasher in Sudan.', 'El Fasher', 'city', 'SD'],
    ['Guards closed the gate at Storskog on Norway’s border.', 'Storskog', 'site', 'NO'],
    ['Reindeer herders in Finnmark met the Norwegian minister.', 'Finnmark', 'region', 'NO'],
    ['Water was short in the Goudoubo camp in Burkina Faso.', 'Goudoubo camp', 'site', 'BF'],
    ['A flood closed roads in Quang Ngai province in Vietnam.', 'Quang Ngai province', 'region', 'VN'],
    ['Rebels took Pangasinan, a province of the Philippines.', 'Pangasinan', 'region', 'PH'],
  ])('%s', (text, words, kind, country) => {
    const place = placeNamed(text, words);
    expect(place?.kind).toBe(kind);
    expect(place?.geo?.country).toBe(country);
  });

  test('a hospital that no list knows lies in the town of its sentence, and not more exactly than that', () => {
    const place = placeNamed('Shells hit the Al Varen hospital in Mosul, Iraq.', 'Al Varen hospital');
    expect(place).toMatchObject({ kind: 'site', geo: { country: 'IQ', precision: 'city' } });
    expect(place?.geo).not.toHaveProperty('geonames');
  });

  test('a village that no list knows lies in the province it is said to be in', () => {
    const place = placeNamed('Troops burned the village of Orlunyi in Rakhine state in Myanmar.', 'Orlunyi');
    expect(place?.geo).toMatchObject({ country: 'MM', precision: 'region' });
  });

  test('a spelling that no list knows is told where the report is about its country', () => {
    const place = placeNamed('Syrian jets bombed the town of Saraqeeb on Friday.', 'Saraqeeb');
    expect(place?.geo).toMatchObject({ country: 'SY' });
    expect(placeNamed('Peruvian jets bombed the town of Saraqeeb on Friday.', 'Saraqeeb')).not.toHaveProperty('geo');
  });

  test('two spellings are one place', () => {
    const { table } = placesOf(
      'The road to Raqqa was closed. Syrian buses left Raqqah at noon. The US and the United States.',
    );
    expect(table.places().map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Raqqah', 2],
      ['United States', 2],
    ]);
  });
});

describe('where a report was written', () => {
  test.each([
    ['2031-02-20 KANO: Gunmen stopped a lorry on the ring road.', 'KANO', 'NG'],
    ['KANO: Gunmen stopped a lorry on the ring road.', 'KANO', 'NG'],
  ])('%s', (text, words, country) => {
    expect(placeNamed(text, words)?.geo).toMatchObject({ country });
  });

  test('a label that comes back is a speaker', () => {
    const known = candidateFinder(placeIndex());
    const begin = 'SYDNEY: Good morning to you.\n\nMILES: Good morning.';
    expect(datelines(placesOf(begin).tree, known).size).toBe(1);
    expect(datelines(placesOf(`${begin}\n\nSYDNEY: We are closed today.`).tree, known).size).toBe(0);
  });
});

describe('names that the words around make places', () => {
  test.each([
    ['Norwegian ships kept up their blockade of Vardo for weeks.', 'Vardo', 'NO'],
    ['Sudanese troops entered the Zamzam transit camp.', 'Zamzam transit camp', 'SD'],
    ['The mayor of Deir Hafer spoke to Syrian state media.', 'Deir Hafer', 'SY'],
  ])('%s', (text, words, country) => {
    expect(placeNamed(text, words)?.geo).toMatchObject({ country });
  });

  test('the other places of a report tell which town is meant where it names no country', () => {
    const place = placeNamed('Buses went from Ushuaia and Tolhuin to a school in Rio Grande.', 'Rio Grande');
    expect(place).toMatchObject({ kind: 'city', geo: { country: 'AR' } });
  });

  test.each([
    'Troops closed the road between Tolhuin and Rio Grande.',
    'The council has threatened to storm Tolhuin at dawn.',
    'They fled Tolhuin.',
    'The siege of Tolhuin must be lifted first.',
  ])('a name that one town alone has is that town where the words before lead to a place: %s', (text) => {
    expect(placeNamed(text, 'Tolhuin')).toMatchObject({ kind: 'city', geo: { country: 'AR' } });
  });

  test('rivers take the article, towns do not', () => {
    expect(placeNamed('A raft sank in the Rio Grande near Laredo in Texas.', 'Rio Grande')?.kind).toBe('water');
  });

  test('a building is no town of a part of its name that nothing else speaks of', () => {
    expect(placeNamed('Nurses left the Lakeside Clinic at noon.', 'Lakeside Clinic')?.geo).toBeUndefined();
    expect(placeNamed('Nurses left the Lakeside Clinic in Mosul at noon.', 'Lakeside Clinic')?.geo).toMatchObject({
      country: 'IQ',
    });
  });

  test('an unknown republic is a country without coordinates', () => {
    const place = placeNamed('Soldiers of the Orvane Republic landed in Oman.', 'Orvane Republic');
    expect(place?.kind ?? 'country').toBe('country');
    expect(place?.geo).toBeUndefined();
  });
});

describe('what is no place', () => {
  test.each([
    'The tanker Dover was stopped at sea.',
    'The vessel, the Orla Dawn, was boarded.',
    'Fighters of the Virunga Front and the Cape Column withdrew.',
    'Operation Jericho began at dawn.',
    'The Syrian envoy met his Turkish colleague.',
    'Mr Jordan said he was pleased.',
    'The vote is in August or in June.',
    'The Gaza Health Ministry gave no figure.',
    'The North rejected the offer of the South.',
  ])('%s', (text) => {
    expect(
      placesOf(text)
        .table.places()
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('the table', () => {
  const text =
    'Jordan closed its border. Shells fell in Homs and Hama in Syria on Friday. The mayor of Homs left the city with his men.';

  test('says where something is and where a state acts', () => {
    const { tree, table } = placesOf(text);
    const led = table
      .within({ start: 0, end: text.length })
      .map(({ start, end, isLocative }) => `${tree.text.slice(start, end)} ${isLocative}`);
    expect(led).toEqual(['Jordan false', 'Homs true', 'Hama true', 'Syria true', 'Homs false']);
  });

  test('gives the mentions of a span only', () => {
    const { table } = placesOf(text);
    const start = text.indexOf('Homs');
    expect(table.within({ start, end: start + 4 })).toHaveLength(1);
    expect(table.within({ start: start + 1, end: start + 20 })).toHaveLength(1);
    expect(table.within({ start: 0, end: 3 })).toEqual([]);
  });

  test('joins a noun that points back', () => {
    const place = placeNamed(text, 'Homs');
    expect(place?.mentions.map(({ quote, form }) => `${quote} ${form}`)).toEqual([
      'Homs name',
      'Homs name',
      'city nominal',
    ]);
  });

  test('answers for the kind noun above a name', () => {
    const { tree, table } = placesOf('Shells fell on the city of Homs in Syria.');
    const city = tree.tokenAt('Shells fell on the '.length);
    expect(city !== undefined && table.at(city).status).toBe('stated');
  });

  test('knows which place lies in which', () => {
    const { table } = placesOf('Shells fell on Sloviansk in the Donetsk region of Ukraine.');
    const [town, ...around] = table.places();
    expect(table.around(town?.id ?? '')).toEqual(around.map(({ id }) => id));
    expect(table.around('p99')).toEqual([]);
  });
});

describe('notes', () => {
  test('a doubtful name says which other place it may be', () => {
    const { table } = placesOf('A bus stopped in Rio Grande.');
    const [doubt] = table.notes;
    expect(doubt).toMatchObject({ code: 'ONR-PLACE-3' });
    expect(doubt?.message).toMatch(
      /taken for R[ií]o Grande in \p{L}+.* \(city\); it may as well be R[ií]o Grande in /u,
    );
  });

  test('a place that no list knows is said', () => {
    const { table } = placesOf('The delegation went to the town of Xqorvalund.');
    expect(table.notes.map(({ code }) => code)).toEqual(['ONR-PLACE-2']);
    expect(table.places()[0]).not.toHaveProperty('geo');
  });

  test('without the gazetteer file own list and countries are read, and the file is asked for', () => {
    const { tree } = placesOf('Shells hit Rafah in Gaza and the town of Grimma in Germany.');
    const table = readPlaces({ tree, index: noPlaceIndex });
    expect(table.places().map(({ name, geo }) => `${name} ${geo?.country ?? 'nowhere'}`)).toEqual([
      'Rafah PS',
      'Gaza PS',
      'Grimma DE',
      'Germany DE',
    ]);
    const unknown = readPlaces({ tree: placesOf('Shells hit the town of Grimma.').tree, index: noPlaceIndex });
    expect(unknown.notes.map(({ code }) => code)).toEqual(['ONR-PLACE-1']);
  });
});
