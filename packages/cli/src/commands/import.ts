import { createReadStream, existsSync } from 'node:fs';
import {
  type ArchiveLine,
  type ArrivedReport,
  factsIn,
  importLine,
  loadKnownActors,
  loadOutlets,
  parseArchiveLine,
  type PreparedReport,
  putReports,
  settleOutlets,
} from '@onrecord/archive';
import { splitLines, STANDARD_INPUT } from '@onrecord/intake';
import type { Note } from '@onrecord/model';
import { mapInOrder } from '../add/map-in-order.ts';
import { readerCrew, ReaderUnable } from '../add/reader-crew.ts';
import type { Exit, ImportRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';

/** A longer line is refused: a reading of the longest report is far below. */
const MAX_LINE = 256 * 2 ** 20;
/** Reports in one transaction. */
const BATCH = 128;
/** Lines that are parsed ahead, and characters that count as one of them. */
const AHEAD = 128;
const UNIT = 32 * 1024;

/** Failures that are named one by one. */
const MOST_FAILURES = 20;

type OwnLine = Exclude<ArchiveLine, { readonly schema: 'onrecord/reading@1' }>;

/** What a line of the file came to. */
type Brought =
  | { readonly kind: 'reading'; readonly prepared: PreparedReport }
  | { readonly kind: 'own'; readonly line: OwnLine }
  | { readonly kind: 'failed'; readonly name: string; readonly note: Note };

interface Numbered {
  readonly name: string;
  readonly number: number;
  readonly text: string;
}

/** `onrecord import`: brings archive files into an archive, which is made where there is none. */
export function importCommand(request: ImportRequest, output: Output): Promise<Exit> {
  const missing = request.files.filter((file) => file !== STANDARD_INPUT && !existsSync(file));
  if (missing.length > 0) {
    // Before an archive is made for nothing.
    for (const file of missing) output.complain(`onrecord: ${safeText(file)}: no such file. Nothing was imported.`);
    return Promise.resolve(EXIT.someFailed);
  }
  return onArchive(request, output, {
    options: { create: true },
    work: async (store) => {
      const { index: knownActors } = await loadKnownActors();
      const { index: knownOutlets } = await loadOutlets();
      await settleOutlets(store, knownOutlets);
      const importer = new Importer(output, {
        put: (batch, at) => putReports(store, batch, { knownActors, knownOutlets, at }),
        bring: (line) => importLine(store, line, knownOutlets),
      });
      try {
        await bring(request, importer);
      } catch (cause) {
        if (!(cause instanceof ReaderUnable) && !isSystemError(cause)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
      return importer.close(request.quiet);
    },
  });
}

async function bring({ files, workers }: ImportRequest, importer: Importer): Promise<void> {
  const crew = readerCrew(workers === undefined ? {} : { workers });
  const settle = async ({ name, number, text }: Numbered): Promise<Brought> => {
    if (!isReading(text)) {
      const parsed = parseArchiveLine(text, number);
      if (parsed.status === 'refused') return { kind: 'failed', name, note: parsed.note };
      if (parsed.line.schema !== 'onrecord/reading@1') return { kind: 'own', line: parsed.line };
    }
    const outcome = await crew.read({ kind: 'reading', line: text });
    if (outcome.status === 'failed') return { kind: 'failed', name, note: outcome.note };
    return { kind: 'reading', prepared: outcome.prepared };
  };
  const bounds = { atOnce: 64, most: AHEAD, weight: ({ text }: Numbered) => Math.max(1, text.length / UNIT) };
  try {
    for await (const brought of mapInOrder(linesOf(files), settle, bounds)) await importer.take(brought);
  } finally {
    await crew.close();
  }
}

/** Told by its first characters: the line is parsed on another thread. */
function isReading(text: string): boolean {
  return /^\s{0,8}\{\s{0,8}"schema"\s{0,8}:\s{0,8}"onrecord\/reading@/.test(text.slice(0, 80));
}

async function* linesOf(files: readonly string[]): AsyncIterable<Numbered> {
  const decoder = new TextDecoder();
  for (const file of files) {
    const chunks = file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: 2 ** 20 });
    for await (const { number, bytes } of splitLines(chunks, MAX_LINE)) {
      const text = bytes === undefined ? '' : decoder.decode(bytes);
      if (bytes === undefined || text.trim() !== '') yield { name: `${file}:${number}`, number, text };
    }
  }
}

/** How lines get into the archive. */
interface Ways {
  readonly put: (
    batch: readonly ArrivedReport[],
    at: (index: number) => string,
  ) => Promise<readonly { readonly result: string; readonly note?: Note }[]>;
  readonly bring: (line: OwnLine) => Promise<Note | undefined>;
}

/** Brings lines in, in the order of the file: readings in batches, everything else after the readings before it. */
class Importer {
  #batch: PreparedReport[] = [];
  /** Where reports came in, told before their readings. */
  readonly #origins = new Map<string, Extract<OwnLine, { schema: 'onrecord/origin@1' }>[]>();
  readonly #counts = new Map<string, number>();
  readonly #begun = performance.now();
  readonly #output: Output;
  readonly #ways: Ways;

  constructor(output: Output, ways: Ways) {
    this.#output = output;
    this.#ways = ways;
  }

  async take(brought: Brought): Promise<void> {
    if (brought.kind === 'failed') {
      this.#fail(brought.name, brought.note);
    } else if (brought.kind === 'reading') {
      this.#batch.push(brought.prepared);
      if (this.#batch.length >= BATCH) await this.#flush();
    } else if (brought.line.schema === 'onrecord/origin@1') {
      const { line } = brought;
      this.#origins.set(line.report, [...(this.#origins.get(line.report) ?? []), line]);
    } else {
      await this.#flush();
      const problem = await this.#ways.bring(brought.line);
      if (problem) this.#fail(brought.line.schema, problem);
      else this.#count('further lines');
    }
  }

  async close(quiet: boolean): Promise<Exit> {
    await this.#flush();
    for (const origins of this.#origins.values()) await this.#bringOrigins(origins);
    this.#output.progress('');
    const unnamed = (this.#counts.get('failed') ?? 0) - MOST_FAILURES;
    if (unnamed > 0) this.#output.complain(`onrecord: and ${unnamed.toLocaleString('en')} more lines that failed`);
    const seconds = (performance.now() - this.#begun) / 1000;
    const counted = [...this.#counts].map(([name, count]) => `${name} ${count.toLocaleString('en')}`);
    const total = this.#counts.get('added') ?? 0;
    if (!quiet) {
      this.#output.complain(
        `${counted.join(', ') || 'nothing imported'} in ${seconds.toFixed(1)} s (${(total / seconds).toFixed(0)} a second)`,
      );
    }
    return (this.#counts.get('failed') ?? 0) > 0 ? EXIT.someFailed : EXIT.ok;
  }

  async #flush(): Promise<void> {
    const batch = this.#batch.map((prepared) => this.#withOrigin(prepared));
    this.#batch = [];
    if (batch.length === 0) return;
    const now = new Date().toISOString();
    const outcomes = await this.#ways.put(batch, (index) => {
      const id = batch[index]?.report.id ?? '';
      return this.#origins.get(id)?.[0]?.added ?? now;
    });
    for (const [index, { result, note }] of outcomes.entries()) {
      const id = batch[index]?.report.id ?? '';
      if (note && result === 'refused') this.#fail(id, note);
      else this.#count(result);
      await this.#bringOrigins(this.#origins.get(id)?.slice(1) ?? []);
      this.#origins.delete(id);
    }
    this.#output.progress(`${(this.#counts.get('added') ?? 0).toLocaleString('en')} imported`);
  }

  /** How the text came in, and a title from outside it, stand in the line of its origin. */
  #withOrigin(prepared: PreparedReport): ArrivedReport {
    const line = this.#origins.get(prepared.report.id)?.[0];
    const facts = line && factsIn(line);
    const arrived = facts === undefined ? prepared : { ...prepared, origin: facts };
    if (line?.title === undefined || prepared.report.title !== undefined) return arrived;
    return { ...arrived, report: { ...prepared.report, title: line.title } };
  }

  async #bringOrigins(origins: readonly OwnLine[]): Promise<void> {
    for (const origin of origins) {
      const problem = await this.#ways.bring(origin);
      if (problem) this.#fail('origin', problem);
    }
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #fail(name: string, { message }: Note): void {
    this.#count('failed');
    if ((this.#counts.get('failed') ?? 0) <= MOST_FAILURES) {
      this.#output.complain(`onrecord: ${safeText(name)}: ${safeText(message)}`);
    }
  }
}

function isSystemError(cause: unknown): cause is Error {
  return cause instanceof Error && 'syscall' in cause;
}
