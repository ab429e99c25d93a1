/**
 * The languages that are told apart, by the primary tag of BCP 47 (IANA language subtag registry), with their English names.
 * "sh" stands for what Bosnian, Croatian and Serbian in Latin letters have in common.
 */
export const LANGUAGES = {
  af: 'Afrikaans',
  am: 'Amharic',
  ar: 'Arabic',
  as: 'Assamese',
  az: 'Azerbaijani',
  be: 'Belarusian',
  bg: 'Bulgarian',
  bn: 'Bengali',
  bo: 'Tibetan',
  ca: 'Catalan',
  cs: 'Czech',
  cy: 'Welsh',
  da: 'Danish',
  de: 'German',
  dv: 'Dhivehi',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  eu: 'Basque',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  ga: 'Irish',
  gl: 'Galician',
  gu: 'Gujarati',
  ha: 'Hausa',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  kk: 'Kazakh',
  km: 'Khmer',
  kn: 'Kannada',
  ko: 'Korean',
  ku: 'Kurdish',
  ky: 'Kyrgyz',
  lo: 'Lao',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  ml: 'Malayalam',
  mn: 'Mongolian',
  mr: 'Marathi',
  ms: 'Malay',
  my: 'Burmese',
  ne: 'Nepali',
  nl: 'Dutch',
  no: 'Norwegian',
  om: 'Oromo',
  or: 'Odia',
  pa: 'Punjabi',
  pl: 'Polish',
  ps: 'Pashto',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sd: 'Sindhi',
  sh: 'Bosnian, Croatian or Serbian',
  si: 'Sinhala',
  sk: 'Slovak',
  sl: 'Slovene',
  so: 'Somali',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  sw: 'Swahili',
  ta: 'Tamil',
  te: 'Telugu',
  tg: 'Tajik',
  th: 'Thai',
  ti: 'Tigrinya',
  tl: 'Tagalog',
  tr: 'Turkish',
  ug: 'Uyghur',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  vi: 'Vietnamese',
  zh: 'Chinese',
} as const;

/** Primary tag of BCP 47. */
export type Language = keyof typeof LANGUAGES;

/** The English name of a language by its primary tag; the tag itself where it is none of ours. */
export function languageName(tag: string): string {
  return Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag as Language] : tag;
}

const BY_NAME: ReadonlyMap<string, Language> = new Map(
  Object.entries(LANGUAGES).map(([tag, name]) => [name.toLowerCase(), tag as Language]),
);

/**
 * The tag that words of metadata stand for: "en_GB" is "en-GB", "French" is "fr"; undefined where they are no language tag.
 * Only the shape of a tag is checked (RFC 5646), and a region is put into capitals.
 */
export function languageTag(words: string): string | undefined {
  const named = BY_NAME.get(words.trim().toLowerCase());
  if (named !== undefined) return named;
  const found = /^([a-z]{2,3})((?:[-_][a-z0-9]{1,8}){0,4})$/i.exec(words.trim());
  if (!found) return undefined;
  const [, primary = '', rest = ''] = found;
  const more = rest.replaceAll('_', '-').replace(/-[a-z]{2}(?![a-z0-9])/gi, (region) => region.toUpperCase());
  return primary.toLowerCase() + more;
}

/** "en" of "en-GB"; "eng" counts as "en". */
export function primaryTag(tag: string): string {
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return primary === 'eng' ? 'en' : primary;
}
