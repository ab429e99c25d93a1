import { type Act, actOf } from './act.ts';
import { COERCION_VERBS } from './coercion-verbs.ts';
import { CONCORD_VERBS } from './concord-verbs.ts';
import { DISPUTE_VERBS } from './dispute-verbs.ts';
import { FORCE_VERBS } from './force-verbs.ts';
import { type NounTest, nounTest } from './noun-test.ts';
import type { VerbEntry } from './verb-entry.ts';
import { wordList } from './word-list.ts';

/** One sense of a verb, ready to be tested. */
export interface VerbSense {
  readonly act: Act;
  /** "out" of "pull out". */
  readonly particle?: string;
  readonly object?: NounTest;
  readonly not?: NounTest;
  readonly subject?: NounTest;
  readonly near?: ReadonlySet<string>;
  readonly clause: boolean;
}

/** A test of so few words is more particular than one of a whole class. */
const FEW = 60;

const SENSES = new Map<string, VerbSense[]>();
for (const entry of [...FORCE_VERBS, ...COERCION_VERBS, ...DISPUTE_VERBS, ...CONCORD_VERBS]) addEntry(entry);
for (const senses of SENSES.values()) senses.sort((a, b) => weight(b) - weight(a));

function addEntry({ as, verbs, object, not, subject, near, clause }: VerbEntry): void {
  for (const verb of wordList(verbs)) {
    const [lemma = '', particle] = verb.split(' ');
    const sense: VerbSense = {
      act: actOf(as),
      ...(particle !== undefined && { particle }),
      ...(object !== undefined && { object: nounTest(object) }),
      ...(not !== undefined && { not: nounTest(not) }),
      ...(subject !== undefined && { subject: nounTest(subject) }),
      ...(near !== undefined && { near: new Set(near.split(' ')) }),
      clause: clause === true,
    };
    const senses = SENSES.get(lemma);
    if (senses === undefined) SENSES.set(lemma, [sense]);
    else senses.push(sense);
  }
}

/** Senses with more conditions are tried first; of equals the one written first. */
function weight({ particle, object, subject, near, clause }: VerbSense): number {
  const isAnything = object?.isAnything === true;
  return (
    (particle === undefined ? 0 : 4) +
    (object === undefined ? 0 : isAnything ? 1 : object.words.size < FEW ? 3.5 : 3) +
    (subject === undefined ? 0 : 2) +
    (near === undefined ? 0 : 4) +
    (clause ? 2 : 0)
  );
}

/** The senses of a verb by its lemma, the most particular ones first. O(1). */
export function sensesOf(lemma: string): readonly VerbSense[] {
  const found = SENSES.get(lemma);
  if (found !== undefined) return found;
  // Lemmas of rare verbs come with an "e" too many or too few ("equipe", "parol").
  return SENSES.get(lemma.endsWith('e') ? lemma.slice(0, -1) : `${lemma}e`) ?? [];
}
