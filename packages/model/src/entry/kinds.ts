import type { RecordKind } from '../schema.ts';

/** What a kind is called, one and many. */
interface KindName {
  readonly one: string;
  readonly many: string;
}

/** The kinds by their names for people, in the order in which they are shown. */
export const KIND_NAMES: Readonly<Record<RecordKind, KindName>> = {
  statement: { one: 'statement', many: 'statements' },
  event: { one: 'event', many: 'events' },
  figure: { one: 'figure', many: 'figures' },
  position: { one: 'position', many: 'positions' },
  prospect: { one: 'prospect', many: 'prospects' },
};

export const KINDS = Object.keys(KIND_NAMES) as readonly RecordKind[];

/** "1 statement", "12 statements". */
export function countOf(kind: RecordKind, count: number): string {
  return `${count} ${count === 1 ? KIND_NAMES[kind].one : KIND_NAMES[kind].many}`;
}
