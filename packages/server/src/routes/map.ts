import { askMap, lookupOf, MAX_MAP_PLACES, MAX_MAP_ROWS } from '@onrecord/archive';
import { note } from '@onrecord/model';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { serverNotes } from '../notes.ts';
import { looked } from '../questions/answer-json.ts';
import { asking } from '../questions/asking.ts';
import { overviewQuery } from '../questions/filters.ts';
import { questionOf } from '../questions/question-of.ts';
import { mapAnswer } from '../schemas/map.ts';

/** Where events are told to have happened. */
export const mapEndpoint: Endpoint = question(
  {
    path: '/map',
    tag: 'Overview',
    summary: 'Where events are told to have happened, by place',
    query: overviewQuery,
    answer: mapAnswer,
    keep: 'calm',
  },
  async (desk, { query }) => {
    const at = asking(desk);
    const { places, ...map } = await askMap(at.store, await questionOf(at, query, 'events'));
    const { lookup, notes } = await lookupOf(at.store, {
      records: places.flatMap(({ records }) => records),
      entities: [],
    });
    if (map.isCut) at.onNote(note(serverNotes.mapOfNewest, { details: { count: MAX_MAP_ROWS } }));
    if (map.rest.places > 0) {
      const details = { count: MAX_MAP_PLACES, rest: map.rest.places };
      at.onNote(note(serverNotes.mapOfMost, { details }));
    }
    return {
      ...map,
      places,
      records: looked(lookup).records,
      notes: [...at.remarks, ...notes],
    };
  },
);
