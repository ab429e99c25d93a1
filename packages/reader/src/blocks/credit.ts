import type { Span } from '@onrecord/model';
import { AGENCIES } from './agencies.ts';

/** Where the words on a picture's maker stand, the dash or bracket before them included. */
export interface Credit extends Span {
  /** Two plain names behind a dash may be something else; all other forms name an agency or say "Photo". */
  readonly sure: boolean;
}

const LONGEST = 120;
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const PARTICLE = String.raw`(?:al|el|bin|ibn|abu|van|von|der|den|de|da|del|della|di|dos|la|le|and|&)`;
const NAME = String.raw`${NAME_WORD}(?:[ \u00A0](?:${PARTICLE}[ \u00A0]){0,2}${NAME_WORD}){0,4}`;
const LABEL = String.raw`(?:file )?(?:photo|photos|photograph|photographs|picture|pictures|image|images|video|audio|illustration|graphic|map|credit)`;
const AGENCY = [...AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[ -]/g, '[ -]'))
  .join('|');

const LABELLED = new RegExp(
  String.raw`^(?:${LABEL}s?(?: by| credit| courtesy(?: of)?| supplied by)?\s?:|${LABEL} (?:by|courtesy of|credit) |courtesy (?:of|:) )`,
  'iu',
);
const NAMES_AND_SLASHES = new RegExp(
  String.raw`^(?:${NAME}|${AGENCY})(?:\s?/\s?(?:${NAME}|${AGENCY}|file|pool|handout)){1,4}(?:,? (?:via|for|file|File|pool) ?(?:${NAME}|${AGENCY})?)?\.?$`,
  'u',
);
const AGENCY_ONLY = new RegExp(
  String.raw`^(?:the )?(?:${AGENCY})(?:,? (?:via|for|file|File|/) ?(?:${AGENCY}))?\.?$`,
  'u',
);
const VIA_AGENCY = new RegExp(String.raw`^${NAME} (?:via|for) (?:${AGENCY})\.?$`, 'u');
const NAME_AND_AGENCY = new RegExp(String.raw`^${NAME}(?:,| [-–—|]) (?:${AGENCY})\.?$`, 'u');
const FILE_WORDS =
  /^(?:file|file photo|file image|file picture|handout|supplied|pool|stock image|archive|archive photo)\.?$/i;
const PERSON = new RegExp(String.raw`^${NAME_WORD}(?:[ \u00A0](?:${PARTICLE}[ \u00A0]){0,2}${NAME_WORD}){1,3}$`, 'u');

/** Whether the words, standing alone, say who made or gave a picture. */
export function isCredit(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST) return false;
  if (LABELLED.test(trimmed) && !/[.!?]\s/.test(trimmed.replace(/\b\p{Lu}\./gu, ''))) return true;
  if (/^©/.test(trimmed)) return !/\d{4}|rights reserved/i.test(trimmed);
  return [NAMES_AND_SLASHES, AGENCY_ONLY, VIA_AGENCY, NAME_AND_AGENCY, FILE_WORDS].some((pattern) =>
    pattern.test(trimmed),
  );
}

/** The credit at the end of a paragraph, if there is one; positions count into `paragraph`. Bounded by its length. */
export function creditAtEnd(paragraph: string): Credit | undefined {
  const end = paragraph.length;
  const window = paragraph.slice(Math.max(0, end - LONGEST - 10));
  const offset = end - window.length;
  const sure = (index: number): Credit => ({ start: offset + index, end, sure: true });

  const bracket = /[([]([^()[\]]{2,120})[)\]]\.?$/.exec(window);
  if (bracket?.[1] && (isCredit(bracket[1]) || /^(?:AP Photo|Photo\b)/.test(bracket[1]))) return sure(bracket.index);
  const label = new RegExp(
    String.raw`(?:^|[\s(])(${LABEL}s?(?: by| credit| courtesy(?: of)?)?\s?:\s?)[^:.!?\n]{2,60}(?:\b\p{Lu}\.[^:.!?\n]{1,40})?\.?$`,
    'iu',
  ).exec(window);
  if (label) return sure(label.index + label[0].indexOf(label[1] ?? ''));
  const copyright = /©[^©.]{2,80}\.?$/.exec(window);
  if (copyright && isCredit(copyright[0])) return sure(copyright.index);
  const dash = lastDash(window);
  if (dash) {
    const tail = window.slice(dash.end);
    if (isCredit(tail)) return sure(dash.start);
    if (PERSON.test(tail) && !/["”»’':]$/.test(window.slice(0, dash.start)))
      return { ...sure(dash.start), sure: false };
  }
  const slashed = new RegExp(
    String.raw`(?:^|[\s.])((?:\p{Lu}[\p{Lu}'’.-]{1,20} ){1,4}?\p{Lu}[\p{Lu}'’.-]{1,20}/(?:${NAME}|${AGENCY})(?: via (?:${AGENCY}))?|(?:${AGENCY})/${NAME})$`,
    'u',
  ).exec(window);
  if (slashed?.[1]) return sure(slashed.index + slashed[0].length - slashed[1].length);
  const service = new RegExp(
    String.raw`\s((?:(?:${AGENCY}) via )?(?:Getty Images|GETTY IMAGES|Shutterstock|EPA-EFE|via (?:Getty Images|REUTERS|Reuters|AP)))$`,
    'u',
  ).exec(window);
  if (service?.[1]) return sure(service.index + 1);
  return undefined;
}

/** The last dash or bar that has white space on both sides. */
function lastDash(words: string): Span | undefined {
  let last: Span | undefined;
  for (const { index, 0: dash } of words.matchAll(/(?<=\s)[-–—|]\s{1,2}/g))
    last = { start: index, end: index + dash.length };
  return last;
}
