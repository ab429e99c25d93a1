import type { LanesAnswer } from '../../api/types.ts';
import type { TimeScale } from '../../time/time-scale.ts';
import { countOf } from './cell-counts.ts';
import { columnShapes, ROW } from './column-shapes.ts';
import type { LaneRow, LanesShape } from './drawn.ts';
import { laneToken } from './lane-name.ts';
import { spanBars, TRACK } from './span-bars.ts';

/** Of a picture in which nothing happens, px: it still has to be taken hold of. */
const LEAST_HEIGHT = 96;

/** Where everything lies, px. `head`: room above each lane for its name. O(lanes × columns). */
export function lanesShape(
  { lanes, columns, marks }: Pick<LanesAnswer, 'lanes' | 'columns' | 'marks'>,
  scale: TimeScale,
  { head, dates }: { readonly head: number; readonly dates: 'subject' | 'report' },
): LanesShape {
  const cut = new Set(columns.filter(({ isCut }) => isCut).map(({ from }) => from));
  const most = Math.max(1, ...lanes.flatMap(({ cells }) => cells.map(countOf)));
  const dayOf = (key: number): string | undefined => {
    const fact = marks[key]?.fact;
    return dates === 'report' ? fact?.told : (fact?.when?.from ?? fact?.told);
  };
  const rows: LaneRow[] = [];
  let top = 0;
  for (const lane of lanes) {
    const token = laneToken(lane.of);
    const { bars, tracks, left } = spanBars(lane.spans, { scale, token });
    const room = head + tracks * TRACK;
    const base = top + room + ROW;
    const drawn = columnShapes(lane.cells, { scale, token, base, most, cut, dayOf });
    // What is in no column that is shown has no lane.
    if (drawn.marks.length + drawn.counts.length + bars.length + left === 0) continue;
    rows.push({
      lane,
      token,
      top,
      height: room + ROW,
      base,
      bars: bars.map((bar) => ({ ...bar, y: top + head + bar.y })),
      barsLeft: left + lane.spansLeft,
      ...drawn,
    });
    top += room + ROW;
  }
  return { rows, height: Math.max(LEAST_HEIGHT, top) };
}
