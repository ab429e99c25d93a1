import { absent, type Anchor, type Figure, inferred, type Known, type OnRecord, valueOf } from '@onrecord/model';
import type { Choice, Field, NamedField, WordsField } from './field.ts';
import { shownBy } from './shown-by.ts';

interface Named {
  readonly label: string;
  readonly path: string;
}

export function choice<R extends OnRecord>(
  { label, path }: Named & { path: keyof R & string },
  choices: readonly Choice[],
): Field<R> {
  return {
    control: 'choice',
    label,
    path,
    choices,
    read: (record) => record[path] as string,
    write: (record, value) => ({ ...record, [path]: value }),
  };
}

export function named<R extends OnRecord>(
  of: NamedField<R>['of'],
  { label, path, none }: Named & { readonly path: keyof R & string; readonly none: string },
): Field<R> {
  return {
    control: 'named',
    of,
    label,
    path,
    none,
    read: (record) => record[path] as Known<string>,
    write: (record, known) => ({ ...record, [path]: known }),
  };
}

/** The innermost source; none: the report's own voice. */
export function onWhoseWord<R extends OnRecord>(): Field<R> {
  return {
    control: 'named',
    of: 'actors',
    label: 'On whose word',
    path: 'attribution',
    none: 'the report’s own',
    read: ({ attribution }) => fromId(attribution.at(-1)?.actor),
    write: (record, known) => {
      const actor = valueOf(known);
      const outer = record.attribution.slice(0, -1);
      return { ...record, attribution: actor === undefined ? [] : [...outer, { actor }] };
    },
  };
}

/** The words without which there is no such row. */
export function mainWords<R extends OnRecord>(of: {
  readonly label: string;
  readonly path: string;
  readonly isOne?: true;
  readonly read: WordsField<R>['read'];
  readonly put: (record: R, anchors: readonly Anchor[]) => R;
}): Field<R> {
  const { label, path, isOne = false, read, put } = of;
  return {
    control: 'words',
    label,
    path,
    many: !isOne,
    isNeeded: true,
    read: (record) => read(record).filter((anchor) => (anchor as Anchor | undefined) !== undefined),
    write: (record, after) => shownBy(put(record, after), { before: read(record), after }),
  };
}

export function furtherWords<R extends OnRecord>(label: string, path: keyof R & string): Field<R> {
  return {
    control: 'words',
    label,
    path,
    many: false,
    isNeeded: false,
    read: (record) => (record[path] === undefined ? [] : [record[path] as Anchor]),
    write: (record, [anchor]) => without({ ...record, [path]: anchor }, path),
  };
}

export function number(label: string, part: 'value' | 'min' | 'max'): Field<Figure> {
  return {
    control: 'number',
    label,
    path: 'quantity',
    read: ({ quantity }) => quantity[part],
    write: (figure, value) => ({ ...figure, quantity: without({ ...figure.quantity, [part]: value }, part) }),
  };
}

/** Of a figure: the id of a time, or an ISO day. */
export function period(label: string, part: 'on' | 'since'): Field<Figure> {
  return {
    control: 'named',
    of: 'times',
    label,
    path: 'period',
    none: 'no time given',
    read: ({ period: of }) => fromId(of[part]),
    write: (figure, known) => ({ ...figure, period: without({ ...figure.period, [part]: valueOf(known) }, part) }),
  };
}

function fromId(id: string | undefined): Known<string> {
  return id === undefined ? absent : inferred(id, '', []);
}

/** A field that is left out is not there: it is not `undefined`. */
function without<T extends object>(value: T, field: keyof T): T {
  if (value[field] !== undefined) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)) as T;
}
