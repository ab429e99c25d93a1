import type { Wording } from '@onrecord/model/entry';
import { countWords } from './count-words.ts';
import { valueWords } from './value-words.ts';

/** Counts and days in the reader's locale. */
export const WORDING: Wording = { quantity: countWords, time: valueWords };
