import { geoDistance, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isWorld, type MapView, projectionOf, reachOf, type Size } from './map-view.ts';

/** World Atlas as it comes: land, and countries by their borders. */
export type Atlas = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

type Position = [number, number];

/** A part of the land or of a border, and the cap of the earth that holds it: what is out of sight is not drawn. */
interface Piece<T> {
  readonly shape: T;
  readonly middle: Position;
  /** In radians. */
  readonly radius: number;
}

export interface Land {
  readonly polygons: readonly Piece<Position[][]>[];
  readonly borders: readonly Piece<Position[]>[];
}

/** Paths of SVG. */
export interface LandPaths {
  /** The whole earth, where it ends within the drawing. */
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
}

export function landOf(atlas: Atlas): Land {
  const land = feature(atlas, atlas.objects.land);
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  return {
    polygons: land.features
      .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
      .map((polygon) => pieceOf(polygon as Position[][], (polygon[0] ?? []) as Position[])),
    borders: borders.coordinates.map((line) => pieceOf(line as Position[], line as Position[])),
  };
}

function pieceOf<T>(shape: T, points: readonly Position[]): Piece<T> {
  const middle = middleOf(points);
  const radius = points.reduce((most, point) => Math.max(most, geoDistance(middle, point)), 0);
  return { shape, middle, radius };
}

const RADIANS = Math.PI / 180;

/** The direction of the mean of points on the sphere. */
function middleOf(points: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
    y += Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
    z += Math.sin(lat * RADIANS);
  }
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** What of the land is in sight. */
export function pathsOf({ polygons, borders }: Land, view: MapView, size: Size): LandPaths {
  const path = geoPath(projectionOf(view, size)).digits(1);
  const isSeen = seenFrom(view, size);
  return {
    sphere: isWorld(view) ? (path({ type: 'Sphere' }) ?? '') : '',
    land: path({ type: 'MultiPolygon', coordinates: polygons.filter(isSeen).map(({ shape }) => shape) }) ?? '',
    borders: path({ type: 'MultiLineString', coordinates: borders.filter(isSeen).map(({ shape }) => shape) }) ?? '',
  };
}

function seenFrom(view: MapView, size: Size): (piece: Pick<Piece<unknown>, 'middle' | 'radius'>) => boolean {
  if (isWorld(view)) return () => true;
  const reach = reachOf(view, size) * 1.2;
  return ({ middle, radius }) => geoDistance([view.lon, view.lat], middle) < radius + reach;
}
