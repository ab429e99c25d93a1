/**
 * How fast the article is taken out of a page: node --conditions=onrecord-source packages/evaluation/bench/intake/pages.ts
 * Figures of the machine it runs on, in CPU time: it passes and fails nothing.
 */
import { plainText, type Table } from '../../src/table.ts';
import { madeLongPage } from './made-long-page.ts';
import { madeWords } from './made-words.ts';
import { pageFigures } from './page-figures.ts';

const PAGES = 10;

const words = madeWords(7);
const named = Array.from({ length: PAGES }, (_, i) =>
  madeLongPage(words, `Envoys say that talks on the ferry go on ${i}`),
);
console.log(
  plainText([
    tableOf('Pages whose boxes have telling names', named),
    tableOf('The same pages with names that tell nothing', named.map(withoutNames)),
  ]),
);

function tableOf(title: string, pages: readonly string[]): Table {
  const { stages, letters } = pageFigures(pages);
  const bytes = Buffer.byteLength(pages[0] ?? '');
  const whole = stages.find(({ stage }) => stage.startsWith('whole'))?.ms ?? 0;
  return {
    title,
    about: `${pages.length} pages of ${bytes} bytes, ${letters} characters of text: ${(1000 / whole).toFixed(0)} pages a second on one core, warm.`,
    head: ['stage', 'ms a page (CPU)'],
    rows: stages.map(({ stage, ms }) => [stage, ms.toFixed(2)]),
  };
}

/** Class names as build tools write them, and `<div>` for every element that says what it is. */
function withoutNames(page: string): string {
  return page
    .replace(/(class|id)="([^"]*)"/g, (_, name: string, value: string) => `${name}="c${hash(value)}"`)
    .replace(/<(\/?)(?:nav|aside|footer|header|main|article|section)\b/g, '<$1div');
}

function hash(words: string): string {
  let value = 7;
  for (const character of words) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value.toString(36);
}
