import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from './graph.ts';

export type Positions = ReadonlyMap<number, readonly [x: number, y: number]>;

interface Body extends SimulationNodeDatum {
  readonly key: number;
}

/** Steps until all is at rest. */
const TICKS = 320;
/** ms that are worked on end: no long task. */
const SLICE = 10;
/** px between actors that are linked, and the room that each has. */
const [DISTANCE, ROOM] = [120, 26];

/**
 * Where each actor stands, after all forces came to rest: the same for the same graph, as it begins from the same places and no chance
 * is in it. `aspect`: width by height of the room. Other work of the page gets its turn in between.
 */
export async function settle({ nodes, links }: Graph, aspect: number, signal?: AbortSignal): Promise<Positions> {
  const bodies = [...nodes].sort((a, b) => b.links - a.links || a.key - b.key).map(({ key }): Body => ({ key }));
  const springs = links.map(({ from, to, texts }) => ({ source: from, target: to, texts }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(springs)
        .id(({ key }) => key)
        .distance(DISTANCE),
    )
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(900))
    .force('room', forceCollide<Body>(ROOM))
    .force('x', forceX<Body>(0).strength(0.05))
    // A wide room is filled by pulling them to its middle line.
    .force('y', forceY<Body>(0).strength(0.05 * aspect))
    .stop();
  let since = performance.now();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    if (performance.now() - since < SLICE) continue;
    await turn();
    if (signal?.aborted === true) break;
    since = performance.now();
  }
  return new Map(bodies.map(({ key, x = 0, y = 0 }) => [key, [x, y]]));
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
