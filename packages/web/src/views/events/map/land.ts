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

/** Sorts the parts of an atlas by where they are. Other work of the page gets its turn in between: it never waits for long. */
export async function landOf(atlas: Atlas): Promise<Land> {
  const land = feature(atlas, atlas.objects.land);
  await turn();
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  await turn();
  const polygons = land.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]) : [],
  );
  return {
    polygons: await piecesOf(polygons, (polygon) => polygon[0] ?? []),
    borders: await piecesOf(borders.coordinates as Position[][], (line) => line),
  };
}

/** ms that are worked on end. */
const SLICE = 12;

async function piecesOf<T>(
  shapes: readonly T[],
  pointsOf: (shape: T) => readonly Position[],
): Promise<readonly Piece<T>[]> {
  const pieces: Piece<T>[] = [];
  let since = performance.now();
  for (const shape of shapes) {
    pieces.push({ shape, ...capOf(pointsOf(shape)) });
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
  return pieces;
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const RADIANS = Math.PI / 180;

/** A cap of the sphere around the mean direction of points that holds them all. */
function capOf(points: readonly Position[]): Pick<Piece<unknown>, 'middle' | 'radius'> {
  const vectors = points.map(([lon, lat]) => {
    const flat = Math.cos(lat * RADIANS);
    return [flat * Math.cos(lon * RADIANS), flat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)] as const;
  });
  let [x, y, z] = [0, 0, 0];
  for (const vector of vectors) {
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  const length = Math.hypot(x, y, z) || 1;
  const least = vectors.reduce((most, [a, b, c]) => Math.min(most, (a * x + b * y + c * z) / length), 1);
  return {
    middle: [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS],
    radius: Math.acos(Math.max(-1, least)),
  };
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
