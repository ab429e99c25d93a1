import { type Block, type BlockRole, type Note, note, type Span } from '@onrecord/model';
import { LARGE_PART, languageOf, type TextLanguage } from './language.ts';
import { LANGUAGES, languageName, languageTag, primaryTag } from './languages.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { headNotes } from './notes.ts';

/** In which language a report is, and whether it can be read. */
export interface ReportLanguage {
  /** BCP 47: 'en' or 'und' where the text is read, with its region where the metadata give one; else the language's tag. */
  readonly language: string;
  /** Rules are English: false where the text is in another language for certain. */
  readonly isRead: boolean;
  readonly notes: readonly Note[];
}

/** Parts that show nothing of the report's language: page furniture and names. */
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(['boilerplate', 'credit', 'byline', 'dateline']);
/** Tags that metadata use for what the text shows as another one of ours: parts of it, or its older tag. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  sh: ['hr', 'bs', 'sr', 'cnr'],
  no: ['nb', 'nn'],
  zh: ['cmn', 'yue'],
  ar: ['arb', 'arz', 'apc', 'acm'],
  fa: ['prs', 'pes'],
  ku: ['ckb', 'kmr'],
  tl: ['fil'],
  he: ['iw'],
  id: ['in'],
  ro: ['mo'],
};

/**
 * Tells the language of a report. Its text decides; what its metadata say is used where the text does not show it (a few words,
 * names), and for languages that are not told apart here; `language`, what was given from outside, where it has no metadata. A text of which half or more is English is English. O(length).
 */
export function languageOfReport(
  text: string,
  { marks = [], language: given }: { readonly marks?: readonly Block[]; readonly language?: string } = {},
): ReportLanguage {
  const metadata = readMetadata(text);
  const left = without(text, [...metadata.spans, ...marks.filter(({ role }) => FURNITURE.has(role))]);
  const found = languageOf(left);
  const field = metadata.fields.find(({ key }) => key === 'language');
  const said = languageTag(field ? text.slice(field.value.start, field.value.end) : (given ?? ''));
  const language = said !== undefined && isFitting(said, found) ? said : found.language;
  const isRead = language === 'und' || primaryTag(language) === 'en';
  return { language, isRead, notes: notesOn({ text, field, said, language, isRead, found }) };
}

function isFitting(said: string, { language }: TextLanguage): boolean {
  const primary = primaryTag(said);
  if (language === 'und' || primary === language || SAME[language]?.includes(primary)) return true;
  return language !== 'en' && !Object.hasOwn(LANGUAGES, primary);
}

interface Told {
  readonly text: string;
  readonly field: Metadata['fields'][number] | undefined;
  readonly said: string | undefined;
  readonly language: string;
  readonly isRead: boolean;
  readonly found: TextLanguage;
}

function notesOn({ text, field, said, language, isRead, found }: Told): readonly Note[] {
  if (language === 'und') return [note(headNotes.notEnglish)];
  const primary = primaryTag(language);
  const details = { name: languageName(primary), tag: language };
  const { other } = found;
  const part = other && {
    details: { name: languageName(other.language), tag: other.language, share: Math.round(other.share * 100) },
  };
  return [
    ...(isRead ? [] : [note(headNotes.otherLanguage, { details })]),
    ...(field && said !== undefined && said !== language
      ? [
          note(headNotes.languageContradicted, {
            at: field.value,
            details: { ...details, words: text.slice(field.value.start, field.value.end) },
          }),
        ]
      : []),
    ...(part && isRead && other.share > LARGE_PART ? [note(headNotes.partInOtherLanguage, part)] : []),
    ...(part && !isRead && other.language === 'en' ? [note(headNotes.partInEnglish, part)] : []),
  ];
}

/** The text without the spans; a line break stands where one was. */
function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) parts.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, text.slice(from)].join('\n');
}
