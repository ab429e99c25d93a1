import { type ReactNode } from 'react';
import { Later } from './parts/later.tsx';
import { PageProblem } from './parts/page-problem.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { usePlace } from './place/use-place.ts';
import { Shell } from './shell/shell.tsx';
import { loadOf } from './views/load-views.ts';
import { NotFound } from './views/not-found.tsx';

export function App(): ReactNode {
  const place = usePlace();
  const where = `${place.view}/${place.item ?? ''}`;
  const load = loadOf(place);
  return (
    <Shell>
      {/* A view that broke must not keep the next one from being shown. */}
      <PageProblem key={where}>
        {load ? (
          <Later load={load}>
            <Skeleton />
          </Later>
        ) : (
          <NotFound />
        )}
      </PageProblem>
    </Shell>
  );
}
