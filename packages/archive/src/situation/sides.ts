/**
 * For whom an actor speaks: the body of a spokesman, minister or officer, by its role; itself where it speaks for nobody else. The
 * store knows roles, these views do not: without this, every actor stands for itself alone.
 */
export type BodyOf = (actor: number) => number;

export interface Sides {
  readonly bodyOf?: BodyOf;
}

const ITSELF: BodyOf = (actor) => actor;

export function bodyOf({ bodyOf: body = ITSELF }: Sides): BodyOf {
  return body;
}

/** Whether one of `actors` is on the side of one of `others`. */
export function onOneSide(actors: readonly number[], others: readonly number[], sides: Sides): boolean {
  const body = bodyOf(sides);
  const bodies = new Set(others.map(body));
  return actors.some((actor) => bodies.has(body(actor)));
}
