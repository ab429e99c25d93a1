import { type Figure, valueOf } from '@onrecord/model';
import type { FigureDraft } from './draft.ts';
import type { FigureInput } from './figure-input.ts';
import { wordsAsked } from './words-asked.ts';
import type { Measure } from './words/measures.ts';

/** Counts of what happened, to which the day of the sentence before still applies. */
const HAPPENED: ReadonlySet<Measure> = new Set([
  ...([
    'killed',
    'injured',
    'casualties',
    'abducted',
    'released',
    'detained',
    'captured',
    'rescued',
    'attacks',
  ] as const),
  ...(['evacuated', 'attacking', 'protesting', 'fired', 'intercepted', 'destroyed', 'damaged', 'exchanged'] as const),
]);

/** When a figure holds: by the times of its own clause and those above it, else the day the report is at. */
export function periodOfFigure(draft: FigureDraft, { setting, tree }: FigureInput): Figure['period'] {
  const words = wordsAsked(tree, draft);
  for (const word of words) {
    const period = setting.periodOf(word);
    if (Object.keys(period).length > 0) return period;
  }
  if (!HAPPENED.has(draft.measure)) return {};
  const on = words.map((word) => valueOf(setting.timeOf(word))).find((time) => time !== undefined);
  return on === undefined ? {} : { on };
}
