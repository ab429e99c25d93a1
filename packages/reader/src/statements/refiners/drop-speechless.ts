import type { Draft, Refiner } from '../draft.ts';
import type { StatementContext } from '../context.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-words.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS);
/** Below this prior a rule needs a speaker who can speak. */
const SURE = 0.79;

/** Verbs of evidence. Our own list. */
const SHOWING: ReadonlySet<string> = new Set([
  'show',
  'prove',
  'demonstrate',
  'reflect',
  'highlight',
  'signal',
  'illustrate',
  'establish',
  'see',
  'hear',
  'require',
  'mandate',
  'hold',
  'read',
]);

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

function isSpeechless(draft: Draft, context: StatementContext): boolean {
  const { speaker, prior } = draft.candidate;
  const { tree, actors } = context;
  if (isEvidence(draft, context)) return true;
  if (speaker.how !== 'phrase' || prior > SURE || tree.upos(speaker.token) === 'PRON') return false;
  if (DOCUMENTS.has(tree.lemma(speaker.token))) return false;
  return actors.at(speaker.token).status === 'absent';
}

/** "Figures show that ...", "this proves that ...": evidence of nobody named, no statement. */
function isEvidence({ candidate: { speaker, cue } }: Draft, { tree, actors, cueAt }: StatementContext): boolean {
  const token = cue && tree.tokenAt(cue.start);
  const word = token === undefined ? undefined : cueAt.get(token)?.word.lemma;
  if (word === undefined || !SHOWING.has(word) || speaker.how !== 'phrase') return false;
  return actors.at(speaker.token).status === 'absent';
}
