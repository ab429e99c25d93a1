import { valueWords, type Wording } from '@onrecord/model/entry';
import { quantityText } from './quantity-text.ts';

/** The same on every machine: what is printed is compared, piped and cited. */
export const WORDING: Wording = { quantity: quantityText, time: valueWords };
