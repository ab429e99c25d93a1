import type { BriefInput, Citation, CountPoint, CountTrack } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import { addDays } from '../../rows/day.ts';
import { agree, gapBetween, isSameCount } from '../../situation/figures/count-range.ts';
import { claimantKey } from '../claimant-key.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { asides, byWhom, carriedBy, onWord } from '../frame.ts';
import { measureRank } from '../grammar/measure-words.ts';
import { countClause, countWords, trackPhrase } from '../grammar/count-phrase.ts';
import { dayWords } from '../grammar/day-words.ts';
import { partyPhrase } from '../grammar/party-phrase.ts';
import { digits, listOf, phrase } from '../grammar/phrase.ts';
import { sentence } from '../sentence.ts';
import { byKeys, isNew } from '../span.ts';
import { sectionOf } from './section.ts';

/** Counts set side by side in one sentence. */
const MOST_COUNTS = 4;
/** Claimants of one of them who are named. */
const MOST_CLAIMANTS = 3;

/** Earlier counts of one claimant in one sentence. */
const MOST_EARLIER = 3;

/** Counts told longer before the brief are not set beside new ones: what they counted has gone on. */
const DAYS_COMPARED = 31;

interface Item {
  /** 0 a disagreement, 1 a change, 2 a first count or an agreement. */
  readonly rank: number;
  readonly measure: string;
  readonly point: CountPoint;
  readonly words: Phrase;
  readonly cites: readonly Citation[];
}

/** Counts told within the span: those that disagree first, then those that changed, then first counts. */
export function counts(input: BriefInput, book: FootnoteBook): BriefSection {
  const items = input.counts
    .flatMap((track) => itemsOf(track, input))
    .sort(
      byKeys(
        ({ rank }) => rank,
        ({ measure }) => measureRank(measure),
        ({ point }) => -point.texts,
      ),
    );
  return sectionOf({
    key: 'counts',
    title: 'Counts that disagree, changed or are new',
    empty: 'No new count was told.',
    one: 'count',
    items,
    write: ({ words, cites }) => sentence(words, cites, book),
  });
}

function itemsOf(track: CountTrack, input: BriefInput): readonly Item[] {
  const byClaimant = new Map<string, CountPoint[]>();
  for (const point of track.points) {
    const key = claimantKey(point.claimant);
    const points = byClaimant.get(key);
    if (points) points.push(point);
    else byClaimant.set(key, [point]);
  }
  const claimants = [...byClaimant.values()];
  const recent = addDays(input.since, -DAYS_COMPARED);
  const totals = claimants.flatMap((points) =>
    points.filter((point) => isComparable(point) && (point.day ?? recent) >= recent).slice(-1),
  );
  const sides = sidesOf(totals);
  const compared = totals.some(({ cites }) => isNew(cites, input)) ? comparison(track, sides, input.until) : undefined;
  // What the sentence that compares them says needs no sentence of its own.
  const said =
    compared === undefined ? [] : sides.slice(0, MOST_COUNTS).flatMap((points) => points.slice(0, MOST_CLAIMANTS));
  const changes = claimants.flatMap((points) => changeOf(track, points, input));
  return [
    ...(compared === undefined ? [] : [compared]),
    ...changes.filter(({ rank, point }) => rank === 1 || !said.includes(point)),
  ];
}

/** Counts that are the same, with all who give them. */
function sidesOf(points: readonly CountPoint[]): readonly (readonly CountPoint[])[] {
  const sides: CountPoint[][] = [];
  for (const point of points) {
    const same = sides.find(([first]) => first !== undefined && isSameCount(first, point));
    if (same) same.push(point);
    else sides.push([point]);
  }
  return sides;
}

/** Totals told as fact are compared; increments, plans and denials are not. */
function isComparable({ basis, realis }: CountPoint): boolean {
  return basis === 'total' && realis === 'actual';
}

