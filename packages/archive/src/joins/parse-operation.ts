import { type Note, note } from '@onrecord/model';
import { operationNotes } from './notes.ts';
import type { Operation, OperationVerb } from './operation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Longer than any name; a longer one is a mistake. */
const LONGEST_NAME = 300;

class Unfit extends Error {}

/** Reads an operation that comes from outside (a command, a file, a request): the operation, or a note that says what is wrong. */
export function parseOperation(value: unknown): { readonly operation: Operation } | { readonly problem: Note } {
  try {
    return { operation: operationOf(value) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { problem: note(operationNotes.shape, { details: { reason: error.message } }) };
  }
}

const READ: Readonly<Record<OperationVerb, (fields: Fields) => Operation>> = {
  merge: (fields) => ({ verb: 'merge', from: keyOf(fields, 'from'), into: keyOf(fields, 'into') }),
  split: (fields) => {
    const entity = keyOf(fields, 'entity');
    if ((fields['names'] === undefined) === (fields['reports'] === undefined))
      throw new Unfit('a split needs either "names" or "reports"');
    return fields['names'] === undefined
      ? { verb: 'split', entity, reports: listOf(fields, 'reports').map(asKey) }
      : { verb: 'split', entity, names: listOf(fields, 'names').map(asName) };
  },
  pin: (fields) => ({ verb: 'pin', name: asName(fields['name']), entity: keyOf(fields, 'entity') }),
  'keep-apart': (fields) => ({ verb: 'keep-apart', a: keyOf(fields, 'a'), b: keyOf(fields, 'b') }),
  rename: (fields) => ({ verb: 'rename', entity: keyOf(fields, 'entity'), name: asName(fields['name']) }),
};

function operationOf(value: unknown): Operation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unfit('it is no object');
  const fields = value as Fields;
  const { verb } = fields;
  if (typeof verb !== 'string' || !Object.hasOwn(READ, verb)) throw new Unfit(`"${String(verb)}" is no verb of it`);
  return READ[verb as OperationVerb](fields);
}

function keyOf(fields: Fields, field: string): number {
  const value = fields[field];
  if (value === undefined) throw new Unfit(`"${field}" is missing`);
  return asKey(value);
}

function asKey(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Unfit(`${JSON.stringify(value)} is no number of an actor, place or report`);
  return value;
}

function asName(value: unknown): string {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '') throw new Unfit('a name is missing or empty');
  if (name.length > LONGEST_NAME) throw new Unfit(`a name has more than ${String(LONGEST_NAME)} letters`);
  return name;
}

function listOf(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field];
  if (!Array.isArray(value) || value.length === 0) throw new Unfit(`"${field}" is to be a list with something in it`);
  return value as readonly unknown[];
}
