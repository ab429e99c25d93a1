import type { SaidItem } from '../brief-input.ts';
import { ACT_WORDS } from '../grammar/said-words.ts';
import { byKeys, firstTold } from '../span.ts';

/** Threats, denials, demands and offers before assertions; those with a name before those described; best attested, then newest first. */
export const bySaidOrder = byKeys<SaidItem>(
  ({ inHeadline = false }) => (inHeadline ? 1 : 0),
  ({ act }) => ACT_WORDS[act].rank,
  ({ speaker }) => (speaker === undefined || /^\p{Ll}/u.test(speaker.name) ? 1 : 0),
  ({ texts }) => -texts,
  ({ cites }) => -Number((firstTold(cites) ?? '').replaceAll('-', '')),
);
