import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { APPOINTMENT_VERBS, DEADLINE_WORDS, FUTURE_GOVERNORS, FUTURE_MODALS, PLANNED } from './future-words.ts';

const modals: ReadonlySet<string> = new Set(FUTURE_MODALS);
const governors: ReadonlySet<string> = new Set(FUTURE_GOVERNORS);
const planned: ReadonlySet<string> = new Set(PLANNED);
const appointments: ReadonlySet<string> = new Set(APPOINTMENT_VERBS);

const FORMS_OF_BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'am', "'s", '’s', "'re", '’re']);

/** Whether the word or its stem is in the list; endings are tried too, as a lemma may be wrong. */
function isOneOf(tree: TreeView, token: TokenIndex, words: ReadonlySet<string>): boolean {
  const lower = tree.lower(token);
  return [
    tree.lemma(token),
    lower,
    lower.replace(/(?:s|d)$/, ''),
    lower.replace(/(?:es|ed)$/, ''),
    lower.replace(/(?:n|t)ed$/, ''),
  ].some((form) => words.has(form));
}

/** "gave them until Thursday": a past verb, but the day is ahead of it. */
const DEADLINE = new RegExp(
  `(?:^|[^A-Za-z])(?:${DEADLINE_WORDS.join('|')}) [^.;:!?"”\\n]{0,50}\\b(?:until|till|by) (?:the )?(?:end of )?$`,
  'i',
);

/** How far a time may stand from its verb. */
const REACH = 14;

/** Where the clause around a time points: back, ahead, or it does not tell. */
export type Direction = 'back' | 'ahead' | 'open';

/**
 * Whether the clause around a time expression looks ahead. The nearest verb group before it decides ("will meet on
 * Friday"), else the nearest one behind it ("On Friday the envoys will meet"): in its sentence when the time opens that,
 * else only up to the next comma. It reads tags in their order and not the tree: over a few words they are the safer
 * witness. O(1): at most `REACH` tokens either way.
 */
export function directionOf(tree: TreeView, span: Span): Direction {
  const at = tree.tokenAt(span.start);
  if (at === undefined) return 'open';
  const verdict = DEADLINE.test(tree.text.slice(Math.max(0, span.start - 80), span.start))
    ? true
    : (verdictBefore(tree, at) ?? verdictBehind(tree, at, tree.tokensIn(span).end));
  if (verdict !== undefined) return verdict ? 'ahead' : 'back';
  return /(?:^|\s)by\s*$/i.test(tree.text.slice(Math.max(0, span.start - 4), span.start)) ? 'ahead' : 'open';
}

function verdictBefore(tree: TreeView, at: TokenIndex): boolean | undefined {
  const { first } = tree.sentence(tree.sentenceOf(at));
  for (let token = at - 1; token >= Math.max(first, at - REACH); token--) {
    const verdict = verdictAt(tree, token as TokenIndex, first);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** A time this close to the beginning of its sentence opens it: "On Friday, ...". */
const OPENING = 2;

function verdictBehind(tree: TreeView, at: TokenIndex, behind: TokenIndex): boolean | undefined {
  const { first, end } = tree.sentence(tree.sentenceOf(at));
  for (let token: number = behind; token < Math.min(end, behind + REACH); token++) {
    const word = token as TokenIndex;
    if (tree.lower(word) === ',' && at - first > OPENING) return undefined;
    const verdict = tree.xpos(word) === 'MD' ? isOpenModal(tree, word, end) : verdictAt(tree, word, token);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** What one token says of the direction; undefined when it is no verb, or one without a tense. */
function verdictAt(tree: TreeView, token: TokenIndex, first: number): boolean | undefined {
  const tag = tree.xpos(token);
  if (tree.lower(token) === 'due') return true;
  const isBe = FORMS_OF_BE.has(tree.lower(token));
  switch (tag) {
    case 'MD':
      return modals.has(tree.lower(token));
    case 'VB':
    case 'VBN':
    case 'VBG':
      return groupVerdict(tree, token, first);
    case 'VBD':
      return false;
    case 'VBZ':
    case 'VBP':
      return isOneOf(tree, token, appointments) || isBe;
    default:
      return undefined;
  }
}

/** Walks back over the auxiliaries of a verb to the word that carries its tense. */
function groupVerdict(tree: TreeView, verb: TokenIndex, first: number): boolean | undefined {
  const form = tree.xpos(verb);
  let perfect = false;
  for (let token = verb - 1; token >= Math.max(first, verb - 5); token--) {
    const at = token as TokenIndex;
    const tag = tree.xpos(at);
    if (tag === 'MD') return !perfect && modals.has(tree.lower(at));
    if (tag === 'TO') return infinitiveVerdict(tree, at, first);
    if (tag === 'VBD') return form === 'VBN' ? isOneOf(tree, verb, planned) : false;
    if (tag === 'VBZ' || tag === 'VBP')
      return form === 'VBG' || (form === 'VBN' && FORMS_OF_BE.has(tree.lower(at)) && isOneOf(tree, verb, planned));
    if (tree.lower(at) === 'have') perfect = true;
    else if (tag !== 'RB' && tree.upos(at) !== 'AUX') break;
  }
  if (form === 'VBG') return undefined;
  // A bare form without a modal is a present tense that the tagger took for an infinitive.
  if (form === 'VB') return isOneOf(tree, verb, appointments) ? true : undefined;
  return form === 'VBN'
    ? governors.has(tree.lemma(verb)) &&
        !['be', 'have', 'go', 'ask', 'call', 'order', 'agree'].includes(tree.lemma(verb))
    : undefined;
}

/** "plans to meet", "is to meet", and the headline's "Envoys to meet": ahead; "failed to meet": not. */
function infinitiveVerdict(tree: TreeView, to: TokenIndex, first: number): boolean {
  for (let token = to - 1; token >= Math.max(first, to - 6); token--) {
    const at = token as TokenIndex;
    const tag = tree.xpos(at);
    if (isOneOf(tree, at, governors) || FORMS_OF_BE.has(tree.lower(at))) return true;
    if (tag === 'MD') return modals.has(tree.lower(at));
    if (tag.startsWith('VB')) return false;
  }
  return true;
}

function isOpenModal(tree: TreeView, modal: TokenIndex, end: number): boolean {
  const next = modal + 1 < end ? tree.lower((modal + 1) as TokenIndex) : '';
  return modals.has(tree.lower(modal)) && next !== 'have';
}
