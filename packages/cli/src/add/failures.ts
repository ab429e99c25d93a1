import { open } from 'node:fs/promises';
import type { Note } from '@onrecord/model';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { needed } from './run-stopped.ts';
import { grouped } from './tally.ts';

/** What could not be added, in the order of the sources. */
export interface Failures {
  readonly add: (name: string, reason: Note) => Promise<void>;
  /** Names the first ones and counts the others. */
  readonly list: (output: Output) => void;
  readonly close: () => Promise<void>;
}

const SHOWN = 20;

/**
 * Keeps the first failures for the end and writes all of them to a file, one JSON object a line as they come, where one is
 * named; an older file is overwritten. @throws the system's error when the file cannot be written
 */
export async function openFailures(path: string | undefined): Promise<Failures> {
  const file = path === undefined ? undefined : await open(path, 'w');
  const first: string[] = [];
  let count = 0;
  return {
    add: async (name, reason) => {
      count++;
      const { code, severity, stage, message } = reason;
      if (first.length < SHOWN) first.push(`onrecord: ${safeText(name)}: ${safeText(message)}`);
      if (!file) return;
      const line = JSON.stringify({ name, code, severity, stage, message });
      await needed(file.appendFile(`${line}\n`), 'the file for failures cannot be written: ');
    },
    list: (output) => {
      for (const line of first) output.complain(line);
      const rest = count - first.length;
      if (rest === 0) return;
      const wayOut = path === undefined ? 'All of them: --failures FILE' : `All of them: ${safeText(path)}`;
      output.complain(`onrecord: and ${grouped(rest)} more that failed. ${wayOut}`);
    },
    close: async () => {
      await file?.close();
    },
  };
}
