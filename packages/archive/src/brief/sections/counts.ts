import type { BriefInput, Citation, CountPoint, CountTrack } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import { claimantKey, gapOf, isSameCount } from '../count-gap.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { asides, byWhom, carriedBy, onWord } from '../frame.ts';
import { countClause, quantityPhrase, trackPhrase } from '../grammar/count-phrase.ts';
import { dayWords } from '../grammar/day-words.ts';
import { partyPhrase } from '../grammar/party-phrase.ts';
import { digits, listOf, phrase } from '../grammar/phrase.ts';
import { sentence } from '../sentence.ts';
import { byKeys, isNew } from '../span.ts';
import { sectionOf } from './section.ts';

/** Claimants named in one sentence about a disagreement. */
const MOST_CLAIMANTS = 4;

interface Item {
  readonly rank: number;
  readonly words: Phrase;
  readonly cites: readonly Citation[];
}

/** Counts told within the span: those that disagree first, then those that changed, then first counts. */
export function counts(input: BriefInput, book: FootnoteBook): BriefSection {
  const items = input.counts.flatMap((track) => itemsOf(track, input)).sort(byKeys(({ rank }) => rank));
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
  const latest = [...byClaimant.values()].flatMap((points) => points.slice(-1));
  const changes = [...byClaimant.values()].flatMap((points) => changeOf(track, points, input));
  if (!latest.some((point) => isNew(point.cites, input))) return changes;
  const gap = disagreement(track, latest.filter(isComparable), input.until);
  // Where all is said in the sentence on the disagreement, first counts need none of their own.
  return gap === undefined ? changes : [gap, ...changes.filter(({ rank }) => rank === 1)];
}

/** Totals told as fact are compared; increments, plans and denials are not. */
function isComparable({ basis, realis }: CountPoint): boolean {
  return basis === 'total' && realis === 'actual';
}

/** The claimant's newest count, with the one that it replaces. */
function changeOf(track: CountTrack, points: readonly CountPoint[], input: BriefInput): readonly Item[] {
  const now = points.at(-1);
  if (now === undefined || !isNew(now.cites, input)) return [];
  const words = countPhrase(track, now, input.until);
  const before = points.slice(0, -1).findLast((point) => isComparable(point) && !isSameCount(point, now));
  if (before === undefined || !isComparable(now)) return [{ rank: 2, words, cites: now.cites }];
  const day = before.day === undefined ? '' : ` (${dayWords(before.day, input.until)})`;
  return [
    {
      rank: 1,
      words: phrase(words, '; the count before it was ', quantityPhrase(before), day),
      cites: [...now.cites, ...before.cites],
    },
  ];
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

/** "The counts of people injured in Tolhuin differ: 19, according to the Assembly, and at least 12, according to the Clinic". */
function disagreement(track: CountTrack, points: readonly CountPoint[], near: string): Item | undefined {
  const [first] = points;
  if (first === undefined || points.every((point) => isSameCount(point, first))) return undefined;
  const sides = points.map((point) =>
    phrase(
      quantityPhrase(point),
      ' (',
      byWhom(point.claimant),
      point.day === undefined ? '' : `, ${dayWords(point.day, near)}`,
      ')',
    ),
  );
  const gap = points.length === 2 && points[1] !== undefined ? gapOf(first, points[1]) : undefined;
  return {
    rank: 0,
    words: phrase(
      'the counts of ',
      trackPhrase(track, near),
      ' differ: ',
      listOf(sides, { most: MOST_CLAIMANTS }),
      gap === undefined ? '' : `, ${gap.isLeast ? 'at least ' : ''}${digits(gap.size)} apart`,
    ),
    cites: points
      .slice(0, MOST_CLAIMANTS)
      .flatMap(({ cites }) => cites.slice(-1))
      .concat(points.flatMap(({ cites }) => cites)),
  };
}
