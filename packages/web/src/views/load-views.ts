import type { LoadPart } from '../parts/later.tsx';
import type { Place, View } from '../place/place.ts';
import { moreOf } from '../place/write-place.ts';
import { loadMap, loadNetwork } from './load-parts.ts';

/** Each view has a file of its own. */
const VIEWS: Readonly<Record<View, LoadPart>> = {
  brief: async () => (await import('./brief/brief-view.tsx')).BriefView,
  timeline: async () => (await import('./timeline/timeline-view.tsx')).TimelineView,
  figures: async () => (await import('./figures/figures-view.tsx')).FiguresView,
  positions: async () => (await import('./positions/positions-view.tsx')).PositionsView,
  statements: async () => (await import('./statements/statements-view.tsx')).StatementsView,
  events: async () => (await import('./events/events-view.tsx')).EventsView,
  outlook: async () => (await import('./outlook/outlook-view.tsx')).OutlookView,
  actors: async () => (await import('./actors/actors-view.tsx')).ActorsView,
  reports: async () => (await import('./reports/reports-view.tsx')).ReportsView,
  add: async () => (await import('./add/add-view.tsx')).AddView,
};

const reader: LoadPart = async () => (await import('./reader/reader-view.tsx')).ReaderView;

/** The view that a place shows; undefined: there is nothing. */
export function loadOf({ view, item }: Place): LoadPart | undefined {
  if (view === 'not-found') return undefined;
  return view === 'reports' && item !== undefined ? reader : VIEWS[view];
}

/** Its files, with those that it will want next: they can come at once, before it is drawn. */
export function loadsOf(place: Place): readonly LoadPart[] {
  const load = loadOf(place);
  return load ? [load, ...partsOf(place)] : [];
}

function partsOf(place: Place): readonly LoadPart[] {
  const way = moreOf(place, 'as');
  if (place.view === 'events' && (way === 'map' || way === 'both')) return [loadMap];
  return place.view === 'actors' && moreOf(place, 'tab') === 'network' ? [loadNetwork] : [];
}

/** All of them. */
export const ALL_LOADS: readonly LoadPart[] = [reader, ...Object.values(VIEWS)];
