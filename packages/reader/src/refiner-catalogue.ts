import type { RecordKind } from '@onrecord/model';
import { EVENT_JOINERS } from './events/joiners/all-joiners.ts';
import { EVENT_REFINERS } from './events/refiners/all-refiners.ts';
import { FIGURE_REFINERS } from './figures/refiners.ts';
import { OUTLOOK_REFINERS } from './outlook/refiners.ts';
import { POSITION_REFINERS } from './positions/refiners.ts';
import { STATEMENT_REFINERS } from './statements/refiners/all-refiners.ts';

/** A refiner as documentation: it drops, changes or joins what the rules propose, for one reason. */
export interface RefinerDescription {
  readonly name: string;
  readonly kind: RecordKind;
  /** What it decides (statements), or why it drops or joins (the others): the words of `--explain`. */
  readonly reason: string;
  readonly does: 'refines' | 'joins';
}

/** Every refiner of the reader, by kind, in the order in which they decide; joiners after those that drop. */
export const refinerDescriptions: readonly RefinerDescription[] = [
  ...STATEMENT_REFINERS.map(({ name, summary }) => describe({ name, reason: summary }, 'statement', 'refines')),
  ...EVENT_REFINERS.map((refiner) => describe(refiner, 'event', 'refines')),
  ...EVENT_JOINERS.map((joiner) => describe(joiner, 'event', 'joins')),
  ...FIGURE_REFINERS.map((refiner) => describe(refiner, 'figure', 'refines')),
  ...POSITION_REFINERS.map((refiner) => describe(refiner, 'position', 'refines')),
  ...OUTLOOK_REFINERS.map((refiner) => describe(refiner, 'prospect', 'refines')),
];

function describe(
  { name, reason }: { readonly name: string; readonly reason: string },
  kind: RecordKind,
  does: RefinerDescription['does'],
): RefinerDescription {
  return { name, kind, reason, does };
}
