import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_BIT, type GazetteerClass } from '../src/gazetteer/classes.ts';
import { openGazetteer } from '../src/gazetteer/gazetteer.ts';
import { phraseKey } from '../src/gazetteer/phrase-key.ts';
import { NAME_TYPES, type NameType } from '../src/layers.ts';
import { readContainer, writeContainer } from '../src/model/container.ts';
import { packTable } from '../src/model/hash-table.ts';
import { LABELS, type NameSpan, bestLabel, labelsOf, spansOf } from '../src/names/labels.ts';
import type { NamedSentence } from '../src/names/named-sentence.ts';
import { settleNames } from '../src/names/settle-names.ts';
import { hashString } from '../src/perceptron/hash.ts';

const known: readonly (readonly [string, ...GazetteerClass[]])[] = [
  ['General', 'title'],
  ['Minister', 'title'],
  ['Suleiman', 'first-name'],
  ['Jane', 'first-name'],
  ['Sudan', 'country'],
  ['Egypt', 'country'],
  ['Egyptian', 'demonym'],
  ['Kurds', 'demonym'],
  ['Kurdish', 'demonym'],
  ['Gaza Strip', 'region'],
  ['al Qaida', 'organization'],
  ['Foreign Office', 'organization'],
  ['United States', 'country'],
  ['crossing', 'place-head'],
  ['Border', 'place-head'],
  ['Jordan', 'country', 'first-name'],
];
const gazetteer = openGazetteer(
  readContainer(
    writeContainer('test', [
      packTable(
        'gazetteer',
        known.map(([phrase, ...kinds]) => {
          const mask = (kinds as GazetteerClass[]).reduce((bits, kind) => bits | CLASS_BIT[kind], 0);
          return [hashString(phraseKey(phrase)), mask] as const;
        }),
      ),
    ]),
  ),
);

/** "[person:Jane Doe] said": tokens by spaces; a capital makes a proper noun unless "/TAG" says otherwise. */
function read(marked: string): NamedSentence {
  const forms: string[] = [];
  const xpos: string[] = [];
  const names: NameSpan[] = [];
  let open: { readonly first: number; readonly type: NameType } | undefined;
  for (const part of marked.split(' ')) {
    const begin = /^\[(\w+):(.*)$/.exec(part);
    if (begin !== null) open = { first: forms.length, type: begin[1] as NameType };
    const bare = (begin?.[2] ?? part).replace(/\]$/, '');
    const [form = '', tag] = bare.length > 1 ? bare.split('/') : [bare];
    forms.push(form);
    xpos.push(tag ?? (/^\p{Lu}/u.test(form) ? 'NNP' : 'NN'));
    if (open !== undefined && part.endsWith(']')) {
      names.push({ ...open, end: forms.length });
      open = undefined;
    }
  }
  return { forms, xpos, names };
}

