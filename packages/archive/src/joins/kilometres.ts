interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_KM = 6371;

/** Great-circle distance in kilometres: the haversine formula, the earth as a sphere (within 0.6 %). */
export function kilometresBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * rad) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lon, b.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
