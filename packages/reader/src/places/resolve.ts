import type { Candidate, CandidatesOf } from './candidates.ts';
import { contains } from './containment.ts';
import type { CountryEvidence } from './country-evidence.ts';
import { kilometres } from './distance.ts';
import type { NameGroup } from './name-groups.ts';

/** A candidate with how well the report supports it. */
export interface Scored {
  readonly candidate: Candidate;
  /** Probability among the candidates of the name, 0 to 1. */
  readonly score: number;
}

/** What a name means in the report: the best first, then the runners-up. Empty where no list knows the name or nothing supports it. */
export type Resolved = readonly Scored[];

const WEIGHTS = {
  country: 0.45,
  near: 0.3,
  company: 0.25,
  water: 0.35,
  byPart: 1,
  container: 0.9,
  content: 0.5,
  kind: 0.5,
  otherName: 0.12,
  partial: 0.15,
  foreign: 2,
  domestic: 0.1,
};
/** How far one place of a report lends support to another, in kilometres. */
const REACH_KM = 200;
/** So many names at most lend support: the most mentioned. */
const MOST_ANCHORS = 40;
/** Below this, a place only the index knows is not taken for the one that is meant. */
const LEAST_SUPPORT = 0.42;
const TEMPERATURE = 0.09;
const RUNNERS_UP = 3;
const MOST_CONTENTS = 8;
const LEAST_CONTENT = 0.45;
const NAMED_REACH_KM = 400;

/**
 * Decides which place each name means: how well known the candidates are, the countries that the report speaks of, "X, Y", the words
 * for its kind, and then how near they lie to the other places of the report. Linear in the number of names.
 */
export function resolveNames(
  groups: readonly NameGroup[],
  candidates: CandidatesOf,
  countries: CountryEvidence,
): ReadonlyMap<NameGroup, Resolved> {
  const contents = new Map<NameGroup, NameGroup[]>();
  for (const group of groups) {
    for (const holder of group.containers)
      contents.set(holder, [...(contents.get(holder) ?? []), group].slice(0, MOST_CONTENTS));
  }
  const first = new Map(
    groups.map((group) => [
      group,
      distinct(candidates(group.text), group).map((one) => ({ one, support: prior(one, group, countries) })),
    ]),
  );
  for (const [group, options] of first) {
    for (const option of options) {
      option.support += containerSupport(option.one, group, candidates, countries);
      option.support += contentSupport(option.one, contents.get(group) ?? [], candidates);
    }
  }
  const anchors: readonly Anchor[] = [...first]
    .sort(([a], [b]) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_ANCHORS)
    .flatMap(([group, options]) => {
      const best = ranked(options)[0];
      return best === undefined || best.candidate.precision === 'country' || best.score < 0.5
        ? []
        : [{ group, place: best.candidate, score: best.score }];
    });
  return new Map(
    [...first].map(([group, options]) => {
      const near = options.map(({ one, support }) => {
        const nearest = Math.max(
          0,
          ...anchors
            .filter((anchor) => anchor.group !== group)
            .map(({ place, score }) => score * Math.exp(-kilometres(place, one) / REACH_KM)),
        );
        return { one, support: support + WEIGHTS.near * nearest + WEIGHTS.company * inCompany(one, group, anchors) };
      });
      return [group, settled(near)];
    }),
  );
}

/** A name that means one place well enough to tell of others. */
interface Anchor {
  readonly group: NameGroup;
  readonly place: Candidate;
  readonly score: number;
}

/** A village is not meant only because the report is about its country: "Italy" in Texas. */
const LEAST_IN_COMPANY = 0.5;

/** How many of the other places lie in the candidate's country, 0 to 1; few places prove little. */
function inCompany({ country, weight }: Candidate, group: NameGroup, anchors: readonly Anchor[]): number {
  if (weight < LEAST_IN_COMPANY) return 0;
  let all = 1;
  let same = 0;
  for (const { group: other, place, score } of anchors) {
    if (other === group) continue;
    all += score;
    if (country !== undefined && place.country === country) same += score;
  }
  return same / all;
}

/** Rivers and seas take "the", so that "in Rio Grande" is a town: 1 speaks against the candidate, -1 for it. */
function articleOf({ kind, list, name }: Candidate, { mentions }: NameGroup): number {
  if (kind !== 'water' || list !== 'own' || /^(?:lake|lac|lago) |(?:lake|bay|sound|strait|gulf|sea)s?$/i.test(name))
    return 0;
  return mentions.some(({ hasThe }) => hasThe) ? -1 : 1;
}

