import { absent, type Known } from '@onrecord/model';
import type { FigureDraft } from './draft.ts';
import type { FigureInput } from './figure-input.ts';
import { wordsAsked } from './words-asked.ts';
import type { Measure } from './words/measures.ts';

/** What has no place of its own: a sum or a share is named, not found somewhere. */
const PLACELESS: ReadonlySet<Measure> = new Set(['money', 'share', 'duration', 'distance']);

/**
 * Where what is counted was, or happened. Of what is fired, the place it comes from, where the report says so: it is by that that
 * such counts are kept ("rockets from Gaza"). Inferred only with a word that says what happened.
 */
export function placeOfFigure(draft: FigureDraft, { setting, tree }: FigureInput): Known<string> {
  const { measure, trigger } = draft;
  const words = wordsAsked(tree, draft);
  if (measure === 'fired')
    for (const word of words) {
      const origin = setting.originOf(word);
      if (origin.status !== 'absent') return origin;
    }
  const found = words.map((word) => setting.placeOf(word));
  const known = found.find(({ status }) => status === 'stated') ?? found.find(({ status }) => status === 'inferred');
  if (known === undefined) return absent;
  const isGuess = known.status === 'inferred' && CARRIED.has(known.rule);
  return isGuess && (PLACELESS.has(measure) || trigger === undefined) ? absent : known;
}

const CARRIED: ReadonlySet<string> = new Set(['earlier-clause', 'earlier-sentence', 'dateline']);
