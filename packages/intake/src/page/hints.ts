import type { PageElement } from './page-node.ts';

const HINTING = ['class', 'id', 'data-testid', 'data-component', 'data-type', 'data-role', 'itemprop'] as const;

/** What an element is called by those who made the page: its classes and ids in lower case, the parts of a word parted by one hyphen. */
export function hintsOf({ attributes }: PageElement): string {
  let hints = '';
  for (const name of HINTING) {
    const value = attributes[name];
    if (value) hints += ' ' + value;
  }
  return hints === ''
    ? ''
    : hints
        .slice(0, 1024)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_-]+/g, '-')
        .toLowerCase();
}
