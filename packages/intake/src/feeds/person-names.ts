import { wordsOfHtml } from './plain-words.ts';
import { childText, named, textOf, type XmlElement } from './xml/tree.ts';

/** A byline has a few names; what is longer is something else, and is not looked through. */
const LONGEST = 300;

/** Who wrote it, by name: `dc:creator`, else the authors of Atom or RSS. Several are joined by commas; addresses of mail are left out. */
export function bylineOf(element: XmlElement): string | undefined {
  const creators = named(element, 'dc:creator').map(textOf);
  const authors = named(element, 'author').map((author) => childText(author, 'name') ?? textOf(author));
  return joinedNames(creators) ?? joinedNames(authors);
}

/** The names in these words, each once, joined by commas. */
export function joinedNames(written: readonly string[]): string | undefined {
  const names = new Set(written.map(personName).filter((name) => name !== undefined));
  const joined = [...names].join(', ');
  return joined === '' || joined.length > LONGEST ? undefined : joined;
}

/** "desk@courier.example (Marit Olandson)", "Marit Olandson <desk@courier.example>" (RSS 2.0, RFC 822) without the address. */
function personName(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const words = wordsOfHtml(written);
  if (!words.includes('@')) return words === '' || /^https?:/i.test(words) ? undefined : words;
  const inBrackets = /\(([^()@]+)\)/.exec(words)?.[1]?.trim();
  const rest = words.split(' ').filter((word) => !word.includes('@'));
  const name = inBrackets ?? rest.join(' ').replace(/^[\s,;|()-]+|[\s,;|()-]+$/g, '');
  return name === '' ? undefined : name;
}
