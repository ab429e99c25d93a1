import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnownActors, loadOutlets, openStore, prepareReport, putReports } from '@onrecord/archive';
import { expandSources } from '@onrecord/intake';
import { loadAnalyser } from '@onrecord/language';
import { loadPlaceIndex, read } from '@onrecord/reader';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** A report that tries to be more than text: elements, a handler, and characters that turn the direction of what follows. */
export const HOSTILE = {
  file: 'hostile.txt',
  title: '<img src=x onerror="window.broken=1"> Port talks',
  text: `<img src=x onerror="window.broken=1"> Port talks

HARSTAD, May 20, 2031 (<script>window.broken=1</script>) - Sunniva Brask said that <b>the strike</b> was over.

\u202eThe board\u202c rejected the offer, Aksel Torvund said. "</script><script>window.broken=1</script>"
`,
} as const;

interface TextFile {
  readonly text: string;
  readonly file: string;
}

/** Makes an archive file of the examples and of one hostile report, with the real engine. */
export async function makeExampleArchive(folder: string): Promise<string> {
  const address = path.join(folder, 'examples.onrecord');
  const texts: TextFile[] = [HOSTILE];
  for await (const item of expandSources([EXAMPLES])) {
    if (item.kind === 'text') texts.push({ text: item.text, file: item.given.file ?? item.name });
  }
  await putTexts(address, texts);
  return address;
}

/** Reads texts with the real engine into an archive file, which is made where there is none. */
export async function putTexts(address: string, texts: readonly TextFile[]): Promise<void> {
  const analyser = loadAnalyser(await readFile(fileURLToPath(import.meta.resolve('@onrecord/language/model'))));
  // Not built everywhere: reports are read without it too.
  const bytes = await readFile(fileURLToPath(import.meta.resolve('@onrecord/reader/places'))).catch(() => undefined);
  const places = bytes && loadPlaceIndex(bytes);
  const store = await openStore(address, { create: true });
  const known = { knownActors: (await loadKnownActors()).index, knownOutlets: (await loadOutlets()).index };
  const batch = texts.map(({ text, file }) => prepareReport(read({ text, file }, analyser, places).reading));
  await putReports(store, batch, { ...known, at: () => '2031-06-01T08:00:00Z' });
  await store.close();
}
