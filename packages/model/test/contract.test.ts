import { describe, expectTypeOf, it } from 'vitest';
import type {
  Actor,
  Block,
  ByKind,
  Event,
  Figure,
  Known,
  Note,
  OnRecord,
  Place,
  Position,
  Prospect,
  Reading,
  Report,
  Statement,
  Time,
} from '../src/index.ts';
import type * as Contract from './contract.ts';

/** Checked by `tsc`: the types inferred from the schemas are those of the written contract, in both directions. */
describe('the inferred types', () => {
  it('are the contract', () => {
    expectTypeOf<Reading>().toEqualTypeOf<Contract.Reading>();
    expectTypeOf<Report>().toEqualTypeOf<Contract.Report>();
    expectTypeOf<Block>().toEqualTypeOf<Contract.Block>();
    expectTypeOf<Actor>().toEqualTypeOf<Contract.Actor>();
    expectTypeOf<Place>().toEqualTypeOf<Contract.Place>();
    expectTypeOf<Time>().toEqualTypeOf<Contract.Time>();
    expectTypeOf<Statement>().toEqualTypeOf<Contract.Statement>();
    expectTypeOf<Event>().toEqualTypeOf<Contract.Event>();
    expectTypeOf<Figure>().toEqualTypeOf<Contract.Figure>();
    expectTypeOf<Position>().toEqualTypeOf<Contract.Position>();
    expectTypeOf<Prospect>().toEqualTypeOf<Contract.Prospect>();
    expectTypeOf<Note>().toEqualTypeOf<Contract.Note>();
    expectTypeOf<Known<string>>().toEqualTypeOf<Contract.KnownString>();
  });

  it('have a table keyed by kind that a missing kind breaks', () => {
    type Names = ByKind<string>;
    expectTypeOf<keyof Names>().toEqualTypeOf<OnRecord['kind']>();
    expectTypeOf<Omit<Names, 'prospect'>>().not.toExtend<Names>();
    expectTypeOf<Names['event']>().parameter(0).toEqualTypeOf<Event>();
  });
});
