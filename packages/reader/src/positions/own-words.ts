import type { TokenIndex } from '@onrecord/language';
import type { PositionContext } from './position-context.ts';
import { isQuestion } from './cue-of-stance.ts';

/** Whether a clause is somebody's own word on what is to be: told by a statement, or in a report that says "we". */
export function isOwnWord(context: PositionContext, token: TokenIndex): boolean {
  if (isQuestion(context.tree, token)) return false;
  const statement = context.statementAt(token);
  return statement === undefined ? context.voice !== undefined : statement.speaker.status !== 'absent';
}
