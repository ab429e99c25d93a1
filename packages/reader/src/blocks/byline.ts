import { isOutletName } from '../head/outlet-words.ts';
import { isAllCaps, isCapitalised, type LineWord, lineWords, nameLength } from './name-words.ts';

const LONGEST = 200;
const LEAD = /^(?:By|BY|by|(?:Written|Words|Story|WRITTEN) (?:by|BY)):?\s/;
const WORKED_ON =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|photography|graphics|research)(?: contributed)? by\b/i;
/** What people who write for a living are called. Own list. */
const JOBS: ReadonlySet<string> = new Set([
  'correspondent',
  'correspondents',
  'editor',
  'editors',
  'reporter',
  'reporters',
  'writer',
  'chief',
  'columnist',
  'analyst',
  'journalist',
]);
/** Words that may follow the names of a byline. */
const FOLLOWERS: ReadonlySet<string> = new Set(['in', 'at', 'for', 'and', 'with', '|', '·', '•', '–', '—', '-']);
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Where the names stand in a line that says who wrote the report; positions count into `line`. `isMarked`: the page says that it is a
 * byline, so that plain names need neither "By" nor a job behind them.
 */
export function bylineNames(
  line: string,
  { isMarked = false }: { readonly isMarked?: boolean } = {},
): { readonly start: number; readonly end: number } | undefined {
  if (line.length > LONGEST) return undefined;
  const words = lineWords(line);
  const lead = LEAD.exec(line);
  const first = lead ? words.findIndex(({ start }) => start >= lead[0].length) : 0;
  const count = namesLength(line, words, first);
  const [from, last] = [words[first], words[first + count - 1]];
  if (count === 0 || !from || !last || WEEKDAY.test(from.word)) return undefined;
  const fits =
    lead || isMarked
      ? mayFollow(line, words, first + count)
      : count > 1 && (hasJob(words, first + count) || isPlace(words, first + count));
  return fits
    ? { start: from.start, end: last.word.endsWith('.') && last.word.length > 2 ? last.end - 1 : last.end }
    : undefined;
}

/** How many words "Jane Roe, John Doe and A. B. Poe" takes. */
function namesLength(line: string, words: readonly LineWord[], first: number): number {
  let end = first + nameUpTo(line, words, first);
  while (end > first) {
    const joiner =
      words[end]?.word === 'and' || words[end]?.word === '&'
        ? 1
        : line.charAt(words[end - 1]?.end ?? 0) === ','
          ? 0
          : undefined;
    const more = joiner === undefined ? 0 : nameUpTo(line, words, end + joiner);
    const next = line.slice(words[end + (joiner ?? 0)]?.start, words[end + (joiner ?? 0) + more - 1]?.end);
    if (
      joiner === undefined ||
      more < 2 ||
      isOutletName(next) ||
      hasJob(words.slice(0, end + joiner + more), end + joiner)
    )
      break;
    end += joiner + more;
  }
  return Math.max(0, end - first);
}

/** A name ends at a comma at the latest. */
function nameUpTo(line: string, words: readonly LineWord[], first: number): number {
  const all = nameLength(words, first, 5);
  for (let i = 0; i < all; i++) if (/[,;:(|]/.test(line.charAt(words[first + i]?.end ?? 0))) return i + 1;
  return all;
}

function mayFollow(line: string, words: readonly LineWord[], at: number): boolean {
  const next = words[at]?.word;
  return (
    next === undefined ||
    FOLLOWERS.has(next) ||
    /^\d/.test(next) ||
    /[,(|]/.test(line.slice(words[at - 1]?.end, words[at]?.start))
  );
}

function hasJob(words: readonly LineWord[], at: number): boolean {
  const rest = words.slice(at);
  return rest.length > 0 && rest.length <= 6 && JOBS.has((rest.at(-1)?.word ?? '').toLowerCase().replace(/\.$/, ''));
}

/** "Jane Roe in Foca": a place of a few capitalised words and nothing else. */
function isPlace(words: readonly LineWord[], at: number): boolean {
  const rest = words.slice(at + 1);
  return (
    words[at]?.word === 'in' &&
    rest.length > 0 &&
    rest.length <= 5 &&
    rest.every(({ word }) => isCapitalised(word) || word === 'and') &&
    !rest.at(-1)?.word.endsWith('.')
  );
}

/** Whether the line begins with "By", or tells who reported or edited. */
export function saysBy(line: string): boolean {
  return LEAD.test(line) || WORKED_ON.test(line);
}

/** Whether the line names those who wrote, edited or helped. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  return bylineNames(line) === undefined ? WORKED_ON.test(line) : !/[a-z]{2}[.!?]\s+\S+ [a-z]/.test(line);
}

/** Whether the line is two to four capitalised words: the byline of some houses, if it stands beside the date. */
export function isPlainName(line: string): boolean {
  const words = lineWords(line);
  return (
    line.length <= 60 &&
    words.length > 1 &&
    nameLength(words, 0, 4) === words.length &&
    !words.every(({ word }) => isAllCaps(word))
  );
}
