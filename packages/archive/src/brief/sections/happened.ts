import type { Realis } from '@onrecord/model';
import type { BriefInput, Named, Occurrence, Telling } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { asides, carriedBy, onWord, textCount } from '../frame.ts';
import { BY_SAYING } from '../grammar/by-saying.ts';
import { eventClause, ownWords } from '../grammar/event-clause.ts';
import { isPlural, partyPhrase } from '../grammar/party-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { sentence } from '../sentence.ts';
import { byKeys, isNew } from '../span.ts';
import { sectionOf } from './section.ts';

/** What is told as happened before what is not, which comes before what is only possible. */
const RANK: Readonly<Record<Realis, number>> = {
  actual: 0,
  denied: 1,
  negated: 1,
  threatened: 2,
  planned: 3,
  demanded: 4,
  offered: 4,
  conditional: 5,
  possible: 5,
};

/** Occurrences first told within the span: told as happened first, deeds before words, then by how many independent texts tell them. */
export function happened(input: BriefInput, book: FootnoteBook): BriefSection {
  const items = input.occurrences
    .filter(({ tellings }) => isNew(citesOf(tellings), input))
    .sort(
      byKeys(
        ({ tellings: [first] }) => RANK[first.realis],
        // Deeds before words.
        ({ type }) => (BY_SAYING.has(type) ? 1 : 0),
        ({ tellings }) => -Math.max(...tellings.map(({ texts }) => texts)),
        (event) => -known(event),
        ({ when }) => -Number((when?.from ?? '').replaceAll('-', '')),
      ),
    );
  return sectionOf({
    key: 'happened',
    title: 'What happened, as told',
    empty: 'No new event was told.',
    one: 'event',
    items,
    write: (event) => sentence(occurrence(event, input.until), citesOf(event.tellings), book),
  });
}

/** How many of doer, recipient, place and day are known: a fuller sentence tells more. */
function known({ doers, recipients, place, when }: Occurrence): number {
  return [doers.length > 0, recipients.length > 0, place !== undefined, when !== undefined].filter(Boolean).length;
}

function citesOf(tellings: readonly Telling[]): readonly Telling['cites'][number][] {
  // The first words of each telling before the second of any: every voice has its footnote.
  const longest = Math.max(...tellings.map(({ cites }) => cites.length));
  return Array.from({ length: longest }, (_, index) =>
    tellings.flatMap(({ cites }) => cites.slice(index, index + 1)),
  ).flat();
}

function occurrence(event: Occurrence, near: string): Phrase {
  const [first, ...others] = event.tellings;
  return phrase(telling(event, first, near), ...others.map((other) => phrase('; ', otherTelling(other))));
}

/** The whole clause, on its word. */
function telling(event: Occurrence, told: Telling, near: string): Phrase {
  const { claimant, realis } = told;
  const clause = eventClause(event, realis, near);
  const beside = asides([ownWords(event, clause), ...carriedBy(told)]);
  if (realis === 'denied') return phrase(who(claimant, ' denied that ', DENIED), clause, beside);
  if (realis === 'demanded') return phrase(who(claimant, ' demanded that ', DEMANDED), clause, beside);
  return phrase(onWord(clause, told, event.doers), beside);
}

const DENIED = 'it was denied, by nobody named, that ';
const DEMANDED = 'it was demanded, by nobody named, that ';

function who(claimant: Telling['claimant'], verb: string, otherwise: string): Phrase {
  return claimant.by === 'actor' ? phrase(partyPhrase(claimant.actor), verb) : phrase(otherwise);
}

const OTHERWISE: Readonly<Record<Realis, readonly [said: string, reported: string]>> = {
  actual: ['says that it happened', 'it is reported as having happened'],
  denied: ['denied it', 'it was denied, by nobody named'],
  negated: ['says that it did not happen', 'it is reported as not having happened'],
  threatened: ['threatened it', 'it is reported as threatened'],
  planned: ['says that it is planned', 'it is reported as planned'],
  demanded: ['demanded it', 'it is reported as demanded'],
  offered: ['offered it', 'it is reported as offered'],
  conditional: ['speaks of it on a condition', 'it is reported on a condition'],
  possible: ['says that it is possible', 'it is reported as possible'],
};

/** What another voice says of the same: "the Front denied it (one text)". */
function otherTelling({ claimant, realis, texts, leavesOpen }: Telling): Phrase {
  const [said, reported] = OTHERWISE[realis];
  const count = ` (${textCount(texts)})`;
  // Who tells of an act without its doer has not said that this one did it.
  const open = openWords(leavesOpen);
  if (claimant.by === 'actor')
    return phrase(partyPhrase(claimant.actor), ` ${plain(said, claimant.actor)}`, open, count);
  const isOfOutlet = claimant.by === 'report' && claimant.outlet !== undefined && texts === 1;
  if (isOfOutlet)
    return phrase(
      { kind: 'name', text: claimant.outlet },
      ` ${reported.replace(/^it is reported/u, 'reports it')}`,
      open,
      count,
    );
  const by = claimant.by === 'unnamed' && realis !== 'denied' ? ', by no named source' : '';
  return phrase(reported, by, open, count);
}

function openWords(leavesOpen: Telling['leavesOpen']): string {
  const { doer = false, recipient = false } = leavesOpen ?? {};
  const words = [...(doer ? ['by whom'] : []), ...(recipient ? ['to whom'] : [])];
  return words.length === 0 ? '' : `, without saying ${words.join(' or ')}`;
}

/** "say" of many, "says" of one. */
function plain(said: string, actor: Named): string {
  return isPlural([actor]) ? said.replace(/^(?:says|speaks)/u, (verb) => verb.slice(0, -1)) : said;
}
