import type { StatementAct } from '@onrecord/model';
import { CUE_NOUNS } from './cue-nouns.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { CueGroup, Frame } from './frame.ts';

/** What one reporting word may stand with, and the act it is in each frame. */
export interface CueWord {
  readonly lemma: string;
  /** "out" of "rule out"; empty without. */
  readonly particle: string;
  readonly frames: ReadonlyMap<Frame, StatementAct>;
}

/** All words of a table by lemma; of words with one lemma, those with a particle first. */
export type CueTable = ReadonlyMap<string, readonly CueWord[]>;

function tableOf(groups: readonly CueGroup[]): CueTable {
  const words = new Map<string, Map<Frame, StatementAct>>();
  for (const { act, frames, words: members } of groups) {
    for (const word of members) {
      const known = words.get(word) ?? new Map<Frame, StatementAct>();
      for (const frame of frames) known.set(frame, strongest(known.get(frame), act));
      words.set(word, known);
    }
  }
  const table = new Map<string, CueWord[]>();
  for (const [word, frames] of words) {
    const [lemma = word, ...rest] = word.split(' ');
    const entry = { lemma, particle: rest.join(' '), frames };
    const list = table.get(lemma) ?? [];
    if (entry.particle === '') list.push(entry);
    else list.unshift(entry);
    table.set(lemma, list);
  }
  return table;
}

/** Of two acts for one frame, the first that says more than "assert". */
function strongest(known: StatementAct | undefined, act: StatementAct): StatementAct {
  return known === undefined || known === 'assert' ? act : known;
}

export const VERB_TABLE: CueTable = tableOf(CUE_VERBS);
export const NOUN_TABLE: CueTable = tableOf(CUE_NOUNS);
