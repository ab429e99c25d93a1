import { z } from '@hono/zod-openapi';
import { BUCKETS, LANE_SORTS } from '@onrecord/archive';
import { EVENT_TYPES, REALIS } from '@onrecord/model';
import { answerOf } from './answers.ts';
import { listOf } from './list-of.ts';
import { eventFactSchema } from './occurrences.ts';
import { actorRefSchema, citeSchema, keySchema, notesSchema, placeRefSchema, spanOfDaysSchema } from './references.ts';

const momentSchema = z
  .string()
  .openapi({ description: 'YYYY-MM-DD, or an hour of it: YYYY-MM-DDTHH', example: '2030-03-14' });

const laneOfSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('actor'), key: keySchema }),
    z.object({ kind: z.literal('place'), key: keySchema }),
    z.object({ kind: z.literal('type'), type: z.enum(EVENT_TYPES) }),
    z
      .object({ kind: z.literal('others'), lanes: z.int() })
      .openapi({ description: 'In none of the lanes that are shown.' }),
    z.object({ kind: z.literal('none') }).openapi({ description: 'No actor, or no place, is named.' }),
  ])
  .openapi('LaneOf');

const laneCellSchema = z
  .object({
    from: momentSchema,
    to: momentSchema.openapi({ description: 'The last day or hour, inclusive.' }),
    counts: z.partialRecord(z.enum(REALIS), z.int()).openapi({ description: 'Happenings by how they are told.' }),
    undated: z.int().openapi({ description: 'Those whose own day is not said: they stand on the day of the report.' }),
    marks: listOf(keySchema).openapi({
      description: 'Keys of their records, where they are few: they lead into `marks` and `records`.',
    }),
  })
  .openapi('LaneCell');

const laneSchema = z
  .object({
    of: laneOfSchema,
    texts: z.int().openapi({ description: 'Independent texts, of what was looked at.' }),
    events: z.int().openapi({ description: 'Happenings, whoever tells them.' }),
    cells: listOf(laneCellSchema).openapi({ description: 'By column; empty ones are left out.' }),
    spans: listOf(laneCellSchema).openapi({
      description:
        'What happened on a day or hour that is not known, between those given; such a span does not fit one column.',
    }),
    spansLeft: z.int().openapi({ description: 'Happenings whose spans are left out.' }),
  })
  .openapi('Lane');

/** A happening with the one record of it that is shown. */
const dayEventSchema = z
  .object({
    occurrence: keySchema,
    texts: z.int().openapi({ description: 'Independent texts that tell it, in the whole archive.' }),
    fact: eventFactSchema,
  })
  .openapi('DayEvent');

export const lanesAnswer = z
  .object({
    by: z.enum(LANE_SORTS),
    bucket: z.enum(BUCKETS),
    span: spanOfDaysSchema,
    columns: listOf(
      z.object({
        from: momentSchema,
        to: momentSchema,
        isCut: z
          .boolean()
          .openapi({ description: 'Whether there is more than what was looked at: it is at least so much.' }),
      }),
    ),
    lanes: listOf(laneSchema).openapi({
      description: 'Those with the most texts first, one happening counting as three at most; then all others as one.',
    }),
    marks: z.record(z.string(), dayEventSchema).openapi({ description: 'By key of the record.' }),
    events: z.int().openapi({ description: 'Happenings in what was looked at.' }),
    counted: z.int().openapi({ description: 'Records that were looked at.' }),
    isCut: z.boolean(),
    actors: z.record(z.string(), actorRefSchema).openapi({ description: 'By key.' }),
    places: z.record(z.string(), placeRefSchema).openapi({ description: 'By key.' }),
    records: z
      .record(z.string(), citeSchema)
      .openapi({ description: 'By key: exact words and source of each record.' }),
    notes: notesSchema,
  })
  .openapi('Lanes');

const dayLineSchema = z
  .object({
    day: z.string().openapi({ description: 'YYYY-MM-DD; empty: no day is known.' }),
    events: z.int().openapi({ description: 'Happenings, of what was looked at.' }),
    isCut: z
      .boolean()
      .openapi({ description: 'Whether there are more: the newest records of the day were looked at.' }),
    items: listOf(dayEventSchema).openapi({ description: 'Those that most independent texts tell.' }),
  })
  .openapi('DayLine');

export const dayListAnswer = answerOf(dayLineSchema).openapi('DayList');
