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

interface Spring extends SimulationLinkDatum<Body> {
  readonly length: number;
}

/** Steps until all is at rest. */
const TICKS = 320;
/** ms that are worked on end: no long task. */
const SLICE = 10;
/** px between actors that are linked, more for each link that they have, up to a bound: lines of the busiest need room. */
const [DISTANCE, FOR_LINK, MOST] = [80, 9, 260];
/** Of a circle that each has for itself. */
const ROOM = 26;

/**
 * Where each actor stands, after all forces came to rest: the same for the same graph, as it begins from the same places and no chance
 * is in it. `aspect`: width by height of the room. Other work of the page gets its turn in between.
 */
export async function settle({ nodes, links }: Graph, aspect: number, signal?: AbortSignal): Promise<Positions> {
  const bodies = [...nodes].sort((a, b) => b.links - a.links || a.key - b.key).map(({ key }): Body => ({ key }));
  const degrees = new Map(nodes.map((node) => [node.key, node.links]));
  const springs = links.map(({ from, to }): Spring => {
    const busy = (degrees.get(from) ?? 0) + (degrees.get(to) ?? 0);
    return { source: from, target: to, length: Math.min(MOST, DISTANCE + busy * FOR_LINK) };
  });
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, Spring>(springs)
        .id(({ key }) => key)
        .distance(({ length }) => length),
    )
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(420))
    .force('room', forceCollide<Body>(ROOM))
    .force('x', forceX<Body>(0).strength(0.06))
    // A wide room is filled by pulling them to its middle line.
    .force('y', forceY<Body>(0).strength(0.06 * aspect))
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

/** After what waits already. Without the 4 ms that a timer of a timer waits at least. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
