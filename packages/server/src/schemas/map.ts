import { z } from '@hono/zod-openapi';
import { EVENT_TYPES, REALIS } from '@onrecord/model';
import { listOf } from './list-of.ts';
import { citeSchema, keySchema, notesSchema, placeRefSchema } from './references.ts';

const mapPlaceSchema = z
  .object({
    place: placeRefSchema.openapi({ description: 'Without `lat` and `lon` where its whereabouts are not known.' }),
    events: z.int().openapi({ description: 'Happenings, whoever tells them.' }),
    types: z.partialRecord(z.enum(EVENT_TYPES), z.int()).openapi({ description: 'Of which types they are.' }),
    realis: z.partialRecord(z.enum(REALIS), z.int()).openapi({ description: 'How they are told.' }),
    tellings: z.int().openapi({ description: 'Records that tell them.' }),
    texts: z.int().openapi({ description: 'Independent texts that tell them.' }),
    days: listOf(
      z.object({
        day: z.string().openapi({ description: 'YYYY-MM-DD; empty: no day is known.' }),
        tellings: z.int(),
      }),
    ),
    records: listOf(keySchema).openapi({ description: 'The newest of the records; they lead into `records`.' }),
  })
  .openapi('MapPlace');

export const mapAnswer = z
  .object({
    places: listOf(mapPlaceSchema).openapi({ description: 'Those with the most independent texts first.' }),
    rest: z
      .object({ places: z.int(), tellings: z.int() })
      .openapi({ description: 'What was left out of the list of places.' }),
    withoutPlace: z.int().openapi({ description: 'Records of events that name no place.' }),
    counted: z.int().openapi({ description: 'Records that were looked at, the newest.' }),
    isCut: z.boolean().openapi({ description: 'Whether there are more than that.' }),
    records: z.record(z.string(), citeSchema),
    notes: notesSchema,
  })
  .openapi('Map');
