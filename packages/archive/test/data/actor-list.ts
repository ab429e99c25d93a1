import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of packages/archive/data/actors.csv as its README describes it. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  /** The canonical name first, then the other names. */
  readonly allNames: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly roles: readonly string[];
  readonly wikidata: string;
  readonly source: string;
}

/** An office: `title @ org-id from..to`, the days written as a year, a month or a day; `to` is '' where no end is entered. */
export interface ListedRole {
  readonly office: string;
  readonly org: string;
  readonly from: string;
  readonly to: string;
}

export const COLUMNS = ['id', 'name', 'names', 'kind', 'country', 'roles', 'wikidata', 'source'] as const;

/** The bytes of the list as text. */
export function actorListText(): string {
  return readFileSync(new URL('../../data/actors.csv', import.meta.url), 'utf8');
}

/** Header and rows of a list. @throws Error of csv-parse where a row has more or fewer fields than the first */
export function readList(text: string): {
  readonly header: readonly string[];
  readonly actors: readonly ListedActor[];
} {
  const [header = [], ...rows] = parse(text);
  return { header, actors: rows.map(actorOf) };
}

function actorOf(fields: readonly string[]): ListedActor {
  const [id = '', name = '', names = '', kind = '', country = '', roles = '', wikidata = '', source = ''] = fields;
  return { id, name, allNames: [name, ...parts(names)], kind, country, roles: parts(roles), wikidata, source };
}

function parts(list: string): readonly string[] {
  return list === '' ? [] : list.split('|');
}

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const ROLE = new RegExp(`^([^@|]*[^@| ]) @ ([a-z]+-[A-Za-z0-9-]+) (${DATE})\\.\\.(${DATE})?$`);

/** The role in its parts; undefined for what is not written as a role. */
export function roleOf(written: string): ListedRole | undefined {
  const match = ROLE.exec(written);
  if (match === null) return undefined;
  const [, title = '', org = '', from = '', to = ''] = match;
  return { office: `${title} @ ${org}`, org, from, to };
}

/** First and last day that a year, a month or a day can mean; undefined for what the calendar does not have. */
export function daysOf(date: string): { readonly first: string; readonly last: string } | undefined {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return isDay(first) ? { first, last: lastDay(date) } : undefined;
}

function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** A name as it is compared: no case, no marks on letters, no punctuation, no spaces, no leading "the". */
export function nameKey(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the /, '').replaceAll(' ', '');
}
