import { note, type Note } from '@onrecord/model';
import { pageNotes } from '../notes.ts';
import { claimsOn, type Claim } from './claim.ts';

/** The language that a page says it is in. */
export interface PageLanguage {
  readonly chosen: Claim | undefined;
  readonly notes: readonly Note[];
}

/** Languages by the letters they are not written in: templates that were never translated say "en" of everything. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly languages: ReadonlySet<string> }[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: new Set('ru uk be bg sr mk kk ky tg mn tt ba os cv ce ab uz az'.split(' ')),
  },
  { letters: /\p{Script=Arabic}/gu, languages: new Set('ar fa ur ps ku ckb sd ug prs az pnb'.split(' ')) },
  { letters: /\p{Script=Hebrew}/gu, languages: new Set('he iw yi'.split(' ')) },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: new Set('zh ja yue'.split(' ')) },
  { letters: /\p{Script=Hangul}/gu, languages: new Set(['ko']) },
  { letters: /\p{Script=Greek}/gu, languages: new Set(['el', 'grc']) },
];

/** From this share of a text's letters on it is written in that script. */
const MOST = 0.6;

/** The first language in the order of precedence that is a language tag and that the text can be in. */
export function pageLanguage(claims: readonly Claim[], text: string): PageLanguage {
  const notes: Note[] = [];
  for (const claim of claimsOn(claims, 'language')) {
    const value = languageTag(claim.value);
    if (value === undefined) continue;
    if (canBe(value, text)) return { chosen: { ...claim, value }, notes };
    if (notes.length === 0) notes.push(note(pageNotes.languageIgnored, { details: { language: value } }));
  }
  return { chosen: undefined, notes };
}

/** The tag in its usual form (BCP 47): "en_GB" gives "en-GB". */
function languageTag(words: string): string | undefined {
  const first = words.split(/[,;\s]/)[0]?.replaceAll('_', '-') ?? '';
  const named = NAMES[words.trim().toLowerCase()] ?? first;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(named)) return undefined;
  try {
    return Intl.getCanonicalLocales(named)[0];
  } catch {
    return undefined;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  russian: 'ru',
  arabic: 'ar',
  japanese: 'ja',
  chinese: 'zh',
};

function canBe(tag: string, text: string): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const language = tag.split('-')[0] ?? '';
  const written = SCRIPTS.find(({ letters: of }) => (sample.match(of)?.length ?? 0) > letters * MOST);
  return (
    !written ||
    letters < 40 ||
    written.languages.has(language) ||
    SCRIPTS.every(({ languages }) => !languages.has(language) && !LATIN.has(language))
  );
}

/** Languages that are written in Latin letters only. */
const LATIN: ReadonlySet<string> = new Set(
  'en de fr es it pt nl sv no nb nn da fi pl cs sk hu ro hr sl et lv lt ca eu ga cy is tr id ms vi'.split(' '),
);
