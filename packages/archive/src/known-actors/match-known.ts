import type { Appearance, RoleName } from '../joins/appearance.ts';
import type { KnownMatch } from '../joins/join-decision.ts';
import { bodyNames, categoryOf, type Category, personNames } from '../joins/named-by.ts';
import { parsedName } from '../joins/parsed-name.ts';
import { isHighOffice, titleKey } from '../joins/role-key.ts';
import type { KnownActor } from './known-actor.ts';
import type { KnownActorIndex } from './known-actor-index.ts';

/** How likely a match with the list is right. */
export const KNOWN_WEIGHTS = {
  exact: 0.97,
  spelling: 0.9,
  /** The reading did not tell the kind, or told another kind of body. */
  otherKind: 0.92,
  office: 0.8,
  /** A surname with the title that the list has. */
  title: 0.88,
} as const;

/**
 * Which known actor an appearance is: by one of its names, where the list has that name for one actor alone; or, where only an office
 * is named ("the prime minister of Norland"), by who held it on the day. Never for places, pronouns, labels or names of somebody else's
 * kind. O(names).
 */
export function matchKnown(
  appearance: Appearance,
  index: KnownActorIndex,
  day: string | undefined,
): KnownMatch | undefined {
  if (appearance.class !== 'actor' || appearance.form === 'pronoun' || appearance.members) return undefined;
  if (appearance.form === 'name') return BY_NAME[categoryOf(appearance)](appearance, index, day);
  return appearance.kind === 'person' ? byOffice(appearance, index, day) : byDescription(appearance, index);
}

type ByName = (appearance: Appearance, index: KnownActorIndex, day: string | undefined) => KnownMatch | undefined;

const BY_NAME: Readonly<Record<Category, ByName>> = {
  person: (appearance, index, day) => byPersonName(appearance, index) ?? byTitle(appearance, index, day),
  body: byBodyName,
  many: byBodyName,
  place: () => undefined,
  unknown: (appearance, index) => {
    const [body, person] = [byBodyName(appearance, index), byPersonName(appearance, index)];
    return body && person ? undefined : (body ?? person);
  },
};

/** A surname matches only where the report has nothing more of the name, and the list has it as a name of its own. */
function byPersonName(appearance: Appearance, index: KnownActorIndex): KnownMatch | undefined {
  const { full, single } = personNames(appearance.name, appearance.names);
  const plain = [appearance.name, ...appearance.names];
  const isOne = full.length === 0 && single.length === 1;
  const names = full.length > 0 ? plain.filter((name) => /\S\s+\S/u.test(name)) : isOne ? plain.slice(0, 1) : [];
  return matchOf(names, 'person', appearance, index);
}

/** A surname with a title that one known person of that surname had on the day. */
function byTitle(appearance: Appearance, index: KnownActorIndex, day: string | undefined): KnownMatch | undefined {
  const { full, single } = personNames(appearance.name, appearance.names);
  if (full.length > 0 || single.length !== 1) return undefined;
  const found = new Map<string, KnownActor>();
  for (const { title, ofName } of appearance.roles) {
    const actor = index.titled(appearance.name, title, day);
    if (!actor || !fits(appearance, actor) || !isOffice(actor, title, ofName, index)) continue;
    found.set(actor.id, actor);
  }
  const [only] = found.values();
  return found.size === 1 && only
    ? { id: only.id, name: only.name, score: KNOWN_WEIGHTS.title, reason: 'known-actor' }
    : undefined;
}

/** The title is not said to be of a body other than the one that the list has it of. */
function isOffice(actor: KnownActor, title: string, ofName: string | undefined, index: KnownActorIndex): boolean {
  if (ofName === undefined) return true;
  const bodies = index.named(ofName, 'body').map(({ id }) => id);
  const own = actor.roles.filter((role) => titleKey(role.title) === titleKey(title)).map(({ of }) => of);
  return bodies.length === 0 || own.length === 0 || own.some((id) => bodies.includes(id));
}

