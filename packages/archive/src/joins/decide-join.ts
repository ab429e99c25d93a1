import type { Appearance } from './appearance.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareMany } from './compare-many.ts';
import { comparePeople } from './compare-people.ts';
import { comparePlaces } from './compare-places.ts';
import type { EntityProfile } from './entity-profile.ts';
import type { JoinContext, JoinDecision, KnownMatch } from './join-decision.ts';
import type { JoinReason } from './join-reason.ts';
import { JOIN_THRESHOLDS as T, JOIN_WEIGHTS as W } from './join-weights.ts';
import { type Around, type Compare, type Likeness, sameSetting } from './likeness.ts';
import { categoryOf, type Category, personNames } from './named-by.ts';
import { pinKeyOf } from './name-keys.ts';

interface Contender extends Likeness {
  readonly entity: EntityProfile;
}

/**
 * Which of the candidates an appearance is, if any. Precision first: what cannot be told becomes a new entity. Pins come first, then the
 * list of known actors, then names with their evidence. Pure; the order of the candidates does not matter; O(candidates).
 */
export function decideJoin(
  appearance: Appearance,
  candidates: readonly EntityProfile[],
  context: JoinContext,
): JoinDecision {
  if (appearance.form === 'pronoun') return make('pronoun-only', 1, []);
  const pinned = pinOf(appearance, context);
  if (pinned !== undefined) return { entity: pinned, score: 1, reason: 'pinned', rivals: [] };
  if (appearance.isIndefinite && !context.known) return make('indefinite', 1, []);
  const found = contendersOf(appearance, candidates, context);
  return context.known ? joinKnown(context.known, found, candidates) : joinBest(found, candidates, context);
}

function pinOf({ name, names, class: of, kind }: Appearance, { pins }: JoinContext): number | undefined {
  if (pins.length === 0) return undefined;
  for (const candidate of [name, ...names]) {
    const key = pinKeyOf(candidate, of, kind);
    const pin = pins.find((each) => each.class === of && each.nameKey === key);
    if (pin) return pin.entity;
  }
  return undefined;
}

/** Candidates that are alike enough to be named, likeliest first, then in the order of their keys. */
function contendersOf(
  appearance: Appearance,
  candidates: readonly EntityProfile[],
  context: JoinContext,
): readonly Contender[] {
  const { known } = context;
  const found: Contender[] = [];
  for (const entity of candidates) {
    if (entity.class !== appearance.class || entity.form === 'pronoun') continue;
    if (known && entity.known !== undefined && entity.known !== known.id) continue;
    const likeness = likenessOf(appearance, entity, context);
    if (likeness) found.push({ ...likeness, score: Math.min(likeness.score, T.most), entity });
  }
  found.sort((a, b) => b.score - a.score || a.entity.key - b.entity.key);
  return found.some(({ isOnlySetting }) => isOnlySetting) ? withoutNamesakes(found, appearance, candidates) : found;
}

const COMPARE: Readonly<Record<Category, Compare>> = {
  person: comparePeople,
  body: compareBodies,
  many: compareMany,
  place: comparePlaces,
  unknown: compareBodies,
};

/** How like an appearance and an entity are, by the comparison of their category; undefined: not at all. */
export function likenessOf(appearance: Appearance, entity: EntityProfile, around: Around): Likeness | undefined {
  const [mine, theirs] = [categoryOf(appearance), categoryOf(entity)];
  if (mine === theirs) {
    const likeness = COMPARE[mine](appearance, entity, around);
    const factor =
      mine === 'unknown' ? W.bothUnknown : appearance.kind === entity.kind || mine === 'place' ? 1 : W.otherBodyKind;
    return likeness && times(likeness, factor);
  }
  if (appearance.form !== 'name' || entity.form !== 'name') return undefined;
  if (mine === 'unknown' || theirs === 'unknown')
    return times(COMPARE[mine === 'unknown' ? theirs : mine](appearance, entity, around), W.unknownKind);
  const isPeopleAndBody = mine !== 'person' && theirs !== 'person';
  return isPeopleAndBody ? times(compareBodies(appearance, entity), W.manyAndBody) : undefined;
}

