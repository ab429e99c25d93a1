import { readFileSync } from 'node:fs';

/** The name that robots.txt may call us by (RFC 9309, 2.2.1). */
export const ROBOTS_TOKEN = 'onrecord';

/** The most characters of a contact that are sent. */
const LONGEST_CONTACT = 200;

/** What every request says of us: name, version, purpose, and how to reach who runs it. Only characters that a header may hold. */
export function userAgent({
  contact,
  userAgent: whole,
}: {
  readonly contact?: string;
  readonly userAgent?: string;
}): string {
  if (whole !== undefined) return sendable(whole);
  const words = sendable(contact ?? '')
    .replace(/[()]/g, '')
    .slice(0, LONGEST_CONTACT)
    .trim();
  return `${ROBOTS_TOKEN}/${version()} (news record keeper; contact: ${words || 'none given'})`;
}

function sendable(words: string): string {
  return words.replace(/[^\x20-\x7e]/g, '?').trim();
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new TypeError('package.json of @onrecord/intake has no version: install it again');
}
