import type { Appearance } from './appearance.ts';
import type { EntityProfile } from './entity-profile.ts';
import { JOIN_WEIGHTS as W } from './join-weights.ts';
import { differInCountry, type Likeness, sameSetting } from './likeness.ts';
import { bodyNames, type BodyNames } from './named-by.ts';
import { SINGLE_BODIES } from './name-words.ts';
import type { ParsedName } from './parsed-name.ts';

/**
 * How like two bodies, states or named peoples are. Names that many countries' bodies have ("Supreme Court") are labels; short forms
 * count only where the long forms do not speak against it.
 */
export function compareBodies(appearance: Appearance, entity: EntityProfile): Likeness | undefined {
  const isStates = appearance.kind === 'state' && entity.kind === 'state';
  if (differInCountry(appearance, entity)) return undefined;
  if (isStates && appearance.country !== undefined && appearance.country === entity.country)
    return { score: W.state, reason: 'same-country' };
  const mine = bodyNames(appearance.name, appearance.names, 'body');
  const theirs = bodyNames(
    entity.name,
    entity.names.map(({ name }) => name),
    'body',
  );
  const named = appearance.form === 'name' && entity.form === 'name';
  if (!named) return compareDescriptions(mine.main, theirs.main, appearance, entity);
  if (mine.main.isGeneric || theirs.main.isGeneric)
    return mine.main.key === theirs.main.key ? asLabel(appearance, entity, false) : undefined;
  const likeness = compareNames(mine, theirs);
  if (!likeness || (likeness.reason === 'acronym' && isElsewhere(appearance, entity))) return undefined;
  const setting = sameSetting(appearance, entity);
  const factor = setting === undefined ? 1 : setting ? W.sameSetting : W.otherSetting;
  return {
    score: likeness.score * factor * (appearance.kind === 'population' ? W.peopleName : 1),
    reason: likeness.reason,
  };
}

function compareNames(mine: BodyNames, theirs: BodyNames): Likeness | undefined {
  const { main } = mine;
  if (!main.isAcronym && !theirs.main.isAcronym) {
    if (main.plain === theirs.main.plain)
      return { score: main.words.length > 1 ? W.bodyName : W.bodyOneWord, reason: 'same-name' };
    if (main.key === theirs.main.key) return { score: W.bodySpelling, reason: 'spelling' };
  }
  const shared = has(theirs, main) ? main : has(mine, theirs.main) ? theirs.main : undefined;
  if (shared === undefined) return undefined;
  if (main.plain === theirs.main.plain)
    return { score: W.bodyOneWord * (main.plain.length < 3 ? W.twoLetters : 1), reason: 'same-name' };
  if (main.key === theirs.main.key) return { score: W.bodyOneWord, reason: 'acronym' };
  if (shared.isAcronym) return { score: W.bodyAcronym, reason: 'acronym' };
  const long = shared === main ? theirs.main : main;
  const isPart = shared.words.length === 1 && long.words.includes(shared.key);
  return { score: W.bodyOtherName * (isPart ? W.partOfName : 1), reason: 'other-name' };
}

/** A short form of a body of a country that the report does not name, in reports on other countries: more likely another body's. */
function isElsewhere(appearance: Appearance, entity: EntityProfile): boolean {
  const { countries } = appearance;
  if (entity.country === undefined || countries === undefined || countries.includes(entity.country)) return false;
  return sameSetting(appearance, entity) === false;
}

function has({ main, others, acronyms }: BodyNames, name: ParsedName): boolean {
  return main.key === name.key || [...others, ...acronyms].some(({ key }) => key === name.key);
}

/** "the Iraqi army": a proper name in it, and a body of which there is one. */
function compareDescriptions(
  a: ParsedName,
  b: ParsedName,
  appearance: Appearance,
  entity: EntityProfile,
): Likeness | undefined {
  if (a.key !== b.key) return undefined;
  const isOne = a.plainWords.some((word) => SINGLE_BODIES.has(word));
  const isProper = !a.isGeneric && /\p{Lu}/u.test(appearance.name) && /\p{Lu}/u.test(entity.name);
  if (isOne && isProper) return { score: W.bodyDescription, reason: 'same-description' };
  return appearance.form === entity.form ? asLabel(appearance, entity, false) : undefined;
}

/** "protesters": the same label in reports on the same country; where neither has one, only if `alone` is enough. */
export function asLabel(appearance: Appearance, entity: EntityProfile, alone: boolean): Likeness | undefined {
  const setting = sameSetting(appearance, entity);
  if (setting) return { score: W.labelSetting, reason: 'same-label' };
  const isNeither = appearance.setting === undefined && (entity.settings ?? []).length === 0;
  return alone && isNeither ? { score: W.labelAlone, reason: 'same-label' } : undefined;
}
