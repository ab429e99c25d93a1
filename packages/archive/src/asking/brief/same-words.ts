import type { StatementFact } from '../../rows/facts.ts';

/** Names a saying: its speaker and its words, without marks, case and spacing. */
export function sameWords({ speaker, words }: Pick<StatementFact, 'speaker' | 'words'>): string {
  return `${speaker ?? ''} ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}
