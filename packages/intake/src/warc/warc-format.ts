import { note } from '@onrecord/model';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { recordCount } from './left-out.ts';
import { warcNotes, warcProblems } from './notes.ts';
import { damageProblem } from './damage-problem.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
import { placeName } from './part.ts';
import type { WarcRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { seenPages } from './seen-pages.ts';

/** A file with more damaged places than this is said to have them, without a line for each. */
const MOST_DAMAGE_NOTES = 100;

/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500), plain or with gzip, a record a member or all in one. The pages in them are opened
 * in their own formats, each with its address and the time it was fetched; other records are counted. A page that the file
 * holds twice, address and bytes, is given once. Streamed: holds one record of at most 10 MiB.
 */
export const warcFormat: Format = {
  name: 'warc',
  title: 'a web archive',
  endings: ['.warc', '.warc.gz'],
  mediaTypes: ['application/warc'],
  begins: (head) => /^WARC\/\d/.test(head),
  items: warcItems,
};

async function* warcItems(source: OpenSource, context: FormatContext): AsyncGenerator<SourceItem> {
  const count = recordCount();
  const isSeen = seenPages();
  let damages = 0;
  for await (const found of recordsOf(source.chunks)) {
    if (found.kind !== 'record') {
      damages++;
      if (found.kind === 'too-damaged' || damages <= MOST_DAMAGE_NOTES)
        yield { kind: 'refused', name: source.name, problem: damageProblem(found) };
      continue;
    }
    const { record } = found;
    const page = await pageRecord(record);
    if (page.kind === 'left-out') count.add(page.reason);
    else if (page.kind === 'refused') {
      count.addRefused();
      yield { kind: 'refused', name: `${source.name}!${page.url ?? placeName(record.place)}`, problem: page.problem };
    } else if (isSeen(page.arrival.url, page.bytes)) count.add('again');
    else {
      count.addPage();
      yield* pageItems({ source, record, page }, context);
    }
  }
  if (damages > MOST_DAMAGE_NOTES) {
    const problem = note(warcProblems.moreDamages, { details: { count: damages - MOST_DAMAGE_NOTES } });
    yield { kind: 'refused', name: source.name, problem };
  }
  if (damages === 0 && count.all() === 0)
    yield { kind: 'refused', name: source.name, problem: note(warcProblems.noRecord) };
  const remark = count.note();
  if (remark) yield { kind: 'note', name: source.name, note: remark };
}

interface FoundPage {
  readonly source: OpenSource;
  readonly record: WarcRecord;
  readonly page: Extract<PageRecord, { readonly kind: 'page' }>;
}

async function* pageItems({ source, record, page }: FoundPage, context: FormatContext): AsyncGenerator<SourceItem> {
  const name = `${source.name}!${page.arrival.url}`;
  if (page.breaksOff !== undefined) {
    yield { kind: 'note', name, note: note(warcNotes.breaksOff, { details: { reason: page.breaksOff } }) };
  }
  const file = source.file === undefined ? undefined : `${source.file}@${placeName(record.place)}`;
  yield* context.open({ name, file, chunks: once(page.bytes), arrival: page.arrival });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
