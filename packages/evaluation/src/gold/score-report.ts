import { brokenAnchors } from '@onrecord/model';
import { known } from './lookup.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength, spanLength } from './spans.ts';

/** What concerns the report as a whole: anchors that hold, captions told from the body, the date of publication. */
export function scoreReport({ reading, gold, tally }: ScoreInput): void {
  tally.add('anchors', 'all', countAnchors(reading));
  tally.add('anchors', 'wrong', brokenAnchors(reading).length);

  const { blocks } = reading.report;
  if (gold.captions) {
    tally.add('captions', 'gold', gold.captions.length);
    for (const want of gold.captions) {
      const found = blocks.some(
        (block) =>
          (block.role === 'caption' || block.role === 'credit') && sharedLength(block, want) > spanLength(want) / 2,
      );
      if (found) tally.add('captions', 'full');
      else tally.miss('captions', 'missed', gold.text.slice(want.start, want.end).slice(0, 80));
    }
    const extra = blocks.filter(
      (block) => block.role === 'caption' && !gold.captions?.some((want) => sharedLength(block, want) > 0),
    );
    tally.add('captions', 'extra', extra.length);
    for (const { start, end } of extra) tally.miss('captions', 'extra', gold.text.slice(start, end).slice(0, 80));
  }

  tally.add('published', 'gold');
  const day = known(reading.report.publishedAt)?.slice(0, 10) ?? null;
  if (day === gold.publishedAt) tally.add('published', 'full');
  else
    tally.miss('published', day === null ? 'missed' : 'wrong', `${String(gold.publishedAt)}, read as ${String(day)}`);
}

function countAnchors(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + countAnchors(one), 0);
  return 'quote' in value && typeof value.quote === 'string' ? inner + 1 : inner;
}