/** The "Lakeside" of a "Lakeside Clinic" is no town that nothing else in the report speaks of. */
function isStrayPart({ isWhole, list, weight, isAlike }: Candidate, country: number): boolean {
  return !isWhole && isAlike !== true && list === 'geonames' && weight < LEAST_PART && country === 0;
}

const LEAST_PART = 0.72;

/** A town and the district called after it are one answer where nothing asks for the district. */
function distinct(all: readonly Candidate[], { kind }: NameGroup): readonly Candidate[] {
  if (kind === 'region') return all;
  const towns = all.filter((one) => one.kind === 'city');
  return all.filter(
    (one) =>
      one.kind !== 'region' ||
      one.list !== 'geonames' ||
      !towns.some((town) => town.country === one.country && kilometres(town, one) < SAME_SEAT_KM),
  );
}

const SAME_SEAT_KM = 80;

interface Option {
  readonly one: Candidate;
  support: number;
}

function prior(one: Candidate, group: NameGroup, countries: CountryEvidence): number {
  const evidence = one.precision === 'country' ? countries.besidesName : countries.of;
  const country = one.country === undefined ? 0 : evidence(one.country);
  const kind = group.kind === undefined ? 0 : one.kind === group.kind ? WEIGHTS.kind : -WEIGHTS.kind;
  return (
    one.weight +
    WEIGHTS.country * country +
    kind -
    (one.byOtherName ? WEIGHTS.otherName : 0) -
    (one.isWhole ? 0 : WEIGHTS.partial) -
    articleOf(one, group) * WEIGHTS.water -
    (isStrayPart(one, country) ? WEIGHTS.byPart : 0) -
    (one.isAlike === true && country === 0 ? WEIGHTS.foreign : 0) -
    (one.kind === 'region' && one.list === 'geonames' && group.kind === undefined ? WEIGHTS.domestic : 0)
  );
}

/** "Cambridge, Ontario" is none in England. */
function containerSupport(
  one: Candidate,
  { containers }: NameGroup,
  candidates: CandidatesOf,
  countries: CountryEvidence,
): number {
  for (const container of containers) {
    const holders = candidates(container.text).filter(({ weight }) => weight > 0.45);
    const best = holders.filter((holder) => holdsByName(holder, one));
    if (best.length > 0)
      return WEIGHTS.container * Math.max(...best.map((holder) => Math.min(1, prior(holder, container, countries))));
  }
  return 0;
}

/** "Atlanta, Georgia" tells of "Georgia" as well. */
function contentSupport(one: Candidate, contents: readonly NameGroup[], candidates: CandidatesOf): number {
  const holdsOne = contents.some(({ text }) =>
    candidates(text).some((inner) => inner.isWhole && inner.weight > LEAST_CONTENT && holdsByName(one, inner)),
  );
  return holdsOne ? WEIGHTS.content : 0;
}

/** Wider than `contains`: of two names joined by a comma the coordinates need to prove less. */
function holdsByName(outer: Candidate, inner: Candidate): boolean {
  if (contains(outer, inner)) return true;
  const isUnmapped = outer.kind === 'region' && outer.division === undefined && outer.country === inner.country;
  return isUnmapped && inner.kind !== 'country' && kilometres(outer, inner) < NAMED_REACH_KM;
}

function ranked(options: readonly Option[]): readonly Scored[] {
  const sorted = [...options].sort((a, b) => b.support - a.support);
  const best = sorted[0]?.support ?? 0;
  const shares = sorted.map(({ support }) => Math.exp((support - best) / TEMPERATURE));
  const sum = shares.reduce((total, share) => total + share, 0);
  return sorted.map(({ one, support }, i) => ({
    candidate: one,
    score: rounded(((shares[i] ?? 0) / sum) * certainty(one, support)),
  }));
}

/** How likely the place is meant at all by the name: a village of the index may share it with a place no list knows. */
function certainty({ list, isWhole }: Candidate, support: number): number {
  const sure = list === 'geonames' ? Math.min(0.97, 0.35 + support * 0.6) : 0.98;
  return isWhole ? sure : sure * 0.85;
}

/** The name itself is in the project's own lists: nothing else needs to speak for the place. */
function isSure({ list, isAlike }: Candidate): boolean {
  return list !== 'geonames' && isAlike !== true;
}

function settled(options: readonly Option[]): Resolved {
  const all = ranked(options);
  const best = all[0];
  const support = Math.max(...options.map((option) => option.support), -Infinity);
  if (best === undefined || (!isSure(best.candidate) && support < LEAST_SUPPORT)) return [];
  return all.slice(0, 1 + RUNNERS_UP);
}

function rounded(share: number): number {
  return Math.round(Math.max(0.01, share) * 100) / 100;
}
