import type { Appearance } from './appearance.ts';
import type { EntityProfile } from './entity-profile.ts';
import type { JoinContext } from './join-decision.ts';
import type { JoinReason } from './join-reason.ts';
import { JOIN_THRESHOLDS } from './join-weights.ts';

/** How an appearance and an entity are alike. */
export interface Likeness {
  readonly score: number;
  readonly reason: JoinReason;
  /** Rests on the report's setting only: nobody else may have the surname. */
  readonly isOnlySetting?: true;
}

/** What is known of the report of an appearance. */
export type Around = Pick<JoinContext, 'day' | 'company'>;

/** How like an appearance and an entity of one category are; undefined: not at all. */
export type Compare = (appearance: Appearance, entity: EntityProfile, around: Around) => Likeness | undefined;

/** Whether the reports of both were about one country: undefined where one of them is about none in particular. */
export function sameSetting(appearance: Appearance, entity: EntityProfile): boolean | undefined {
  const { settings } = entity;
  if (appearance.setting === undefined || settings === undefined || settings.length === 0) return undefined;
  return settings.includes(appearance.setting);
}

/** So many actors in common make two reports speak of the same affair. */
const COMPANY = 2;

/** Whether the reports of both name the same actors. */
export function sameCompany({ company = [] }: Around, entity: EntityProfile): boolean {
  const theirs = new Set(entity.company);
  return company.filter((key) => key !== entity.key && theirs.has(key)).length >= COMPANY;
}

/** Whether a day is within `nearDays` of the days in which an entity was seen; false where a day is not known. */
export function isNear(day: string | undefined, { firstDay, lastDay }: EntityProfile): boolean {
  if (day === undefined || firstDay === undefined) return false;
  const at = Date.parse(day.slice(0, 10));
  const from = Date.parse(firstDay.slice(0, 10));
  const to = Date.parse((lastDay ?? firstDay).slice(0, 10));
  const slack = JOIN_THRESHOLDS.nearDays * 86_400_000;
  return at >= from - slack && at <= to + slack;
}

/** Whether both are known to belong to countries, and not to the same. */
export function differInCountry(appearance: Appearance, entity: EntityProfile): boolean {
  return appearance.country !== undefined && entity.country !== undefined && appearance.country !== entity.country;
}
