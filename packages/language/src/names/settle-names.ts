import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { agreeInDocument } from './agree-in-document.ts';
import { knownPhrases } from './known-phrases.ts';
import { growNames } from './grow-names.ts';
import { byContext } from './name-context.ts';
import type { NamedSentence } from './named-sentence.ts';
import { splitTitled } from './split-titled.ts';
import { trimName } from './trim-name.ts';
import { withoutOverlap } from './without-overlap.ts';

/**
 * What the model has found, settled by rules: names are cut to the words a name can have, phrases that the gazetteer knows are put in, the
 * words around decide some types, and the names of a document agree with each other. O(words).
 */
export function settleNames(sentences: readonly NamedSentence[], gazetteer: Gazetteer): readonly NamedSentence[] {
  const settled = sentences.map((sentence): NamedSentence => {
    const parted = sentence.names.flatMap((name) => splitTitled(sentence, name, gazetteer));
    const trimmed = { ...sentence, names: parted.flatMap((name) => trimName(sentence, name, gazetteer) ?? []) };
    const known = { ...sentence, names: knownPhrases(trimmed, gazetteer) };
    const named = { ...sentence, names: byContext(known, gazetteer) };
    return { ...sentence, names: withoutOverlap(growNames(named, gazetteer)) };
  });
  return agreeInDocument(settled, gazetteer);
}
