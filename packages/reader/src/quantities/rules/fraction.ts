import { readNumeral } from '../numeral.ts';
import { FRACTION_PARTS } from '../quantity-words.ts';
import { defineQuantityRule } from '../quantity-rule.ts';

const parts: ReadonlyMap<string, number> = new Map(Object.entries(FRACTION_PARTS));
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[- ](?<part>${Object.keys(FRACTION_PARTS).join('|')})(?<plural>s?)(?=(?<of> of(?![a-z]))?)(?![\\p{L}\\p{N}-])`,
  'giu',
);
const HALF =
  /(?<![\p{L}\p{N}_-])(?<!\b(?:first|second|other|better|latter|a|an|one|two) )half(?= (?:of|the|its|their|our|his|her|all|those|these|that|a|an|were|was|are|is|have|had)(?![a-z])|[.,;])(?! an? (?:million|billion|trillion|dozen|thousand|hour|century|year|day|mile|minute))(?! (?:hour|time|past))/giu;
/** After a bounds word any noun may follow: "more than half people". */
const HALF_BOUNDED =
  /(?<=(?:than|nearly|almost|about|over|least|around|to|roughly|just|under) )half(?![\p{L}\p{N}-])(?! (?:of |an? )*(?:million|billion|trillion|dozen|thousand|hour|century|year|day|mile|minute|time|past))/giu;
/** "1/3 of": a date or a score has no "of" behind it. */
const SLASH = /(?<![\p{L}\p{N}/.-])(?<part>[1-9])\/(?<whole>[2-9]|10)(?= of )/gu;
const IN =
  /(?<![\p{L}\p{N}_-])(?<low>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? (?=(?<high>three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![\p{L}\p{N}]|,\d))/giu;

export const fraction = defineQuantityRule({
  name: 'fraction',
  version: 1,
  summary: 'A part of a whole in words: a proportion in [0, 1].',
  finds: [
    'It lost [0.3333%:a third] of its men.',
    'It lost [0.6667%:two-thirds] of its men.',
    '[0.5%:Half] of the homes burned.',
    'It feeds [0.2%:one in five] people.',
    'It lost [0.25%:1/4] of its men.',
    'It took [0.5..%:more than half] the men.',
    'It lost [0.75%:three quarters] of its men.',
  ],
  leaves: [
    'A third man left.',
    'In the second half they rested.',
    'It lasted half an hour.',
    'One quarter was shelled.',
    'One in the crowd fell.',
  ],
  *propose({ text }) {
    for (const found of text.matchAll(NAMED)) {
      const { count = '', part = '', plural = '', of } = found.groups ?? {};
      const number = /^an?$/i.test(count) ? 1 : (readNumeral(count, 0)?.value ?? 1);
      const whole = parts.get(part.toLowerCase()) ?? 1;
      if (number >= whole || (of === undefined && (plural === '' || number === 1) && !found[0].includes('-'))) continue;
      yield proportion(found.index, found[0].length, number / whole);
    }
    for (const found of text.matchAll(SLASH)) {
      const [part, whole] = [Number(found.groups?.['part']), Number(found.groups?.['whole'])];
      if (part < whole) yield proportion(found.index, found[0].length, part / whole);
    }
    for (const found of text.matchAll(HALF_BOUNDED)) yield proportion(found.index, found[0].length, 0.5);
    for (const found of text.matchAll(HALF)) yield proportion(found.index, found[0].length, 0.5);
    for (const found of text.matchAll(IN)) {
      const { low = '', high = '' } = found.groups ?? {};
      const [part, whole] = [readNumeral(low, 0)?.value ?? 1, readNumeral(high, 0)?.value ?? 1];
      if (part < whole && whole <= 100) yield proportion(found.index, found[0].length + high.length, part / whole);
    }
  },
});

function proportion(start: number, length: number, value: number) {
  return {
    start,
    end: start + length,
    rule: 'fraction',
    value: Number(value.toFixed(4)),
    approximate: false,
    proportion: true,
  };
}