/** The main name, then other names; a short form only where nothing longer stands in the report. */
function byBodyName(appearance: Appearance, index: KnownActorIndex): KnownMatch | undefined {
  const main = matchOf([appearance.name], 'body', appearance, index);
  if (main || index.named(appearance.name, 'body').length > 1) return main;
  const { main: name, others, acronyms } = bodyNames(appearance.name, appearance.names, 'body');
  const kept = new Set([...others, ...(name.isAcronym ? acronyms : [])].map(({ plain }) => plain));
  const rest = appearance.names.filter((other) => bodyNames(other, [], 'body').main.plain !== name.plain);
  return matchOf(
    rest.filter((other) => kept.has(bodyNames(other, [], 'body').main.plain)),
    'body',
    appearance,
    index,
  );
}

/** "the Norland army" without a capital letter's help: a description may be an entry of the list, by its whole words. */
function byDescription(appearance: Appearance, index: KnownActorIndex): KnownMatch | undefined {
  return appearance.isIndefinite ? undefined : matchOf([appearance.name], 'body', appearance, index);
}

function matchOf(
  names: readonly string[],
  as: 'person' | 'body',
  appearance: Appearance,
  index: KnownActorIndex,
): KnownMatch | undefined {
  const found = new Map<KnownActor, string>();
  for (const name of names) {
    const [actor, ...more] = index.named(name, as);
    if (actor === undefined || more.length > 0) continue;
    if (!fits(appearance, actor) || isStrayShortForm(name, as, appearance, actor)) continue;
    if (!found.has(actor)) found.set(actor, name);
  }
  const [only] = found;
  if (found.size !== 1 || !only) return undefined;
  const [{ id, name, kind }, written] = only;
  const score = index.isExact(written, only[0]) ? KNOWN_WEIGHTS.exact : KNOWN_WEIGHTS.spelling;
  return { id, name, score: score * (kind === appearance.kind ? 1 : KNOWN_WEIGHTS.otherKind), reason: 'known-actor' };
}

/** Not of another country; a state is not a body's name nor a body a state's people. */
function fits({ country, kind }: Appearance, actor: KnownActor): boolean {
  if (country !== undefined && actor.country !== undefined && country !== actor.country) return false;
  const [mine, theirs] = [kind, actor.kind].map((each) => categoryOf({ class: 'actor', kind: each }));
  return mine === 'unknown' || mine === theirs || (mine !== 'person' && theirs !== 'person');
}

/** A short form that is not the list's own name, of a body of a country that the report does not name: likely another body's. */
function isStrayShortForm(name: string, as: 'person' | 'body', { countries }: Appearance, actor: KnownActor): boolean {
  if (as === 'person' || actor.country === undefined || countries === undefined) return false;
  const { isAcronym, key } = parsedName(name, 'body');
  return isAcronym && !countries.includes(actor.country) && parsedName(actor.name, 'body').key !== key;
}

/** Who held the office of a body of the list on the day. A description as "a former prime minister" is nobody's office. */
function byOffice(appearance: Appearance, index: KnownActorIndex, day: string | undefined): KnownMatch | undefined {
  if (day === undefined || /^(?:an?|one|another|former|ex|new|next|future|some)\b/i.test(appearance.name))
    return undefined;
  const holders = new Map<string, KnownActor>();
  for (const { title, ofName } of [...appearance.roles, ...officeIn(appearance.name)]) {
    if (ofName === undefined || !isHighOffice(titleKey(title))) continue;
    const bodies = index.named(ofName, 'body');
    const [body] = bodies;
    const found = bodies.length === 1 && body ? index.holderOf(title, body.id, day) : undefined;
    if (found) holders.set(found.id, found);
  }
  const [only] = holders.values();
  return holders.size === 1 && only
    ? { id: only.id, name: only.name, score: KNOWN_WEIGHTS.office, reason: 'office-holder' }
    : undefined;
}

/** "Norland's prime minister", "prime minister of Norland". */
function officeIn(name: string): readonly RoleName[] {
  const [, owner, office] = /^(?:the )?(.+?)['’]s? (.+)$/iu.exec(name) ?? [];
  if (owner !== undefined && office !== undefined) return [{ title: office, ofName: owner }];
  const words = name.replace(/^the /i, '').split(' ');
  return words.flatMap((word, i) =>
    word === 'of' ? [{ title: words.slice(0, i).join(' '), ofName: words.slice(i + 1).join(' ') }] : [],
  );
}
