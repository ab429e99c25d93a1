import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { reportParameters } from './parameters-of.ts';
import type { ReportsPage } from './types.ts';

export function useReports(filters: Filters) {
  return usePaged<ReportsPage>('/reports', reportParameters(filters));
}
