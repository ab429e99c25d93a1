import type { PageElement } from './page-node.ts';

/** The attributes in which content systems, component libraries and test suites name the parts of a page. */
const HINTING: ReadonlySet<string> = new Set(
  (
    'class id itemprop data-testid data-component data-type data-role data-qa data-test data-test-id data-cy data-name ' +
    'data-block data-slot-name data-module data-element data-field'
  ).split(' '),
);

/** What an element is called by those who made the page: its classes and ids in lower case, the parts of a word parted by one hyphen. */
export function hintsOf({ attributes }: PageElement): string {
  let hints = '';
  for (const name in attributes) if (HINTING.has(name)) hints += ` ${attributes[name] ?? ''}`;
  return hints === ''
    ? ''
    : hints
        .slice(0, 1024)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_-]+/g, '-')
        .toLowerCase();
}
