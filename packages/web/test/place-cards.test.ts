import { describe, expect, it } from 'vitest';
import {
  bottomBesideLast,
  bottomOf,
  CARD_REM,
  columnOf,
  pivotAt,
  placesAround,
} from '../src/views/reader/place-cards.ts';

const REM = 10;
const LINE = (CARD_REM.line + CARD_REM.gap) * REM;
const TWO = (CARD_REM.two + CARD_REM.gap) * REM;
const ALL = { from: 0, to: Infinity };

function overlapping(places: readonly { index: number; top: number }[], heights: readonly number[]): number {
  return places.filter(({ index, top }, at) => top + (heights[index] ?? 0) > (places[at + 1]?.top ?? Infinity) + 1e-9)
    .length;
}

describe('cards in the margin', () => {
  it('stand beside their words where there is room, with two lines where that costs nobody a place', () => {
    const column = columnOf([0, 100, 200], REM, undefined);
    expect(column.tops).toEqual([0, 100, 200]);
    expect(column.heights).toEqual([TWO, TWO, TWO]);
    const tight = columnOf([0, LINE + 1, 300], REM, undefined);
    expect(tight.tops).toEqual([0, LINE + 1, 300]);
    expect(tight.heights[0]).toBe(LINE);
  });

  it('stand below one another where their words are in one line', () => {
    const column = columnOf([50, 50, 50, 400], REM, undefined);
    expect(column.tops).toEqual([50, 50 + LINE, 50 + 2 * LINE, 400]);
    expect(bottomOf(column)).toBe(400 + TWO);
  });

  it('make room for the open one, which stands exactly beside its words', () => {
    const wanted = [0, 0, 0, 60, 60, 60, 120, 500];
    for (let index = 0; index < wanted.length; index++) {
      const column = columnOf(wanted, REM, { index, height: 150 });
      const pivot = { index, top: column.wanted[index] ?? 0 };
      const places = placesAround(column, pivot, { ...ALL, above: column.tops });
      expect(places.find((place) => place.index === index)?.top).toBe(wanted[index]);
      expect(overlapping(places, column.heights)).toBe(0);
      expect(places.every(({ top }) => top >= 0)).toBe(true);
    }
  });

  it('go evenly past the eye where there are more cards than room, each once beside its words', () => {
    const wanted = Array.from({ length: 600 }, (_, index) => Math.floor(index / 6) * 34);
    const column = columnOf(wanted, REM, undefined);
    let before: number | undefined;
    for (let eye = 0; eye <= 99 * 34; eye += 2) {
      const pivot = pivotAt(column, eye);
      if (!pivot) throw new Error('no pivot');
      const places = placesAround(column, pivot, { from: eye - 400, to: eye + 400, above: column.wanted });
      expect(overlapping(places, column.heights)).toBe(0);
      if (eye % 34 === 0) expect(places.find(({ index }) => index === (eye / 34) * 6)?.top).toBe(eye);
      // No card jumps: two px of the eye move the cards by no more than the cards of a line are higher than the line.
      const first = pivot.top - pivot.index * LINE;
      if (before !== undefined) expect(Math.abs(first - before)).toBeLessThan((2 * 6 * LINE) / 34 + 1e-6);
      before = first;
    }
    expect(bottomBesideLast(column)).toBeCloseTo(99 * 34 + 5 * LINE + TWO);
  });

  it('are few at a time', () => {
    const wanted = Array.from({ length: 10_000 }, (_, index) => index * 3);
    const column = columnOf(wanted, REM, undefined);
    const pivot = pivotAt(column, 15_000);
    expect(
      pivot && placesAround(column, pivot, { from: 14_500, to: 15_500, above: column.wanted }).length,
    ).toBeLessThan(80);
  });

  it('have no pivot above the first words', () => {
    expect(pivotAt(columnOf([100], REM, undefined), 50)).toBeUndefined();
  });
});
