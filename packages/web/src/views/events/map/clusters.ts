import type { PlaceMark } from './place-marks.ts';

/** A mark of the map: one place, or several whose marks would lie over each other. */
export interface Cluster {
  /** "p12", or that of its first place with how many there are: "p12+3". */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Those with the most texts first. */
  readonly marks: readonly PlaceMark[];
}

/** px of the marks that may lie over each other. */
const OVERLAP = 4;
const [LEAST_R, MOST_R] = [12, 17];

/** Marks that do not lie over each other: those that would become one. O(marks² ) at worst, in a few rounds. */
export function clustersOf(marks: readonly PlaceMark[]): readonly Cluster[] {
  let clusters = marks.map((mark) => clusterOf([mark]));
  for (;;) {
    const joined: Cluster[] = [];
    for (const cluster of clusters) {
      const index = joined.findIndex((other) => isOver(cluster, other));
      const other = joined[index];
      if (other) joined[index] = clusterOf([...other.marks, ...cluster.marks]);
      else joined.push(cluster);
    }
    if (joined.length === clusters.length) return joined;
    clusters = joined;
  }
}

function isOver(a: Cluster, b: Cluster): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - OVERLAP;
}

function clusterOf(marks: readonly PlaceMark[]): Cluster {
  const [first] = marks;
  if (!first) throw new RangeError('a cluster has a mark');
  if (marks.length === 1) return { id: `p${first.key}`, x: first.x, y: first.y, r: first.r, marks };
  const mean = (of: (mark: PlaceMark) => number): number => marks.reduce((sum, one) => sum + of(one), 0) / marks.length;
  return {
    id: `p${first.key}+${marks.length}`,
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    r: Math.min(MOST_R, LEAST_R + marks.length / 4),
    marks,
  };
}

/** Whether its places are apart at all: then a nearer look parts them. */
export function canPart({ marks }: Cluster): boolean {
  const [first] = marks;
  return marks.some(
    ({ item: { place } }) => place.lat !== first?.item.place.lat || place.lon !== first?.item.place.lon,
  );
}
