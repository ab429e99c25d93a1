import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Point, Zoom } from '../../../parts/drawing/use-hand-moves.ts';
import type { BoxSize } from '../../../parts/use-size.ts';

/** What part of the earth a map shows: its middle in degrees, and how much of the ground it is wide, in km. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
}

/** Of the drawing, in px. */
export type Size = BoxSize;

export const EARTH_RADIUS_KM = 6371;
/** The whole earth fits; nearer than the nearest the borders that we have say nothing any more. */
const [NEAREST, FARTHEST] = [25, 38_000];
/** A wider part is drawn as a map of the world, a narrower one around its own middle, so that its shapes are true. */
const WORLD_KM = 12_000;
const HIGHEST_LAT = 82;
const DEGREES = 180 / Math.PI;
/** px around the drawing that are drawn too: lines at the edge do not end in sight. */
const EDGE = 8;

export function isWorld({ across }: MapView): boolean {
  return across > WORLD_KM;
}

/** Whether nothing nearer is drawn. */
export function isNearest({ across }: MapView): boolean {
  return across <= NEAREST;
}

/** px a radian of the ground, at the middle. */
export function scaleOf({ across }: MapView, { width }: Size): number {
  return (width / across) * EARTH_RADIUS_KM;
}

/** How far the corners of the drawing are from its middle, in radians, about. */
export function reachOf(view: MapView, size: Size): number {
  return Math.min(Math.PI, Math.hypot(size.width, size.height) / 2 / scaleOf(view, size));
}

/** Both projections keep areas as they are: what is wide on the map is wide. */
export function projectionOf(view: MapView, size: Size): GeoProjection {
  const projection = isWorld(view)
    ? geoEqualEarth().rotate([-view.lon, 0])
    : geoAzimuthalEqualArea()
        .rotate([-view.lon, -view.lat])
        .clipAngle(Math.min(179, reachOf(view, size) * DEGREES * 1.2 + 1));
  projection.scale(scaleOf(view, size)).translate([0, 0]);
  const [x, y] = projection([view.lon, view.lat]) ?? [0, 0];
  return projection.translate([size.width / 2 - x, size.height / 2 - y]).clipExtent([
    [-EDGE, -EDGE],
    [size.width + EDGE, size.height + EDGE],
  ]);
}

/** The view after the ground was moved by so many px. */
export function movedBy(view: MapView, size: Size, [dx, dy]: Point): MapView {
  return centredAt(view, projectionOf(view, size).invert?.([size.width / 2 - dx, size.height / 2 - dy]));
}

/** The view so many times nearer; what is at the point stays there. */
export function nearer(view: MapView, size: Size, { by, at }: Zoom): MapView {
  const zoomed = { ...view, across: within(view.across / by, NEAREST, FARTHEST) };
  const ground = projectionOf(view, size).invert?.([...at]);
  const projection = projectionOf(zoomed, size);
  const now = ground && projection(ground);
  if (!now || now.some(Number.isNaN)) return zoomed;
  const middle: [number, number] = [size.width / 2 + now[0] - at[0], size.height / 2 + now[1] - at[1]];
  return centredAt(zoomed, projection.invert?.(middle));
}

function centredAt(view: MapView, middle: readonly [number, number] | null | undefined): MapView {
  if (!middle || middle.some(Number.isNaN)) return view;
  return { ...view, lon: middle[0], lat: within(middle[1], -HIGHEST_LAT, HIGHEST_LAT) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** "-54.5108,-67.1955,900": latitude, longitude, km across; for the address of the page. */
export function writeView({ lat, lon, across }: MapView): string {
  return [lat.toFixed(4), lon.toFixed(4), String(Number(across.toPrecision(4)))].join(',');
}

export function parseView(text: string | undefined): MapView | undefined {
  if (text === undefined || !/^-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?,\d{1,6}(?:\.\d+)?$/.test(text)) return undefined;
  const [lat = 0, lon = 0, across = 0] = text.split(',').map(Number);
  if (Math.abs(lat) > HIGHEST_LAT || Math.abs(lon) > 180) return undefined;
  return { lat, lon, across: within(across, NEAREST, FARTHEST) };
}
