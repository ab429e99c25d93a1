/** The lines of a field of addresses: those that can be asked, each once, and those that are none. */
export interface AddressLines {
  readonly urls: readonly string[];
  readonly bad: readonly { readonly line: number; readonly words: string }[];
}

/** The server takes no longer ones. */
const LONGEST = 2000;

export function addressLines(text: string): AddressLines {
  const urls = new Set<string>();
  const bad: { line: number; words: string }[] = [];
  for (const [index, words] of text
    .split('\n')
    .map((line) => line.trim())
    .entries()) {
    if (words === '') continue;
    if (isWebAddress(words)) urls.add(words);
    else bad.push({ line: index + 1, words });
  }
  return { urls: [...urls], bad };
}

export function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(words) && URL.canParse(words) && words.length <= LONGEST;
}
