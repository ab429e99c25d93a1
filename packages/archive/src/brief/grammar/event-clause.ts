import type { Realis } from '@onrecord/model';
import type { Occurrence } from '../brief-input.ts';
import type { Phrase } from '../brief.ts';
import { onDays } from './day-words.ts';
import { EVENT_PHRASES, MODE_PHRASES, type EventPhrase, type Predicate } from './event-words.ts';
import { isPlural, partiesPhrase, placePhrase } from './party-phrase.ts';
import { phrase } from './phrase.ts';
import { quotedWords } from './quoted-words.ts';

type Told = Pick<Occurrence, 'type' | 'mode' | 'doers' | 'recipients' | 'place' | 'when' | 'words'>;

/** Trigger words are few. */
const LONGEST_TRIGGER = 60;

/**
 * An occurrence as a clause, with its place and its day: "the Front attacked the Assembly in Tolhuin on 12 March". What is `denied` reads as told (the frame says who denies it); what is `demanded` has the verb
 * of a demand ("that the Front release them"). No capital, no stop.
 */
export function eventClause(event: Told, realis: Realis, near?: string): Phrase {
  const { doers, recipients, place, when } = event;
  const how = eventPhrase(event);
  const core =
    doers.length > 0
      ? active(event, how, realis)
      : recipients.length > 0 && how.passive
        ? passive(event, how.passive, realis)
        : existing(event, how, realis);
  return phrase(
    core,
    placePhrase(isNamed(event, place) ? undefined : place),
    when === undefined ? '' : ` ${onDays(when, near)}`,
    realis === 'conditional' ? ', on a condition' : '',
  );
}

/** The report's own word for it, ‘opened fire’; nothing where the clause has it. */
export function ownWords({ words }: Pick<Told, 'words'>, clause: Phrase): Phrase {
  const said = quotedWords(words, 'report', LONGEST_TRIGGER);
  const text = clause
    .map((part) => part.text)
    .join('')
    .toLowerCase();
  return words.trim() === '' || text.includes(said.text.toLowerCase()) ? [] : [said];
}

/** The noun of the act: "an attack by the Front on the Assembly". */
export function eventNoun(event: Pick<Told, 'type' | 'mode' | 'doers' | 'recipients'>): Phrase {
  const how = eventPhrase(event);
  return nounPhrase(event, how, how.noun);
}

function eventPhrase({ type, mode }: Pick<Told, 'type' | 'mode'>): EventPhrase {
  return MODE_PHRASES[`${type}/${mode ?? ''}`] ?? EVENT_PHRASES[type];
}

/** "visited Norway in Norway" would name it twice. */
function isNamed({ doers, recipients }: Told, place: Told['place']): boolean {
  return place !== undefined && [...doers, ...recipients].some(({ name }) => name.includes(place.name));
}

const ACTIVE: Readonly<Record<Realis, (verb: Predicate, were: string) => string>> = {
  actual: ({ past }) => past,
  denied: ({ past }) => past,
  negated: ({ base }) => `did not ${base}`,
  possible: ({ participle }) => `may have ${participle}`,
  planned: ({ base }, were) => `${were} to ${base}`,
  threatened: ({ base }) => `threatened to ${base}`,
  demanded: ({ base }) => base,
  offered: ({ base }) => `offered to ${base}`,
  conditional: ({ base }) => `would ${base}`,
};

function active({ doers, recipients }: Told, how: EventPhrase, realis: Realis): Phrase {
  const verb = recipients.length > 0 ? how.towards : how.alone;
  // "attacked from the air" takes its object before what belongs to it; "met with" takes it after.
  const isSplit = recipients.length > 0 && how.passive === `${verb.participle}${verb.rest}` && verb.rest !== '';
  const whom = recipients.length > 0 ? phrase(' ', partiesPhrase(recipients)) : [];
  const said = ACTIVE[realis](verb, isPlural(doers) ? 'were' : 'was');
  return phrase(partiesPhrase(doers), ` ${said}`, ...(isSplit ? [whom, verb.rest] : [verb.rest, whom]));
}

function passive({ recipients }: Told, participle: string, realis: Realis): Phrase {
  const was = isPlural(recipients) ? 'were' : 'was';
  const whom = partiesPhrase(recipients);
  const forms: Readonly<Record<Realis, Phrase>> = {
    actual: phrase(whom, ` ${was} ${participle}`),
    denied: phrase(whom, ` ${was} ${participle}`),
    negated: phrase(whom, ` ${was} not ${participle}`),
    possible: phrase(whom, ` may have been ${participle}`),
    planned: phrase(whom, ` ${was} to be ${participle}`),
    threatened: phrase('there was a threat that ', whom, ` would be ${participle}`),
    demanded: phrase(whom, ` be ${participle}`),
    offered: phrase('there was an offer that ', whom, ` would be ${participle}`),
    conditional: phrase(whom, ` would be ${participle}`),
  };
  return forms[realis];
}

function existing(event: Told, how: EventPhrase, realis: Realis): Phrase {
  const noun = nounPhrase(event, how, how.noun);
  const bare = nounPhrase(event, how, how.noun.replace(/^an? /u, ''));
  const forms: Readonly<Record<Realis, Phrase>> = {
    actual: phrase('there was ', noun),
    denied: phrase('there was ', noun),
    negated: phrase('there was no ', bare),
    possible: phrase('there may have been ', noun),
    planned: phrase('there was a plan for ', noun),
    threatened: phrase('there was a threat of ', noun),
    demanded: phrase('there be ', noun),
    offered: phrase('there was an offer of ', noun),
    conditional: phrase('there would be ', noun),
  };
  return forms[realis];
}

function nounPhrase({ doers, recipients }: Pick<Told, 'doers' | 'recipients'>, how: EventPhrase, noun: string): Phrase {
  return phrase(
    noun,
    doers.length === 0 ? '' : phrase(` ${how.nounBy} `, partiesPhrase(doers)),
    recipients.length === 0 ? '' : phrase(` ${how.nounTo} `, partiesPhrase(recipients)),
  );
}
