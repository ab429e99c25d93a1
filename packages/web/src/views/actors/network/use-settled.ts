import { useEffect, useState } from 'react';
import type { Graph } from './graph.ts';
import { type Positions, settle } from './settle.ts';

export interface Settled {
  readonly graph: Graph;
  readonly positions: Positions;
}

/** A graph with all at rest; until the next one is, the one before. */
export function useSettled(graph: Graph | undefined, aspect: number | undefined): Settled | undefined {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    if (!graph || aspect === undefined) return;
    const ended = new AbortController();
    void settle(graph, aspect, ended.signal).then((positions) => {
      if (!ended.signal.aborted) setSettled({ graph, positions });
    });
    return () => {
      ended.abort();
    };
  }, [graph, aspect]);
  return settled;
}
