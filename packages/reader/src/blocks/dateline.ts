import { MONTHS } from '../times/time-words.ts';
import { isAllCaps, isCapitalised, lineWords } from './name-words.ts';

const LONGEST = 120;
const MOST_WORDS = 12;
const MOST_PLAIN_WORDS = 6;
/** "CAIRO, 5 May 2024: ": a colon parts as well where the day stands before it. */
const DATED_COLON = /^[\p{Lu}][\p{Lu} .'’-]{2,40}, (?=[^:]{0,30}\d{4}: )/u;
const SEPARATOR = /\(([^()]{2,40})\)\s?(?:--?|[–—―]|:)\s{0,3}|\s(?:--|-)\s{1,2}|\s?[–—―]\s?/;

/**
 * How many characters the place and agency take with which a report begins ("CAIRO, May 5 (Agency) - "), the dash
 * included; 0 when it does not begin so. O(1): the first 120 characters.
 */
export function datelineLength(words: string): number {
  const colon = DATED_COLON.test(words) ? words.indexOf(': ') : -1;
  if (colon > 0 && isPlaceAndDay(words.slice(0, colon), MOST_WORDS)) return colon + 2;
  const found = SEPARATOR.exec(words.slice(0, LONGEST));
  if (!found || found.index === 0) return 0;
  // "Foca, 3 May 2030. – ": the stop belongs to the line.
  const place = words
    .slice(0, found.index)
    .trim()
    .replace(/(?<=\d{4})\.$/, '');
  const length = found.index + found[0].length;
  if (/[.!?"“:]\s|[;!?"“]/.test(place.replace(/(?<=\s|^)\S{1,5}\.(?=[\s,])/g, ''))) return 0;
  if (found[1] !== undefined) return isPlaceAndDay(place, MOST_WORDS) && isCapitalised(found[1]) ? length : 0;
  const [first = ''] = place.split(',');
  const isCapitals = lineWords(first).every(({ word }) => isAllCaps(word)) && first.length > 2;
  // "NOTICE - not for print": a report goes on with a sentence.
  if (isCapitals) return isPlaceAndDay(place, MOST_WORDS) && !/^\p{Ll}/u.test(words.slice(length)) ? length : 0;
  // "Foca, Bosnia — ": without capitals or agency it takes a comma, and a sentence after the dash.
  return place.includes(',') && isPlaceAndDay(place, MOST_PLAIN_WORDS) && isCapitalised(words.charAt(length))
    ? length
    : 0;
}

function isPlaceAndDay(place: string, most: number): boolean {
  const words = lineWords(place);
  return (
    words.length > 0 &&
    words.length <= most &&
    words.every(
      ({ word }) => isCapitalised(word) || word === '/' || /^\d{1,4}$/.test(word) || word.toLowerCase() in MONTHS,
    )
  );
}
