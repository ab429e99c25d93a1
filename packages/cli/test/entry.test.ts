import { describe, expect, it } from 'vitest';
import { absent, inferred, type Reading, type Statement } from '@onrecord/model';
import { entriesOf } from '@onrecord/model/entry';
import { quantityText } from '../src/views/entry/quantity-text.ts';
import { timeFacts, timeGroups } from '../src/views/entry/time-groups.ts';
import { WORDING } from '../src/views/entry/wording.ts';
import { terminalReading } from '../src/views/terminal/terminal-view.ts';
import { READING } from './fixtures/invented-reading.ts';

const [first] = READING.records;
const [, , , , denial] = READING.records;

function withStatement(change: Partial<Statement>): Reading {
  if (first?.kind !== 'statement') throw new RangeError('The invented reading begins with a statement');
  return { ...READING, records: [{ ...first, ...change }, ...READING.records.slice(1)] };
}

describe('entries', () => {
  it('come in text order, whatever the order of the reading is', () => {
    const turned = entriesOf({ ...READING, records: [...READING.records].reverse() }, WORDING);
    const starts = turned.map(({ words }) => words[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each([
    ['the own voice', [], undefined],
    ['one source', [{ actor: 'a2' }], 'according to Mara Ilves'],
    [
      'a chain, the innermost first',
      [{ actor: 'a2' }, { actor: 'a4' }],
      'according to Dario Penn, according to Mara Ilves',
    ],
    ['the speaker of a statement', [{ statement: denial?.id ?? '' }], 'according to Lowland Front'],
    ['a statement that is not there', [{ statement: 'st-none' }], 'according to a source that is not named'],
    ['nobody', [{}], 'according to a source that is not named'],
  ])('say on whose word: %s', (_name, attribution, source) => {
    expect(entriesOf(withStatement({ attribution }), WORDING)[0]?.source).toBe(source);
  });

  it('show an id that leads nowhere as it is', () => {
    const [entry] = entriesOf(withStatement({ speaker: inferred('a99', 'pronoun', []) }), WORDING);
    expect(entry?.party).toEqual({ text: 'a99', standing: 'inferred', rule: 'pronoun' });
  });

  it('keep "inferred" beside the name that it is about', () => {
    const reading = withStatement({
      speaker: inferred('a3', 'pronoun', []),
      attribution: [{ actor: 'a2' }],
      cue: absent,
    });
    expect(terminalReading(reading, { width: 80, colours: false })).toContain(
      '\nLowland Front (inferred), according to Mara Ilves ',
    );
  });
});

describe('quantityText', () => {
  it.each([
    [{ value: 1500000, approximate: false }, '1,500,000'],
    [{ min: 10, approximate: false }, 'at least 10'],
    [{ max: 400, approximate: true }, 'at most 400'],
    [{ max: 0.5, approximate: false, of: 'fi-1' }, 'at most 50 % of'],
    [{ value: 1, approximate: false, of: 'fi-1' }, '1'],
    [{ min: 200, max: 999, approximate: true }, 'about 200–999'],
    [{ value: 40, approximate: false, unit: 'km' }, '40 km'],
    [{ approximate: false }, 'not in numbers'],
    [{ value: 0, approximate: false }, '0'],
  ])('%j is %s', (quantity, text) => {
    expect(quantityText(quantity)).toBe(text);
  });
});

describe('times', () => {
  const [time] = READING.times;
  if (!time) throw new RangeError('The invented reading has times');

  it('that say the same are one line', () => {
    const groups = timeGroups({
      ...READING,
      times: [time, { ...time, id: 't9' }, { ...time, id: 't8', value: '2025-03-20' }],
    });
    expect(groups.map(timeFacts)).toEqual([
      ['2025-03-13', 'counted from the publication date', '2 mentions'],
      ['2025-03-20', 'counted from the publication date'],
    ]);
  });

  it.each([
    [{ value: '', basis: 'unresolved' }, ['not resolved']],
    [{ value: '2025-W11', earliest: '2025-03-10', latest: '2025-03-16' }, ['2025-W11', '2025-03-10 to 2025-03-16']],
    [{ value: '2025-03-10/2025-03-16', earliest: '2025-03-10', latest: '2025-03-16' }, ['2025-03-10/2025-03-16']],
    [{ value: 'FUTURE_REF' }, ['some time after']],
  ] as const)('%j', (change, facts) => {
    const [group] = timeGroups({ ...READING, times: [{ ...time, ...change }] });
    expect(group && timeFacts(group).slice(0, facts.length)).toEqual(facts);
  });
});
