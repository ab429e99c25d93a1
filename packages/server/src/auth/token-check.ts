import { createHash } from 'node:crypto';
import type { Caller } from '../http/caller.ts';
import { verifyToken } from './hash-token.ts';
import type { KeptToken } from './token-list.ts';

/** Tokens that were found right are remembered by a fast hash, so that scrypt is paid once and not for each request. */
const MOST_REMEMBERED = 64;

/** Finds who a token was given to. */
export function tokenCheck(tokens: readonly KeptToken[]): (token: string) => Promise<Caller | undefined> {
  const remembered = new Map<string, Caller>();
  return async (token) => {
    const print = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(print);
    if (known) return known;
    let found: Caller | undefined;
    // All are compared, so that the time tells nothing of which one it was.
    for (const { name, role, hash } of tokens) {
      if (await verifyToken(token, hash)) found = { name, role };
    }
    if (found && remembered.size < MOST_REMEMBERED) remembered.set(print, found);
    return found;
  };
}
