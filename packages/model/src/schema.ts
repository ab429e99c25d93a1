/**
 * The contract of `onrecord read --json`: every type below is inferred from the schema beside it, and the published
 * JSON Schema is generated from the same schemas. Meanings: docs/model.md.
 */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  BLOCK_ROLES,
  EVENT_TYPES,
  GENRES,
  MENTION_FORMS,
  OUTCOMES,
  PLACE_KINDS,
  PROSPECT_TYPES,
  REALIS,
  STANCES,
  STATEMENT_ACTS,
  STATEMENT_MODES,
  TIME_BASES,
  TIME_TYPES,
} from './vocabulary.ts';

const offset = z.int().nonnegative();
const spanSchema = z.object({ start: offset, end: offset });
const anchorFields = { start: offset, end: offset, quote: z.string().min(1) };
const anchorSchema = z.object(anchorFields).readonly();
const anchorsSchema = z.tuple([anchorSchema], anchorSchema).readonly();

function knownSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('status', [
    z.object({ status: z.literal('stated'), value, anchor: anchorSchema }).readonly(),
    z
      .object({ status: z.literal('inferred'), value, rule: z.string(), from: z.array(anchorSchema).readonly() })
      .readonly(),
    z.object({ status: z.literal('absent') }).readonly(),
  ]);
}

/** `value` is the id of an actor, place or time, a word, or a date: see the field. */
const knownString = knownSchema(z.string());

const blockSchema = z.object({ start: offset, end: offset, role: z.enum(BLOCK_ROLES) }).readonly();

const reportSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    language: z.string().describe('BCP 47'),
    genre: z.enum(GENRES),
    title: knownString,
    byline: knownString,
    publishedAt: knownString.describe('ISO 8601 date or date-time'),
    source: z
      .object({ name: z.string().exactOptional(), url: z.string().exactOptional(), file: z.string().exactOptional() })
      .readonly(),
    blocks: z.array(blockSchema).readonly(),
  })
  .readonly();

const mentionSchema = z.object({ ...anchorFields, form: z.enum(MENTION_FORMS) }).readonly();

const roleSchema = z
  .object({ title: z.string(), of: z.string().exactOptional().describe('actor id'), anchor: anchorSchema })
  .readonly();

