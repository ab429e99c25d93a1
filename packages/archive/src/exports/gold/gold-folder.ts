import { type BlockRole, type Mention, type OnRecord, type Reading, type RecordKind, valueOf } from '@onrecord/model';
import { jsonText } from '../json-text.ts';
import { goldNames } from './gold-names.ts';
import { type GoldRow, goldRows } from './gold-rows.ts';
import { startOf } from './gold-words.ts';
import { reviewSummary } from './review-summary.ts';
import type { ReviewedReport } from './reviewed-report.ts';

/** A folder of gold: a report, and what people say is in it. */
export interface GoldFolder {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** What the lists of a gold file are called. */
const LISTS: Readonly<Record<RecordKind, string>> = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  position: 'positions',
  prospect: 'outlook',
};

/** Rows of these blocks repeat the body: gold does not require them. */
const REPEATED: readonly (BlockRole | undefined)[] = ['caption', 'credit', 'headline', 'standfirst'];

/**
 * A reviewed report as a folder that `npm run eval -- --gold` reads. Confirmed and corrected rows are gold; rejected ones are left out, so
 * that they are wrong where they are found; those that nobody has looked at are optional: neither required nor wrong. A kind of which
 * nobody has looked at any row is not in the file, and not scored. `meta.json` says whether all rows were looked at: what no engine
 * has found, nobody has looked for. O(size of the reading, times the occurrences of its words).
 */
export function goldFolder(report: ReviewedReport): GoldFolder {
  const { reading } = report;
  return {
    name: folderName(reading),
    files: [
      { name: 'report.txt', text: reading.report.text },
      { name: 'gold.json', text: goldJson(report) },
      { name: 'meta.json', text: `${jsonText(metaOf(report))}\n` },
    ],
  };
}

function goldJson({ reading, reviews }: ReviewedReport): string {
  const { publishedAt, language } = reading.report;
  const isWhole = reading.records.every(({ id }) => reviews.has(id));
  const rows = rowsByKind({ reading, reviews });
  const lists = (Object.keys(LISTS) as RecordKind[])
    .filter((kind) => isWhole || reading.records.some((record) => record.kind === kind && reviews.has(record.id)))
    .map((kind) => list(LISTS[kind], rows.get(kind) ?? []));
  const head = `"report": ${jsonText({ publishedAt: valueOf(publishedAt)?.slice(0, 10) ?? null, language })}`;
  return `{\n ${[head, list('actors', actorsOf(reading)), ...lists].join(',\n ')}\n}\n`;
}

function list(name: string, rows: readonly GoldRow[]): string {
  if (rows.length === 0) return `"${name}": []`;
  return `"${name}": [\n  ${rows.map((row) => jsonText(row)).join(',\n  ')}\n ]`;
}

/** In text order, in which gold looks for the words of statements. */
function rowsByKind({ reading, reviews }: ReviewedReport): ReadonlyMap<RecordKind, readonly GoldRow[]> {
  const { text, blocks } = reading.report;
  const names = goldNames(reading);
  const rows = new Map<RecordKind, GoldRow[]>();
  let cursor = 0;
  for (const record of [...reading.records].sort((a, b) => first(a) - first(b))) {
    const state = reviews.get(record.id)?.state;
    if (state === 'rejected') continue;
    const make = goldRows({ text, names, cursor })[record.kind] as (record: OnRecord) => GoldRow;
    const isOptional = state === undefined || REPEATED.includes(blocks[record.block]?.role);
    const row = { ...make(record), ...(isOptional && { optional: true }) };
    if (record.kind === 'statement' && !isOptional) cursor = first(record);
    const own = rows.get(record.kind) ?? [];
    own.push(row);
    rows.set(record.kind, own);
  }
  return rows;
}

function first(record: OnRecord): number {
  return startOf(record.kind === 'statement' ? record.content : record.anchors);
}

/** Names that mean the same; nobody has looked at them one by one, so none is required. */
function actorsOf({ actors }: Reading): readonly GoldRow[] {
  return actors.map(({ name, kind, mentions }) => {
    const aliases = [...new Set(mentions.filter(isName).map(({ quote }) => quote))].filter((one) => one !== name);
    return { name, kind, ...(aliases.length > 0 && { aliases }), optional: true };
  });
}

function isName({ form }: Mention): boolean {
  return form !== 'pronoun';
}

function metaOf({ reading, reviews }: ReviewedReport): object {
  const { publishedAt, source } = reading.report;
  const { engine } = reading;
  return {
    origin: 'rows of a reading that people reviewed with onrecord',
    // Where the text itself says when it was published, nobody has to tell the reader.
    publishedAt: publishedAt.status === 'inferred' ? publishedAt.value : null,
    source: { name: source.name, url: source.url },
    engine: `${engine.name} ${engine.version}, ${engine.model}`,
    review: reviewSummary(reading, reviews),
  };
}

/** "2030-03-14-truce-talks-stall-1f2e3d4c": the same report has the same name each time. */
function folderName({ report: { id, title, publishedAt } }: Reading): string {
  const words = (valueOf(title) ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
    .replaceAll(' ', '-');
  const day = valueOf(publishedAt)?.slice(0, 10) ?? 'undated';
  return [day, words, id.slice(2, 10)].filter((part) => part !== '').join('-');
}
