import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EVENT_TYPES } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { isActorOfCode, isAskedCode } from '../src/events-suites/actor-codes.ts';
import { eventsTables } from '../src/events-suites/events-sheet.ts';
import { readPetrarch, type PetrarchRecord } from '../src/events-suites/read-petrarch.ts';
import { readPlover, type PloverRecord } from '../src/events-suites/read-plover.ts';
import { countPetrarch, scorePetrarch } from '../src/events-suites/score-petrarch.ts';
import { countPlover, scorePlover } from '../src/events-suites/score-plover.ts';
import { TYPES_OF_CAMEO_ROOT, TYPES_OF_OLD_PLOVER } from '../src/events-suites/type-tables.ts';
import { plainText } from '../src/table.ts';
import { readingWith, type EventWords } from './invented-events.ts';

/** Invented, in the form of the gold records. */
const ploverLine = JSON.stringify({
  id: 'invented-1',
  event: 'DEMAND',
  text: 'Norland urged the Tessar council to reopen the northern pass to Norland traders.',
  textInfo: {
    markup:
      '(SRC: Norland) (EVT: urged ) the (TAR: Tessar council) to (EVT: reopen) the northern pass to Norland traders on the coast (EVT: sail}.',
  },
});
const [plover] = readPlover(`${ploverLine}\n\n`) as readonly [PloverRecord];

describe('readPlover', () => {
  it('finds the marked words in the text and counts those that are not in it', () => {
    const words = (spans: PloverRecord['events']) => spans.map(({ start, end }) => plover.text.slice(start, end));
    expect(words(plover.events)).toEqual(['urged', 'reopen']);
    expect(words(plover.sources)).toEqual(['Norland']);
    expect(plover.sources[0]?.start).toBe(0);
    expect(words(plover.targets)).toEqual(['Tessar council']);
    expect(plover).toMatchObject({ oldType: 'DEMAND', types: ['REQUEST'], lost: 1 });
  });

  it('looks for marked words behind the mark before them first', () => {
    const line = JSON.stringify({
      id: '2',
      event: 'AGREE',
      text: 'A to B, then A to C.',
      textInfo: { markup: 'A (EVT: to B), then (SRC: A) (EVT: to) C.' },
    });
    expect(readPlover(line)[0]).toMatchObject({ sources: [{ start: 13 }], events: [{ start: 2 }, { start: 15 }] });
  });

  it('takes words that are marked as source and target for both, and mark-up without an object', () => {
    const line = JSON.stringify({
      id: '2',
      event: 'FIGHT',
      text: 'A met B.',
      textInfo: '(SRC/TAR: A) met (SRC/TAR: B).',
    });
    const [record] = readPlover(line);
    expect(record).toMatchObject({ types: ['ASSAULT'], sources: [{ start: 0 }, { start: 6 }] });
    expect(record?.targets).toEqual(record?.sources);
  });

  it('names the line that has another shape or type', () => {
    expect(() => readPlover(`${ploverLine}\n{}`)).toThrow('line 2');
    expect(() => readPlover('{"id": "3", "event": "DANCE", "text": ""}')).toThrow('line 1: no type of ours for DANCE');
  });
});