/** The claimant's newest count, with those before it. */
function changeOf(track: CountTrack, points: readonly CountPoint[], input: BriefInput): readonly Item[] {
  const now = points.at(-1);
  if (now === undefined || !isNew(now.cites, input)) return [];
  const { measure } = track;
  const words = countPhrase(track, now, input.until);
  const earlier = isComparable(now) ? earlierCounts(points.slice(0, -1).filter(isComparable), now) : [];
  if (earlier.length === 0) return [{ rank: 2, measure, point: now, words, cites: now.cites }];
  const counts = earlier.map((point) =>
    phrase(countWords(track, point), point.day === undefined ? '' : ` (${dayWords(point.day, input.until)})`),
  );
  const lead = counts.length === 1 ? '; the count before it was ' : '; the counts before it were, the latest first, ';
  return [
    {
      rank: 1,
      measure,
      point: now,
      words: phrase(words, lead, listOf(counts, { most: MOST_EARLIER })),
      cites: [...now.cites, ...earlier.slice(0, MOST_EARLIER).flatMap(({ cites }) => cites)],
    },
  ];
}

/** Each count that differs from the one after it, latest first. */
function earlierCounts(before: readonly CountPoint[], now: CountPoint): readonly CountPoint[] {
  let next = now;
  return before.toReversed().filter((point) => {
    const isOther = !isSameCount(point, next);
    next = point;
    return isOther;
  });
}

/** One count on its word: "according to the Clinic, at least 12 people were injured in Tolhuin (two independent texts)". */
function countPhrase(track: CountTrack, point: CountPoint, near: string): Phrase {
  const { claimant, realis } = point;
  const clause = countClause(track, point, near);
  const beside = asides([track.counted === '' ? phrase('of whom or what is not said') : [], ...carriedBy(point)]);
  if (realis !== 'denied') return phrase(onWord(clause, point), beside);
  const who =
    claimant.by === 'actor'
      ? phrase(partyPhrase(claimant.actor), ' denied that ')
      : phrase('it was denied, by nobody named, that ');
  return phrase(who, clause, beside);
}

/**
 * "The counts of people injured in Tolhuin differ: 7 (according to the Assembly) and at most 4 (according to the Front), at least 3 apart";
 * where some number fits all of them, they are only set side by side; where all give the same, they agree.
 */
function comparison(track: CountTrack, sides: readonly (readonly CountPoint[])[], near: string): Item | undefined {
  const points = sides.flat();
  const [first, second] = points;
  if (first === undefined || second === undefined) return undefined;
  const shown = sides.slice(0, MOST_COUNTS).flatMap((side) => side.slice(0, MOST_CLAIMANTS));
  const isOther = shown.some((point) => shown.some((other) => !agree(point, other)));
  const isApart = isOther && (track.apart ?? true);
  const lead = sides.length === 1 ? ' agree: ' : isApart ? ' differ: ' : ' are ';
  const firsts = sides.flatMap((side) => side.slice(0, 1));
  return {
    rank: isApart ? 0 : sides.length === 1 ? 2 : 1,
    measure: track.measure,
    point: first,
    words: phrase(
      'the counts of ',
      trackPhrase(track, near),
      lead,
      listOf(
        sides.map((side) => sidePhrase(track, side, near)),
        { most: MOST_COUNTS },
      ),
      sides.length === 1 ? '' : isApart ? distance(firsts) : isOther ? '' : mayHold(firsts),
    ),
    cites: [...shown.flatMap(({ cites }) => cites.slice(-1)), ...points.flatMap(({ cites }) => cites)],
  };
}

/** "17 (according to the Assembly, 17 March; and by no named source, 18 March)". */
function sidePhrase(track: CountTrack, side: readonly CountPoint[], near: string): Phrase {
  const claims = side.map(({ claimant, day }) =>
    phrase(byWhom(claimant), day === undefined ? '' : `, ${dayWords(day, near)}`),
  );
  const [first] = side;
  const count = first === undefined ? [] : countWords(track, first);
  return phrase(count, ' (', listOf(claims, { most: MOST_CLAIMANTS, comma: '; ' }), ')');
}

/** Of two counts, how far they are apart; that of "about 400" and another is nothing that a report says. */
function distance(points: readonly CountPoint[]): string {
  const [one, other] = points;
  if (points.length !== 2 || one === undefined || other === undefined || one.approximate || other.approximate)
    return '';
  const isExact = one.value !== undefined && other.value !== undefined;
  return `, ${isExact ? '' : 'at least '}${digits(gapBetween(one, other).least)} apart`;
}

function mayHold(points: readonly CountPoint[]): string {
  if (points.some(({ approximate }) => approximate)) return '';
  return points.length === 2 ? ', which may both hold' : '';
}
