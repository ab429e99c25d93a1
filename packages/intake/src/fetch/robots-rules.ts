import { ROBOTS_TOKEN } from './user-agent.ts';

/** What a robots.txt asks of us. */
export interface RobotsRules {
  /** Of the path with its query. O(rules + length of their patterns and of the path, for all but made-up patterns). */
  readonly allows: (path: string) => boolean;
  /** Milliseconds between two requests; 0 where it says nothing. */
  readonly crawlDelayMs: number;
  /** Characters of the rules that are kept. */
  readonly size: number;
}

interface Rule {
  readonly pattern: string;
  readonly isAllowed: boolean;
}

interface Group {
  readonly rules: Rule[];
  crawlDelayMs: number;
}

const RULE_NAMES: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay']);

/**
 * Reads a robots.txt by RFC 9309: the groups of our own name together, else those of "*", else all is allowed. The longest
 * rule that matches goes before, of two that are equally long the one that allows. `Crawl-delay`, which is no part of it but common, is read as seconds.
 */
export function robotsRules(text: string): RobotsRules {
  const groups = groupsOf(text);
  const { rules, crawlDelayMs } = groups.get(ROBOTS_TOKEN) ?? groups.get('*') ?? { rules: [], crawlDelayMs: 0 };
  return {
    allows: (path) => {
      const wanted = normalised(path);
      let best: Rule | undefined;
      for (const rule of rules) {
        const isBetter =
          !best ||
          rule.pattern.length > best.pattern.length ||
          (rule.pattern.length === best.pattern.length && rule.isAllowed);
        if (isBetter && matches(rule.pattern, wanted)) best = rule;
      }
      return best?.isAllowed ?? true;
    },
    crawlDelayMs,
    size: rules.reduce((size, { pattern }) => size + pattern.length, 0),
  };
}

/** Only the groups that could be ours. */
function groupsOf(text: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let current: Group[] = [];
  let isHead = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { name, value } = fieldOf(line);
    if (name === 'user-agent') {
      if (!isHead) current = [];
      isHead = true;
      const agent = value === '*' ? '*' : (/^[\w-]+/.exec(value.toLowerCase())?.[0] ?? '');
      if (agent !== '*' && agent !== ROBOTS_TOKEN) continue;
      const group = groups.get(agent) ?? { rules: [], crawlDelayMs: 0 };
      groups.set(agent, group);
      current.push(group);
    } else if (RULE_NAMES.has(name)) {
      isHead = false;
      for (const group of current) addTo(group, name, value);
    }
  }
  return groups;
}

function fieldOf(line: string): { readonly name: string; readonly value: string } {
  const [words = ''] = line.split('#', 1);
  const colon = words.indexOf(':');
  if (colon < 0) return { name: '', value: '' };
  return { name: words.slice(0, colon).trim().toLowerCase(), value: words.slice(colon + 1).trim() };
}

function addTo(group: Group, name: string, value: string): void {
  if (name === 'crawl-delay') {
    const seconds = /^\d{1,6}(?:\.\d{1,6})?/.exec(value)?.[0];
    if (seconds !== undefined) group.crawlDelayMs = Math.max(group.crawlDelayMs, Number(seconds) * 1000);
  } else if (value !== '') {
    group.rules.push({ pattern: normalised(value), isAllowed: name === 'allow' });
  }
}

/** Percent-encoding in one form (RFC 9309, 2.2.2): above ASCII encoded, what needs none decoded, digits in upper case. */
function normalised(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (words) => encodeURIComponent(words.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (triplet) => {
      const character = String.fromCharCode(parseInt(triplet.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : triplet.toUpperCase();
    });
}

/** "*" stands for any characters, "$" at the end for the end. Each part is looked for after the one before: no trying back. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isWhole ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