function times(likeness: Likeness | undefined, factor: number): Likeness | undefined {
  return likeness && { ...likeness, score: likeness.score * factor };
}

/** A surname in the same setting says who is meant only where nobody else has it: another whole name, or elsewhere. */
function withoutNamesakes(
  found: readonly Contender[],
  appearance: Appearance,
  candidates: readonly EntityProfile[],
): readonly Contender[] {
  const mine = personNames(appearance.name, appearance.names).surnames;
  const namesakes = candidates.filter((entity) => {
    if (categoryOf(entity) !== 'person') return false;
    const theirs = personNames(
      entity.name,
      entity.names.map(({ name }) => name),
    );
    if (!theirs.surnames.some((surname) => mine.includes(surname))) return false;
    return theirs.full.length > 0 || sameSetting(appearance, entity) !== true;
  });
  const isOne = found.some(({ entity }) => namesakes.length === 1 && entity === namesakes[0]);
  return namesakes.length > 0 && !isOne ? found.filter(({ isOnlySetting }) => !isOnlySetting) : found;
}

function joinBest(
  found: readonly Contender[],
  candidates: readonly EntityProfile[],
  { apart }: JoinContext,
): JoinDecision {
  const [best, second] = found;
  if (!best) return make(candidates.length > 0 ? 'unlike' : 'new', 1, []);
  const enough = best.reason === 'same-label' ? T.label : T.name;
  if (best.score < enough) return make('unlike', 1 - best.score, found);
  if (second && best.score - second.score < marginOf(best)) {
    const isApart = apart.some(
      ({ a, b }) =>
        (a === best.entity.key && b === second.entity.key) || (b === best.entity.key && a === second.entity.key),
    );
    return make(isApart ? 'kept-apart' : 'ambiguous', 1 - best.score, found);
  }
  return joined(best, found);
}

/** Places of one name at one spot are one: which of two is joined does no harm. */
function marginOf({ reason }: Contender): number {
  return reason === 'same-coordinates' || reason === 'same-place-id' ? 0 : T.margin;
}

/** The list says who it is: the entity that has the list's id, else one that is like it and has none, else a new one. */
function joinKnown(known: KnownMatch, found: readonly Contender[], candidates: readonly EntityProfile[]): JoinDecision {
  const { id, name, score, reason } = known;
  const mark = { known: { id, name } };
  const listed = candidates.filter((candidate) => candidate.known === id && candidate.class === 'actor');
  const first = listed.reduce<EntityProfile | undefined>(
    (a, b) => (a === undefined || b.key < a.key ? b : a),
    undefined,
  );
  if (first) {
    const rivals = rivalsOf(found.filter(({ entity }) => entity.key !== first.key));
    return { entity: first.key, score, reason, rivals, ...mark };
  }
  const [best] = found;
  if (best && reason === 'known-actor' && best.score >= T.name && best.reason !== 'same-label')
    return { ...joined(best, found), score: Math.min(score, best.score), reason, ...mark };
  return { entity: undefined, score, reason, rivals: rivalsOf(found), ...mark };
}

function joined(best: Contender, found: readonly Contender[]): JoinDecision {
  const { entity, score, reason } = best;
  return { entity: entity.key, score, reason, rivals: rivalsOf(found.slice(1)) };
}

function make(reason: JoinReason, score: number, found: readonly Contender[]): JoinDecision {
  return { entity: undefined, score, reason, rivals: rivalsOf(found) };
}

function rivalsOf(found: readonly Contender[]): JoinDecision['rivals'] {
  return found
    .filter(({ score }) => score >= T.rival)
    .slice(0, T.mostRivals)
    .map(({ entity, score }) => ({ entity: entity.key, score }));
}
