import type { Endpoint } from '../http/endpoint.ts';
import { briefFileEndpoint } from './brief-files.ts';
import { actorRolesEndpoint } from './actor-roles.ts';
import { arrivalsEndpoint } from './arrivals.ts';
import { entityEndpoints } from './entities.ts';
import { feedEndpoints } from './feeds.ts';
import { goldEndpoint } from './gold.ts';
import { jobEventsEndpoint } from './job-events.ts';
import { jobEndpoints } from './jobs.ts';
import { laneEndpoints } from './lanes.ts';
import { listEndpoints } from './lists.ts';
import { mapEndpoint } from './map.ts';
import { operationEndpoints } from './operations.ts';
import { outletEndpoints } from './outlets.ts';
import { overviewEndpoints } from './overview.ts';
import { reportEndpoints } from './reports.ts';
import { reviewEndpoints } from './reviews.ts';
import { sayingEndpoint } from './sayings.ts';
import { situationEndpoints } from './situation.ts';
import { rulesEndpoint } from './rules.ts';
import { statementMonthsEndpoint } from './statement-months.ts';
import { systemEndpoints } from './system.ts';

/** All addresses of the API but its description. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...listEndpoints,
  statementMonthsEndpoint,
  sayingEndpoint,
  ...situationEndpoints,
  ...entityEndpoints,
  actorRolesEndpoint,
  ...outletEndpoints,
  ...reportEndpoints,
  ...overviewEndpoints,
  arrivalsEndpoint,
  ...laneEndpoints,
  briefFileEndpoint,
  mapEndpoint,
  ...reviewEndpoints,
  goldEndpoint,
  rulesEndpoint,
  ...operationEndpoints,
  ...jobEndpoints,
  jobEventsEndpoint,
  ...feedEndpoints,
  ...systemEndpoints,
];
