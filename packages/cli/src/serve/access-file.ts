import { createWriteStream } from 'node:fs';
import type { AccessLog } from '@onrecord/server';

/** Where lines of the access log go. */
export interface AccessFile {
  readonly log: AccessLog;
  readonly close: () => Promise<void>;
}

/** Appends a line of JSON an answer to a file, or to standard error ("-"). `onProblem` hears once where that fails: answers go on. */
export function accessFile(path: string, onProblem: (message: string) => void): AccessFile {
  if (path === '-') {
    return {
      log: (line) => void process.stderr.write(`${JSON.stringify(line)}\n`),
      close: () => Promise.resolve(),
    };
  }
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 });
  let isBroken = false;
  stream.on('error', ({ message }) => {
    if (!isBroken) onProblem(message);
    isBroken = true;
  });
  return {
    log: (line) => {
      if (!isBroken) stream.write(`${JSON.stringify(line)}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        if (isBroken) resolve();
        else stream.end(resolve);
      }),
  };
}
