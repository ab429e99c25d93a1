import {
  BRIEF_LEGEND,
  furtherWords,
  markedPart,
  citedWords,
  sourceWords,
  type Brief,
  type BriefSection,
  type Footnote,
  type Sentence,
} from '@onrecord/archive';
import { indented, paperOf, type Paper } from '../terminal/paper.ts';
import { firstLine, headingText, type Run } from './list-entry.ts';

const INDENT = '    ';

/** A brief for a terminal, ending in a line break: sentences with the numbers of their sources, then the sources with the words. */
export function terminalBrief(brief: Brief, place: { readonly width: number; readonly colours: boolean }): string {
  const paper = paperOf(place);
  const notes = brief.footnotes.map((note) => footnote(note, paper)).join('\n');
  const parts = [
    [
      ...indented(brief.title, '', paper).map((line) => paper.paint('title', line)),
      ...indented(brief.covers.join(' '), '', paper),
    ].join('\n'),
    ...brief.sections.map((section) => sectionText(section, paper)),
    ...(notes === '' ? [] : [`${paper.paint('heading', 'SOURCES')}\n\n${notes}`]),
    small(BRIEF_LEGEND, paper),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, sentences, empty, restWords }: BriefSection, paper: Paper): string {
  return [
    headingText(title.toUpperCase(), paper),
    ...(sentences.length === 0 ? [small(empty, paper)] : sentences.map((one) => sentenceText(one, paper))),
    ...(restWords === undefined ? [] : [small(restWords, paper)]),
  ].join('\n\n');
}

function sentenceText({ parts, notes, further }: Sentence, paper: Paper): string {
  const more = furtherWords(further);
  const marks = `${notes.map((number) => `[${number}]`).join('')}${more === undefined ? '' : ` (${more})`}`;
  const text = parts.map(markedPart).join('');
  const runs: readonly Run[] = [{ text }, { ink: 'cue', text: marks }];
  return firstLine(runs, paper);
}

function footnote({ number, title, url, quote, addresses, ...from }: Footnote, paper: Paper): string {
  const named = title === undefined ? '' : `, ${title}`;
  const words = markedPart(citedWords(quote, LONGEST_QUOTE));
  return [
    firstLine([{ ink: 'cue', text: `[${number}]` }, { text: `${sourceWords(from)}${named}: ${words}` }], paper),
    ...indented([...addresses, ...(url === undefined ? [] : [url])].join(' · '), INDENT, paper).map((line) =>
      paper.paint('small', line),
    ),
  ].join('\n');
}

/** UTF-16 units of a quotation in a footnote. */
const LONGEST_QUOTE = 300;

function small(text: string, paper: Paper): string {
  return indented(text, '', paper)
    .map((line) => paper.paint('small', line))
    .join('\n');
}
