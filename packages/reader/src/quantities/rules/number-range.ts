import type { Amount } from '../amount.ts';
import { defineQuantityRule, type QuantityCandidate } from '../quantity-rule.ts';
import { currencyAt, measureAt } from '../units.ts';

const CONNECTOR = /^(?: ?[-‐‑–—] ?| to | or | and | through )$/i;
/** A rise "from 10 to 15" is two numbers, a stretch "from 10 to 15 men" one. */
const CHANGE =
  /(?:rise|rose|risen|rising|rais|increas|grow|grew|fall|fell|drop|cut|reduc|declin|climb|jump|revis|up |down )[a-z]*(?: [a-z]+){0,6} from $/i;
/** Goals, not men. */
const HIGHEST_SCORE = 20;
const SPORT = /(?:won|beat|lost|drew|victory|defeat|scored?|win) (?:[a-z]+ )?$/i;

export const numberRange = defineQuantityRule({
  name: 'number-range',
  version: 1,
  summary: 'Two numbers as lower and upper bound ("between 10 and 15", "10-15", "two or three").',
  finds: [
    'They hold [10..15:between 10 and 15] men.',
    'They hold [10..15:10-15] men.',
    'They saw [2..3~:two or three] men.',
    'It needs [2000000..3000000:2 to 3 million] loaves.',
    'It lost [0.1..0.15%:10 to 15 per cent] of its men.',
  ],
  leaves: [
    'They won 3-1 at home.',
    'The toll rose from 10 to 15.',
    'They hold 10 men and 15 women.',
    'They lost 1-3 there.',
  ],
  *propose({ text, amounts }) {
    for (const [index, left] of amounts.entries()) {
      const right = amounts[index + 1];
      const candidate = right && rangeOf(text, left, right);
      if (candidate) yield candidate;
    }
  },
});

function rangeOf(text: string, left: Amount, right: Amount): QuantityCandidate | undefined {
  const connector = text.slice(left.end, right.start);
  if (connector.length > 9 || !CONNECTOR.test(connector)) return undefined;
  const before = text.slice(Math.max(0, left.start - 60), left.start);
  const opening = /(?:^|[^\p{L}])((?:between|from|anywhere from|anywhere between) )$/iu.exec(before)?.[1] ?? '';
  const isBetween = /between/i.test(opening);
  if ((/and/i.test(connector) && !isBetween) || (isBetween && / to | or /i.test(connector))) return undefined;
  const isScore = /[-‐‑–—]/.test(connector) && right.value < HIGHEST_SCORE && SPORT.test(before);
  if (CHANGE.test(before) || isScore) return undefined;
  // "2 to 3 million": the scale of the right number is that of the left one too.
  const low =
    left.scale === 1 && right.scale > 1 && left.value < right.value / right.scale
      ? left.value * right.scale
      : left.value;
  if (low >= right.value || (left.percent && !right.percent)) return undefined;
  const unit = left.currency ?? right.currency ?? currencyAt(text, right.end) ?? measureAt(text, right.end)?.unit;
  const share = right.percent ? 100 : 1;
  return {
    start: left.start - opening.length,
    end: right.end,
    rule: 'number-range',
    min: Number((low / share).toPrecision(12)),
    max: Number((right.value / share).toPrecision(12)),
    approximate: / or /i.test(connector),
    proportion: right.percent,
    ...(unit !== undefined && { unit }),
  };
}
