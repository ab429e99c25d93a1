import { actorsView } from '../../src/views/archive/actors-view.ts';
import { differencesView } from '../../src/views/archive/differences-view.ts';
import { eventsView } from '../../src/views/archive/events-view.ts';
import { figuresView } from '../../src/views/archive/figures-view.ts';
import { outlookView } from '../../src/views/archive/outlook-view.ts';
import { positionsView } from '../../src/views/archive/positions-view.ts';
import { reportsView } from '../../src/views/archive/reports-view.ts';
import { statementsView } from '../../src/views/archive/statements-view.ts';
import { timelineView } from '../../src/views/archive/timeline-view.ts';
import type { Page } from '../../src/views/archive/view-rows.ts';
import { EVENTS, STATEMENTS, TIMELINE } from './invented-rows.ts';
import { ACTORS, DIFFERENCES, FIGURES, OUTLOOK, POSITIONS, REPORTS } from './invented-situation.ts';
import { page } from './invented-voices.ts';

export interface Place {
  readonly width: number;
  readonly colours: boolean;
}

interface ViewCase {
  readonly name: string;
  /** The list of the invented rows, each string of which goes through `change` first. */
  readonly show: (place: Place, change?: (text: string) => string) => string;
  readonly empty: (place: Place, conditions: readonly string[]) => string;
  /** Every address that must be seen. */
  readonly addresses: readonly string[];
}

export const VIEWS: readonly ViewCase[] = [
  viewCase('timeline', TIMELINE, timelineView),
  viewCase('statements', STATEMENTS, statementsView, ['r15:st-2', 'r16:st-2']),
  viewCase('events', EVENTS, eventsView),
  viewCase('figures', FIGURES, figuresView),
  viewCase('positions', POSITIONS, positionsView),
  viewCase('outlook', OUTLOOK, outlookView),
  viewCase('differences', DIFFERENCES, differencesView),
  viewCase('actors', ACTORS, (rows, place) => actorsView(rows, place, { joins: true })),
  viewCase('reports', REPORTS, reportsView),
];

/** `folded`: addresses that a list counts rather than names. */
function viewCase<T>(
  name: string,
  rows: readonly T[],
  view: (rows: Page<T>, place: Place) => string,
  folded: readonly string[] = [],
): ViewCase {
  const seen = new Set([...JSON.stringify(rows).matchAll(/"address":"([^"]+)"/gu)].map(([, address = '']) => address));
  return {
    name,
    show: (place, change = (text) => text) => view(page(changed(rows, change)), place),
    empty: (place, conditions) => view(page<T>([], { conditions }), place),
    addresses: [...seen].filter((address) => !folded.includes(address)),
  };
}

/** Fields that are words of closed lists stay as they are. */
const CLOSED = new Set(['kind', 'realis', 'act', 'mode', 'type', 'basis', 'by', 'stance', 'outcome']);

/** The same rows with every free text changed. */
function changed<T>(rows: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
    typeof value === 'string' && !CLOSED.has(key) ? change(value) : value,
  ) as T;
}
