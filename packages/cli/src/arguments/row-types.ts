import { ACTOR_KINDS, EVENT_TYPES, PLACE_KINDS, PROSPECT_TYPES, STANCES, STATEMENT_ACTS } from '@onrecord/model';
import { nearest } from '../suggestion.ts';
import { Misuse } from './misuse.ts';

/** What `--type` may be, by what is listed; of figures any measure. */
const TYPES = {
  statements: STATEMENT_ACTS,
  events: EVENT_TYPES,
  positions: STANCES,
  outlook: PROSPECT_TYPES,
  actors: ACTOR_KINDS,
  places: PLACE_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What rows are of, as far as `--type` is concerned. */
export type Typed = keyof typeof TYPES | 'figures';

/** The types as the archive has them, whatever their case. @throws Misuse for what nothing of the kind has */
export function rowTypes(of: Typed, given: readonly string[] | undefined): readonly string[] | undefined {
  if (of === 'figures') return given?.map((word) => word.trim().toLowerCase());
  const known: readonly string[] = TYPES[of];
  return given?.map((word) => {
    const written = word.trim();
    const found = known.find((type) => type.toLowerCase() === written.toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(
      written.toLowerCase(),
      known.map((type) => type.toLowerCase()),
    );
    throw new Misuse(
      `--type "${word}" is no type of ${of}. ${near === undefined ? '' : `Did you mean ${near}? `}There are ${known.join(', ')}.`,
    );
  });
}
