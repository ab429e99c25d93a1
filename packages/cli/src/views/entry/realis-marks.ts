import type { Realis } from '@onrecord/model';

/** How a view shows whether something is told as fact: a sign and a word, so that it never hangs on colour. */
interface RealisMark {
  readonly sign: string;
  readonly word: string;
}

/** Full signs for what is told as fact, open ones for what may come, crosses for what is said not to be. */
export const REALIS_MARKS: Readonly<Record<Realis, RealisMark>> = {
  actual: { sign: '●', word: 'told as fact' },
  planned: { sign: '○', word: 'planned' },
  threatened: { sign: '▲', word: 'threatened' },
  demanded: { sign: '◇', word: 'demanded' },
  offered: { sign: '◇', word: 'offered' },
  possible: { sign: '?', word: 'possible' },
  conditional: { sign: '?', word: 'only under a condition' },
  negated: { sign: '×', word: 'said not to be' },
  denied: { sign: '×', word: 'denied' },
};
