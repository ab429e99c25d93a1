import { tokenCheck } from '../auth/token-check.ts';
import type { KeptToken } from '../auth/token-list.ts';
import { serverProblems } from '../problems.ts';
import type { Caller } from './caller.ts';
import type { Access } from './endpoint.ts';
import { HttpProblem } from './http-problem.ts';
import { isLoopback } from './peer.ts';
import { type Rate, TokenBuckets } from './token-bucket.ts';

/** How often callers may ask. */
export interface Rates {
  /** From this machine. */
  readonly own: Rate;
  /** From elsewhere, by token. */
  readonly others: Rate;
  /** Tokens that are not known, by address: each costs a tenth of a second of computing. */
  readonly wrongTokens: Rate;
}

export const DEFAULT_RATES: Rates = {
  own: { perSecond: 2000, burst: 4000 },
  others: { perSecond: 50, burst: 300 },
  wrongTokens: { perSecond: 0.2, burst: 10 },
};

/** Whoever sits at this machine, where no token is asked for. */
export const LOCAL: Caller = { name: 'local', role: 'editor' };

export interface GateOptions {
  readonly tokens: readonly KeptToken[] | undefined;
  readonly isReadOnly: boolean;
  readonly rates: Rates;
  /** Milliseconds that do not go back. */
  readonly clock: () => number;
}

export interface Gate {
  /** Who asks. @throws HttpProblem where nobody may or too often */
  readonly identify: (request: Request, peer: string | undefined) => Promise<Caller | undefined>;
  /** @throws HttpProblem where the caller may not do this */
  readonly admit: (access: Access, caller: Caller | undefined, peer: string | undefined) => void;
}

/** Finds out who asks, how often, and what they may. */
export function gate({ tokens, isReadOnly, rates, clock }: GateOptions): Gate {
  const check = tokens && tokenCheck(tokens);
  const own = new TokenBuckets(rates.own);
  const others = new TokenBuckets(rates.others);
  const wrong = new TokenBuckets(rates.wrongTokens);

  const callerOf = async (request: Request, peer: string | undefined): Promise<Caller | undefined> => {
    if (!check) return isLoopback(peer) ? LOCAL : undefined;
    const given = request.headers.get('authorization');
    if (given === null) return undefined;
    const [, token] = /^Bearer +([\w~+/.-]{1,200}=*)$/i.exec(given) ?? [];
    // Taken before the token is looked at: guessing must not cost more than it is allowed to.
    limit(wrong.take(peer ?? '', clock()));
    const caller = token === undefined ? undefined : await check(token);
    if (caller) {
      wrong.giveBack(peer ?? '');
      return caller;
    }
    throw new HttpProblem(serverProblems.badToken, { headers: CHALLENGE });
  };
  return {
    identify: async (request, peer) => {
      const isOwn = isLoopback(peer);
      // Before a token is looked at, so that guessing is slow too.
      limit((isOwn ? own : others).take(`at ${peer ?? ''}`, clock()));
      const caller = await callerOf(request, peer);
      if (caller && !isOwn) limit(others.take(`of ${caller.name}`, clock()));
      return caller;
    },
    admit: (access, caller, peer) => {
      if (access === 'open') return;
      if (access === 'metrics') {
        if (!caller && !isLoopback(peer)) throw new HttpProblem(serverProblems.notYours);
        return;
      }
      if (!caller) throw new HttpProblem(serverProblems.noToken, { headers: CHALLENGE });
      if (access !== 'write') return;
      if (isReadOnly) throw new HttpProblem(serverProblems.readOnly);
      if (caller.role !== 'editor') throw new HttpProblem(serverProblems.notEditor);
    },
  };
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="onrecord"' };

function limit(seconds: number): void {
  if (seconds === 0) return;
  const details = { seconds };
  throw new HttpProblem(serverProblems.tooMany, { details, headers: { 'retry-after': String(seconds) } });
}
