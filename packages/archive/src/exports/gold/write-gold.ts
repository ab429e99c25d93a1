import { zipOf, type ZipEntry } from '../zip-file.ts';
import { goldFolder } from './gold-folder.ts';
import type { ReviewedReport } from './reviewed-report.ts';

/** Reviewed reports as folders of gold in one ZIP file. Streams: it holds one report at a time. */
export async function* writeGold(source: AsyncIterable<ReviewedReport>): AsyncIterable<Uint8Array> {
  yield* zipOf(entriesOf(source));
}

async function* entriesOf(source: AsyncIterable<ReviewedReport>): AsyncIterable<ZipEntry> {
  for await (const report of source) {
    const { name: folder, files } = goldFolder(report);
    for (const { name, text } of files) yield { name: `${folder}/${name}`, bytes: Buffer.from(text, 'utf8') };
  }
}
