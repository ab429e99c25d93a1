import type { Outcome, ProspectType } from '@onrecord/model';
import type { DuePart } from '../../api/outlook.ts';
import { countOf } from '../../words/count-words.ts';
import { daysBetween } from '../../words/day-words.ts';

/** What is ahead differs by its sign as well as by its word. */
export const PROSPECT_SIGNS: Readonly<Record<ProspectType, string>> = {
  threat: '▲',
  warning: '△',
  plan: '○',
  promise: '◎',
  offer: '◈',
  deadline: '◷',
  forecast: '~',
};

interface OutcomeWords {
  readonly sign: string;
  readonly words: string;
}

/** Never that it did: that later reports say so, or that the time is over. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, OutcomeWords>> = {
  open: { sign: '○', words: 'open' },
  'came-true': { sign: '●', words: 'came true, by later reports' },
  averted: { sign: '⊘', words: 'averted, by later reports' },
  lapsed: { sign: '◌', words: 'lapsed' },
  withdrawn: { sign: '↩', words: 'withdrawn, by later reports' },
};

interface PartWords {
  readonly title: string;
  readonly note?: string;
  /** Where there is none: "nothing overdue". */
  readonly none: string;
}

export const PART_WORDS: Readonly<Record<DuePart, PartWords>> = {
  overdue: { title: 'Overdue', note: 'the day has passed, no report tells of it yet', none: 'overdue' },
  today: { title: 'Today', none: 'due today' },
  week: { title: 'In the next 7 days', none: 'due in the next 7 days' },
  later: { title: 'Later', none: 'due later' },
  unsaid: { title: 'No day said', none: 'without a day' },
  resolved: { title: 'What became of others', none: 'settled' },
};

/** "in 3 days", "today", "2 days ago". */
export function dueWords(day: string, asOf: string): string {
  const days = daysBetween(asOf, day);
  if (days === 0) return 'today';
  return days > 0 ? `in ${countOf(days, 'day')}` : `${countOf(-days, 'day')} ago`;
}
