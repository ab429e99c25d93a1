/** The archive's second door: what a worker thread needs, without databases. */
export { prepareReport } from './prepare-report.ts';
export type { PreparedReport } from './prepared-report.ts';
