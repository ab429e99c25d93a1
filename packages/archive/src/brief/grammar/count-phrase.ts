import type { CountPoint, CountTrack } from '../brief-input.ts';
import type { Phrase } from '../brief.ts';
import { dayWords } from './day-words.ts';
import { isInOwnWords, measurePhrase, type MeasurePhrase } from './measure-words.ts';
import { partyPhrase, placePhrase } from './party-phrase.ts';
import { digits, phrase } from './phrase.ts';
import { quotedWords } from './quoted-words.ts';
import type { Realis } from '@onrecord/model';

type Quantity = Pick<CountPoint, 'value' | 'min' | 'max' | 'approximate' | 'words'> & {
  readonly unit?: string | undefined;
};

/** Words that own what follows: "12 of its members". */
const OWNED = /^(?:the|its|their|his|her|our|my|your|these|those|them|whom)(?!\p{L})/iu;

/**
 * The count as written out, so that a bound never reads as a value: "12", "at least 12", "about 400", "between 10 and 15". What has
 * no bounds, or bounds that we put on a word ("hundreds"), keeps the report's word.
 */
export function quantityPhrase(quantity: Quantity): Phrase {
  const { value, min, max, approximate, unit, words } = quantity;
  const isOpen = value === undefined && (min === undefined || max === undefined);
  if (isWord(quantity)) return phrase(quotedWords(words, 'report'));
  // "About at least 2,000" would say less than "at least 2,000".
  const about = approximate && !isOpen ? 'about ' : '';
  return phrase(about + bounds(value, min, max) + (unit === undefined ? '' : ` ${unit}`));
}

function isWord({ value, min, max, approximate }: Quantity): boolean {
  return value === undefined && (min === undefined ? max === undefined : max !== undefined && approximate);
}

/** "hundreds" and its like are nouns: "hundreds of people". */
const NOUN_OF_NUMBER = /(?:s|dozen|number|handful|couple|half|third|quarter|lot|majority|minority)$/iu;

/** What is counted names the harm itself. */
const HARM_NOUN = /\b(?:injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|detentions?|abductions?)$/iu;

function linkOf(point: Quantity, counted: string): string {
  const isNoun = isWord(point) && NOUN_OF_NUMBER.test(point.words.trim());
  return isNoun || OWNED.test(counted) ? ' of ' : ' ';
}

function bounds(value: number | undefined, min: number | undefined, max: number | undefined): string {
  if (value !== undefined) return digits(value);
  if (min !== undefined && max !== undefined) return `between ${digits(min)} and ${digits(max)}`;
  return min === undefined ? `at most ${digits(max ?? 0)}` : `at least ${digits(min)}`;
}

/** What is counted, without the number: "people injured in Tolhuin since 2 March". */
export function trackPhrase(track: CountTrack, near?: string): Phrase {
  const { measure, counted, place, since } = track;
  const how = measurePhrase(measure);
  const what = counted === '' ? [] : countedPhrase(track);
  const when = since === undefined ? '' : ` since ${dayWords(since, near)}`;
  if (how.as === 'noun') return phrase(nounOf(how.noun, counted), what, placePhrase(place), when);
  if (HARM_NOUN.test(counted)) return phrase(what, placePhrase(place), when);
  const act = how.as === 'passive' ? how.participle : how.past;
  return phrase(
    what.length === 0 ? 'those' : what,
    how.as === 'passive' ? ` ${act}` : ` who ${act}`,
    placePhrase(place),
    when,
  );
}

/** "people", "members of the Saltmarsh Front". */
function countedPhrase({ counted, affected }: CountTrack): Phrase {
  const isSaid = affected === undefined || counted.toLowerCase().includes(affected.name.toLowerCase());
  return phrase({ kind: 'name', text: counted }, isSaid ? '' : phrase(' of ', partyPhrase(affected)));
}

function nounOf(noun: string, counted: string): string {
  if (counted === '') return noun === '' ? 'something that is not named' : noun;
  return noun === '' ? '' : `${noun}: `;
}

/** The number of a point as it stands in a sentence about its track. */
export function countWords({ measure }: Pick<CountTrack, 'measure'>, quantity: Quantity): Phrase {
  return isInOwnWords(measure) ? phrase(quotedWords(quantity.words, 'report')) : quantityPhrase(quantity);
}

/** A clause about a count: "at least 12 people were injured in Tolhuin". No capital, no stop. */
export function countClause(track: CountTrack, point: CountPoint, near?: string): Phrase {
  const how = measurePhrase(track.measure);
  const { counted, place, since } = track;
  const more = point.basis === 'increment' ? 'a further ' : '';
  // What is counted names the unit: "40 days" of unit "day", "700 square miles" of unit "mi2".
  const quantity = countWords(track, { ...point, ...(counted !== '' && { unit: undefined }) });
  const link = linkOf(point, counted);
  const what = counted === '' ? [] : phrase(link, countedPhrase(track));
  const isNone = point.value === 0 && !point.approximate && point.basis === 'total' && counted !== '' && link === ' ';
  const where = phrase(placePhrase(place), since === undefined ? '' : ` since ${dayWords(since, near)}`);
  const condition = point.realis === 'conditional' ? ', on a condition' : '';
  if (how.as === 'noun') {
    const about = how.noun === '' ? 'the figure given' : `the figure given for ${how.noun}`;
    return phrase(about, where, ` ${beOf(point.realis, false)} `, more, quantity, what, condition);
  }
  const isMany = (point.value ?? point.min ?? point.max) !== 1;
  const number = phrase(more, isNone ? 'no' : quantity, what);
  // "No injuries were injured" would say it twice.
  const clause =
    HARM_NOUN.test(counted) && point.realis === 'actual'
      ? phrase(`there ${beOf(point.realis, isMany)} `, number)
      : phrase(number, ` ${happened(how, point.realis, isMany)}`);
  return phrase(clause, where, condition);
}

function happened(how: Exclude<MeasurePhrase, { readonly as: 'noun' }>, realis: Realis, isMany: boolean): string {
  if (how.as === 'passive') return `${beOf(realis, isMany)} ${how.participle}`;
  const forms: Readonly<Record<Realis, string>> = {
    actual: how.past,
    denied: how.past,
    negated: `did not ${how.base}`,
    possible: `may have ${how.participle}`,
    planned: `${isMany ? 'are' : 'is'} to ${how.base}`,
    threatened: `would, by a threat, ${how.base}`,
    demanded: `should, by a demand, ${how.base}`,
    offered: `would, by an offer, ${how.base}`,
    conditional: `would ${how.base}`,
  };
  return forms[realis];
}

function beOf(realis: Realis, isMany: boolean): string {
  const was = isMany ? 'were' : 'was';
  const forms: Readonly<Record<Realis, string>> = {
    actual: was,
    denied: was,
    negated: `${was} not`,
    possible: 'may have been',
    planned: `${isMany ? 'are' : 'is'} to be`,
    threatened: 'would, by a threat, be',
    demanded: 'should, by a demand, be',
    offered: 'would, by an offer, be',
    conditional: 'would be',
  };
  return forms[realis];
}
