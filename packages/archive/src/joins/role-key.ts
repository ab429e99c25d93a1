import type { RoleName } from './appearance.ts';
import { HIGH_OFFICES } from './name-words.ts';
import { parsedName } from './parsed-name.ts';

const ACRONYMS: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  sg: 'secretary general',
};

/** Titles that are remembered: an archive has few, again and again. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string>();

/** Two ways to write a title have one key: "Minister of Defence", "defense minister"; "PM", "Prime Minister". O(length), remembered. */
export function titleKey(title: string): string {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  const key = readTitle(title);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(title, key);
  return key;
}

function readTitle(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[‐‑–-]/gu, ' ')
    .replace(/\b(?:the|his|her|their|its)\b/g, ' ')
    .replace(/defence/g, 'defense')
    .replace(/\s+/g, ' ')
    .trim();
  const portfolio = /^(.*?\b(?:minister|secretary)) (?:of|for) (.+)$/.exec(plain);
  if (portfolio && portfolio[2] !== 'state') return `${portfolio[2] ?? ''} ${portfolio[1] ?? ''}`;
  return ACRONYMS[plain] ?? plain;
}

/** Whether an office is one that a country has one of at a time. */
export function isHighOffice(key: string): boolean {
  return HIGH_OFFICES.has(key);
}

/** How two people's roles agree: same title of the same body, same title where a body is not said, no common title, or none at all. */
export type RoleEvidence = 'body' | 'office' | 'title' | 'none' | 'conflict';

/**
 * The strongest agreement of two lists of roles. `conflict`: the same title of two bodies, or both have an office that a country has
 * one of, and not the same. "Secretary" agrees with "Secretary of State". O(a × b), both are short.
 */
export function roleEvidence(a: readonly RoleName[], b: readonly RoleName[]): RoleEvidence {
  let best: RoleEvidence = 'none';
  let conflict = false;
  for (const one of a) {
    for (const other of b) {
      const found = agreementOf(one, other);
      if (found === 'conflict') conflict = true;
      else if (RANK[found] > RANK[best]) best = found;
    }
  }
  return best === 'none' && conflict ? 'conflict' : best;
}

const RANK: Readonly<Record<RoleEvidence, number>> = { body: 3, office: 2, title: 1, none: 0, conflict: 0 };

function agreementOf(a: RoleName, b: RoleName): RoleEvidence {
  const [one, other] = [titleKey(a.title), titleKey(b.title)];
  const isSame = one === other || startsWith(one, other) || startsWith(other, one);
  if (!isSame) return isHighOffice(one) && isHighOffice(other) ? 'conflict' : 'none';
  if (a.ofName !== undefined && b.ofName !== undefined)
    return parsedName(a.ofName, 'body').key === parsedName(b.ofName, 'body').key ? 'body' : 'conflict';
  return isHighOffice(one) || isHighOffice(other) ? 'office' : 'title';
}

function startsWith(long: string, short: string): boolean {
  return long.startsWith(`${short} of `) || long.startsWith(`${short} for `);
}