const actorSchema = z
  .object({
    id: z.string().describe('unique within the reading'),
    name: z.string().describe('the fullest name in the report, without title'),
    kind: z.enum(ACTOR_KINDS),
    roles: z.array(roleSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    members: z.array(z.string()).readonly().exactOptional().describe('actor ids, for a group named by its members'),
    link: z.object({ id: z.string(), score: z.number() }).readonly().exactOptional(),
  })
  .readonly();

const runnerUpSchema = z
  .object({
    name: z.string(),
    country: z.string().exactOptional(),
    geonames: z.int().exactOptional(),
    lat: z.number(),
    lon: z.number(),
    score: z.number(),
  })
  .readonly();

const placeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(PLACE_KINDS),
    mentions: z.array(mentionSchema).readonly(),
    geo: z
      .object({
        lat: z.number(),
        lon: z.number(),
        country: z.string().exactOptional().describe('ISO 3166-1 alpha-2'),
        geonames: z.int().exactOptional(),
        precision: z.enum(['site', 'city', 'region', 'country']),
        score: z.number().describe('how likely this place is the one that is meant, 0 to 1'),
        runnersUp: z
          .array(runnerUpSchema)
          .readonly()
          .exactOptional()
          .describe('other places of the name, likeliest first'),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const timeSchema = z
  .object({
    id: z.string(),
    anchor: anchorSchema,
    type: z.enum(TIME_TYPES),
    value: z.string().describe("ISO 8601 / EDTF / TIMEX3; '' when it cannot be resolved"),
    earliest: z.string().exactOptional().describe('day'),
    latest: z.string().exactOptional().describe('day'),
    basis: z.enum(TIME_BASES),
  })
  .readonly();

const attributionSchema = z
  .array(z.object({ actor: z.string().exactOptional(), statement: z.string().exactOptional() }).readonly())
  .readonly()
  .describe("outermost first; [] is the report's own voice");

const recordFields = {
  id: z.string(),
  anchors: anchorsSchema,
  block: offset.describe('index into report.blocks'),
  attribution: attributionSchema,
  confidence: z.number().min(0).max(1),
  by: z.object({ engine: z.string(), rule: z.string(), version: z.int() }).readonly(),
};

const statementSchema = z
  .object({
    kind: z.literal('statement'),
    ...recordFields,
    speaker: knownString.describe('actor id'),
    cue: knownString,
    content: anchorsSchema,
    mode: z.enum(STATEMENT_MODES),
    act: z.enum(STATEMENT_ACTS),
    addressee: knownString.describe('actor id'),
    target: knownString.exactOptional().describe('actor id: who is blamed, accused, described'),
    saidAt: knownString.describe('time id'),
  })
  .readonly();

const eventSchema = z
  .object({
    kind: z.literal('event'),
    ...recordFields,
    type: z.enum(EVENT_TYPES),
    mode: z.string().exactOptional(),
    triggers: anchorsSchema,
    actors: z.array(knownString).readonly(),
    recipients: z.array(knownString).readonly(),
    place: knownString.describe('place id'),
    time: knownString.describe('time id'),
    realis: z.enum(REALIS),
  })
  .readonly();

const figureSchema = z
  .object({
    kind: z.literal('figure'),
    ...recordFields,
    quantity: z
      .object({
        value: z.number().exactOptional(),
        min: z.number().exactOptional(),
        max: z.number().exactOptional(),
        approximate: z.boolean(),
        unit: z.string().exactOptional(),
        of: z.string().exactOptional().describe('figure id'),
      })
      .readonly(),
    quantifier: anchorSchema,
    counted: knownString,
    measure: z.string(),
    affected: knownString.describe('actor id'),
    realis: z.enum(REALIS),
    basis: z.enum(['total', 'increment']),
    revises: z.string().exactOptional().describe('figure id'),
    composition: anchorSchema.exactOptional(),
    place: knownString.describe('place id'),
    period: z
      .object({
        on: z.string().exactOptional(),
        since: z.string().exactOptional(),
        until: z.string().exactOptional(),
        asOf: z.string().exactOptional(),
      })
      .readonly()
      .describe('time ids or ISO days'),
    event: z.string().exactOptional().describe('record id'),
  })
  .readonly();

const positionSchema = z
  .object({
    kind: z.literal('position'),
    ...recordFields,
    party: knownString.describe('actor id'),
    stance: z.enum(STANCES),
    issue: z.object({ key: z.string(), label: z.string(), anchor: anchorSchema }).readonly(),
    at: knownString.describe('time id'),
    terms: anchorSchema.exactOptional(),
    inExchangeFor: anchorSchema.exactOptional(),
    condition: anchorSchema.exactOptional(),
    counterpart: knownString.describe('actor id'),
    statement: z.string().exactOptional().describe('record id'),
  })
  .readonly();

const prospectSchema = z
  .object({
    kind: z.literal('prospect'),
    ...recordFields,
    type: z.enum(PROSPECT_TYPES),
    holder: knownString.describe('actor id'),
    what: anchorSchema,
    event: z.string().exactOptional(),
    condition: anchorSchema.exactOptional(),
    horizon: knownString.describe('time id'),
    outcome: z.enum(OUTCOMES),
  })
  .readonly();

const recordSchema = z.discriminatedUnion('kind', [
  statementSchema,
  eventSchema,
  figureSchema,
  positionSchema,
  prospectSchema,
]);

const noteSchema = z
  .object({
    code: z.templateLiteral(['ONR-', z.string(), '-', z.number()]),
    severity: z.enum(['info', 'warning', 'error']),
    stage: z.string(),
    message: z.string(),
    at: spanSchema.readonly().exactOptional(),
  })
  .readonly();

/** Parses a Reading at a border. It checks shapes; `brokenAnchors` checks the words. */
export const readingSchema = z
  .object({
    schema: z.literal('onrecord/reading@1'),
    offsets: z.literal('utf-16'),
    engine: z.object({ name: z.string(), version: z.string(), model: z.string() }).readonly(),
    report: reportSchema,
    actors: z.array(actorSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    times: z.array(timeSchema).readonly(),
    records: z.array(recordSchema).readonly(),
    notes: z.array(noteSchema).readonly(),
  })
  .readonly();

export type Reading = z.infer<typeof readingSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Prospect = z.infer<typeof prospectSchema>;
export type OnRecord = z.infer<typeof recordSchema>;
export type RecordKind = OnRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<OnRecord, { readonly kind: K }>;

/** One entry a record kind: adding a kind breaks every table until it is handled. */
export type ByKind<R> = { readonly [K in RecordKind]: (record: RecordOf<K>) => R };

/** The JSON Schema (draft 2020-12) of a Reading. Open, as fields may be added under the same schema number. */
export function readingJsonSchema(): object {
  return z.toJSONSchema(readingSchema, { io: 'input' });
}
