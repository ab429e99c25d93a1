/** The closed word lists of the record model (docs/model.md). Types and schema both come from these. */

export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'list',
  'boilerplate',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

export const GENRES = ['news', 'statement', 'transcript', 'other'] as const;
export type Genre = (typeof GENRES)[number];

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const ACTOR_KINDS = ['person', 'organization', 'state', 'group', 'population', 'unknown'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PLACE_KINDS = ['country', 'region', 'city', 'site', 'water', 'unknown'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** TIMEX3 types (TimeML 1.2.1). */
export const TIME_TYPES = ['date', 'time', 'duration', 'set'] as const;
export type TimeType = (typeof TIME_TYPES)[number];

export const TIME_BASES = ['explicit', 'publishedAt', 'context', 'unresolved'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

export const STATEMENT_MODES = ['direct', 'indirect', 'mixed'] as const;
export type StatementMode = (typeof STATEMENT_MODES)[number];

export const STATEMENT_ACTS = [
  'assert',
  'deny',
  'claim',
  'warn',
  'threaten',
  'promise',
  'demand',
  'offer',
  'accept',
  'reject',
  'blame',
  'praise',
  'urge',
  'ask',
  'announce',
  'no-comment',
] as const;
export type StatementAct = (typeof STATEMENT_ACTS)[number];

/** PLOVER's event types and our own INCIDENT (harm without a political doer) and INVESTIGATE. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'INVESTIGATE',
  'INCIDENT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const REALIS = [
  'actual',
  'planned',
  'threatened',
  'demanded',
  'offered',
  'possible',
  'conditional',
  'negated',
  'denied',
] as const;
export type Realis = (typeof REALIS)[number];

export const STANCES = [
  'demands',
  'offers',
  'proposes',
  'accepts',
  'rejects',
  'supports',
  'opposes',
  'open-to',
] as const;
export type Stance = (typeof STANCES)[number];

export const PROSPECT_TYPES = ['threat', 'warning', 'plan', 'promise', 'offer', 'deadline', 'forecast'] as const;
export type ProspectType = (typeof PROSPECT_TYPES)[number];

export const OUTCOMES = ['open', 'came-true', 'averted', 'lapsed', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];
