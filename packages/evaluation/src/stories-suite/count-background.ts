import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { termsOf } from '@onrecord/archive';
import { objectAt, parseJson, stringAt } from '../json.ts';

/**
 * Prints packages/archive/src/stories/happening/background-words.ts: in how many documents of openly licensed text each word is.
 * `node --conditions=onrecord-source packages/evaluation/src/stories-suite/count-background.ts ../shared/data > FILE`
 */
function main(folder: string): void {
  const documents = [
    ...treebankDocuments(path.join(folder, 'treebank/en_ewt-ud-train.conllu')),
    ...treebankDocuments(path.join(folder, 'treebank/gum-open-train.conllu')),
    ...lineDocuments(path.join(folder, 'names/re3d_open.jsonl')),
    ...reportDocuments(path.join(folder, 'reports')),
  ];
  const counts = new Map<string, number>();
  for (const text of documents)
    for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  console.log(dataFile(documents.length, counts));
}

/** The least number of documents that a listed word was in. */
const LEAST = 4;
const WIDTH = 130;
/** Coarse words of web pages; they tell no report from another. */
const LEFT_OUT: ReadonlySet<string> = new Set(['crap', 'shit']);

function dataFile(documents: number, counts: ReadonlyMap<string, number>): string {
  const classes = Array.from({ length: 8 }, (_, i) => LEAST * 2 ** i).reverse();
  const groups = classes.map((from) => {
    const words = [...counts]
      .filter(([word, count]) => count >= from && count < 2 * from && !LEFT_OUT.has(word))
      .map(([word]) => word)
      .sort();
    return `  {\n    documents: ${Math.round(from * Math.SQRT2)},\n    words: \`${wrapped(words)}\`,\n  },`;
  });
  return `/**
 * In how many of ${documents} English documents a word is, by classes that double: counted over openly licensed text by
 * packages/evaluation/src/stories-suite/count-background.ts. Sources: Universal Dependencies English EWT (CC BY-SA 4.0), the ten open
 * genres of GUM (annotation CC BY 4.0), the open part of re3d (public domain, OGL v3, CC BY 3.0 AU), news reports and official
 * statements under open licences (Wikinews CC BY 2.5 and others).
 */
export const BACKGROUND_DOCUMENTS = ${documents};

export const BACKGROUND_WORDS: readonly { readonly documents: number; readonly words: string }[] = [
${groups.join('\n')}
];`;
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length >= WIDTH - 6) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n      ');
}

function treebankDocuments(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc.*$/m)
    .slice(1)
    .map((document) => [...document.matchAll(/^# text = (.*)$/gm)].map(([, sentence]) => sentence).join('\n'));
}

function lineDocuments(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => stringAt(objectAt(parseJson(line, `line ${i + 1}`), 'document')['text'], 'text'));
}

function reportDocuments(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

main(process.argv[2] ?? '../shared/data');
