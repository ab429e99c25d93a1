import { ACTOR_KINDS, type ActorKind, type Note, note } from '@onrecord/model';
import { knownActorNotes } from '../joins/notes.ts';
import type { KnownActor, KnownRole } from './known-actor.ts';
import { roleDates } from './role-dates.ts';
import { listRows } from '../rows/list-rows.ts';

/** Columns of a list of known actors; others may stand beside them. */
export const KNOWN_ACTOR_COLUMNS = ['id', 'name', 'names', 'kind', 'country', 'roles', 'wikidata', 'source'] as const;
type Column = (typeof KNOWN_ACTOR_COLUMNS)[number];
type Line = Readonly<Record<Column, string>>;

export interface KnownActorList {
  readonly actors: readonly KnownActor[];
  readonly notes: readonly Note[];
}

/**
 * Reads a list of known actors (CSV, RFC 4180, UTF-8, first line names the columns). A line that is wrong is left out with a note that
 * says which line and why; the rest is read. Several values in a field are separated by `|`. O(length).
 */
export function parseKnownActors(csv: string): KnownActorList {
  const { rows, broken } = listRows(csv, { comments: false });
  const notes = broken ? [note(knownActorNotes.badCsv, { details: broken })] : [];
  const [header, ...lines] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const missing = KNOWN_ACTOR_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const details = { columns: KNOWN_ACTOR_COLUMNS.join(','), missing: missing.join(', ') };
    return { actors: [], notes: [...notes, note(knownActorNotes.missingColumns, { details })] };
  }
  const actors = new Map<string, KnownActor>();
  const found: Note[] = [...notes];
  for (const { cells, line } of lines) {
    const actor = actorOf(fieldsOf(names, cells), line, found);
    const first = actor && actors.get(actor.id);
    if (first) found.push(note(knownActorNotes.sameId, { details: { line, id: first.id, first: first.line } }));
    else if (actor) actors.set(actor.id, actor);
  }
  return { actors: [...actors.values()], notes: found };
}

/** A user's own list on top of another: an id of the own list replaces that line. */
export function withOwnActors(actors: readonly KnownActor[], own: readonly KnownActor[]): readonly KnownActor[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...actors.filter(({ id }) => !replaced.has(id)), ...own];
}

function fieldsOf(names: readonly string[], cells: readonly string[]): Line {
  const value = (column: Column): string => (cells[names.indexOf(column)] ?? '').trim();
  return {
    id: value('id'),
    name: value('name'),
    names: value('names'),
    kind: value('kind'),
    country: value('country'),
    roles: value('roles'),
    wikidata: value('wikidata'),
    source: value('source'),
  };
}

function actorOf(fields: Line, line: number, notes: Note[]): KnownActor | undefined {
  const { id, name, names, kind, country, wikidata, source } = fields;
  const reason = wrongWith(fields);
  if (reason !== undefined || !isKind(kind)) {
    notes.push(note(knownActorNotes.badLine, { details: { line, reason: reason ?? '' } }));
    return undefined;
  }
  return {
    id,
    name,
    names: valuesOf(names),
    kind,
    country: country === '' ? undefined : country,
    roles: rolesOf(fields.roles, line, notes),
    wikidata: wikidata === '' ? undefined : wikidata,
    source,
    line,
  };
}

function wrongWith({ id, name, kind, country, wikidata, source }: Line): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(id))
    return `the id "${id}" is empty or has other signs than letters, digits and . _ : -`;
  if (name === '') return 'the name is empty';
  if (!isKind(kind)) return `"${kind}" is none of ${ACTOR_KINDS.join(', ')}`;
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) return `the country "${country}" is no ISO 3166-1 alpha-2 code`;
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata)) return `"${wikidata}" is no Wikidata item (Q and digits)`;
  if (!URL.canParse(source)) return `the source "${source}" is no address`;
  return undefined;
}

function isKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}

function rolesOf(text: string, line: number, notes: Note[]): readonly KnownRole[] {
  return valuesOf(text).flatMap((role) => {
    const [, title, of, span] = /^(.+?)\s+@\s+(\S+)(?:\s+(\S.*))?$/.exec(role) ?? [];
    const dates = roleDates(span ?? '..');
    if (title !== undefined && of !== undefined && dates) return [{ title, of, ...dates }];
    notes.push(note(knownActorNotes.badRole, { details: { line, role } }));
    return [];
  });
}

function valuesOf(text: string): readonly string[] {
  return text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
