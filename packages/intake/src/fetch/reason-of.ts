/** The short name of what the system reports ("ECONNREFUSED"), else the first line of its words. */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  if (code !== undefined) return code;
  const words = cause instanceof Error ? cause.message : String(cause);
  return (words.split('\n', 1)[0] ?? '').slice(0, 120);
}

/** The code of a system error. */
export function codeOf(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
