import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useArrivals } from '../api/arrivals.ts';
import { refreshAll, showAll } from '../api/refresh.ts';
import { usePlace } from '../place/use-place.ts';
import { countOf } from '../words/count-words.ts';
import './arrivals.css';

/** Reports that came in since the view was opened, from another tab or a watch: said quietly, and shown when the reader asks. */
export function Arrivals(): ReactNode {
  const client = useQueryClient();
  const { view, item } = usePlace();
  const all = useArrivals({ isWatched: true }).data?.texts;
  const where = `${view}/${item ?? ''}`;
  const [seen, setSeen] = useState({ where, all });
  // A view that is opened asks anew: what had come by then is in it.
  if (seen.where !== where || (seen.all === undefined && all !== undefined)) setSeen({ where, all });
  const came = (all ?? 0) - (seen.all ?? all ?? 0);
  useEffect(() => {
    if (came > 0) refreshAll(client);
  }, [client, came]);
  // The reader holds one report, and Add shows what came of it.
  const isShown = came > 0 && item === undefined && view !== 'add';
  return (
    <div className="arrivals no-print" role="status">
      {isShown ? (
        <>
          <span>{countOf(came, 'new report')}</span>
          <button
            type="button"
            className="button small"
            onClick={() => {
              setSeen({ where, all });
              showAll(client);
            }}
          >
            Show
          </button>
        </>
      ) : null}
    </div>
  );
}
