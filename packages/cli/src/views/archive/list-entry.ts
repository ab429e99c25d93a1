import type { Realis } from '@onrecord/model';
import { REALIS_MARKS } from '../entry/realis-marks.ts';
import { flow, indented, type Paper } from '../terminal/paper.ts';
import type { Ink } from '../terminal/paint.ts';
import { safeText } from '../terminal/safe-text.ts';
import { wrap } from '../terminal/text-width.ts';
import type { Name, Sourced, SourceLine, Voice } from './view-rows.ts';

const INDENT = '    ';
const NESTED = '  ';
const BAR = '  │ ';
/** UTF-16 units of the report's words in a list; all of them stand in the report. */
const LONGEST_WORDS = 400;
/** Names that stand in one line before the others are counted. */
const MOST_NAMES = 4;
/** Sources of one line. */
const MOST_SOURCES = 3;

/** A stretch of a first line with its look. */
export interface Run {
  readonly ink?: Ink;
  readonly text: string;
}

/** One line of a list as an editor reads it: who and what, further fields, the report's words behind a bar, the source. */
export interface ListEntry {
  readonly runs: readonly Run[];
  readonly details?: readonly string[];
  readonly words?: string;
  readonly sources: readonly string[];
}

/** The entry in the style of a reading's rows; ends without a line break. */
export function listEntry({ runs, details = [], words, sources }: ListEntry, paper: Paper): string {
  const small = (text: string): readonly string[] =>
    indented(text, INDENT, paper).map((line) => paper.paint('small', line));
  const bar = paper.paint('small', BAR);
  return [
    firstLine(runs, paper),
    ...details.flatMap(small),
    ...(words === undefined ? [] : indented(shortened(words), BAR, paper).map((line) => bar + line.slice(BAR.length))),
    ...sources.flatMap(small),
  ].join('\n');
}

/** An entry that belongs to the one above it: two columns further in. */
export function nestedEntry(entry: ListEntry, paper: Paper): string {
  return listEntry(entry, { ...paper, width: paper.width - NESTED.length })
    .split('\n')
    .map((line) => NESTED + line)
    .join('\n');
}

/** A heading, in as many lines as it needs. */
export function headingText(text: string, paper: Paper): string {
  return indented(text, '', paper)
    .map((line) => paper.paint('heading', line))
    .join('\n');
}

/** Runs word by word, so that a line breaks between words and never within a colour. */
export function firstLine(runs: readonly Run[], paper: Paper): string {
  const pieces = runs.flatMap(({ ink, text }) =>
    safeText(text)
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => wrap(word, paper.width - INDENT.length))
      .map((word) => ({ plain: word, painted: ink === undefined ? word : paper.paint(ink, word) })),
  );
  return flow(pieces, paper, INDENT);
}

const REALIS_INK: Readonly<Partial<Record<Realis, Ink>>> = { actual: 'small', negated: 'error', denied: 'error' };

/** The sign, and the word where it is not told as fact: "▲ threatened:". */
export function realisRun(realis: Realis): Run {
  const { sign, word } = REALIS_MARKS[realis];
  return { ink: REALIS_INK[realis] ?? 'inferred', text: realis === 'actual' ? sign : `${sign} ${word}:` };
}

/** Names in one line: "A, B and C"; `none` where there are none. Inferred ones say so. */
export function nameRuns(names: readonly (Name | undefined)[], none: string): readonly Run[] {
  const known = names.filter((name) => name !== undefined);
  if (known.length === 0) return [{ ink: 'absent', text: none }];
  const others = known.length - MOST_NAMES;
  const shown: readonly Name[] = others > 0 ? [...known.slice(0, MOST_NAMES), { name: `${others} more` }] : known;
  return shown.flatMap(({ name, inferred }, index): readonly Run[] => {
    const comma = index < shown.length - 2 ? ',' : '';
    return [
      ...(index > 0 && index === shown.length - 1 ? [{ text: 'and' }] : []),
      { ink: 'name', text: inferred === true ? name : name + comma },
      ...(inferred === true ? [{ ink: 'inferred' as const, text: `(inferred)${comma}` }] : []),
    ];
  });
}

/** The names as plain text, for a detail line. */
export function nameText(names: readonly Name[]): string {
  return nameRuns(names, '')
    .map(({ text }) => text)
    .join(' ');
}

/** "(according to Ms Lee)" where the report does not speak for itself; "(by own account)" where it is one of `names` alone. */
export function voiceRuns(voice: Voice, names: readonly (Name | undefined)[] = []): readonly Run[] {
  const text = voiceText(voice);
  if (text === undefined) return [];
  const isOwn = voice.by === 'actor' && names.length === 1 && names[0]?.name === voice.name;
  return [{ ink: 'small', text: isOwn ? '(by own account)' : `(${text})` }];
}

export function voiceText(voice: Voice): string | undefined {
  if (voice.by === 'report') return undefined;
  return voice.by === 'unnamed' ? 'according to nobody named' : `according to ${voice.name}`;
}

/** "Invented Courier, 2030-03-14 · r12:ev-3", the first with the number of independent texts; then how many sources there are besides. */
export function sourceLines({ sources, texts }: Pick<Sourced, 'sources' | 'texts'>): readonly string[] {
  const [first, ...others] = sources;
  const more = others.length - (MOST_SOURCES - 1);
  return [
    sourceText(first, texts > 1 ? [`${count(texts)} independent texts`] : []),
    ...others.slice(0, MOST_SOURCES - 1).map((source) => sourceText(source)),
    ...(more > 0 ? [`and ${count(more)} further ${more === 1 ? 'source' : 'sources'}`] : []),
  ];
}

/** One source: outlet, day and the address that opens it. */
export function sourceText(source: SourceLine, facts: readonly string[] = []): string {
  const { day, address } = source;
  return [`${outletText(source)}, ${day ?? 'no day of publication'}`, ...facts, address].join(' · ');
}

/** "Northern Post (newspaper, AR), from Tern Agency". */
function outletText({ outlet, about, via }: SourceLine): string {
  const own = `${outlet ?? 'outlet not known'}${about === undefined ? '' : ` (${about})`}`;
  return via === undefined ? own : `${own}, from ${via}`;
}

/** "2030-03-12", "2030-03-12 to 2030-03-14", "day not known". */
export function daysText(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return 'day not known';
  return from === to || from === undefined || to === undefined ? (from ?? to ?? '') : `${from} to ${to}`;
}

const DIGITS = new Intl.NumberFormat('en');

/** "1,234". */
export function count(number: number): string {
  return DIGITS.format(number);
}

function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  const space = words.lastIndexOf(' ', LONGEST_WORDS);
  const head = words.slice(0, space > LONGEST_WORDS / 2 ? space : LONGEST_WORDS).toWellFormed();
  return `${head.replace(/\ufffd$/u, '')} […]`;
}
