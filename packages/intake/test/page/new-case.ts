/**
 * Makes the folder of a new case out of a page, for a person to check word by word:
 *   node --conditions=onrecord-source packages/intake/test/page/new-case.ts NAME page.html [ADDRESS]
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES, FIELDS, pageItem } from './page-cases.ts';

const [name = '', file = '', url] = process.argv.slice(2);
if (name === '' || file === '') {
  console.error('new-case.ts NAME FILE [ADDRESS]');
  process.exitCode = 2;
} else {
  const folder = join(CASES, name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, 'page.html'));
  const arrival = url === undefined ? undefined : { url, fetchedAt: '2030-06-01T00:00:00.000Z' };
  const item = await pageItem(readFileSync(file), arrival);
  const expected: Record<string, unknown> = arrival ? { arrival } : {};
  if (item.kind === 'refused') expected['refused'] = item.problem.code;
  if (item.kind === 'text') {
    for (const field of FIELDS) if (item.given[field] !== undefined) expected[field] = item.given[field];
    expected['charset'] = item.charset;
    expected['notes'] = item.notes.map(({ code }) => code);
    writeFileSync(join(folder, 'expected.txt'), `${item.text}\n`);
  }
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${folder}: check every word of expected.txt and every field of expected.json`);
}
