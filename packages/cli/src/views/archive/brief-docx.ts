import {
  BRIEF_LEGEND,
  furtherWords,
  markedPart,
  citedWords,
  safePart,
  safeWords,
  sourceWords,
  type Brief,
  type BriefSection,
  type Footnote,
  type Part,
  type Sentence,
} from '@onrecord/archive';
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { escapeHtml } from '../html/escape.ts';
import { withFixedTimes } from './zip-times.ts';

/** UTF-16 units of a quotation in a footnote. */
const LONGEST_QUOTE = 600;

/**
 * A brief as an Office Open XML document with real footnotes. A source that two sentences share has a footnote under each: a word
 * processor numbers them itself and knows one place for each. The same brief gives the same bytes: the times that the library and the
 * archive format want are those of the last day of the brief.
 */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const notes = new Map(brief.footnotes.map((note) => [note.number, note]));
  const footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  let next = 1;
  /** Puts a footnote under the page and gives its mark. */
  const mark = (number: number): readonly FootnoteReferenceRun[] => {
    const note = notes.get(number);
    if (note === undefined) return [];
    footnotes[String(next)] = { children: [new Paragraph({ children: noteRuns(note) })] };
    return [new FootnoteReferenceRun(next++)];
  };
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(brief.title)] }),
    new Paragraph({ children: [run(brief.covers.join(' '))] }),
    ...brief.sections.flatMap((section) => sectionParagraphs(section, mark)),
    new Paragraph({ spacing: { before: 360 }, children: [run(BRIEF_LEGEND, { size: SMALL, color: SOFT })] }),
  ];
  const document = new Document({
    creator: 'onrecord',
    title: brief.title,
    styles: { default: STYLES },
    footnotes,
    sections: [{ properties: {}, children }],
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(brief) },
  ]);
  return withFixedTimes(bytes);
}

/** Half points. */
const SMALL = 18;
const SOFT = '5F5B54';
const STYLES = {
  document: {
    run: { font: 'Georgia', size: 22, language: { value: 'en-GB' } },
    paragraph: { spacing: { after: 120 } },
  },
  title: { run: { font: 'Georgia', size: 34, bold: true } },
  heading2: {
    run: { font: 'Arial', size: 22, bold: true },
    paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
  },
  footnoteText: { run: { font: 'Arial', size: 16 } },
};

type Mark = (number: number) => readonly FootnoteReferenceRun[];

function sectionParagraphs({ title, sentences, empty, restWords }: BriefSection, mark: Mark): readonly Paragraph[] {
  const plain = (text: string): Paragraph => new Paragraph({ children: [run(text, { color: SOFT })] });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(title)] }),
    ...(sentences.length === 0 ? [plain(empty)] : sentences.map((one) => sentenceParagraph(one, mark))),
    ...(restWords === undefined ? [] : [plain(restWords)]),
  ];
}

function sentenceParagraph({ parts, notes, further }: Sentence, mark: Mark): Paragraph {
  const more = furtherWords(further);
  return new Paragraph({
    children: [
      ...parts.map((part) => run(markedPart(part), isSpeaker(part) ? { italics: true } : {})),
      ...notes.flatMap((number, index) => [
        // Two numbers side by side would read as one.
        ...(index === 0 ? [] : [run(',', { superScript: true })]),
        ...mark(number),
      ]),
      ...(more === undefined ? [] : [run(` (${more})`, { size: SMALL, color: SOFT })]),
    ],
  });
}

function isSpeaker(part: Part): boolean {
  return part.kind === 'words' && part.voice === 'speaker';
}

function noteRuns({ title, url, quote, addresses, ...from }: Footnote): TextRun[] {
  const words = markedPart(citedWords(quote, LONGEST_QUOTE));
  return [
    run(` ${sourceWords(from)}`, { bold: true }),
    ...(title === undefined ? [] : [run(', '), run(safeWords(title), { italics: true })]),
    run(': '),
    run(words),
    run(` ${[...addresses, ...(url === undefined ? [] : [url])].map(safeWords).join(' · ')}`, { color: SOFT }),
  ];
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly superScript?: boolean;
}

/** The first letter with a direction decides: Hebrew, Arabic and their kin run from the right. */
const FROM_THE_RIGHT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** What XML 1.0 has no place for; control characters and lone surrogates are gone already. */
const NO_XML = /[\ufffe\uffff]/g;

function run(text: string, look: Look = {}): TextRun {
  const safe = safePart(text).replace(NO_XML, '\ufffd');
  return new TextRun({ text: safe, ...look, ...(FROM_THE_RIGHT.test(safe) && { rightToLeft: true }) });
}

/** The library would write the clock's time here. */
function coreProperties({ title, until }: Brief): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : '1980-01-01';
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(safeWords(title))}</dc:title><dc:creator>onrecord</dc:creator>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}
