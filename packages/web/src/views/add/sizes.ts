const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;
const STEP = 1024;

/** Bytes as a reader knows them: "12 kB", "3.4 MB". */
export function sizeWords(bytes: number): string {
  const unit = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2;
  const value = bytes / STEP ** unit;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}

/** Bytes that a text takes in a request: as JSON, in UTF-8. */
export function sentBytes(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}
