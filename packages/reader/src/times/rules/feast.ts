import { dateOf, isoDay, type Period } from '../calendar.ts';
import { FEASTS, type FeastName } from '../feasts.ts';
import { pattern } from '../pattern.ts';
import { isCapital, NEAR_AHEAD } from '../read-words.ts';
import { unresolved, type Resolved } from '../resolved.ts';
import { FEAST_NAMES } from '../time-words.ts';
import { patternRule, type Scene } from '../time-rule.ts';

const plain = (words: string): string => words.toLowerCase().replace(/[\s‐‑-]+/g, ' ');
const names: ReadonlyMap<string, readonly FeastName[]> = new Map(
  Object.entries(FEAST_NAMES).map(([name, feasts]) => [plain(name), feasts]),
);

/** The feasts of that name from the year before to the year after, in their order. */
function around(feasts: readonly FeastName[], year: number): readonly Period[] {
  return [year - 1, year, year + 1]
    .flatMap((near) => feasts.flatMap((feast) => FEASTS[feast].inYear(near)))
    .toSorted((a, b) => a.first - b.first);
}

/** Like a day of the year: the latest that has begun, or with words of the future the next that has not ended. */
function nearest(feasts: readonly FeastName[], which: string | undefined, scene: Scene): Period | undefined {
  const { published } = scene;
  if (published === undefined) return undefined;
  const all = around(feasts, dateOf(published).year);
  const ahead = all.find(({ last }) => last >= published);
  const next = all.find(({ first }) => first > published);
  const past = all.findLast(({ first }) => first <= published);
  if (which === 'next' || which === 'coming') return next;
  if (which === 'last' || which === 'previous') return all.findLast(({ last }) => last < published);
  if (which === 'this') return all.find(({ first }) => dateOf(first).year === dateOf(published).year);
  const isNear = ahead !== undefined && ahead.first - published <= NEAR_AHEAD;
  return scene.isFuture() || (isNear && scene.isOpen()) ? ahead : past;
}

/** EDTF: `~` behind a day that the sighting of the moon may move; its days reach one farther on either side. */
function onFeast({ first, last }: Period, isApproximate: boolean, basis: Resolved['basis']): Resolved {
  const mark = isApproximate ? '~' : '';
  const slack = isApproximate ? 1 : 0;
  const value = first === last ? `${isoDay(first)}${mark}` : `${isoDay(first)}${mark}/${isoDay(last)}${mark}`;
  return { type: 'date', value, first: first - slack, last: last + slack, basis };
}

/** Not the feast but something called after it; a capitalised word right behind makes it a name. */
const NO_FEAST_AFTER =
  /^(?:['’]s)? (?:eggs?|bunny|hunt|rising|uprising|island|parade|turkey|dinner|break|service|mass|weekend|week|market|war|shopping|film|tables?|[A-Z][a-z])/;

export const feast = patternRule({
  name: 'feast',
  version: 1,
  summary:
    'Feasts without a fixed date (Easter, Ramadan, Passover, Thanksgiving), reckoned by their calendars; those by the moon "about".',
  finds: [
    'The truce began on [2024-03-29:Good Friday].',
    'It held through [2024-03-11~/2024-04-09~:Ramadan].',
    'Shops will close for [2024-06-17~:Eid al-Adha].',
    'It was signed at [1998-04-12:Easter 1998].',
    'They marched on [2023-09-25:Yom Kippur].',
    'It fell after [2022-11-24:Thanksgiving 2022].',
  ],
  leaves: [
    'The Easter Rising failed.',
    'Mr Sami Ramadan left.',
    'They hid Easter eggs.',
    'It was a thanksgiving service.',
  ],
  patterns: [
    pattern(
      '(?:(?<which>last|this|next|previous|coming) )?(?<feast>{feast})(?: (?:of |in )?(?:(?<year>{year})|(?<side>last|this|next) year))?',
    ),
  ],
  read({ group, raw, text, start, end }) {
    const feasts = names.get(plain(group('feast') ?? ''));
    if (
      feasts === undefined ||
      !isCapital((raw('feast') ?? '').replace(/^the (?:muslim )?(?:holy )?(?:month|feast) of (?:the )?/i, ''))
    )
      return undefined;
    if (NO_FEAST_AFTER.test(text.slice(end, end + 20))) return undefined;
    // A given name or a title before it: a surname.
    if (
      /(?:^|[\s"“(])(?:(?!On|At|By|In|The|For|Since|Until|Before|After|During|From|When|Muslim|Holy)\p{Lu}\p{Ll}+|Mr|Dr)\.? $/u.test(
        text.slice(Math.max(0, start - 20), start),
      )
    )
      return undefined;
    const [year, side] = [group('year'), group('side')];
    const isApproximate = feasts.some((name) => FEASTS[name].approximate);
    return {
      role: 'day',
      resolve: (scene) => {
        if (year !== undefined || (side !== undefined && scene.published !== undefined)) {
          const steps = side === 'last' ? -1 : side === 'next' ? 1 : 0;
          const stated = year === undefined ? dateOf(scene.published ?? 0).year + steps : Number(year);
          const [found] = feasts.flatMap((name) => FEASTS[name].inYear(stated));
          return found && onFeast(found, isApproximate, year === undefined ? 'publishedAt' : 'explicit');
        }
        if (scene.published === undefined) return unresolved();
        const found = nearest(feasts, group('which'), scene);
        return found && onFeast(found, isApproximate, 'publishedAt');
      },
    };
  },
});
