import { createHash } from 'node:crypto';

/** A weak mark for an answer: of what was asked, at which version of the archive, on which day, since which start. */
export function entityTag(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  return `W/"${hash}"`;
}

/** Whether the client has what the mark stands for (RFC 9110, 13.1.2: compared weakly). */
export function hasMatch(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = (one: string): string => one.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => bare(one) === bare(tag));
}
