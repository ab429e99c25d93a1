import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Cite, MapPlace } from '../../../api/types.ts';
import { DrawingLabels } from '../../../parts/drawing/drawing-labels.tsx';
import { KEYS_WORDS, onDrawingKey } from '../../../parts/drawing/drawing-keys.ts';
import { DrawingTools } from '../../../parts/drawing/drawing-tools.tsx';
import { labelsOf } from '../../../parts/drawing/labels.ts';
import { type Point, useHandMoves } from '../../../parts/drawing/use-hand-moves.ts';
import { hideHint } from '../../../parts/hint-store.ts';
import { useSize } from '../../../parts/use-size.ts';
import { countOf } from '../../../words/count-words.ts';
import { flatText } from '../../../words/flat-text.ts';
import { type Cluster, canPart, clustersOf } from './clusters.ts';
import { fitView } from './fit-view.ts';
import { MapAreas, MapMark } from './map-marks.tsx';
import { MapLand } from './map-land.tsx';
import { MapPatterns } from './map-patterns.tsx';
import { isNearest, type MapView, movedBy, nearer, type Size } from './map-view.ts';
import { isInSight, marksOf } from './place-marks.ts';
import { ScaleBar } from './scale-bar.tsx';
import { pointsOf, useMapView } from './use-map-view.ts';

interface MapFrameProps {
  readonly places: readonly MapPlace[] | undefined;
  readonly records: Readonly<Record<string, Cite>>;
  /** Keys of the places whose events are listed. */
  readonly open: readonly number[];
  readonly onOpen: (keys: readonly number[]) => void;
  /** Whether anything is told of a place in the days that are being chosen. */
  readonly isOut: (place: MapPlace) => boolean;
}

/** The map itself: as large as it is let, empty until its size is known. */
export function MapFrame(props: MapFrameProps): ReactNode {
  const [frame, size] = useSize<HTMLDivElement>();
  return (
    <div className="drawing-frame" ref={frame}>
      {size ? <Drawing {...props} size={size} /> : null}
    </div>
  );
}

const NOTHING: readonly MapPlace[] = [];
/** So much nearer at least, where several places are parted. */
const PART = 1.8;

function Drawing({ places = NOTHING, size, ...rest }: MapFrameProps & { readonly size: Size }): ReactNode {
  const { records, open, onOpen, isOut } = rest;
  const drawing = useRef<HTMLDivElement>(null);
  const { view, hold, keep, fit } = useMapView(places, size);
  const [focused, setFocused] = useState<string>();
  const marks = useMemo(() => marksOf(places, view, size), [places, view, size]);
  const clusters = useMemo(() => clustersOf(marks).filter((one) => isInSight(one, size)), [marks, size]);
  const labels = useMemo(() => labelsOf(clusters, size, nameOf), [clusters, size]);
  const hand = useHandMoves(drawing, {
    view,
    moved: (from, by) => movedBy(from, size, by),
    zoomed: (from, to) => nearer(from, size, to),
    onMove: (next) => {
      hideHint();
      hold(next);
    },
    onRest: keep,
  });
  const current = clusters.some(({ id }) => id === focused) ? focused : clusters[0]?.id;
  const middle: Point = [size.width / 2, size.height / 2];
  const zoom = (by: number): void => {
    keep(nearer(view, size, { by, at: middle }));
  };
  const move = ([x, y]: Point): void => {
    keep(movedBy(view, size, [x * size.width, y * size.height]));
  };
  const openMark = (cluster: Cluster): void => {
    hideHint();
    if (cluster.marks.length === 1 || !canPart(cluster) || isNearest(view)) onOpen(cluster.marks.map(({ key }) => key));
    else keep(parted(cluster, view, size));
  };
  const outside = pointsOf(places).length - clusters.reduce((sum, one) => sum + one.marks.length, 0);
  return (
    <>
      <div
        ref={drawing}
        className="drawing map-drawing"
        role="group"
        aria-label={`Map of events. ${KEYS_WORDS}`}
        tabIndex={clusters.length === 0 ? 0 : -1}
        onKeyDown={(event) => {
          onDrawingKey(event, { marks: clusters, current, onMove: move, onZoom: zoom, onFit: fit });
        }}
        {...hand}
      >
        <svg width={size.width} height={size.height} role="presentation">
          <MapPatterns />
          <MapLand view={view} size={size} />
          <MapAreas marks={marks} />
          <DrawingLabels labels={labels} />
          {clusters.map((cluster) => (
            <MapMark
              key={cluster.id}
              cluster={cluster}
              records={records}
              isCurrent={cluster.id === current}
              isOpen={cluster.marks.some(({ key }) => open.includes(key))}
              isOut={cluster.marks.every(({ item }) => isOut(item))}
              onOpen={openMark}
              onFocus={setFocused}
            />
          ))}
          <ScaleBar view={view} size={size} />
        </svg>
      </div>
      <DrawingTools all="all places" onZoom={zoom} onMove={move} onFit={fit} />
      {outside === 0 ? null : (
        <button type="button" className="button small drawing-outside" onClick={fit}>
          {countOf(outside, 'place')} out of sight: show all
        </button>
      )}
    </>
  );
}

function nameOf({ marks }: Cluster): string {
  const [first] = marks;
  return marks.length === 1 && first ? flatText(first.item.place.name) : countOf(marks.length, 'place');
}

function parted(cluster: Cluster, view: MapView, size: Size): MapView {
  const points = pointsOf(cluster.marks.map(({ item }) => item));
  const fitted = fitView(points, size, 1);
  return { ...fitted, across: Math.min(fitted.across, view.across / PART) };
}
