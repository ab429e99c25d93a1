import { figureRule } from '../figure-rule.ts';

const AREAS: ReadonlySet<string> = new Set(['km2', 'mi2', 'm2', 'ha', 'acre']);
const LENGTHS: ReadonlySet<string> = new Set(['km', 'mi', 'm', 'ft', 'yd']);
/** Behind a length, what makes it a way between two places and no size. */
const WAY =
  /^[ -]?[\p{L}]{1,12}(?: \([^)]{1,24}\))?,? (?:away|from|off|outside|inside|into|in from|north|south|east|west|northeast|northwest|southeast|southwest|of (?!fabric|cloth|wire|cable|pipe)|radius|range|deep)(?![\p{L}])/iu;
const AS_WAY = /(?:within|advanced|range of|radius of|distance of|up to|some|only|just)\s$/i;

export const extent = figureRule({
  name: 'extent',
  version: 1,
  prior: 0.75,
  summary: 'How far something lies or reaches, and how large a ground is.',
  finds: [
    'The post lies [distance:40] km (25 miles) north of Basra.',
    'The front holds [area:over 700] square miles.',
    'Troops stopped [distance:five] kilometres from the town.',
  ],
  leaves: ['They climbed the 70 metre tower.', 'The pig is 15 metres high.', 'He bought six metres of cloth.'],
  read: ({ quantity }, { tree }) => {
    const { unit, quantifier } = quantity;
    if (unit === undefined) return undefined;
    if (AREAS.has(unit)) return { measure: 'area' };
    if (!LENGTHS.has(unit)) return undefined;
    const after = tree.text.slice(quantifier.end, quantifier.end + 60);
    const before = tree.text.slice(Math.max(0, quantifier.start - 20), quantifier.start);
    return WAY.test(after) || (AS_WAY.test(before) && !after.startsWith('-')) ? { measure: 'distance' } : undefined;
  },
});