function write({ forms, names }: NamedSentence): string {
  const parts = forms.map((form, at) => {
    const begins = names.find((name) => name.first === at);
    return `${begins === undefined ? '' : `[${begins.type}:`}${form}${names.some((name) => name.end === at + 1) ? ']' : ''}`;
  });
  return parts.join(' ');
}

/** What the model found, and what it is settled to. */
const cases = [
  ['a title is cut off', '[person:General Jane Doe] spoke', 'General [person:Jane Doe] spoke'],
  [
    'a title inside parts a name',
    '[organization:Foreign Office Minister Jane Doe] spoke',
    '[organization:Foreign Office] Minister [person:Jane Doe] spoke',
  ],
  [
    'the office is no part of a person',
    'Secretary of [organization:State Jane Doe] spoke',
    'Secretary of State [person:Jane Doe] spoke',
  ],
  ['a person is added after a title', 'General Suleiman al - Amr spoke', 'General [person:Suleiman al - Amr] spoke'],
  [
    'lower-case words end a name',
    '[organization:Coalition aircraft struck]',
    '[organization:Coalition] aircraft struck',
  ],
  ['a given name may have a lower-case half', '[person:Kim Min - jun] spoke', '[person:Kim Min - jun] spoke'],
  ['times are no names', 'on [person:Dec.] 6th', 'on Dec. 6th'],
  ['a sentence start is no name', '[person:Amid/IN] talks', 'Amid talks'],
  ['a nationality alone is no name', '[organization:Egyptian/JJ] soldiers', 'Egyptian soldiers'],
  ['a people is neither person nor organization', '[person:Kurds/NNPS] fled', '[other:Kurds] fled'],
  [
    'a nationality before an abbreviation is cut off',
    'the [organization:Kurdish XYZ] said',
    'the Kurdish [organization:XYZ] said',
  ],
  ['a lone place noun is no name', 'the [place:Border] is closed', 'the Border is closed'],
  ['a country is put in', 'in Sudan today', 'in [place:Sudan] today'],
  ['a country is retyped', '[organization:Egypt] said', '[place:Egypt] said'],
  ['a country that is a given name stays a person', '[person:Jordan] said', '[person:Jordan] said'],
  ['a longer known phrase takes the place of its part', 'al - [place:Qaida] said', '[organization:al - Qaida] said'],
  ['a place noun after it makes a place', 'the [other:Kerem Tov] crossing', 'the [place:Kerem Tov] crossing'],
  ['"the town of" makes a place', 'the town of [person:Tolvar]', 'the town of [place:Tolvar]'],
  ['a first word makes a place', 'the [organization:Camp Hurra] shelling', 'the [place:Camp Hurra] shelling'],
  ['a last word makes an organization', 'the [person:Salem Brigade] said', 'the [organization:Salem Brigade] said'],
  ['a street is a place', 'on [person:Tilden Ave.] today', 'on [place:Tilden Ave.] today'],
  ['a firm is an organization', 'the [person:Novatron Ltd.] said', 'the [organization:Novatron Ltd.] said'],
  [
    'a unit ends a name',
    'the Izz ad - [person:Din al - Amal] Brigades',
    'the [organization:Izz ad - Din al - Amal Brigades]',
  ],
  [
    'a purpose belongs to its office',
    'the [organization:Novan Office] for the Coordination',
    'the [organization:Novan Office for the Coordination]',
  ],
  ['proper nouns before a place noun are a place', 'fled Zamra crossing', 'fled [place:Zamra] crossing'],
  ['a nationality before a place noun is none', 'an Egyptian crossing', 'an Egyptian crossing'],
  [
    'an abbreviation may keep letters of its first word',
    'the [organization:UK Trade Office] ( [other:UKTO] )',
    'the [organization:UK Trade Office] ( [organization:UKTO] )',
  ],
  [
    'a field belongs to its office',
    'the [organization:Ministry] of Health said',
    'the [organization:Ministry of Health] said',
  ],
  [
    'a place and its body are one',
    'the [place:United States] [organization:Congress]',
    'the [organization:United States Congress]',
  ],
  [
    "the people's owner is inside",
    "the Novan People 's [organization:Army]",
    "the [organization:Novan People 's Army]",
  ],
  [
    'the owner of a ministry is outside',
    "[place:Egypt] 's [organization:Ministry]",
    "[place:Egypt] 's [organization:Ministry]",
  ],
  [
    'an abbreviation in brackets tells the name',
    'the Novan News Agency ( NNA ) said',
    'the [organization:Novan News Agency] ( [organization:NNA] ) said',
  ],
  ['brackets with other initials do not', 'the Novan News Agency ( XY ) said', 'the Novan News Agency ( XY ) said'],
] as const;

describe('settleNames', () => {
  it.each(cases)('%s', (_, found, settled) => {
    const [sentence] = settleNames([read(found)], gazetteer);
    expect(sentence && write(sentence)).toBe(settled);
  });

  it('gives the same words of a document their most frequent type, and finds them again', () => {
    const document = [
      '[organization:Novists] met',
      '[organization:Novists] left',
      '[place:Novists] came',
      'the Novists said',
    ];
    expect(settleNames(document.map(read), gazetteer).map(write)).toEqual([
      '[organization:Novists] met',
      '[organization:Novists] left',
      '[organization:Novists] came',
      'the [organization:Novists] said',
    ]);
  });

  it('knows a person by the last word of the full name, but not inside another name', () => {
    const document = ['[person:Jane Doe] came', '[place:Doe] said', 'Doe Street'];
    expect(settleNames(document.map(read), gazetteer).map(write)).toEqual([
      '[person:Jane Doe] came',
      '[person:Doe] said',
      'Doe Street',
    ]);
  });

  it('knows a storm by its last word', () => {
    const document = ['[person:Cyclone Nova] came', '[person:Nova] turned'];
    expect(settleNames(document.map(read), gazetteer).map(write)).toEqual([
      '[other:Cyclone Nova] came',
      '[other:Nova] turned',
    ]);
  });

  it('keeps names in order, whole and apart, whatever the words', () => {
    const word = fc.constantFrom(
      'General',
      'Jane',
      'Sudan',
      'al',
      '-',
      'Qaida',
      "'s",
      'of',
      'the',
      '(',
      ')',
      'NNA',
      'People',
      'Army',
      'Egypt',
      'said',
      '5',
      'Camp',
      'A',
      '😀',
      '',
    );
    const words = fc.array(
      fc.tuple(word, fc.constantFrom('NNP', 'NN', 'IN', 'JJ'), fc.integer({ min: 0, max: LABELS.length - 1 })),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(words, (tuples) => {
        let before = 0;
        const labels = Uint8Array.from(
          tuples,
          ([, , label], at) =>
            (before = bestLabel(
              Float32Array.from(LABELS, (_, i) => (i === label ? 1 : 0)),
              before,
              at === tuples.length - 1,
            )),
        );
        const sentence = {
          forms: tuples.map(([form]) => form),
          xpos: tuples.map(([, tag]) => tag),
          names: spansOf(labels),
        };
        let end = 0;
        for (const name of settleNames([sentence], gazetteer)[0]?.names ?? []) {
          expect(name.first).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.first);
          expect(NAME_TYPES).toContain(name.type);
          ({ end } = name);
        }
        expect(end).toBeLessThanOrEqual(tuples.length);
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  it.each(['Jane', 'al', 'General', "'s", '(', 'NNA', 'of'])('takes 20,000 times %j', (word) => {
    const forms = Array.from({ length: 20_000 }, () => word);
    const [sentence] = settleNames([{ forms, xpos: forms.map(() => 'NNP'), names: [] }], gazetteer);
    expect(sentence?.forms.length).toBe(20_000);
  });
});

describe('labels', () => {
  it('give back the names they were made of', () => {
    const names: readonly NameSpan[] = [
      { first: 0, end: 1, type: 'place' },
      { first: 1, end: 3, type: 'person' },
      { first: 5, end: 9, type: 'organization' },
    ];
    expect(spansOf(labelsOf(10, names))).toEqual(names);
  });

  it('never leave a name open', () => {
    const high = (wanted: number) => Float32Array.from(LABELS, (_, label) => (label === wanted ? 1 : 0));
    const begin = LABELS.findIndex(({ place, type }) => place === 'B' && type === 'person');
    const last = LABELS[bestLabel(high(0), begin, true)];
    expect(last).toEqual({ place: 'L', type: 'person' });
    expect(LABELS[bestLabel(high(begin), 0, true)]?.place).not.toBe('B');
  });
});
