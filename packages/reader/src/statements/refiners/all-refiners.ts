import type { Refiner } from '../draft.ts';
import { dropOwnVoice } from './drop-own-voice.ts';
import { dropRepeatedCaption } from './drop-repeated-caption.ts';
import { dropSpeechless } from './drop-speechless.ts';
import { nest } from './nest.ts';
import { onePerCue } from './one-per-cue.ts';
import { oneTagAQuotation } from './one-tag-a-quotation.ts';

/** In the order in which they decide. */
export const STATEMENT_REFINERS: readonly Refiner[] = [
  onePerCue,
  oneTagAQuotation,
  dropSpeechless,
  nest,
  dropOwnVoice,
  dropRepeatedCaption,
];
