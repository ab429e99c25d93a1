import { mkdir, writeFile } from 'node:fs/promises';
import { readReportFile, STANDARD_INPUT } from '@onrecord/intake';
import type { Explained } from '@onrecord/reader';
import type { ReadRequest } from '../arguments/requests.ts';
import { confidenceOf } from '../confidence.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { withGiven } from '../add/with-given.ts';
import { confidentRows } from './confident-rows.ts';
import { EngineMissing, loadEngine, type Engine } from './load-engine.ts';
import { planPages } from './page-plan.ts';
import { progressLine } from './progress.ts';

/** All that one run of `onrecord read` needs. */
interface Run {
  readonly request: ReadRequest;
  readonly output: Output;
  readonly pages: ReadonlyMap<string, string>;
  readonly engine: () => Promise<Engine>;
}

/** Reads the files one after the other; one that fails does not stop the rest. */
export async function readCommand(request: ReadRequest, output: Output): Promise<ExitCode> {
  const plan = planPages(request);
  if (plan.status === 'misuse') {
    output.complain(`onrecord: ${plan.message}`);
    return EXIT.misuse;
  }
  try {
    if (plan.folder !== undefined) await mkdir(plan.folder, { recursive: true });
  } catch (cause) {
    output.complain(
      `onrecord: the folder for the pages cannot be made (${messageOf(cause)}). Name another with --html.`,
    );
    return EXIT.someFailed;
  }
  let engine: Promise<Engine> | undefined;
  const run: Run = { request, output, pages: plan.pages, engine: () => (engine ??= loadEngine()) };
  try {
    return await readAll(run);
  } catch (cause) {
    const reason =
      cause instanceof EngineMissing ? cause.message : `stopped by a fault of its own (${messageOf(cause)})`;
    output.complain(`onrecord: ${reason}`);
    return EXIT.someFailed;
  }
}

async function readAll(run: Run): Promise<ExitCode> {
  const { files, quiet } = run.request;
  const failed: string[] = [];
  const progress = progressLine(files.length, performance.now());
  for (const [done, file] of files.entries()) {
    if (files.length > 1 && !quiet) run.output.progress(progress({ done, file, now: performance.now() }));
    const problem = await readOne(run, file, done);
    if (problem === undefined) continue;
    run.output.complain(`onrecord: ${nameOf(file)}: ${problem}`);
    failed.push(nameOf(file));
  }
  if (files.length > 1 && failed.length > 0) {
    run.output.complain(`onrecord: ${failed.length} of ${files.length} files failed: ${failed.join(', ')}`);
  }
  run.output.progress('');
  return failed.length > 0 ? EXIT.someFailed : EXIT.ok;
}

/** Reads and prints one report; the problem in one line when that cannot be done. */
async function readOne(run: Run, file: string, index: number): Promise<string | undefined> {
  if (file === STANDARD_INPUT && process.stdin.isTTY && !run.request.quiet) {
    run.output.complain('onrecord: reading standard input; Ctrl-D on a line of its own ends it');
  }
  const found = await readReportFile(file);
  if (found.status === 'refused') return found.problem.message;
  const { text, given, notes, marks } = found.item;
  const engine = await run.engine();
  const { published, minConfidence = '' } = run.request;
  const min = confidenceOf(minConfidence);
  try {
    const publishedAt = published ?? given.publishedAt;
    const { reading, trace } = engine({
      text,
      ...(publishedAt !== undefined && { publishedAt }),
      ...(file !== STANDARD_INPUT && { file }),
      ...(given.language !== undefined && { language: given.language }),
      ...(marks && { marks }),
    });
    const whole = withGiven({ ...reading, notes: [...notes, ...reading.notes] }, given);
    const explained = { trace, reading: min === undefined ? whole : confidentRows(whole, min) };
    await show(run, { file, index, explained });
    return undefined;
  } catch (cause) {
    if (isSystemError(cause))
      return `the page cannot be written (${messageOf(cause)}). Name another place with --html.`;
    return `could not be read because of a fault in onrecord (${messageOf(cause)}). Please report it with the text.`;
  }
}

interface Shown {
  readonly file: string;
  readonly index: number;
  readonly explained: Explained;
}

async function show(run: Run, { file, index, explained }: Shown): Promise<void> {
  const { request, output } = run;
  const { reading, trace } = explained;
  const page = run.pages.get(file);
  if (page !== undefined) await showPage(run, page, explained);
  if (request.json) await output.print(`${JSON.stringify(reading, null, request.files.length > 1 ? 0 : 2)}\n`);
  if (request.quiet) return;
  const isForPeople = !request.json && page === undefined;
  if (!isForPeople && !request.explain) return;

  const { terminalReading, terminalTrace } = await import('../views/terminal/terminal-view.ts');
  const why = request.explain ? terminalTrace(reading.report.text, trace, output) : '';
  if (!isForPeople) {
    output.complain(why.trimEnd());
    return;
  }
  const separator = index > 0 ? '\n' : '';
  await output.print(separator + terminalReading(reading, output) + (why === '' ? '' : `\n${why}`));
}

async function showPage({ request, output }: Run, page: string, { reading }: Explained): Promise<void> {
  const { htmlPage } = await import('../views/html/html-page.ts');
  if (page === '-') {
    await output.print(htmlPage(reading));
    return;
  }
  await writeFile(page, htmlPage(reading));
  if (!request.quiet)
    output.complain(`${page}: ${reading.records.length} ${reading.records.length === 1 ? 'row' : 'rows'}`);
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ');
}
