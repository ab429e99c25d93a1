import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refinerDescriptions, ruleDescriptions } from '@onrecord/reader';
import { describe, expect, it } from 'vitest';
import { allNotes, generatedPages } from '../../../scripts/docs/pages.ts';
import { filesBelow } from '../src/files.ts';

const pages = generatedPages();
const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the generated pages', () => {
  it('list every note, each code once', () => {
    expect(repeated(allNotes.map(({ code }) => code))).toEqual([]);
    expect(allNotes.filter(({ code }) => !pages.get('build/docs/notes.md')?.includes(`| \`${code}\` |`))).toEqual([]);
  });

  const decides = pages.get('docs/how-it-decides.md') ?? '';

  it('list every rule with its examples, each name once', () => {
    expect(repeated(ruleDescriptions.map(({ name }) => name))).toEqual([]);
    for (const { name, version, summary, finds, leaves } of ruleDescriptions) {
      const section = decides.split(`### ${name} (version ${version})\n`)[1]?.split('\n### ')[0] ?? '';
      const words = [summary, ...[...finds, ...leaves].map((sentence) => sentence.replaceAll('\n', '⏎'))];
      expect(words.filter((one) => !section.includes(one))).toEqual([]);
    }
  });

  it('list every refiner with its reason', () => {
    const lines = refinerDescriptions.map(({ name, reason }) => [`**${name}**`, reason]);
    expect(lines.filter(([name = '', reason = '']) => !decides.includes(name) || !decides.includes(reason))).toEqual(
      [],
    );
    expect(new Set(refinerDescriptions.map(({ kind }) => kind)).size).toBe(5);
  });

  it('how it decides is committed as the rules have it; `npm run docs` writes it anew', () => {
    const committed = readFileSync(new URL('../../../docs/how-it-decides.md', import.meta.url), 'utf8');
    expect(committed === decides, 'docs/how-it-decides.md is not what the rules generate: npm run docs').toBe(true);
  });

  it('hold the JSON Schema of a reading', () => {
    const schema = JSON.parse(pages.get('build/docs/reading.schema.json') ?? '') as {
      readonly title?: string;
      readonly required?: readonly string[];
    };
    expect(schema.required).toContain('records');
  });
});

describe('every rule', () => {
  it.each(ruleDescriptions.map((rule) => [rule.name, rule] as const))(
    '%s has a summary, examples and near misses',
    (_name, rule) => {
      expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(rule.summary).toMatch(/\S.*[.?]$/);
      expect(rule.finds.length).toBeGreaterThan(0);
      expect(rule.leaves.length).toBeGreaterThan(0);
    },
  );
});

describe('every note', () => {
  const packages = path.join(import.meta.dirname, '../..');
  const rooms = ['intake', 'reader', 'archive', 'server', 'cli'];
  const tables = rooms.flatMap((room) => filesBelow(path.join(packages, room, 'src')));
  const isTable = (file: string): boolean => ['notes.ts', 'problems.ts'].includes(path.basename(file));
  const code = tables
    .filter((file) => !isTable(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = tables
    .filter(isTable)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}(\w+): \{$/gm)].map(([, name = '']) => name));

  /** In the table, and no stage gives it yet. */
  const NOT_YET: readonly string[] = ['marksLost'];

  it('is given somewhere', () => {
    expect(names.length).toBe(allNotes.length);
    const unused = names.filter((name) => !new RegExp(`\\.${name}\\b`).test(code));
    expect(unused.filter((name) => !NOT_YET.includes(name))).toEqual([]);
  });
});
