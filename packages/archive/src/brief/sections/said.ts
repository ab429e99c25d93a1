import type { BriefInput, Named, SaidItem } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { asides, IN_HEADLINE, textCount } from '../frame.ts';
import { onDays } from '../grammar/day-words.ts';
import { partyPhrase } from '../grammar/party-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { quotedWords } from '../grammar/quoted-words.ts';
import { ACT_WORDS, hearerLink, NEEDS_HEARER, pastOfCue } from '../grammar/said-words.ts';
import { sentence } from '../sentence.ts';
import { isNew } from '../span.ts';
import { bySaidOrder } from './said-order.ts';
import { sectionOf } from './section.ts';

type Spoken = SaidItem & { readonly speaker: Named };

/** Statements first told within the span, by speakers who are known: threats, denials, demands and offers before assertions. */
export function said(input: BriefInput, book: FootnoteBook): BriefSection {
  const fresh = input.statements.filter(({ cites }) => isNew(cites, input));
  const spoken = fresh.filter((item): item is Spoken => item.speaker !== undefined);
  const items = [...spoken].sort(bySaidOrder);
  return sectionOf({
    key: 'said',
    title: 'What was said',
    empty: 'No new statement by anybody named was told.',
    one: 'statement',
    items,
    unshown: fresh.length - spoken.length,
    write: (item) => sentence(statement(item, input.until), item.cites, book),
  });
}

/** "On 14 March, Adela Norrin denied that ‘...’, according to the Front". The words are quoted, never told anew. */
function statement(item: Spoken, near: string): Phrase {
  const { speaker, when, sources, texts } = item;
  const day = when === undefined ? '' : `${onDays(when, near)}, `;
  return phrase(
    day,
    ...(isAccordingTo(item) ? [accordingTo(item)] : [partyPhrase(speaker), ' ', ...predicate(item)]),
    ...sources.toReversed().map((source) => phrase(', according to ', partyPhrase(source))),
    asides([texts > 1 ? phrase(textCount(texts)) : [], item.inHeadline === true ? phrase(IN_HEADLINE) : []]),
  );
}

function isAccordingTo({ cue = '', mode }: Spoken): boolean {
  return /^according\s+to$/iu.test(cue.trim()) && mode !== 'direct';
}

function accordingTo({ speaker, content }: Spoken): Phrase {
  return phrase('according to ', partyPhrase(speaker), ', ', quotedWords(content, 'report'));
}

const TAKES_INFINITIVE = new Set([
  'offered',
  'promised',
  'threatened',
  'refused',
  'vowed',
  'pledged',
  'proposed',
  'agreed',
  'asked',
]);

/** Verbs that take at once what their noun has after "for" or "of". */
const TRANSITIVE = new Set([
  'requested',
  'demanded',
  'offered',
  'promised',
  'claimed',
  'proposed',
  'announced',
  'ordered',
  'predicted',
  'estimated',
  'denied',
  'disclosed',
  'revealed',
  'welcomed',
  'praised',
  'rejected',
  'suggested',
]);

/** Verb, who is told, what leads to the words, and the words. */
function predicate(item: Spoken): readonly (string | Phrase)[] {
  const { act, mode, content, link } = item;
  const own = ACT_WORDS[act];
  const cue = pastOfCue(item.cue);
  const hasHearer = item.addressee !== undefined || item.target !== undefined;
  const verb = cue === undefined || (NEEDS_HEARER.has(cue) && !hasHearer) ? own.past : cue;
  const hearer = hearerOf(item, verb);
  const words = phrase(quotedWords(content, mode === 'direct' ? 'speaker' : 'report'));
  if (mode === 'direct') return [verb, hearer, ': ', words];
  if (act === 'no-comment') return [own.past, ' (', words, ')'];
  const isInfinitive = /^to\s/iu.test(content[0]) && (hearer.length > 0 || TAKES_INFINITIVE.has(verb));
  if (isInfinitive) return [verb, hearer, ' ', words];
  // "Their request for payment" is "they requested payment".
  const isTransitive = TRANSITIVE.has(verb) && (link === 'for' || link === 'of');
  const led = leadIn(isTransitive ? '' : link, { isOwnWord: verb === cue, takesThat: own.takesThat });
  return [verb, hearer, led, words];
}

/**
 * What stands between verb and words. The report's own link may follow the report's own verb; after ours only "that" may, and
 * else a colon, which suits any words.
 */
function leadIn(
  link: string | undefined,
  { isOwnWord, takesThat }: { readonly isOwnWord: boolean; readonly takesThat: boolean },
): string {
  if (link === 'that' && (isOwnWord || takesThat)) return ' that ';
  if (link === undefined || !isOwnWord) return ': ';
  return link === '' ? ' ' : ` ${link} `;
}

/** Whom it was said to; for blame, who is blamed. */
function hearerOf({ act, addressee, target }: Spoken, verb: string): Phrase {
  const whom = act === 'blame' ? (target ?? addressee) : addressee;
  return whom === undefined ? [] : phrase(`${hearerLink(verb)} `, partyPhrase(whom));
}
