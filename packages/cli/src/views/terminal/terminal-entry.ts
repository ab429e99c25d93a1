import type { Entry, Fact } from '@onrecord/model/entry';
import { REALIS_MARKS } from '../entry/realis-marks.ts';
import { flow, indented, type Paper } from './paper.ts';
import type { Ink } from './paint.ts';
import { safeText } from './safe-text.ts';
import { wrap } from './text-width.ts';

const BAR = '  │ ';
const INDENT = '    ';
const INFERRED = '(inferred)';
const REALIS_INK: Readonly<Partial<Record<NonNullable<Entry['realis']>, Ink>>> = { negated: 'error', denied: 'error' };

interface Piece {
  readonly plain: string;
  readonly painted: string;
}

/**
 * One row as an editor reads it: who and how on the first line, further fields on the next, then the report's own
 * words behind a bar. The view adds no quotation marks: those that are seen are the report's.
 */
export function terminalEntry(entry: Entry, paper: Paper): string {
  const details = entry.details.map(({ label, fact }) => detail(label, fact, paper));
  const bar = paper.paint('small', BAR);
  const words = wordsOf(entry);
  return [
    flow(firstLine(entry, paper), paper, INDENT),
    ...details,
    ...indented(words, BAR, paper).map((line) => bar + line.slice(BAR.length)),
  ].join('\n');
}

/** The report's own words; a trigger in square brackets within what is around it. */
function wordsOf({ words, context }: Entry): string {
  if (context === undefined) return words.map(({ quote }) => safeText(quote)).join(' […] ');
  return `${context.before}[${safeText(context.words)}]${context.after}`;
}

function firstLine(entry: Entry, paper: Paper): readonly Piece[] {
  const piece = (ink: Ink, text: string): readonly Piece[] =>
    safeText(text)
      .split(' ')
      .flatMap((word) => wrap(word, paper.width - INDENT.length))
      .map((word) => ({ plain: word, painted: paper.paint(ink, word) }));
  const { party, source, cue, tags, block, realis } = entry;
  const isInferred = party.standing === 'inferred';
  const small = [...tags, ...(block === undefined ? [] : [`in the ${block}`])].join(', ');
  return [
    ...realisPieces(realis, piece),
    ...piece(
      party.standing === 'absent' ? 'absent' : 'name',
      party.text + (source === undefined || isInferred ? '' : ','),
    ),
    ...(isInferred ? piece('inferred', INFERRED + (source === undefined ? '' : ',')) : []),
    ...(source === undefined ? [] : piece('name', source)),
    ...(cue === undefined ? [] : [...piece('small', '—'), ...piece('cue', cue)]),
    ...(small === '' ? [] : piece('small', `(${small})`)),
  ];
}

/** The sign, and the word where it is not told as fact. */
function realisPieces(realis: Entry['realis'], piece: (ink: Ink, text: string) => readonly Piece[]): readonly Piece[] {
  if (realis === undefined) return [];
  const { sign, word } = REALIS_MARKS[realis];
  return realis === 'actual' ? piece('small', sign) : piece(REALIS_INK[realis] ?? 'inferred', `${sign} ${word}:`);
}

function detail(label: string, fact: Fact, paper: Paper): string {
  const inferred = fact.standing === 'inferred';
  return indented(`${label}: ${fact.text}${inferred ? ` ${INFERRED}` : ''}`, INDENT, paper)
    .map((line) => {
      const isMarked = inferred && line.endsWith(INFERRED);
      const plain = isMarked ? line.slice(0, -INFERRED.length) : line;
      return paper.paint('small', plain) + (isMarked ? paper.paint('inferred', INFERRED) : '');
    })
    .join('\n');
}
