import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt with N = 2^15, r = 8, p = 1: some 32 MiB and a tenth of a second (RFC 7914; OWASP password storage cheat sheet). */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** A new token: 256 bits that nobody guesses. Given to a person once; only its hash is kept. */
export function newToken(): string {
  return `onr_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token: `scrypt$N$r$p$salt$hash`, base64url. */
export async function hashToken(token: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derived(token, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether a token is the one that was hashed; compared in constant time. False for a hash that is none. */
export async function verifyToken(token: string, kept: string): Promise<boolean> {
  const [, n, r, p, salt, hash] =
    /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{8,64})\$([\w-]{16,128})$/.exec(kept) ?? [];
  if (salt === undefined || hash === undefined) return false;
  const cost = { N: Number(n), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const wanted = Buffer.from(hash, 'base64url');
  try {
    const found = await derived(token, Buffer.from(salt, 'base64url'), cost, wanted.length);
    return found.length === wanted.length && timingSafeEqual(found, wanted);
  } catch {
    // Costs that scrypt does not take: nobody's hash.
    return false;
  }
}

function derived(
  token: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number; readonly maxmem: number },
  length: number = KEY_BYTES,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(token, salt, length, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
