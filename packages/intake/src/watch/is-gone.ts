import type { Note } from '@onrecord/model';
import { fetchProblems } from '../fetch/notes.ts';

/** Whether a server has said that an address is gone for good (410, RFC 9110, 15.5.11), and not only that it is not there. */
export function isGone({ code, message }: Note): boolean {
  return code === fetchProblems.notThere.code && message.includes('(410)');
}
