import type { GraphNode } from './graph.ts';

/** A node where it is drawn; px. */
export interface PlacedNode {
  readonly id: string;
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