describe('the type tables', () => {
  it('give types of the model only, for each root of CAMEO but the spoken two', () => {
    const types = [...Object.values(TYPES_OF_OLD_PLOVER), ...Object.values(TYPES_OF_CAMEO_ROOT)].flat();
    expect(types.filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
    expect(Object.keys(TYPES_OF_CAMEO_ROOT).toSorted()).toEqual(
      Array.from({ length: 18 }, (_, index) => String(index + 3).padStart(2, '0')),
    );
  });
});

describe('countPlover', () => {
  const right: EventWords = { type: 'REQUEST', trigger: 'urged', actors: ['Norland'], recipients: ['Tessar council'] };
  const count = (...events: readonly EventWords[]) => countPlover(plover, readingWith(plover.text, events));
  const yes = { right: 1, asked: 1 };
  const no = { right: 0, asked: 1 };

  it('finds the annotation itself right in all', () => {
    expect(count(right)).toEqual({
      oldType: 'DEMAND',
      readAs: 'REQUEST',
      events: 1,
      typeInSentence: yes,
      triggerFound: yes,
      typeOfTrigger: yes,
      source: yes,
      target: yes,
      all: yes,
    });
  });

  it('is zero without an event, and asks all the same', () => {
    expect(count()).toMatchObject({
      readAs: 'none',
      typeInSentence: no,
      triggerFound: no,
      source: no,
      target: no,
      all: no,
    });
  });

  it('a right type elsewhere is right in the sentence, not at the marked words', () => {
    expect(count({ ...right, trigger: 'northern' })).toMatchObject({
      typeInSentence: yes,
      triggerFound: no,
      typeOfTrigger: no,
      source: yes,
      all: no,
      readAs: 'none',
    });
  });

  it('takes the event that fits best, whatever stands beside it', () => {
    const other: EventWords = { type: 'RETREAT', trigger: 'reopen', actors: ['Tessar council'] };
    expect(count(other, right)).toMatchObject({ events: 2, readAs: 'REQUEST', all: yes });
    // An event at the marked words goes before one elsewhere that has type and sides right.
    expect(count(other, { ...right, trigger: 'northern' })).toMatchObject({ source: no, typeInSentence: yes, all: no });
    expect(count(other)).toMatchObject({
      readAs: 'RETREAT',
      triggerFound: yes,
      typeOfTrigger: no,
      source: no,
      all: no,
    });
  });

  it('sides the wrong way round are wrong, unless both do the same', () => {
    const turned = { actors: ['Tessar council'], recipients: ['Norland'] };
    expect(count({ ...right, ...turned })).toMatchObject({ source: no, target: no });
    expect(count({ ...right, ...turned, type: 'CONSULT' })).toMatchObject({ source: yes, target: yes, all: no });
  });

  it('an actor counts by any of its mentions, a group by its members', () => {
    const at = plover.text.indexOf('Norland traders');
    const reading = readingWith(
      plover.text,
      [{ ...right, actors: ['traders'] }],
      [
        {
          id: 'traders',
          name: 'two states',
          kind: 'group',
          roles: [],
          mentions: [{ start: at + 8, end: at + 15, quote: 'traders', form: 'nominal' }],
          members: ['Norland'],
        },
        {
          id: 'Norland',
          name: 'Norland',
          kind: 'state',
          roles: [],
          mentions: [{ start: 0, end: 7, quote: 'Norland', form: 'name' }],
        },
      ],
    );
    expect(countPlover(plover, reading).source).toEqual(yes);
  });

  it('adds up to shares and a table of types', () => {
    const score = scorePlover([count(right), count()], 1);
    expect(score.shares.all).toMatchObject({ right: 1, asked: 2 });
    expect(score.confusion).toEqual({ DEMAND: { REQUEST: 1, none: 1 } });
  });
});

const petrarchLine = (record: object): string =>
  JSON.stringify({ file: 'PETR.UnitTest.records.xml', id: 'invented', ...record });
const TALKS = 'Tessaria rejected the offer of the Norland government and met envoys of Orvell.';

describe('readPetrarch', () => {
  const only = (record: object): PetrarchRecord | undefined => readPetrarch(petrarchLine(record))[0];

  it('leaves out what is only said, and asks no type of an invented code', () => {
    const record = only({
      text: ` ${TALKS}`,
      events: [
        { sourcecode: 'TES', targetcode: 'NORGOV', eventcode: '121' },
        { sourcecode: 'TES', targetcode: '---', eventcode: '904' },
        { sourcecode: 'TES', targetcode: 'NOR', eventcode: '023' },
      ],
    });
    expect(record).toMatchObject({ set: 'unit', text: TALKS, spoken: 1, empty: false });
    expect(record?.events).toEqual([{ source: 'TES', target: 'NORGOV', types: ['REJECT'] }, { source: 'TES' }]);
  });

  it('knows records in which nothing is to be found, and leaves out those about errors', () => {
    expect(only({ text: TALKS })).toMatchObject({ empty: true, events: [] });
    expect(only({ text: TALKS, events: [{ noevents: 'True' }] })).toMatchObject({ empty: true, events: [] });
    expect(only({ text: TALKS, events: [{ error: 'dateline' }] })).toBeUndefined();
    expect(only({ events: [{ eventcode: '121' }] })).toBeUndefined();
  });
});

describe('isActorOfCode', () => {
  it('takes a listed name, else the beginning of a word; the role after the country does not count', () => {
    expect(isActorOfCode('KORMIL', ['the South Korean army'])).toBe(true);
    expect(isActorOfCode('PRK', ['South Korea'])).toBe(false);
    expect(isActorOfCode('TESGOV', ['the Tessarian council'])).toBe(true);
    expect(isActorOfCode('TES', ['Protesters'])).toBe(false);
    expect(isActorOfCode('USA', ['the U.S. embassy'])).toBe(true);
    expect(isActorOfCode('---GOV', ['a minister'])).toBe(true);
    expect(isActorOfCode('---GOV', [])).toBe(false);
  });

  it('a code that stands for nobody is not asked', () => {
    expect(['---', ' ', undefined, '---GOV', 'TES'].map(isAskedCode)).toEqual([false, false, false, true, true]);
  });
});

describe('countPetrarch', () => {
  const [record] = readPetrarch(
    petrarchLine({
      text: TALKS,
      events: [
        { sourcecode: 'TES', targetcode: 'NORGOV', eventcode: '121' },
        { sourcecode: 'TES', targetcode: 'ORV', eventcode: '040' },
        { sourcecode: 'ORV', targetcode: 'TES', eventcode: '040' },
      ],
    }),
  ) as readonly [PetrarchRecord];
  const reject: EventWords = { type: 'REJECT', trigger: 'rejected', actors: ['Tessaria'], recipients: ['Norland'] };
  const meet: EventWords = { type: 'CONSULT', trigger: 'met', actors: ['Tessaria'], recipients: ['Orvell'] };
  const count = (...events: readonly EventWords[]) => countPetrarch(record, readingWith(TALKS, events));

  it('one meeting serves both of its directions', () => {
    expect(count(reject, meet)).toMatchObject({
      source: { right: 3, asked: 3 },
      target: { right: 3, asked: 3 },
      type: { right: 3, asked: 3 },
      record: { right: 1, asked: 1 },
      silent: { asked: 0 },
      expected: 3,
      events: 2,
    });
  });

  it('counts what one event has right, not the best of several', () => {
    expect(count({ ...reject, recipients: [] }, { ...meet, type: 'AID' })).toMatchObject({
      source: { right: 2 },
      target: { right: 1 },
      type: { right: 1 },
      record: { right: 0, asked: 1 },
    });
  });

  it('a record without events is right when nothing is found', () => {
    const [empty] = readPetrarch(petrarchLine({ text: TALKS })) as readonly [PetrarchRecord];
    expect(countPetrarch(empty, readingWith(TALKS, [])).silent).toEqual({ right: 1, asked: 1 });
    expect(countPetrarch(empty, readingWith(TALKS, [meet])).silent).toEqual({ right: 0, asked: 1 });
    expect(countPetrarch(empty, readingWith(TALKS, [])).record).toEqual({ right: 0, asked: 0 });
  });

  it('has a table beside the figures of its peer', () => {
    const score = scorePetrarch([count(reject, meet), count()]);
    const data = { files: 1, sha256: '0'.repeat(64) };
    const page = plainText(
      eventsTables({
        schema: 'onrecord/events-scores@1',
        version: '0',
        model: 'none',
        commit: '',
        petrarch: { data, failed: ['odd'], unit: score, validation: scorePetrarch([]) },
        plover: { data, failed: [], score: scorePlover([countPlover(plover, readingWith(plover.text, []))], 1) },
      }),
    );
    expect(page).toMatch(/^source right +3 of 6 +50\.0 \[0\.0, 100\.0\] +0 of 0 +78\.2 \(247 of 316\)$/m);
    expect(page).toContain('Not read: odd.');
    expect(page).toMatch(/^DEMAND \(REQUEST\) +1 +0 +none 1$/m);
  });
});

describe('npm run eval:events', () => {
  it('says which data is not there and leaves it out', () => {
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        '--conditions=onrecord-source',
        path.join(import.meta.dirname, '../src/events-suites/main.ts'),
        '--data',
        path.join(import.meta.dirname, 'nowhere'),
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(/plover_gsr_dev\.jsonl is not there, left out\n.*petrarch\.jsonl is not there, left out/);
    expect(status).toBe(0);
  });
});
