import { expect } from 'vitest';

/** ms: a busy machine may be slow, and a test that passes does not wait. */
const PATIENCE = 15_000;

/** What comes to hold, sooner or later. */
export function eventually<T>(value: () => T | Promise<T>) {
  return expect.poll(value, { timeout: PATIENCE });
}
