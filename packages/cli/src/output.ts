import type { WriteStream } from 'node:tty';

/** Where the command prints, and what the place can show. */
export interface Output {
  /** Waits until the reader of a pipe has taken it. */
  print(text: string | Uint8Array): Promise<void>;
  /** One line on standard error; clears a progress line first. */
  complain(line: string): void;
  /** Shows a line on standard error in place of the last one, none for ''; nothing where that is no terminal. */
  progress(line: string): void;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colours: boolean;
}

const CLEAR_LINE = '\r\u001b[K';

/** The output of this process. Ends the process quietly when the reader of its output has gone (`| head`). */
export function processOutput(): Output {
  const { stdout, stderr, env } = process;
  let hasProgress = false;
  const clear = (): void => {
    if (hasProgress) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stderr.write(`onrecord: cannot print: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  stderr.on('error', () => process.exit(1));
  return {
    width: columns(stdout, env),
    colours: hasColours(stdout.isTTY, env),
    print: (text) => {
      clear();
      return new Promise((resolve) => {
        stdout.write(text, () => {
          resolve();
        });
      });
    },
    complain: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      clear();
      if (!stderr.isTTY || line === '') return;
      stderr.write(line.slice(0, (stderr.columns || DEFAULT_COLUMNS) - 1));
      hasProgress = true;
    },
  };
}

const DEFAULT_COLUMNS = 80;

function columns(stdout: WriteStream, env: NodeJS.ProcessEnv): number {
  // A pipe has no columns, whatever its type says.
  const known = stdout.isTTY ? stdout.columns : Number(env['COLUMNS']);
  return Number.isInteger(known) && known > 0 ? known : DEFAULT_COLUMNS;
}

/** https://no-color.org, https://force-color.org: a terminal has colours unless told otherwise. */
export function hasColours(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal === true && term !== 'dumb';
}
