import type { Appearance } from './appearance.ts';
import type { EntityProfile } from './entity-profile.ts';
import { JOIN_WEIGHTS as W } from './join-weights.ts';
import { type Around, differInCountry, isNear, type Likeness, sameCompany, sameSetting } from './likeness.ts';
import { personNames, type PersonNames } from './named-by.ts';
import type { ParsedName } from './parsed-name.ts';
import { roleEvidence } from './role-key.ts';

/**
 * How like two people are. Whole names decide by themselves; an initial or a surname only with a role that agrees, or, where nobody
 * else has it, with reports on the same country or the same actors within days. Other given names or another generation: not alike.
 */
export function comparePeople(appearance: Appearance, entity: EntityProfile, around: Around): Likeness | undefined {
  const mine = personNames(appearance.name, appearance.names);
  const theirs = personNames(
    entity.name,
    entity.names.map(({ name }) => name),
  );
  if (mine.full.length > 0 && theirs.full.length > 0) {
    const whole = compareWholeNames(mine, theirs);
    if (whole === undefined) return undefined;
    if (!whole.needs) return settle(whole.likeness, appearance, entity);
    const evidence = contextOf(appearance, entity, around);
    if (whole.needs === 'role' && evidence !== 'body' && evidence !== 'office') return undefined;
    return withEvidence(whole.likeness, evidence);
  }
  if (!mine.surnames.some((surname) => theirs.surnames.includes(surname))) return undefined;
  const likeness = bySurname(contextOf(appearance, entity, around), 0);
  if (!likeness || likeness.isOnlySetting || theirs.full.length === 0) return likeness;
  return { ...likeness, score: likeness.score + W.wholeNameBonus };
}

interface WholeNames {
  readonly likeness: Likeness;
  /** Too little by itself: needs a role that agrees, or at least the same setting. */
  readonly needs?: 'context' | 'role';
}

function compareWholeNames(mine: PersonNames, theirs: PersonNames): WholeNames | undefined {
  let best: WholeNames | undefined;
  for (const [i, a] of mine.full.slice(0, 3).entries()) {
    for (const [j, b] of theirs.full.slice(0, 4).entries()) {
      const found = comparePair(a, b);
      if (!found) continue;
      const score = found.likeness.score * (i === 0 && j === 0 ? 1 : W.secondaryName);
      if (!best || score > best.likeness.score) best = { ...found, likeness: { ...found.likeness, score } };
    }
  }
  return best;
}

function comparePair(a: ParsedName, b: ParsedName): WholeNames | undefined {
  if (a.generation !== b.generation) return undefined;
  if (a.plain === b.plain) return { likeness: { score: W.personName, reason: 'same-name' } };
  if (a.key === b.key) return { likeness: { score: W.personSpelling, reason: 'spelling' } };
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const partial: Likeness = { score: W.personPartial, reason: 'partial-name' };
  const isSameLast = short.at(-1) === long.at(-1);
  if (short[0] === long[0] && isSameLast)
    return middlesAgree(short.slice(1, -1), long.slice(1, -1)) ? { likeness: partial } : undefined;
  if (long.length > short.length && short.every((word, i) => word === long[i]))
    return { likeness: partial, needs: short.length > 2 ? 'context' : 'role' };
  if (isSameLast && isInitialOf(short[0], long[0]) && middlesAgree(short.slice(1, -1), long.slice(1, -1)))
    return { likeness: { score: 0, reason: 'initial-and-role' }, needs: 'context' };
  return undefined;
}

/** One has none, or each is the other's or its initial. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((word, i) => word === b[i] || isInitialOf(word, b[i]));
}

function isInitialOf(a = '', b = ''): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

type Evidence = 'body' | 'office' | 'title' | 'setting' | 'company' | undefined;

function contextOf(appearance: Appearance, entity: EntityProfile, around: Around): Evidence {
  const roles = roleEvidence(appearance.roles, entity.roles ?? []);
  if (roles === 'conflict' || (differInCountry(appearance, entity) && roles !== 'body')) return undefined;
  const setting = sameSetting(appearance, entity);
  if (roles === 'body' || roles === 'office') return roles;
  if (roles === 'title' && setting) return 'title';
  if (!isNear(around.day, entity)) return undefined;
  return setting ? 'setting' : sameCompany(around, entity) ? 'company' : undefined;
}

const BY_EVIDENCE = {
  body: W.surnameRoleAndBody,
  office: W.surnameOffice,
  title: W.surnameTitle,
  setting: W.surnameSetting,
  company: W.surnameCompany,
} as const;

function bySurname(evidence: Evidence, bonus: number): Likeness | undefined {
  if (evidence === undefined) return undefined;
  const score = BY_EVIDENCE[evidence] + bonus;
  if (evidence === 'setting')
    return { score, reason: bonus > 0 ? 'initial-and-setting' : 'surname-and-setting', isOnlySetting: true };
  if (evidence === 'company') return { score, reason: 'surname-and-company', isOnlySetting: true };
  return { score, reason: bonus > 0 ? 'initial-and-role' : 'surname-and-role' };
}

function withEvidence(likeness: Likeness, evidence: Evidence): Likeness | undefined {
  if (evidence === undefined) return undefined;
  return likeness.reason === 'partial-name' ? likeness : bySurname(evidence, W.initialBonus);
}

/** A whole name counts less where country or reports differ, a little more where they agree. */
function settle({ score, reason }: Likeness, appearance: Appearance, entity: EntityProfile): Likeness {
  if (differInCountry(appearance, entity)) return { score: score * W.otherCountry, reason };
  const setting = sameSetting(appearance, entity);
  return { score: score * (setting === undefined ? 1 : setting ? W.sameSetting : W.otherSetting), reason };
}
