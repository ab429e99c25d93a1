/** Writes the generated pages: how it decides (committed), notes and JSON Schema (not committed). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from './docs/pages.ts';

const root = path.join(import.meta.dirname, '..');
for (const [name, page] of generatedPages()) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page);
  console.log(`${name}: ${page.split('\n').length} lines`);
}
