export { backoff } from './backoff.ts';
export type { FetchLimits, FetchOptions, FetchSeams, Politeness } from './fetch-options.ts';
export type { Fetched, Fetcher, FetchRequest, Validators } from './fetched.ts';
export { createFetcher } from './fetcher.ts';
