import { listOperations, type Store } from '@onrecord/archive';
import { safeText } from '../../views/terminal/safe-text.ts';

/** What people did about joins, the newest first. */
export async function operationLog(store: Store, format: 'text' | 'json' | 'csv'): Promise<string> {
  const operations = await listOperations(store);
  if (format !== 'text') return `${JSON.stringify(operations, null, 2)}\n`;
  if (operations.length === 0)
    return 'Nobody has merged, split, pinned, kept apart or renamed anything yet, or said anything of an outlet.\n';
  return operations
    .map(({ key, at, by, words, undone }) => safeText(`${key}  ${at}  ${by}: ${words}${undone ? '  (undone)' : ''}`))
    .join('\n')
    .concat('\n');
}
