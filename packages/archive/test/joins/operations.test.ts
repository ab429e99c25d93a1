import { describe, expect, it } from 'vitest';
import { checkOperation, type OperationGround } from '../../src/joins/check-operation.ts';
import { pinKeyOf } from '../../src/joins/name-keys.ts';
import { type AppliedOperation, type Operation, OPERATIONS } from '../../src/joins/operation.ts';
import { parseOperation } from '../../src/joins/parse-operation.ts';
import { undoOf } from '../../src/joins/undo-of.ts';
import { actor, body, entityOf, place } from './make.ts';

const front = entityOf(body('Saltmarsh Front', { names: ['Saltmarsh Front', 'the Front', 'SF'] }), 1);
const people = new Map(
  [
    front,
    entityOf(actor('Ada Berg'), 2),
    entityOf(place('Ledby'), 3),
    entityOf(body('Saltmarsh Union'), 4, { known: 'union' }),
    entityOf(body('Salt Union'), 5, { known: 'salt' }),
  ].map((entity) => [entity.key, entity]),
);
const ground: OperationGround = {
  entity: (key) => people.get(key),
  reportsOf: (key) => (key === 1 ? [10, 11] : [10]),
  pins: [
    { nameKey: pinKeyOf('Ledby', 'place', 'city'), class: 'place', entity: 3 },
    { nameKey: pinKeyOf('SF', 'actor', 'organization'), class: 'actor', entity: 4 },
  ],
  apart: [{ a: 4, b: 1 }],
};

describe('reading an operation', () => {
  it.each<Operation>([
    { verb: 'merge', from: 1, into: 2 },
    { verb: 'split', entity: 1, names: ['SF'] },
    { verb: 'split', entity: 1, reports: [10] },
    { verb: 'pin', name: 'SF', entity: 1 },
    { verb: 'keep-apart', a: 1, b: 4 },
    { verb: 'rename', entity: 1, name: 'Front' },
  ])('takes $verb as it is', (operation) => {
    expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual({ operation });
  });

  it.each([
    [null, 'no object'],
    [[], 'no object'],
    [{}, 'no verb'],
    [{ verb: 'toString' }, 'no verb'],
    [{ verb: 'merge', from: 1 }, '"into" is missing'],
    [{ verb: 'merge', from: 1, into: '2' }, '"2" is no number'],
    [{ verb: 'merge', from: 1, into: -2 }, '-2 is no number'],
    [{ verb: 'split', entity: 1 }, 'either "names" or "reports"'],
    [{ verb: 'split', entity: 1, names: ['a'], reports: [1] }, 'either "names" or "reports"'],
    [{ verb: 'split', entity: 1, names: [] }, 'a list with something in it'],
    [{ verb: 'pin', name: '  ', entity: 1 }, 'missing or empty'],
    [{ verb: 'rename', entity: 1, name: 'x'.repeat(301) }, 'more than 300 letters'],
  ])('%j: %s', (value, reason) => {
    const read = parseOperation(value);
    expect('problem' in read && read.problem.message).toContain(reason);
  });
});

describe('checking an operation', () => {
  it.each<[Operation, readonly string[]]>([
    [{ verb: 'merge', from: 1, into: 5 }, []],
    [{ verb: 'merge', from: 1, into: 1 }, ['ONR-JOINS-22']],
    [{ verb: 'merge', from: 1, into: 99 }, ['ONR-JOINS-21']],
    [{ verb: 'merge', from: 98, into: 99 }, ['ONR-JOINS-21', 'ONR-JOINS-21']],
    [{ verb: 'merge', from: 1, into: 3 }, ['ONR-JOINS-23']],
    [{ verb: 'merge', from: 1, into: 4 }, ['ONR-JOINS-24']],
    [{ verb: 'merge', from: 1, into: 2 }, ['ONR-JOINS-28']],
    [{ verb: 'merge', from: 4, into: 5 }, ['ONR-JOINS-29']],
    [{ verb: 'split', entity: 99, names: ['SF'] }, ['ONR-JOINS-21']],
    [{ verb: 'split', entity: 1, names: ['sf'] }, []],
    [{ verb: 'split', entity: 1, names: ['Union'] }, ['ONR-JOINS-25']],
    [{ verb: 'split', entity: 1, names: ['Saltmarsh Front', 'the Front', 'SF'] }, ['ONR-JOINS-26']],
    [{ verb: 'split', entity: 1, reports: [10] }, []],
    [{ verb: 'split', entity: 1, reports: [10, 11] }, ['ONR-JOINS-31']],
    [{ verb: 'split', entity: 1, reports: [12] }, ['ONR-JOINS-30']],
    [{ verb: 'pin', name: 'Saltmarsh', entity: 1 }, []],
    [{ verb: 'pin', name: 'Ledby', entity: 1 }, []],
    [{ verb: 'pin', name: 'S.F.', entity: 1 }, ['ONR-JOINS-27']],
    [{ verb: 'pin', name: 'SF', entity: 4 }, []],
    [{ verb: 'pin', name: 'SF', entity: 99 }, ['ONR-JOINS-21']],
    [{ verb: 'keep-apart', a: 1, b: 5 }, []],
    [{ verb: 'keep-apart', a: 1, b: 3 }, ['ONR-JOINS-23']],
    [{ verb: 'rename', entity: 1, name: 'Front' }, []],
    [{ verb: 'rename', entity: 99, name: 'Front' }, ['ONR-JOINS-21']],
  ])('%j: %j', (operation, codes) => {
    expect(checkOperation(operation, ground).map(({ code }) => code)).toEqual(codes);
  });

  it('fills its sentences in', () => {
    const [problem] = checkOperation({ verb: 'split', entity: 1, names: ['Union'] }, ground);
    expect(problem?.message).toBe(
      '"Union" is no name of "Saltmarsh Front". Its names: "Saltmarsh Front", "the Front", "SF".',
    );
  });
});

describe('undoing an operation', () => {
  it.each<[AppliedOperation, readonly unknown[]]>([
    [
      { operation: { verb: 'merge', from: 1, into: 2 }, moved: [7, 8], nameBefore: 'Front' },
      [
        { step: 'revive', entity: 1, name: 'Front' },
        { step: 'move', appearances: [7, 8], to: 1 },
      ],
    ],
    [
      { operation: { verb: 'split', entity: 1, names: ['SF'] }, moved: [7], made: 30 },
      [
        { step: 'move', appearances: [7], to: 1 },
        { step: 'retire', entity: 30 },
      ],
    ],
    [{ operation: { verb: 'pin', name: 'SF', entity: 1 }, moved: [] }, [{ step: 'unpin', name: 'SF', entity: 1 }]],
    [{ operation: { verb: 'keep-apart', a: 1, b: 4 }, moved: [] }, [{ step: 'allow', a: 1, b: 4 }]],
    [
      { operation: { verb: 'rename', entity: 1, name: 'Front' }, moved: [], nameBefore: 'Saltmarsh Front' },
      [{ step: 'rename', entity: 1, name: 'Saltmarsh Front' }],
    ],
  ])('%j', (done, steps) => {
    expect(undoOf(done)).toEqual(steps);
  });

  it('is told for every verb', () => {
    for (const { does, needs, undo } of Object.values(OPERATIONS))
      expect([does, needs, undo].every((sentence) => sentence.endsWith('.'))).toBe(true);
  });
});
