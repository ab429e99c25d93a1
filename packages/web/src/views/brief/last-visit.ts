import { dayOf } from '../../words/day-words.ts';

const KEY = 'onrecord.visits';

interface Visits {
  readonly today: string;
  /** The visit before the one of today. */
  readonly before?: string;
}

/** The day of the visit before today's; undefined on the first one. Notes that today is one. */
export function lastVisit(): string | undefined {
  const today = dayOf(Date.now());
  try {
    const kept = parse(window.localStorage.getItem(KEY));
    if (kept?.today === today) return kept.before;
    window.localStorage.setItem(
      KEY,
      JSON.stringify({ today, before: kept?.today } satisfies { today: string; before: string | undefined }),
    );
    return kept?.today;
  } catch {
    // Storage may be closed to pages: every visit is then the first.
    return undefined;
  }
}

function parse(text: string | null): Visits | undefined {
  if (text === null) return undefined;
  const value: unknown = JSON.parse(text);
  const isVisits = typeof value === 'object' && value !== null && 'today' in value && typeof value.today === 'string';
  return isVisits ? (value as Visits) : undefined;
}
