/**
 * Countries whose names come into Latin letters in many ways, from Arabic, Persian, Cyrillic and other scripts: there a spelling that no
 * list knows may still be told. Own list.
 */
export const TRANSCRIBED: ReadonlySet<string> = new Set([
  ...[
    'AE',
    'AF',
    'AM',
    'AZ',
    'BD',
    'BH',
    'BY',
    'DJ',
    'DZ',
    'EG',
    'ER',
    'ET',
    'GE',
    'IL',
    'IQ',
    'IR',
    'JO',
    'KG',
    'KW',
    'KZ',
  ],
  ...[
    'LB',
    'LY',
    'MA',
    'MM',
    'MR',
    'NP',
    'OM',
    'PK',
    'PS',
    'QA',
    'RU',
    'SA',
    'SD',
    'SO',
    'SS',
    'SY',
    'TD',
    'TJ',
    'TM',
    'TN',
  ],
  ...['UA', 'UZ', 'YE'],
]);

/** Shorter keys say too little. */
const LEAST_LETTERS = 5;

/**
 * A key that spellings of one name share: without the article, doubled letters and word breaks, with one letter for sounds that are
 * written in several ways. '' where too little is left. Made from a `placeKey`. O(length).
 * @example looseKey('al shadaddi') === looseKey('ash shaddadi')
 */
export function looseKey(key: string): string {
  const loose = key
    .replace(/^(?:al|el|ar|as|ash|at|az|an|ad|ed|es|er|the) /, '')
    .replace(/ (?:al|el|ar|as|ash|at|az|ez|an|ad|ed|es|er) /g, ' ')
    .replace(/[ae][iy]/g, 'e')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|iy|yi|ij|yj/g, 'i')
    .replace(/kh|gh|q/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ts|tz/g, 'c')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/o/g, 'u')
    .replace(/[ae]/g, 'a')
    .replace(/ah?(?= |$)/g, 'a')
    .replace(/ /g, '')
    .replace(/([a-z])\1+/g, '$1');
  return loose.length < LEAST_LETTERS ? '' : loose;
}
