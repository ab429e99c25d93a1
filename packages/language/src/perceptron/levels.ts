/**
 * The steps that weights are kept in: code 0 is 0, codes 1 to 127 grow by a constant ratio, code 255 - k + 1 is minus code k.
 * A weight is off by some per cent of itself, whatever its size.
 */
export interface Levels {
  /** The whole number that stands for each code. */
  readonly values: Int16Array;
  /** The code next to a weight. */
  codeOf(weight: number): number;
}

const LARGEST = 32767;

/** Levels between the smallest and the largest weight that is kept. */
export function levelsBetween(smallest: number, largest: number): Levels {
  const low = Math.max(smallest, largest / 2000) || 1;
  let ratio = Math.max(1.0001, largest / low);
  // The 128th root by square roots, which are exact on any machine.
  for (let i = 0; i < 7; i++) ratio = Math.sqrt(ratio);
  const sizes = [0];
  for (let k = 1, size = low; k < 128; k++, size *= ratio) sizes.push(size);
  const scale = LARGEST / (sizes[127] as number);
  const values = new Int16Array(256);
  for (let k = 1; k < 128; k++) {
    values[k] = Math.max(1, Math.round((sizes[k] as number) * scale));
    values[256 - k] = -(values[k] as number);
  }
  return {
    values,
    codeOf: (weight) => signed(nearest(sizes, Math.abs(weight)), weight < 0),
  };
}

function signed(code: number, isNegative: boolean): number {
  return isNegative && code > 0 ? 256 - code : code;
}

/** Position of the size next to a given one, by halving. */
function nearest(sizes: readonly number[], size: number): number {
  let low = 0;
  let high = sizes.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sizes[middle] as number) <= size) low = middle;
    else high = middle;
  }
  return size - (sizes[low] as number) <= (sizes[high] as number) - size ? low : high;
}
