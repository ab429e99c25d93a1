import type { Anchor, Known, OnRecord } from '@onrecord/model';

/** One of a closed list, with what people call it. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

interface Base {
  readonly label: string;
  /** The first part of its path in the record, by which faults of the schema find it. */
  readonly path: string;
}

/** A word of a closed list. */
export interface ChoiceField<R extends OnRecord> extends Base {
  readonly control: 'choice';
  readonly choices: readonly Choice[];
  readonly read: (record: R) => string;
  readonly write: (record: R, value: string) => R;
}

/** One that the report names: an actor, a place, a time. */
export interface NamedField<R extends OnRecord> extends Base {
  readonly control: 'named';
  readonly of: 'actors' | 'places' | 'times';
  /** What absent is called. */
  readonly none: string;
  readonly read: (record: R) => Known<string>;
  readonly write: (record: R, known: Known<string>) => R;
}

/** Any number of actors. */
export interface NamesField<R extends OnRecord> extends Base {
  readonly control: 'names';
  readonly none: string;
  readonly read: (record: R) => readonly Known<string>[];
  readonly write: (record: R, known: readonly Known<string>[]) => R;
}

/** Words of the report; `many`: in several pieces. */
export interface WordsField<R extends OnRecord> extends Base {
  readonly control: 'words';
  readonly many: boolean;
  readonly isNeeded: boolean;
  readonly read: (record: R) => readonly Anchor[];
  readonly write: (record: R, anchors: readonly Anchor[]) => R;
}

export interface NumberField<R extends OnRecord> extends Base {
  readonly control: 'number';
  readonly read: (record: R) => number | undefined;
  /** NaN: what was typed is no number. */
  readonly write: (record: R, value: number | undefined) => R;
}

export interface TruthField<R extends OnRecord> extends Base {
  readonly control: 'truth';
  readonly read: (record: R) => boolean;
  readonly write: (record: R, value: boolean) => R;
}

/** A field of a record that a person can put otherwise. */
export type Field<R extends OnRecord> =
  ChoiceField<R> | NamedField<R> | NamesField<R> | WordsField<R> | NumberField<R> | TruthField<R>;
