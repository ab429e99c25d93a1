import { nearest } from '../suggestion.ts';
import { COMMANDS } from './commands.ts';
import { MORE } from './misuse.ts';

/** Says that there is no such command, and what may have been meant. */
export function unknownCommand(name: string): string {
  const near = nearest(name, Object.keys(COMMANDS));
  const wayOut = near === undefined ? `To read a file: onrecord read ${name}.` : `Did you mean "${near}"?`;
  return `unknown command "${name}". ${wayOut} ${MORE}`;
}

/** The same of `onrecord help NAME`. */
export function unknownTopic(name: string): string {
  const near = nearest(name, Object.keys(COMMANDS));
  return `no help on "${name}". ${near === undefined ? '' : `Did you mean "${near}"? `}All commands: onrecord --help`;
}
