import type { Output } from '../../src/output.ts';

/** An output that keeps its lines. */
export interface SpokenOutput extends Output {
  readonly complaints: string[];
  readonly shown: string[];
}

export function spokenOutput(): SpokenOutput {
  const complaints: string[] = [];
  const shown: string[] = [];
  return {
    complaints,
    shown,
    width: 80,
    colours: false,
    print: () => Promise.reject(new Error('nothing is printed while adding')),
    complain: (line) => complaints.push(line),
    progress: (line) => shown.push(line),
  };
}
