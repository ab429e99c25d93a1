import { joinHarm } from './join-harm.ts';
import { joinInClause } from './join-in-clause.ts';
import type { EventJoiner } from './joiner.ts';
import { joinPointing } from './join-pointing.ts';
import { joinRepeated } from './join-repeated.ts';
import { joinSameVerb } from './join-same-verb.ts';

/** In the order in which they are asked: the first that knows of a draft decides. */
export const EVENT_JOINERS: readonly EventJoiner[] = [joinRepeated, joinPointing, joinInClause, joinHarm, joinSameVerb];
