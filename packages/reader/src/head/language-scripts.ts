import {
  ARABIC_LETTERS,
  CYRILLIC_LETTERS,
  DEVANAGARI_WORDS,
  KYRGYZ_ONLY,
  PERSIAN_OR_ARABIC,
  SERBIAN_ONLY,
  TIGRINYA_LETTERS,
} from './language-letters.ts';
import type { Language } from './languages.ts';

/** A script, or the two of Japanese and the one it shares with Chinese. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'ethiopic' | 'east-asian' | Language;

/** Ranges of code points (Unicode 16, Blocks.txt) with their script; what is not in them is not looked at. In ascending order. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'hy'],
  [0x5d0, 0x5f4, 'he'],
  [0x620, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x780, 0x7bf, 'dv'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0xf00, 0xfff, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1780, 0x17ff, 'km'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x4dbf, 'east-asian'],
  [0x4e00, 0x9fff, 'east-asian'],
  [0xac00, 0xd7af, 'ko'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
];

/** How many letters stand for a word of news: scripts without spaces have no words to count. */
const LETTERS_A_WORD: Readonly<Partial<Record<Script, number>>> = { 'east-asian': 2, ja: 2.5, ko: 3 };
const USUAL_WORD = 5;

/** A script other than Latin in a text: its letters, and about how many words they make. */
export interface ScriptShare {
  readonly script: Script;
  readonly letters: string;
  readonly words: number;
}

/** The letters of a text by script, Latin left out. O(length). */
export function otherScripts(text: string): readonly ScriptShare[] {
  const letters = new Map<Script, string[]>();
  for (const run of text.match(/[^\p{Script=Latin}\p{P}\p{N}\s]+/gu) ?? []) {
    for (const letter of run) {
      const script = /\p{L}/u.test(letter) ? scriptOf(letter.codePointAt(0) ?? 0) : undefined;
      if (script === undefined || script === 'latin') continue;
      const known = letters.get(script);
      if (known) known.push(letter);
      else letters.set(script, [letter]);
    }
  }
  return [...letters].map(([script, all]) => ({
    script,
    letters: all.join(''),
    words: all.length / (LETTERS_A_WORD[script] ?? USUAL_WORD),
  }));
}

/** Binary search over the ranges. */
function scriptOf(code: number): Script | undefined {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = RANGES[middle] ?? [0, 0, 'latin'];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return script;
  }
  return undefined;
}

/** Kana in more than so much of a text of East Asian letters make it Japanese. */
const LEAST_KANA = 0.05;
/** A letter of its own that is fewer than so many of a text's letters may come from a name. */
const LEAST_OWN_LETTERS = 0.008;
const LEAST_ARABIC_LETTERS = 0.02;

/** The language of each script in the text with its words: one a script, and Japanese takes the Chinese letters. O(length). */
export function languagesByScript(text: string): ReadonlyMap<Language, number> {
  const shares = otherScripts(text);
  const kana = shares.find(({ script }) => script === 'ja')?.letters.length ?? 0;
  const languages = new Map<Language, number>();
  for (const { script, letters, words } of shares) {
    const language =
      script === 'east-asian' || script === 'ja'
        ? eastAsian(kana, shares)
        : (TELLERS[script as keyof typeof TELLERS]?.(letters, text) ?? (script as Language));
    languages.set(language, (languages.get(language) ?? 0) + words);
  }
  return languages;
}

function eastAsian(kana: number, shares: readonly ScriptShare[]): Language {
  const han = shares.find(({ script }) => script === 'east-asian')?.letters.length ?? 0;
  return kana > (kana + han) * LEAST_KANA ? 'ja' : 'zh';
}

const TELLERS = {
  cyrillic: tellCyrillic,
  arabic: tellArabic,
  devanagari: (_letters: string, text: string) => tellDevanagari(text),
  ethiopic: (letters: string) => (shareOf(TIGRINYA_LETTERS, letters) >= LEAST_OWN_LETTERS * 2 ? 'ti' : 'am'),
} as const satisfies Readonly<Record<string, (letters: string, text: string) => Language>>;

function tellCyrillic(letters: string): Language {
  const lower = letters.toLowerCase();
  const found = Object.entries(CYRILLIC_LETTERS).find(([, own]) => shareOf(own, lower) >= LEAST_OWN_LETTERS)?.[0];
  if (found === 'ky' && shareOf(KYRGYZ_ONLY, lower) === 0) return 'mn';
  if ((found === 'sr' || found === 'mk') && shareOf(CYRILLIC_LETTERS.mk, lower) > shareOf(SERBIAN_ONLY, lower))
    return 'mk';
  return (found as Language | undefined) ?? 'ru';
}

function tellArabic(letters: string): Language {
  const [best] = Object.entries(ARABIC_LETTERS)
    .map(([language, own]) => ({ language, share: shareOf(own, letters) }))
    .sort((a, b) => b.share - a.share);
  if (best && best.share >= LEAST_ARABIC_LETTERS) return best.language as Language;
  return shareOf(PERSIAN_OR_ARABIC.fa, letters) > shareOf(PERSIAN_OR_ARABIC.ar, letters) ? 'fa' : 'ar';
}

function tellDevanagari(text: string): Language {
  const words = text.match(/[\u0900-\u0963]+/g) ?? [];
  const [best] = Object.entries(DEVANAGARI_WORDS)
    .map(([language, own]) => {
      const asked = new Set(own.split(' '));
      return { language, hits: words.filter((word) => asked.has(word)).length };
    })
    .sort((a, b) => b.hits - a.hits);
  return best && best.hits > 0 ? (best.language as Language) : 'hi';
}

function shareOf(own: string, letters: string): number {
  if (letters.length === 0) return 0;
  const asked = new Set(own);
  let found = 0;
  for (const letter of letters) if (asked.has(letter)) found++;
  return found / letters.length;
}
