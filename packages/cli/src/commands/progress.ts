/** Where a run over many files stands. Times in milliseconds of one clock. */
interface Standing {
  readonly done: number;
  readonly file: string;
  readonly now: number;
}

/** The line shown while many files are read: how many of all, how fast, which one now. */
export function progressLine(total: number, begun: number): (standing: Standing) => string {
  return ({ done, file, now }) => {
    const seconds = (now - begun) / 1000;
    const rate = done > 0 && seconds > 0 ? `  ${(done / seconds).toFixed(1)}/s` : '';
    return `${done + 1}/${total}${rate}  ${file}`;
  };
}
