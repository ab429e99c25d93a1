import type { Span } from '@onrecord/model';
import { AGENCIES } from './agencies.ts';
import type { Credit } from './credit.ts';

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
const INITIAL = String.raw`\p{Lu}\.`;
const TWO_NAMES = String.raw`(?:${NAME_WORD}|${INITIAL})(?: (?:(?:al|el|bin|ibn|abu|van|von|der|de|da|del|la)[ -])?(?:${NAME_WORD}|${INITIAL}(?: ${NAME_WORD})?))`;
const CAPS_NAMES = String.raw`\p{Lu}[\p{Lu}'’.-]{1,20}(?: \p{Lu}[\p{Lu}'’.-]{1,20}){0,3}`;
const AGENCY = [...AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[ -]/g, '[ -]'))
  .join('|');
/** The last word of a body's name tells where a credit ends that no agency closes. */
const BODY = String.raw`(?:${NAME_WORD} ){0,3}(?:Ministry|Agency|News|Press|Images|Service|Services|Office|Army|Forces|Force|Navy|Command|Television|TV|Media|Department|Government|Police|Council)(?: of ${NAME_WORD})?`;
const HOLDER = String.raw`(?:${AGENCY})(?![\p{L}-])|${BODY}`;
const DASH = String.raw`(?<=\s)[-–—|]\s{1,2}`;
const MAKER = String.raw`(?:${CAPS_NAMES}|${TWO_NAMES}|${NAME_WORD})`;

/** Each way a credit stands inside a line that has lost its breaks; `sure` where an agency or a label speaks for it. */
const FORMS: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  {
    pattern: new RegExp(
      String.raw`${DASH}(?:(?:AP|UN|AFP|EPA) Photo|${AGENCY})/(?:${CAPS_NAMES}(?!\p{Ll})|${TWO_NAMES})`,
      'gu',
    ),
    sure: true,
  },
  {
    pattern: new RegExp(
      String.raw`${DASH}${MAKER}(?:/(?:${HOLDER}|${NAME_WORD})){1,3}(?: (?:via|for) (?:${AGENCY}))?`,
      'gu',
    ),
    sure: true,
  },
  {
    pattern: new RegExp(String.raw`${DASH}(?:${AGENCY})(?: via (?:${AGENCY}))?(?=\s+["“‘']?\p{Lu})`, 'gu'),
    sure: true,
  },
  {
    pattern: new RegExp(
      String.raw`[([](?:(?:AP |File |UN )?Photos?\b[^()[\]]{1,100}|${MAKER}/(?:${HOLDER}|${NAME_WORD})[^()[\]]{0,60})[)\]]\.?`,
      'gu',
    ),
    sure: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=[\s(])(?:Photo|Photograph|Picture|Image|Video)s?(?: by| credit)?: (?:${AGENCY}|${MAKER})(?:/(?:${HOLDER}|${NAME_WORD}))?\.?`,
      'gu',
    ),
    sure: true,
  },
  { pattern: new RegExp(String.raw`${DASH}${TWO_NAMES}(?=\s+["“‘']?\p{Lu}|$)`, 'gu'), sure: false },
];

/** All credits inside one long line, in text order, apart from each other. Linear: every form is bounded. */
export function inlineCredits(text: string, { start, end }: Span): readonly Credit[] {
  const line = text.slice(start, end);
  const found = FORMS.flatMap(({ pattern, sure }) =>
    [...line.matchAll(pattern)]
      .filter(({ index, 0: words }) => mayEnd(line, index + words.length))
      .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length, sure })),
  );
  const kept: Credit[] = [];
  for (const credit of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (credit.start >= (kept.at(-1)?.end ?? 0)) kept.push(credit);
  return kept;
}

/** A credit ends where the next sentence begins, or with the line. */
function mayEnd(line: string, at: number): boolean {
  return /^\s*(?:$|["“‘'«]?[\p{Lu}\p{N}])/u.test(line.slice(at, at + 8));
}
