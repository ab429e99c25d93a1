import { useEffect, useRef } from 'react';
import type { Lane } from '../../api/types.ts';
import { laneToken } from './lane-name.ts';

/** Lanes that were there before stay in their order, new ones come after them; what is folded stays last. */
export function inKeptOrder(lanes: readonly Lane[], before: readonly string[]): readonly Lane[] {
  const places = new Map(before.map((token, place) => [token, place]));
  const placeOf = ({ of }: Lane): number => {
    if (of.kind === 'others' || of.kind === 'none') return Number.POSITIVE_INFINITY;
    return places.get(laneToken(of)) ?? before.length;
  };
  const known = lanes.map((lane, index) => ({ lane, place: placeOf(lane), index }));
  return known.sort((a, b) => (a.place === b.place ? a.index - b.index : a.place - b.place)).map(({ lane }) => lane);
}

/** Nothing jumps while the picture is moved: lanes keep their order as long as the same is asked (`name`). */
export function useKeptOrder(lanes: readonly Lane[], name: string): readonly Lane[] {
  const kept = useRef<{ readonly name: string; readonly tokens: readonly string[] }>({ name, tokens: [] });
  const ordered = inKeptOrder(lanes, kept.current.name === name ? kept.current.tokens : []);
  useEffect(() => {
    if (lanes.length > 0) kept.current = { name, tokens: ordered.map(({ of }) => laneToken(of)) };
  });
  return ordered;
}
