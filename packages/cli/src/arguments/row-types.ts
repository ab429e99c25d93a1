import { ACTOR_KINDS, EVENT_TYPES, PLACE_KINDS, PROSPECT_TYPES, STANCES, STATEMENT_ACTS } from '@onrecord/model';
import type { OutletKind } from '@onrecord/archive';
import { nearest } from '../suggestion.ts';
import { Misuse } from './misuse.ts';

/** The archive's, written out: to load it for a word of the command line would take too long. */
export const OUTLET_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'state-media',
  'ngo',
  'government',
  'international-organisation',
  'other',
] as const satisfies readonly OutletKind[];

/** What `--type` may be, by what is listed; of figures any measure. */
const TYPES = {
  statements: STATEMENT_ACTS,
  events: EVENT_TYPES,
  positions: STANCES,
  outlook: PROSPECT_TYPES,
  actors: ACTOR_KINDS,
  places: PLACE_KINDS,
  outlets: OUTLET_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What rows are of, as far as `--type` is concerned. */
export type Typed = keyof typeof TYPES | 'figures';

/** Measures of figures (docs/model.md 4.3). A reading from elsewhere may have others, so that this list only helps with slips. */
const MEASURES = (
  'killed injured missing abducted held released exchanged detained displaced sheltering returned attacking deployed remaining ' +
  'protesting fired intercepted destroyed damaged aid money duration distance share other casualties rescued evacuated captured ' +
  'attacks population area weapons'
).split(' ');

function measureOf(word: string): string {
  const written = word.trim().toLowerCase();
  const near = MEASURES.includes(written) ? undefined : nearest(written, MEASURES);
  if (near === undefined) return written;
  throw new Misuse(
    `--type "${word}" is no measure of figures. Did you mean ${near}? There are ${MEASURES.join(', ')}.`,
  );
}

/** The types as the archive has them, whatever their case. @throws Misuse for what nothing of the kind has */
export function rowTypes(of: Typed, given: readonly string[] | undefined): readonly string[] | undefined {
  if (of === 'figures') return given?.map(measureOf);
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
