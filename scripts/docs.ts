/** Writes the generated pages (notes, rules, JSON Schema) to build/docs/: they are not committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from './docs/pages.ts';

const folder = path.join(import.meta.dirname, '../build/docs');
mkdirSync(folder, { recursive: true });
for (const [name, page] of generatedPages()) {
  writeFileSync(path.join(folder, name), page);
  console.log(`build/docs/${name}: ${page.split('\n').length} lines`);
}
