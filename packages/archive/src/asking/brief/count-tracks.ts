import type { CountPoint, CountTrack } from '../../brief/brief-input.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../../situation/claimant-id.ts';
import { isOccasionName } from '../../situation/figures/as-of.ts';
import { isSameCount } from '../../situation/figures/count-range.ts';
import { figureSeries } from '../../situation/figures/figure-series.ts';
import { seriesParts } from '../../situation/figures/series-parts.ts';
import type { SeriesPoint } from '../../situation/figures/series-point.ts';
import type { Asking } from './brief-question.ts';
import { detailsOf } from './details.ts';
import type { GatheredFigures } from './gathered.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { toldBy } from './told-by.ts';

/** Counts of one claimant in one series that a brief can show: the newest and those before it. */
const POINTS_PER_VOICE = 4;
/** Readings are opened for so many counts. */
const MOST_DETAILS = 150;

/** Those that people belong to: "members of the Front"; of a population, what is counted says it. */
const BODIES: ReadonlySet<string> = new Set(['organization', 'state']);

interface Voice {
  readonly points: readonly { readonly point: SeriesPoint; readonly facts: readonly FigureFact[] }[];
}

interface Part {
  readonly facts: readonly FigureFact[];
  readonly isApart: boolean;
  readonly voices: readonly Voice[];
}

/** Series of counts with one that a report of the span tells. */
export async function countTracks(
  asking: Asking,
  { byGroup, threads }: GatheredFigures,
): Promise<readonly CountTrack[]> {
  const { since } = asking.question;
  const parts = [...byGroup].flatMap(([group, facts]) => {
    const name = threads.get(group)?.name ?? '';
    return seriesParts(facts, name)
      .filter((part) => part.some(({ told = '' }) => told >= since))
      .map((part) => partOf(part, isOccasionName(name)));
  });
  const facts = parts.flatMap((part) => part.facts);
  const sources = await sourcesOf(asking, { facts: facts.map((fact) => ({ kind: 'figure', fact })) });
  const shown = parts.flatMap(({ voices }) =>
    voices.flatMap(({ points }) => points.flatMap(({ facts: [first] }) => first ?? [])),
  );
  const details = await detailsOf(
    asking,
    'figure',
    shown
      .filter(({ told = '' }) => told >= since)
      .slice(0, MOST_DETAILS)
      .map(({ key }) => key),
  );
  return parts.flatMap((part) => trackOf(part, sources, details) ?? []);
}

function partOf(facts: readonly FigureFact[], isOccasion: boolean): Part {
  const voices = [...Map.groupBy(facts, voiceName).values()].map((own): Voice => {
    const [line] = figureSeries(own, { isOccasion }).lines;
    const points = (line?.points ?? []).slice(-POINTS_PER_VOICE).map((point) => ({
      point,
      facts: own.filter(({ key }) => point.keys.includes(key)),
    }));
    return { points };
  });
  const { gaps } = figureSeries(facts, { isOccasion });
  return { facts, isApart: gaps.length > 0, voices: withoutEchoes(voices) };
}

/** A report's own voice is that of its outlet: another outlet's number is no change of the first one's. */
function voiceName({ claimant, outlet = '' }: FigureFact): string {
  return claimant.by === 'report' ? `report ${outlet}` : claimantId(claimant);
}

/** Outlets that give the same count in their own voice give it together, in the first one's place. */
function withoutEchoes(voices: readonly Voice[]): readonly Voice[] {
  const kept: Voice[] = [];
  for (const voice of voices) {
    const [only, ...more] = voice.points;
    const claimant = only?.facts[0]?.claimant.by;
    const same =
      claimant === 'report' && only !== undefined && more.length === 0
        ? kept.findIndex(({ points }) => isEchoOf(points.at(-1), only))
        : -1;
    const known = kept[same];
    if (known === undefined || only === undefined) kept.push(voice);
    else kept[same] = { points: [...known.points.slice(0, -1), joined(known.points.at(-1), only)] };
  }
  return kept;
}

type Point = Voice['points'][number];

function isEchoOf(known: Point | undefined, { point }: Point): boolean {
  return known?.facts[0]?.claimant.by === 'report' && isSameCount(known.point, point);
}

function joined(known: Point | undefined, { point, facts }: Point): Point {
  return known === undefined ? { point, facts } : { point: known.point, facts: [...known.facts, ...facts] };
}

type Details = ReadonlyMap<number, ArchiveRow<'figure'>>;

function trackOf({ facts, isApart, voices }: Part, sources: Sources, details: Details): CountTrack | undefined {
  const [first] = facts;
  const points = voices.flatMap((voice) => voice.points.flatMap((one) => pointOf(one, sources, details) ?? []));
  if (first === undefined || points.length === 0) return undefined;
  const place = sources.place(onlyOne(facts.map((fact) => fact.place)));
  const since = onlyOne(facts.map((fact) => fact.since));
  const affected = sources.named(onlyOne(facts.map((fact) => fact.affected)));
  const isOwned = affected !== undefined && BODIES.has(affected.kind);
  return {
    measure: measureOf(first.measure, facts, sources),
    apart: isApart,
    counted: countedIn(facts, details),
    ...(isOwned && { affected }),
    ...(place !== undefined && { place }),
    ...(since !== undefined && { since }),
    points,
  };
}

function pointOf({ point, facts }: Point, sources: Sources, details: Details): CountPoint | undefined {
  const told = toldBy(facts, sources);
  const [first] = facts;
  if (told === undefined || first === undefined) return undefined;
  const record = facts.flatMap(({ key }) => details.get(key)?.record ?? [])[0];
  const { value, min, max, approximate } = point;
  return {
    ...told,
    value,
    min,
    max,
    approximate,
    ...(record?.quantity.unit !== undefined && { unit: record.quantity.unit }),
    words: record?.quantifier.quote ?? sources.words(first.key),
    basis: first.basis,
    realis: first.realis,
    day: told.cites[0].told,
  };
}

const KILLED = /\bkill/iu;
const DIED = /\b(?:died?|dies|dead|deaths?|perish(?:ed)?|succumb(?:ed)?|lost (?:their|his|her) li(?:fe|ves))\b/iu;

/** Nobody is said to be killed of whom reports only say that they died. */
function measureOf(measure: string, facts: readonly FigureFact[], sources: Sources): string {
  if (measure !== 'killed') return measure;
  const words = facts.map(({ key }) => sources.words(key));
  return words.some((one) => DIED.test(one)) && !words.some((one) => KILLED.test(one)) ? 'died' : measure;
}

/** What most reports of the span call what is counted, in their own words. */
function countedIn(facts: readonly FigureFact[], details: Details): string {
  const words = facts.flatMap(({ key }) => {
    const counted = details.get(key)?.record.counted;
    return counted?.status === 'stated' ? [counted.anchor.quote] : [];
  });
  const byWords = [...Map.groupBy(words, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return byWords[0]?.[0] ?? '';
}

/** What all say that say it; undefined where two say different things. */
function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}
