import type { Language } from './languages.ts';

/**
 * Letters by which languages of one script are told apart. Own tables, after the alphabets of the languages. A letter may stand
 * in several rows.
 */

/** Latin letters beyond a to z, as they stand in words in lower case. */
export const LATIN_LETTERS = {
  fr: 'éèêàçùâîôûëïœ',
  de: 'äöüß',
  es: 'áéíóúñ',
  ca: 'àèéíòóúçï',
  gl: 'áéíóúñ',
  pt: 'ãõçáéíóúâêôà',
  it: 'àèéìòù',
  nl: 'ëï',
  af: 'êëïô',
  ro: 'ăâîșțşţ',
  sv: 'åäö',
  no: 'åøæ',
  da: 'åøæ',
  is: 'ðþáéíóúýæö',
  fi: 'äö',
  et: 'õäöü',
  hu: 'áéíóöőúüű',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sh: 'čćđšž',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  sq: 'çë',
  ga: 'áéíóú',
  cy: 'âêîôûŵŷ',
  tr: 'çğıöşü',
  az: 'çəğıöşü',
  ku: 'çêîşû',
  ha: 'ɓɗƙ',
  vi: 'ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ',
} as const satisfies Partial<Readonly<Record<Language, string>>>;

/** Arabic letters of one language or two; Persian and Arabic, which share more, are told apart afterwards. */
export const ARABIC_LETTERS = {
  ur: 'ٹڈڑےںہھۓۂ',
  ps: 'ټډړږښځڅېۍګڼ',
  ku: 'ڕڵۆێە',
  ug: 'ەۇۆۈۋېڭ',
  sd: 'ڄڃٻڀٿڇڊڌڍڙڦڪڳڱڻ',
} as const satisfies Partial<Readonly<Record<Language, string>>>;

/** What Persian has and Arabic has not, and the other way round. */
export const PERSIAN_OR_ARABIC = { fa: 'پچژگکی', ar: 'ةىأإ' } as const;

/** Cyrillic letters, the more telling alphabets first: the first row of which a text holds enough is its language. */
export const CYRILLIC_LETTERS = {
  tg: 'ӣӯҳҷ',
  kk: 'ұәғқһ',
  ky: 'ңөү',
  sr: 'јљњћђџ',
  mk: 'ѓќѕ',
  be: 'ў',
  uk: 'іїєґ',
  ru: 'ыэё',
  bg: 'ъ',
} as const satisfies Partial<Readonly<Record<Language, string>>>;

/** Tigrinya writes this for the sound that Amharic writes with its neighbour. */
export const TIGRINYA_LETTERS = 'ኣቐዀዅኸኹ';

/** Mongolian writes ө and ү as Kyrgyz does, but has no ң. */
export const KYRGYZ_ONLY = 'ң';
/** Macedonian shares ј, љ, њ and џ with Serbian, but has no ћ and ђ. */
export const SERBIAN_ONLY = 'ћђ';

/** Words that tell the languages written in Devanagari apart; Hindi has the rest. */
export const DEVANAGARI_WORDS = {
  mr: 'आहे आणि आहेत होते च्या मध्ये नाही झाला झाली केली',
  ne: 'छ छन् गरेको भएको र मा थियो गर्न पनि भने',
  hi: 'है हैं और के की का में से ने को पर',
} as const satisfies Partial<Readonly<Record<Language, string>>>;
