/** Titles that programs give a document by themselves (own list), in lower case. */
export const PROGRAM_TITLES: ReadonlySet<string> = new Set([
  'untitled',
  'document',
  'document1',
  'word document',
  'microsoft word',
  'powerpoint presentation',
  'new document',
  'print',
  'about:blank',
]);

/** Names of accounts and programs that stand where an author should (own list), in lower case. */
export const PROGRAM_AUTHORS: ReadonlySet<string> = new Set([
  'user',
  'admin',
  'administrator',
  'owner',
  'author',
  'unknown',
  'un-named',
  'root',
  'guest',
  'microsoft office user',
  'python-docx',
  'apache poi',
]);

/** Whether a document's title is one that a person gave it: no file's name, and none that a program puts there. */
export function isRealTitle(title: string): boolean {
  const plain = title.trim().toLowerCase();
  if (plain === '' || PROGRAM_TITLES.has(plain) || /^microsoft (?:word|powerpoint) - /.test(plain)) return false;
  const isFile = /\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|pages|html?|pptx?|xlsx?|tex|dvi|ps)$/.test(plain);
  return !isFile && (/\s/.test(plain) || !/[_\d]/.test(plain));
}

/** Whether an author is a person's name and not that of an account or a program. */
export function isRealAuthor(author: string): boolean {
  const plain = author.trim().toLowerCase();
  return plain !== '' && !PROGRAM_AUTHORS.has(plain) && /\p{L}/u.test(plain);
}
