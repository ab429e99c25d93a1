import type { Realis } from '@onrecord/model';

/** Which line is drawn around it: one each for what is told as fact, may come, is threatened, or is said not to be. */
export type RealisSort = 'fact' | 'ahead' | 'threat' | 'not';

/** How a view shows whether something is told as fact: a sign and a word, so that it never hangs on colour. */
interface RealisSign {
  readonly sign: string;
  readonly word: string;
  readonly sort: RealisSort;
}

/** Full signs for what is told as fact, open ones for what may come, crosses for what is said not to be. */
export const REALIS_MARKS: Readonly<Record<Realis, RealisSign>> = {
  actual: { sign: '●', word: 'told as fact', sort: 'fact' },
  planned: { sign: '○', word: 'planned', sort: 'ahead' },
  threatened: { sign: '▲', word: 'threatened', sort: 'threat' },
  demanded: { sign: '◇', word: 'demanded', sort: 'ahead' },
  offered: { sign: '◈', word: 'offered', sort: 'ahead' },
  possible: { sign: '?', word: 'possible', sort: 'ahead' },
  conditional: { sign: '⁇', word: 'only under a condition', sort: 'ahead' },
  negated: { sign: '×', word: 'said not to be', sort: 'not' },
  denied: { sign: '⊗', word: 'denied', sort: 'not' },
};
