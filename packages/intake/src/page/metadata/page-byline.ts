import { claimsOn, type Claim } from './claim.ts';
import { titleKey } from './titles.ts';

/** Names that content systems give to nobody in particular. Own list. */
const NOBODY: ReadonlySet<string> = new Set(
  (
    'admin administrator webmaster editor user author unknown anonymous null undefined default root test wpadmin wp-admin ' +
    'siteadmin site-admin superuser super-user web-editor webeditor web-admin guest guest-author guest-user post-author ' +
    'redactor redaktion redaction redacción redacao redação'
  ).split(' '),
);

/** Whether a byline names nobody: the account that the page was written with. */
export function isNobody(name: string): boolean {
  return NOBODY.has(name.toLowerCase().trim().replace(/ /g, '-'));
}

/** What stands before the names in a byline. */
export const BEFORE_NAMES =
  /^(?:(?:written|reported|story|words|text|interview|report|analysis|posted|published|posted on .{6,30}) by|interview|by|from|von|por|par|oleh|penulis|reporter|laporan|yazan|yazar|muhabir|haber|door|tekst|text|texto|testo|di|av|af|автор|автори|авторы|текст|كتب|كتبت|מאת)(?!\p{L})[:,]?\s*/iu;

/** Who else is named in a byline, for other work than the words. */
const OTHER_WORK =
  /[^\p{L}\p{N}]{1,3}(?:(?:photo(?:graph)?s?|pictures?|illustrations?|graphics?|video|edited|editing) by|editor:?(?= \p{Lu})|penyunting)\s.*$/iu;

/** The first byline in the order of precedence that names somebody other than the outlet; "By" is left out. */
export function chosenByline(claims: readonly Claim[], outlet: string | undefined): Claim | undefined {
  for (const origin of new Set(claimsOn(claims, 'byline').map((claim) => claim.origin))) {
    const names = claimsOn(claims, 'byline')
      .filter((claim) => claim.origin === origin)
      .map(({ value }) => withoutBy(value))
      .filter((name) => isSomebody(name, origin === 'shown' ? undefined : outlet));
    const value = [...new Set(names)].join(', ');
    if (value !== '') return { field: 'byline', origin, value };
  }
  return undefined;
}

function withoutBy(value: string): string {
  return value.replace(BEFORE_NAMES, '').replace(OTHER_WORK, '').replace(/\s+/g, ' ').trim();
}

function isSomebody(name: string, outlet: string | undefined): boolean {
  if (name === '' || name.startsWith('@') || /^https?:\/\/|^www\./i.test(name) || name.length > 200) return false;
  return !isNobody(name) && (outlet === undefined || titleKey(name) !== titleKey(outlet));
}
