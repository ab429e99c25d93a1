import { geoCentroid, geoDistance } from 'd3-geo';
import { type MapView, projectionOf, type Size } from './map-view.ts';

/** Of the drawing: marks and their names need room beside them. */
const [SHARE_WIDE, SHARE_HIGH] = [0.72, 0.7];
/** km: a single place is shown with what is around it. */
const LEAST_ACROSS = 600;
/** With points farther from their middle, in radians, the whole earth is looked at. */
const FAR = 1;
const [WORLD, REGION] = [36_000, 6000];

/** What a map shows where nothing is on it. */
export const WHOLE_EARTH: MapView = { lon: 10, lat: 0, across: WORLD };

type LonLat = readonly [lon: number, lat: number];

/** The view in which all points are seen, with room around them, at least so many km wide. Points: degrees. */
export function fitView(points: readonly LonLat[], size: Size, least = LEAST_ACROSS): MapView {
  if (points.length === 0) return WHOLE_EARTH;
  const coordinates = points.map(([lon, lat]) => [lon, lat] as [number, number]);
  const mean = geoCentroid({ type: 'MultiPoint', coordinates });
  // Two places on opposite sides of the earth have none.
  const middle: [number, number] = mean.some(Number.isNaN) ? [0, 0] : mean;
  const farthest = Math.max(...coordinates.map((point) => geoDistance(middle, point)));
  let view: MapView = { lon: middle[0], lat: middle[1], across: farthest > FAR ? WORLD : REGION };
  // Each time nearer to it: the projection changes with the middle.
  for (let step = 0; step < 3; step++) view = closer(view, size, { points: coordinates, least });
  return hasAll(view, size, coordinates) ? view : { ...WHOLE_EARTH, lon: middle[0] };
}

/** Points all around the earth have no middle to come nearer to. */
function hasAll(view: MapView, size: Size, points: readonly [number, number][]): boolean {
  const projection = projectionOf(view, size);
  return points.every((point) => {
    const [x, y] = projection(point) ?? [-1, -1];
    return x > 0 && y > 0 && x < size.width && y < size.height;
  });
}

function closer(
  view: MapView,
  size: Size,
  { points, least }: { readonly points: readonly [number, number][]; readonly least: number },
): MapView {
  const projection = projectionOf(view, size);
  const drawn = points.flatMap((point) => {
    const at = projection(point);
    return at ? [at] : [];
  });
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [lon, lat] = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [view.lon, view.lat];
  const share = Math.max((right - left) / (size.width * SHARE_WIDE), (bottom - top) / (size.height * SHARE_HIGH));
  return { lon, lat, across: Math.min(WORLD, Math.max(least, view.across * share)) };
}
