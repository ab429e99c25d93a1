import { countTexts } from '@onrecord/archive';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { arrivalsAnswer } from '../schemas/arrivals.ts';

/** Whether anything has come in since: asked again and again by every page that is open, and so of one index only. */
export const arrivalsEndpoint: Endpoint = question(
  { path: '/arrivals', tag: 'Overview', summary: 'How many texts have come in so far', answer: arrivalsAnswer },
  async ({ asking }) => ({ texts: await countTexts(asking), notes: [] }),
);
