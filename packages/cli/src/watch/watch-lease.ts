import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Lease, releaseLease, type Store, takeLease } from '@onrecord/archive';

const RENEW_MS = 60_000;
/** Long enough for a machine that is busy, short enough that nobody waits long after a crash elsewhere. */
const LEASE_MS = 180_000;

/** That this process alone follows the feeds of the archive. */
export type Hold =
  | { readonly status: 'held'; readonly release: () => Promise<void> }
  /** By another process, until then at least. */
  | { readonly status: 'taken'; readonly by: Lease };

/**
 * Takes the lease and keeps it. One of a process on this machine that has ended counts no more, so that a restart need not wait.
 * @param onLost called once where it could not be kept: with whose it is now, or with what the archive said
 */
export async function holdLease(
  store: Store,
  onLost: (by: Lease | { readonly cause: unknown }) => void,
): Promise<Hold> {
  const token = randomUUID();
  const since = new Date().toISOString();
  const ask = (): Promise<Lease | undefined> => {
    const now = Date.now();
    const lease = { token, holder: holderOf(process.pid), since, until: new Date(now + LEASE_MS).toISOString() };
    return takeLease(store, lease, { now: new Date(now).toISOString(), isGone });
  };
  const by = await ask();
  if (by) return { status: 'taken', by };
  const timer = setInterval(() => {
    ask().then(
      (other) => {
        if (other) lost(other);
      },
      (cause: unknown) => {
        lost({ cause });
      },
    );
  }, RENEW_MS);
  const lost: typeof onLost = (why) => {
    clearInterval(timer);
    onLost(why);
  };
  return {
    status: 'held',
    release: async () => {
      clearInterval(timer);
      await releaseLease(store, token);
    },
  };
}

function holderOf(pid: number): string {
  return `${hostname()}:${pid}`;
}

/** Whether a holder is surely gone: a process of this machine that runs no more, or this one in an earlier life (a container begins again at 1). */
export function isGone(holder: string): boolean {
  const at = holder.lastIndexOf(':');
  const pid = Number(holder.slice(at + 1));
  if (holder.slice(0, at) !== hostname() || !Number.isInteger(pid)) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH';
  }
}
