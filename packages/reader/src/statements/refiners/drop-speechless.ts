import type { Draft, Refiner } from '../draft.ts';
import type { StatementContext } from '../context.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-words.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS);
/** Below this prior a rule needs a speaker who can speak. */
const SURE = 0.79;

/** "The storm claimed many lives": what cannot be a source says nothing, unless the pattern leaves no doubt. */
export const dropSpeechless: Refiner = {
  name: 'drop-speechless',
  summary: 'A weak pattern whose subject cannot be a source is dropped.',
  refine: (drafts, context) =>
    drafts.map((draft) =>
      isSpeechless(draft, context)
        ? { outcome: 'dropped', reason: 'its subject is nobody who could say it' }
        : { outcome: 'kept' },
    ),
};

function isSpeechless({ candidate: { speaker, prior } }: Draft, { tree, actors }: StatementContext): boolean {
  if (speaker.how !== 'phrase' || prior > SURE || tree.upos(speaker.token) === 'PRON') return false;
  if (DOCUMENTS.has(tree.lemma(speaker.token))) return false;
  return actors.at(speaker.token).status === 'absent';
}
