import { type Note, note } from '@onrecord/model';
import type { EntityProfile } from './entity-profile.ts';
import type { Apart, Pin } from './join-decision.ts';
import { pinKeyOf } from './name-keys.ts';
import { operationNotes } from './notes.ts';
import type { Operation, OperationVerb } from './operation.ts';
import { parsedName } from './parsed-name.ts';

/** What the archive knows when an operation is asked for. */
export interface OperationGround {
  readonly entity: (key: number) => EntityProfile | undefined;
  /** Reports that an entity appears in. */
  readonly reportsOf: (key: number) => readonly number[];
  readonly pins: readonly Pin[];
  readonly apart: readonly Apart[];
}

type Of<V extends OperationVerb> = Extract<Operation, { readonly verb: V }>;
type Check = { readonly [V in OperationVerb]: (operation: Of<V>, ground: OperationGround) => readonly Note[] };

/**
 * What speaks against an operation: nothing is done where one of the notes is an error; a warning is shown and it is done as asked.
 * Names are compared letter by letter but for case and accents.
 */
export function checkOperation(operation: Operation, ground: OperationGround): readonly Note[] {
  const check = CHECK[operation.verb] as (operation: Operation, ground: OperationGround) => readonly Note[];
  return check(operation, ground);
}

const CHECK: Check = {
  merge: ({ from, into }, ground) => {
    const found = twoOf(from, into, ground);
    if ('problems' in found) return found.problems;
    const { a, b } = found;
    const names = { a: a.name, b: b.name };
    return [
      ...(areApart(from, into, ground) ? [note(operationNotes.keptApart, { details: names })] : []),
      ...(a.kind === b.kind
        ? []
        : [note(operationNotes.differentKinds, { details: { ...names, kindA: a.kind, kindB: b.kind } })]),
      ...(a.known !== undefined && b.known !== undefined && a.known !== b.known
        ? [note(operationNotes.differentKnown, { details: names })]
        : []),
    ];
  },
  split: (operation, ground) => {
    const entity = ground.entity(operation.entity);
    if (!entity) return [missing(operation.entity)];
    return 'names' in operation
      ? splitByNames(operation.names, entity)
      : splitByReports(operation.reports, entity, ground);
  },
  pin: ({ name, entity }, ground) => {
    const found = ground.entity(entity);
    if (!found) return [missing(entity)];
    const key = pinKeyOf(name, found.class, found.kind);
    const other = ground.pins.find((pin) => pin.nameKey === key && pin.class === found.class && pin.entity !== entity);
    return other ? [note(operationNotes.pinnedElsewhere, { details: { name, key: other.entity } })] : [];
  },
  'keep-apart': ({ a, b }, ground) => {
    const found = twoOf(a, b, ground);
    return 'problems' in found ? found.problems : [];
  },
  rename: ({ entity }, ground) => (ground.entity(entity) ? [] : [missing(entity)]),
};

function splitByNames(names: readonly string[], entity: EntityProfile): readonly Note[] {
  const own = entity.names.map(({ name }) => plain(name));
  const leaving = new Set(names.map(plain));
  const foreign = names.filter((name) => !own.includes(plain(name)));
  const listed = entity.names.map(({ name }) => `"${name}"`).join(', ');
  const problems = foreign.map((name) =>
    note(operationNotes.notItsName, { details: { name, entity: entity.name, names: listed } }),
  );
  const isAll = own.every((name) => leaving.has(name));
  return isAll && problems.length === 0
    ? [note(operationNotes.allNames, { details: { entity: entity.name } })]
    : problems;
}

function splitByReports(
  reports: readonly number[],
  entity: EntityProfile,
  { reportsOf }: OperationGround,
): readonly Note[] {
  const own = new Set(reportsOf(entity.key));
  const foreign = reports.filter((report) => !own.has(report));
  const problems = foreign.map((report) =>
    note(operationNotes.notInReport, { details: { report, entity: entity.name } }),
  );
  return problems.length === 0 && new Set(reports).size === own.size
    ? [note(operationNotes.allReports, { details: { entity: entity.name } })]
    : problems;
}

function twoOf(
  first: number,
  second: number,
  { entity }: OperationGround,
): { readonly a: EntityProfile; readonly b: EntityProfile } | { readonly problems: readonly Note[] } {
  if (first === second) return { problems: [note(operationNotes.sameEntity, { details: { key: first } })] };
  const [a, b] = [entity(first), entity(second)];
  if (!a || !b) return { problems: [...(a ? [] : [missing(first)]), ...(b ? [] : [missing(second)])] };
  if (a.class !== b.class)
    return { problems: [note(operationNotes.otherClass, { details: { a: a.name, b: b.name } })] };
  return { a, b };
}

function areApart(first: number, second: number, { apart }: OperationGround): boolean {
  return apart.some(({ a, b }) => (a === first && b === second) || (a === second && b === first));
}

function missing(key: number): Note {
  return note(operationNotes.noEntity, { details: { key } });
}

function plain(name: string): string {
  return parsedName(name, 'body').plain;
}
