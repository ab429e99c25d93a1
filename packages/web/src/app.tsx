import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from './parts/skeleton.tsx';
import { PageProblem } from './parts/page-problem.tsx';
import type { Place, View } from './place/place.ts';
import { usePlace } from './place/use-place.ts';
import { Shell } from './shell/shell.tsx';
import { NotFound } from './views/not-found.tsx';

/** Each view comes when it is first opened. */
const VIEWS: Readonly<Record<View, () => ReactNode>> = {
  brief: view(lazy(() => import('./views/brief/brief-view.tsx').then(({ BriefView }) => ({ default: BriefView })))),
  timeline: view(
    lazy(() => import('./views/timeline/timeline-view.tsx').then(({ TimelineView }) => ({ default: TimelineView }))),
  ),
  figures: view(
    lazy(() => import('./views/figures/figures-view.tsx').then(({ FiguresView }) => ({ default: FiguresView }))),
  ),
  positions: view(
    lazy(() =>
      import('./views/positions/positions-view.tsx').then(({ PositionsView }) => ({ default: PositionsView })),
    ),
  ),
  statements: view(
    lazy(() =>
      import('./views/statements/statements-view.tsx').then(({ StatementsView }) => ({ default: StatementsView })),
    ),
  ),
  events: view(
    lazy(() => import('./views/events/events-view.tsx').then(({ EventsView }) => ({ default: EventsView }))),
  ),
  outlook: view(
    lazy(() => import('./views/outlook/outlook-view.tsx').then(({ OutlookView }) => ({ default: OutlookView }))),
  ),
  actors: view(
    lazy(() => import('./views/actors/actors-view.tsx').then(({ ActorsView }) => ({ default: ActorsView }))),
  ),
  reports: view(
    lazy(() => import('./views/reports/reports-view.tsx').then(({ ReportsView }) => ({ default: ReportsView }))),
  ),
  add: view(lazy(() => import('./views/add/add-view.tsx').then(({ AddView }) => ({ default: AddView })))),
};

const Reader = lazy(() => import('./views/reader/reader-view.tsx').then(({ ReaderView }) => ({ default: ReaderView })));

function view(View: React.ComponentType): () => ReactNode {
  return () => <View />;
}

export function App(): ReactNode {
  const place = usePlace();
  return (
    <Shell>
      {/* A view that broke must not keep the next one from being shown. */}
      <PageProblem key={`${place.view}/${place.item ?? ''}`}>
        <Suspense fallback={<Skeleton />}>{shownAt(place)}</Suspense>
      </PageProblem>
    </Shell>
  );
}

function shownAt({ view, item }: Place): ReactNode {
  if (view === 'not-found') return <NotFound />;
  if (view === 'reports' && item !== undefined) return <Reader key={item} />;
  return VIEWS[view]();
}
