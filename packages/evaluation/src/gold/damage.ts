import { objectAt, parseJson, type Json, type JsonObject } from '../json.ts';
import type { GoldFiles } from './read-case.ts';

/** Ways in which copies of reports lose what readers rely on. */
export interface Damage {
  readonly name: string;
  /** Done to the report and to every word of the gold alike. */
  readonly words: (text: string) => string;
  /** Which modes of a statement are right then, of those that were. */
  readonly modes: (modes: readonly string[]) => readonly string[];
}

const loseBreaks = (text: string): string => text.replace(/[ \t]*(?:\r?\n)+[ \t]*/g, ' ');
const loseMarks = (text: string): string => text.replace(/["“”]/g, '');
/** A quotation without its marks may be read as a block quotation or as indirect; a mixed one is indirect. */
const modesWithoutMarks = (modes: readonly string[]): readonly string[] => [
  ...modes.filter((mode) => mode === 'direct'),
  'indirect',
];

export const DAMAGES: readonly Damage[] = [
  { name: 'line breaks lost', words: loseBreaks, modes: (modes) => modes },
  { name: 'quotation marks lost', words: loseMarks, modes: modesWithoutMarks },
  { name: 'both lost', words: (text) => loseMarks(loseBreaks(text)), modes: modesWithoutMarks },
];

/** A gold folder as if its report had been copied with that damage. */
export function damaged({ name, text, gold, ...meta }: GoldFiles, { words, modes }: Damage): GoldFiles {
  const top = objectAt(parseJson(gold, name), name);
  const { statements, ...rest } = objectAt(mapStrings(top, words), name);
  const rows = Array.isArray(statements)
    ? (statements as readonly Json[]).map((row) => withModes(objectAt(row, name), modes))
    : statements;
  return {
    name,
    text: words(text),
    gold: JSON.stringify({ ...rest, ...(rows !== undefined && { statements: rows }) }),
    ...meta,
  };
}

function withModes({ mode, modes, ...row }: JsonObject, right: Damage['modes']): JsonObject {
  const all = Array.isArray(modes) ? (modes as readonly Json[]) : [mode];
  return { ...row, modes: right(all.filter((one) => typeof one === 'string')) };
}

function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => mapStrings(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, entry]) => [
      key,
      entry === undefined ? entry : mapStrings(entry, change),
    ]),
  );
}
