import { dayOf } from '../../words/day-words.ts';

const KEY = 'onrecord.visits';
/** Archives that are remembered, the latest ones. */
const MOST = 20;

interface Visit {
  readonly archive: string;
  readonly today: string;
  /** The day of the visit before the one of today. */
  readonly before?: string | undefined;
}

/** The day of the visit to an archive before today's; undefined on the first one. Notes that today is one. */
export function lastVisit(archive: string, today: string = dayOf(Date.now())): string | undefined {
  try {
    const kept = parse(window.localStorage.getItem(KEY));
    const known = kept.find((one) => one.archive === archive);
    if (known?.today === today) return known.before;
    const others = kept.filter((one) => one !== known).slice(0, MOST - 1);
    window.localStorage.setItem(KEY, JSON.stringify([{ archive, today, before: known?.today }, ...others]));
    return known?.today;
  } catch {
    // Storage may be closed to pages: every visit is then the first.
    return undefined;
  }
}

function parse(text: string | null): readonly Visit[] {
  if (text === null) return [];
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isVisit) : [];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { archive, today, before } = value as Readonly<Record<string, unknown>>;
  const isDay = (day: unknown): boolean => typeof day === 'string' && DAY.test(day);
  return typeof archive === 'string' && isDay(today) && (before === undefined || isDay(before));
}
