export type {
  BriefClaimant,
  BriefInput,
  Citation,
  CountPoint,
  CountTrack,
  Coverage,
  DifferenceItem,
  DifferenceKind,
  DifferenceSide,
  Named,
  NamedPlace,
  Occurrence,
  OutlookItem,
  PositionStep,
  PositionTrack,
  SaidItem,
  Telling,
} from './brief-input.ts';
export type { Brief, BriefSection, Footnote, Part, Phrase, SectionKey, Sentence } from './brief.ts';
export { BRIEF_LEGEND } from './brief.ts';
export { buildBrief } from './build-brief.ts';
export { cueLink } from './grammar/said-words.ts';
export { markedPart, plainText } from './grammar/phrase.ts';
export { citedWords, quotedWords } from './grammar/quoted-words.ts';
export { renderBriefHtml } from './render/brief-html.ts';
export { renderBriefMarkdown } from './render/brief-markdown.ts';
export { furtherWords, sourceWords } from './render/note-words.ts';
export { safePart, safeWords } from './render/safe-words.ts';
