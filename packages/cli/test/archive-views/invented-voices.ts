import type { Page, SourceLine } from '../../src/views/archive/view-rows.ts';

/** `undated`: a report without a day of publication. */
export function source(address: string, day = '2030-03-14', outlet = 'Invented Courier'): SourceLine {
  return { outlet, day: day === 'undated' ? undefined : day, address };
}

export function page<T>(rows: readonly T[], more: Partial<Page<T>> = {}): Page<T> {
  return { rows, total: rows.length, conditions: [], ...more };
}

export const CLINIC = { by: 'actor', name: 'Lakeside Clinic' } as const;
export const ASSEMBLY = { by: 'actor', name: 'Highland Assembly' } as const;
export const FRONT = { by: 'actor', name: 'Saltmarsh Front' } as const;
export const REPORT = { by: 'report' } as const;
