import { extname } from 'node:path';
import { note, type Note } from '@onrecord/model';
import { intakeNotes } from '../notes.ts';

const MOST_ENDINGS = 12;

/** Counts the files of a folder that were not tried, by their endings. */
export interface PassedOver {
  /** `what` where it is not the ending that tells: "named pipe". */
  readonly add: (path: string, what?: string) => void;
  /** "passed over: 3 files (.html, .png)"; undefined where none was. */
  readonly note: () => Note | undefined;
}

/** A count of passed-over files that starts at none. */
export function passedOver(): PassedOver {
  let count = 0;
  const endings = new Set<string>();
  return {
    add: (path, what) => {
      count++;
      endings.add(what ?? (extname(path).toLowerCase() || 'no ending'));
    },
    note: () => {
      if (count === 0) return undefined;
      const sorted = [...endings].sort();
      const shown = sorted.slice(0, MOST_ENDINGS).join(', ') + (sorted.length > MOST_ENDINGS ? ', …' : '');
      return note(intakeNotes.passedOver, {
        details: { count: count === 1 ? '1 file' : `${count} files`, endings: shown },
      });
    },
  };
}
