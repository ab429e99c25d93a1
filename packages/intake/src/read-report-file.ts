import { open } from 'node:fs/promises';
import { note, type Note, type NoteKind } from '@onrecord/model';
import { decodeReport, MAX_REPORT_BYTES, refused, tooLarge, type Decoded } from './decode-report.ts';
import { intakeProblems } from './notes.ts';

/** What the name "-" stands for. */
export const STANDARD_INPUT = '-';

/**
 * Reads one report from a file, or from standard input for "-". Never reads more than the limit, so that an endless
 * pipe is refused and not swallowed. Never throws for what is wrong with the source: that comes back as a problem.
 */
export async function readReportFile(path: string): Promise<Decoded> {
  try {
    const bytes = path === STANDARD_INPUT ? await collect(process.stdin) : await readFile(path);
    return bytes ? decodeReport(bytes) : tooLarge();
  } catch (cause) {
    return refused(problemOf(cause, path));
  }
}

async function readFile(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r');
  try {
    return await collect(file.createReadStream({ autoClose: false, end: MAX_REPORT_BYTES }));
  } finally {
    await file.close();
  }
}

/** All bytes of a source; undefined when there are more than a report may have. */
async function collect(source: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_REPORT_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** System errors that have an answer of their own; the others are `unreadable` with the system's words. */
const BY_ERROR: Readonly<Record<string, NoteKind>> = {
  ENOENT: intakeProblems.missing,
  ENOTDIR: intakeProblems.missing,
  EISDIR: intakeProblems.directory,
  EACCES: intakeProblems.noPermission,
  EPERM: intakeProblems.noPermission,
};

function problemOf(cause: unknown, path: string): Note {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
  return note(BY_ERROR[code] ?? intakeProblems.unreadable, { details: { reason, path: path.replace(/\/+$/, '') } });
}
