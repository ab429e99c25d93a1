import { ENTITY_SORTS } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { DIFFERENCE_KINDS } from '@onrecord/archive';
import {
  confidenceParameter,
  dayCursorParameter,
  dayParameter,
  entityCursorParameter,
  keyParameter,
  limitParameter,
  manyParameter,
  wordsParameter,
  yesParameter,
} from './parameters.ts';
import { RECORD_KINDS } from './record-kinds.ts';

const days = {
  since: dayParameter.optional().openapi({ description: 'First day, inclusive.' }),
  until: dayParameter.optional().openapi({ description: 'Last day, inclusive.' }),
};

const names = {
  actor: manyParameter.openapi({ description: 'A name in any spelling, or a key (a12). May be repeated.' }),
  place: manyParameter.openapi({ description: 'A name in any spelling, or a key (p12). May be repeated.' }),
};

const outlet = manyParameter.openapi({ description: 'A name, domain or key (o12). May be repeated.' });

function inRole(what: string) {
  return manyParameter.openapi({ description: `${what}: a name or a key (a12). May be repeated: one of them.` });
}

/** Actors by what they are to a row: each that is given must hold. */
const roles = {
  speaker: inRole('Who speaks'),
  addressee: inRole('To whom'),
  about: inRole('About whom'),
  doer: inRole('Who acts'),
  recipient: inRole('On whom'),
  party: inRole('Whose position it is'),
  holder: inRole('Who threatens, promises or sets a deadline'),
  source: inRole('On whose word'),
};

/** What rows are asked for, named as the options of the command line are. */
export const rowFilters = {
  ...days,
  dates: z
    .enum(['subject', 'report'], { error: 'is neither subject nor report' })
    .optional()
    .openapi({ description: '`subject` (default): the day that a row is about; `report`: the day of publication.' }),
  ...names,
  ...roles,
  type: manyParameter.openapi({ description: 'Act, type, measure or stance. May be repeated.' }),
  mode: manyParameter.openapi({
    description: 'Mode of a statement (direct, indirect, mixed) or event. May be repeated.',
  }),
  outlet,
  story: keyParameter.optional(),
  happening: keyParameter.optional(),
  report: keyParameter.optional(),
  search: wordsParameter
    .optional()
    .openapi({ description: 'Words that the own words hold; "in quotation marks" a phrase; a star for any ending.' }),
  minConfidence: confidenceParameter.optional(),
};

export const withdrawnFilter = {
  withdrawn: yesParameter.optional().openapi({ description: 'Rows of replaced versions and rejected rows too.' }),
};

export const pageParameters = { limit: limitParameter, after: dayCursorParameter.optional() };

/** Of lists that are worked out from rows that stand. */
export const groupListQuery = z.strictObject({ ...rowFilters, ...pageParameters });
export const rowListQuery = z.strictObject({ ...rowFilters, ...withdrawnFilter, ...pageParameters });
export const outlookQuery = z.strictObject({
  ...rowFilters,
  asOf: dayParameter.optional().openapi({ description: 'By the end of which day; today where not said.' }),
  ...pageParameters,
});
export const differencesQuery = z.strictObject({
  ...days,
  ...names,
  kind: z
    .enum(DIFFERENCE_KINDS, { error: `is no kind of difference; there are ${DIFFERENCE_KINDS.join(', ')}` })
    .optional(),
  ...pageParameters,
});
export const briefQuery = z.strictObject({ ...days, ...names, minConfidence: confidenceParameter.optional() });
export const overviewQuery = z.strictObject(rowFilters);
export const daysQuery = z.strictObject({
  ...rowFilters,
  kind: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(z.enum(RECORD_KINDS)).max(RECORD_KINDS.length).readonly().optional(),
    )
    .openapi({ type: 'array', items: { type: 'string', enum: [...RECORD_KINDS] } }),
});

export const entityListQuery = z.strictObject({
  name: manyParameter.openapi({ description: 'Those of this name, in any spelling. May be repeated.' }),
  type: manyParameter.openapi({ description: 'Kind: person, organization, city and so on.' }),
  search: wordsParameter.optional().openapi({ description: 'Part of a name or role.' }),
  sort: z
    .enum(ENTITY_SORTS, { error: 'is neither reports, latest nor name' })
    .optional()
    .openapi({ description: 'Those in most `reports` first (default), those told of last, or by name.' }),
  limit: limitParameter,
  after: entityCursorParameter.optional(),
});

export const reportListQuery = z.strictObject({
  ...days,
  actor: names.actor,
  outlet,
  story: keyParameter.optional(),
  happening: keyParameter.optional(),
  report: keyParameter.optional(),
  search: wordsParameter.optional().openapi({ description: 'Words that the text or title holds.' }),
  folded: yesParameter
    .optional()
    .openapi({ description: 'One report a story (nearly the same text): the newest that answers.' }),
  ...withdrawnFilter,
  ...pageParameters,
});

export type RowFilters = z.output<typeof overviewQuery> & { readonly withdrawn?: boolean | undefined };
