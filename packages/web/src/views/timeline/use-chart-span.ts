import { useEffect, useMemo, useState } from 'react';
import { useDays } from '../../api/days.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import type { DaySpan } from '../../words/day-words.ts';
import { type Bulk, bulkOf } from '../../time/bulk-of.ts';
import { moved, parseSpan, spanText, within, zoomed } from '../../time/span-math.ts';

/** ms after which a movement is over: then it stands in the address, and is asked for. */
const SETTLED = 160;

export interface ChartSpan {
  /** What the picture shows now; undefined until it is known where anything lies. */
  readonly shown: DaySpan | undefined;
  /** What stands in the address: it is asked for. */
  readonly settled: DaySpan | undefined;
  readonly bulk: Bulk | undefined;
  /** Nothing else was asked for than what is shown first. */
  readonly isWhole: boolean;
  /** The address asks for days of its own. */
  readonly isAsked: boolean;
  /** Some lie far off what is shown first. */
  readonly hasFar: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
  readonly zoom: (factor: number, at?: number) => void;
  readonly pan: (share: number) => void;
  /** A step of its own on the way back, as the next one. */
  readonly show: (span: DaySpan | undefined) => void;
  /** What is shown first; from there, also what lies far off. */
  readonly showAll: () => void;
}

/** Which days the picture shows: those of the address, else the chosen ones, else nearly all. */
export function useChartSpan(): ChartSpan {
  const place = usePlace();
  const { filters } = place;
  const days = useDays({ ...filters, kinds: [] });
  const [moving, setMoving] = useState<DaySpan>();
  const bulk = useMemo(
    () => bulkOf((days.data?.days ?? []).map(({ day, rows }) => ({ day, count: rows.event ?? 0 }))),
    [days.data],
  );
  const asked = parseSpan(moreOf(place, 'zoom'));
  const chosen = bulk && chosenSpan(filters, bulk);
  const settled = asked ?? chosen;
  const shown = moving ?? settled;
  useEffect(() => {
    if (!moving) return;
    const timer = window.setTimeout(() => {
      go(toMore(place, 'zoom', spanText(moving)), { replace: true });
      setMoving(undefined);
    }, SETTLED);
    return () => {
      window.clearTimeout(timer);
    };
  }, [moving, place]);
  const move = (span: DaySpan): void => {
    setMoving(bulk ? within(span, bulk.all) : span);
  };
  const show = (span: DaySpan | undefined): void => {
    setMoving(undefined);
    go(toMore(place, 'zoom', span && spanText(span)));
  };
  const isWhole = asked === undefined && moving === undefined;
  const hasFar = bulk !== undefined && bulk.before + bulk.after > 0;
  return {
    shown,
    settled,
    bulk,
    isWhole,
    isAsked: asked !== undefined,
    hasFar,
    isPending: days.isPending,
    error: days.error,
    refetch: () => void days.refetch(),
    zoom: (factor, at) => {
      if (shown) move(zoomed(shown, factor, at));
    },
    pan: (share) => {
      if (shown) move(moved(shown, share));
    },
    show,
    showAll: () => {
      show(isWhole && hasFar ? bulk?.all : undefined);
    },
  };
}

interface Chosen {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

function chosenSpan({ since, until }: Chosen, { span, all }: Bulk): DaySpan {
  if (since === undefined && until === undefined) return span;
  const from = since ?? (until !== undefined && until < span.from ? all.from : span.from);
  const to = until ?? (since !== undefined && since > span.to ? all.to : span.to);
  return from <= to ? { from, to } : { from: since ?? to, to: until ?? from };
}
