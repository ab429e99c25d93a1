import { countSources, type SourceOptions, STANDARD_INPUT } from '@onrecord/intake';
import type { Note } from '@onrecord/model';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import type { ArchiveWriter } from './archive-writer.ts';
import { type Failures, openFailures } from './failures.ts';
import { putBatch } from './put-batch.ts';
import { type CrewOptions, readerCrew, ReaderUnable } from './reader-crew.ts';
import { readSteps } from './read-steps.ts';
import { messageOf, RunStopped } from './run-stopped.ts';
import { showStanding } from './show-standing.ts';
import { stepsOf } from './steps.ts';
import { STOPPED, stoppedBy } from './stop-signals.ts';
import { counted, grouped, NOTHING_YET, summaryLine, type Tally } from './tally.ts';

/** What `onrecord add` was asked to do. */
export interface AddRequest {
  readonly paths: readonly string[];
  /** For reports whose source does not say it: ISO 8601. */
  readonly publishedAt?: string;
  /** How sources are opened: columns of tables, the network. */
  readonly sources?: Pick<SourceOptions, 'columns' | 'fetcher' | 'follow' | 'isKnown'>;
  /** File for all failures, as JSON Lines. */
  readonly failures?: string;
  /** Errors only. */
  readonly quiet?: boolean;
  readonly crew?: CrewOptions;
}

/** What the run works with. */
export interface AddParts {
  readonly writer: ArchiveWriter;
  readonly output: Output;
  /** Whether standard error is a terminal: a line that changes, or one now and then. */
  readonly isTerminal: boolean;
  /** See `stopSignals`. */
  readonly stop: AbortSignal;
  readonly input?: NonNullable<SourceOptions['input']>;
}

/** What the shell gets back. */
export type AddExit = ExitCode | (typeof STOPPED)[keyof typeof STOPPED];

/** One run and where it stands. */
interface Run {
  readonly request: AddRequest;
  readonly parts: AddParts;
  readonly failures: Failures;
  readonly begun: number;
  tally: Tally;
}

/**
 * Reads everything at the paths and gives it to the archive in the order of the sources. A text that is there already is
 * not read again, so that the same command goes on where the last one stopped. Memory is bounded by the number of workers,
 * not by the number of reports.
 */
export async function addReports(request: AddRequest, parts: AddParts): Promise<AddExit> {
  const { output } = parts;
  let failures: Failures;
  try {
    failures = await openFailures(request.failures);
  } catch (cause) {
    output.complain(`onrecord: the file for failures cannot be written (${messageOf(cause)}). Name another.`);
    return EXIT.misuse;
  }
  const run: Run = { request, parts, failures, begun: performance.now(), tally: NOTHING_YET };
  const fault = await goThrough(run);
  failures.list(output);
  await failures.close();
  return close(run, fault);
}

/** Goes through the sources; what ended the run before their end, if something did. */
async function goThrough(run: Run): Promise<string | undefined> {
  const { stop, input } = run.parts;
  const { paths, publishedAt } = run.request;
  const crew = readerCrew(run.request.crew);
  const showing = show(run);
  try {
    const steps = stepsOf(paths, run.parts.writer, {
      ...run.request.sources,
      signal: stop,
      ...(input && { input }),
      ...(publishedAt !== undefined && { publishedAt }),
    });
    for await (const batch of readSteps(steps, { crew, stop })) {
      const came = await putBatch(batch, { ...run.parts, failures: run.failures, remark: remarkOf(run) });
      run.tally = came.reduce((tally, { outcome }) => counted(tally, outcome), run.tally);
    }
    return undefined;
  } catch (cause) {
    const isForPeople = cause instanceof RunStopped || cause instanceof ReaderUnable;
    return isForPeople ? messageOf(cause) : `stopped by a fault of its own (${messageOf(cause)})`;
  } finally {
    showing.stop();
    await crew.close();
  }
}

/** Shows where the run stands, and counts the sources beside it where that is shown. */
function show(run: Run): { readonly stop: () => void } {
  const { output, isTerminal, input = process.stdin, stop } = run.parts;
  const { paths, quiet } = run.request;
  if (quiet === true) return { stop: () => undefined };
  if (paths.includes(STANDARD_INPUT) && 'isTTY' in input && input.isTTY === true) {
    output.complain('onrecord: reading standard input; Ctrl-D on a line of its own ends it');
  }
  const over = new AbortController();
  const total = isTerminal ? countSources(paths, AbortSignal.any([over.signal, stop])) : undefined;
  const showing = showStanding({ output, isTerminal, begun: run.begun, tally: () => run.tally, total });
  return {
    stop: () => {
      over.abort();
      showing.stop();
    },
  };
}

function remarkOf({ request, parts }: Run): (name: string, note: Note) => void {
  return (name, { message }) => {
    if (request.quiet !== true) parts.output.complain(`onrecord: ${safeText(name)}: ${safeText(message)}`);
  };
}

/** The last lines, and what the shell gets back. */
function close({ request, parts, tally, begun }: Run, fault: string | undefined): AddExit {
  const { output, stop } = parts;
  const signal = stoppedBy(stop);
  if (fault !== undefined) output.complain(`onrecord: ${safeText(fault)}`);
  if (signal) {
    output.complain(`stopped: ${grouped(tally.added)} added; run the same command again to go on`);
  } else if (request.quiet !== true) output.complain(summaryLine(tally, performance.now() - begun));
  if (fault !== undefined) return EXIT.someFailed;
  if (signal) return STOPPED[signal];
  return tally.failed > 0 ? EXIT.someFailed : EXIT.ok;
}
