import { closeSync, openSync, writeSync } from 'node:fs';

/** A file made of a block over and over. */
export interface Repeated {
  readonly block: Buffer;
  /** What stands once before it. */
  readonly head?: Buffer;
}

/** Writes whole blocks until the file has so many bytes; how many blocks. */
export function repeatInFile(file: string, { block, head }: Repeated, size: number): number {
  const handle = openSync(file, 'w');
  try {
    if (head) writeSync(handle, head);
    const times = Math.max(1, Math.ceil(size / block.length));
    for (let i = 0; i < times; i++) writeSync(handle, block);
    return times;
  } finally {
    closeSync(handle);
  }
}

const UNITS = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 } as const;

/** A size in bytes, as it is given to a program: "2g", "64m". */
export function bytesOfSize(words: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})([kmg]?)$/i.exec(words) ?? [];
  const factor = UNITS[unit.toLowerCase() as keyof typeof UNITS];
  const size = Number(digits) * factor;
  if (size === 0) throw new RangeError(`--size ${words}: give a size, for example 64m or 2g`);
  return size;
}
