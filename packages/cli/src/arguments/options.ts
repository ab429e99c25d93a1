import { CONFIDENCE_FORM } from '../confidence.ts';
import { DATE_FORM } from '../published-date.ts';
import { DURATION_FORM } from '../watch/duration.ts';
import { DAY_FORM } from './day-of.ts';

/** One option: how it is given, and, where it has a value, how that is written. */
export interface OptionKind {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: true;
}

/** All options of all commands: the same name means the same everywhere. */
export const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'string', value: 'OUT' },
  md: { type: 'string', value: 'OUT' },
  docx: { type: 'string', value: 'OUT' },
  out: { type: 'string', short: 'o', value: 'OUT' },
  published: { type: 'string', value: `DATE (${DATE_FORM})` },
  'min-confidence': { type: 'string', value: `N (${CONFIDENCE_FORM})` },
  explain: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  archive: { type: 'string', short: 'a', value: 'FILE (or postgres://...)' },
  actors: { type: 'string', value: 'FILE (a list of known actors, CSV)', multiple: true },
  outlets: { type: 'string', value: 'FILE (a list of outlets, CSV)', multiple: true },
  workers: { type: 'string', value: 'N (1 to 64)' },
  failures: { type: 'string', value: 'FILE' },
  columns: { type: 'string', value: 'MAP (text=NAME,published=NAME,...)' },
  follow: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  contact: { type: 'string', value: 'TEXT' },
  every: { type: 'string', value: `DURATION (${DURATION_FORM})` },
  once: { type: 'boolean' },
  'given-up': { type: 'boolean' },
  since: { type: 'string', value: `DAY (${DAY_FORM})` },
  until: { type: 'string', value: `DAY (${DAY_FORM})` },
  dates: { type: 'string', value: 'subject or report' },
  actor: { type: 'string', value: 'NAME', multiple: true },
  place: { type: 'string', value: 'NAME', multiple: true },
  speaker: { type: 'string', value: 'NAME (who says it)', multiple: true },
  addressee: { type: 'string', value: 'NAME (to whom)', multiple: true },
  about: { type: 'string', value: 'NAME (about whom)', multiple: true },
  mode: { type: 'string', value: 'MODE (direct, indirect or mixed)', multiple: true },
  outlet: { type: 'string', value: 'NAME', multiple: true },
  type: { type: 'string', value: 'TYPE', multiple: true },
  story: { type: 'string', value: 'N' },
  happening: { type: 'string', value: 'N' },
  report: { type: 'string', value: 'N' },
  search: { type: 'string', value: 'WORDS' },
  limit: { type: 'string', value: 'N (1 to 1000)' },
  after: { type: 'string', value: 'CURSOR (as the page before printed it)' },
  'as-of': { type: 'string', value: `DAY (${DAY_FORM})` },
  withdrawn: { type: 'boolean' },
  joins: { type: 'boolean' },
  log: { type: 'boolean' },
  places: { type: 'boolean' },
  table: { type: 'string', value: 'TABLE' },
  bom: { type: 'boolean' },
  hxl: { type: 'boolean' },
  title: { type: 'string', value: 'WORDS' },
  by: { type: 'string', value: 'NAME' },
  name: { type: 'string', value: 'NAME', multiple: true },
  kind: { type: 'string', value: 'KIND' },
  country: { type: 'string', value: 'CC (two letters, as in AR)' },
  host: { type: 'string', value: 'HOST (as in example.org)', multiple: true },
  rename: { type: 'string', value: 'NAME' },
  port: { type: 'string', value: 'N (0 to 65535; 0: one that is free)' },
  page: { type: 'string', value: 'FOLDER' },
  tokens: { type: 'string', value: 'FILE' },
  role: { type: 'string', value: 'ROLE (reader or editor)' },
  'read-only': { type: 'boolean' },
  'access-log': { type: 'string', value: 'FILE' },
} as const satisfies Readonly<Record<string, OptionKind>>;

export type OptionName = keyof typeof OPTIONS;

/** What was given, as it was written. */
export type OptionValues = Readonly<Partial<Record<OptionName, string | boolean | readonly (string | boolean)[]>>>;

/** How the option is written with its value: "--since DAY (...)". */
export function optionForm(name: OptionName): string {
  const kind: OptionKind = OPTIONS[name];
  return `--${name}${kind.value === undefined ? '' : ` ${kind.value}`}`;
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** The value of an option that is given once; the last one counts. */
export function textOf(values: OptionValues, name: OptionName): string | undefined {
  const value = values[name];
  const last = Array.isArray(value) ? (value as readonly unknown[]).at(-1) : value;
  return typeof last === 'string' ? last : undefined;
}

/** All values of an option; undefined where it was not given. */
export function textsOf(values: OptionValues, name: OptionName): readonly string[] | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.filter((one) => typeof one === 'string');
}

export function isSet(values: OptionValues, name: OptionName): boolean {
  return values[name] === true;
}
