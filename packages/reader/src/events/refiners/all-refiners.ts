import { dropBare } from './drop-bare.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropMatter } from './drop-matter.ts';
import { dropSupposed } from './drop-supposed.ts';
import { dropUnsaid } from './drop-unsaid.ts';
import { dropWish } from './drop-wish.ts';
import type { EventRefiner } from './refiner.ts';

/** In the order in which they are asked. */
export const EVENT_REFINERS: readonly EventRefiner[] = [
  dropFurniture,
  dropUnsaid,
  dropMatter,
  dropSupposed,
  dropWish,
  dropBare,
];
