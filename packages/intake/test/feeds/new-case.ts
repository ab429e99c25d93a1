/**
 * Makes a case of a feed, an OPML list or a sitemap out of an input, or writes what is expected of cases anew, for a person to check:
 *
 *   node --conditions=onrecord-source packages/intake/test/feeds/new-case.ts rss my-case my-file.xml [address]
 *   node --conditions=onrecord-source packages/intake/test/feeds/new-case.ts --again
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FIXTURES, FORMAT_OF, readCase } from './read-case.ts';

async function writeExpected(kind: string, folder: string): Promise<void> {
  for (const name of readdirSync(folder)) if (name.startsWith('expected')) rmSync(join(folder, name));
  const { expected, texts } = await readCase(kind, folder);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  console.log(folder);
}

const [kind = '', name = '', file = '', url] = process.argv.slice(2);
if (kind === '--again') {
  for (const each of Object.keys(FORMAT_OF)) {
    for (const entry of readdirSync(join(FIXTURES, each))) await writeExpected(each, join(FIXTURES, each, entry));
  }
} else if (FORMAT_OF[kind] && name !== '' && file !== '') {
  const folder = join(FIXTURES, kind, name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `input${extname(file)}`));
  if (url !== undefined) {
    const arrival = { url, fetchedAt: '2030-03-17T12:00:00.000Z' };
    writeFileSync(join(folder, 'arrival.json'), `${JSON.stringify(arrival, null, 2)}\n`);
  }
  await writeExpected(kind, folder);
} else {
  console.error(`new-case.ts ${Object.keys(FORMAT_OF).join('|')} NAME FILE [ADDRESS], or --again`);
  process.exitCode = 2;
}
