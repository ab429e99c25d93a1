export { bandKeysOf, BAND_KEYS } from './signature/band-keys.ts';
export {
  decideStory,
  MAX_STORY_CANDIDATES,
  STORY_REASONS,
  type StoryCandidate,
  type StoryDecision,
  type StoryReason,
} from './signature/decide-story.ts';
export { signatureBytes, SIGNATURE_BYTES, signatureFromBytes } from './signature/signature-bytes.ts';
export { type Signature, signatureOf } from './signature/signature.ts';
export { similarity, type Similarity } from './signature/similarity.ts';
export { storyText, type StoryReport } from './signature/story-text.ts';
export {
  decideHappening,
  HAPPENING_REASONS,
  type HappeningDecision,
  type HappeningReason,
  JOIN_HAPPENING,
  MAX_HAPPENING_CANDIDATES,
  similarityTo,
} from './happening/decide-happening.ts';
export { type HappeningFeatures, happeningFeatures, type HappeningReading } from './happening/happening-features.ts';
export { addToProfile, type HappeningProfile, keysOfProfile, profileOf } from './happening/happening-profile.ts';
export { termsOf } from './happening/terms.ts';
export {
  decideOccurrence,
  MAX_OCCURRENCE_CANDIDATES,
  OCCURRENCE_REASONS,
  type OccurrenceDecision,
  type OccurrenceReason,
} from './occurrence/decide-occurrence.ts';
export { type OccurrenceEvent, type OccurrenceParty, type OccurrencePlace } from './occurrence/occurrence-event.ts';
export { MAX_OCCURRENCE_KEYS, occurrenceKeysOf } from './occurrence/occurrence-keys.ts';
export { addToOccurrence, occurrenceOf, type OccurrenceProfile } from './occurrence/occurrence-profile.ts';
export { FAMILY_OF_REALIS, REALIS_FAMILIES, type RealisFamily } from './occurrence/realis-family.ts';
export { triggerStems } from './occurrence/trigger-stems.ts';
