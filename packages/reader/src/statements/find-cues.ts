import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { hasFiniteVerb } from './edges.ts';
import { NOUN_TABLE, VERB_TABLE, type CueTable, type CueWord } from './lexicon/cue-table.ts';
import { type Surface, tokenIndex } from './surface.ts';

/** How a reporting verb stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'noun';

/** One reporting word of the text. */
export interface Cue {
  readonly token: TokenIndex;
  /** Behind its particle. */
  readonly end: TokenIndex;
  /** The first of its auxiliaries, or itself. */
  readonly first: TokenIndex;
  readonly word: CueWord;
  readonly form: CueForm;
  readonly passive: boolean;
  /** "did not say", "without saying", "would say": not said. */
  readonly unsaid: boolean;
  /** Index of the quotation it stands in, or NONE. */
  readonly quotation: number;
}

const MODALS = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'must',
  'can',
  'shall',
  'will',
  'wo',
  'ca',
  "'ll",
  "'d",
  '’ll',
  '’d',
]);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'cannot']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'without', 'before', 'instead']);
/** "went on to say" is said; "refused to say", "is expected to say" are not. Our own list. */
const SAYING_GOVERNORS = new Set([
  'go',
  'continue',
  'proceed',
  'take',
  'use',
  'appear',
  'seem',
  'begin',
  'start',
  'rise',
  'turn',
  'return',
  'call',
  'join',
  'gather',
  'meet',
  'march',
  'rally',
  'protest',
  'demonstrate',
  'write',
  'phone',
  'visit',
  'travel',
  'telephone',
  'hold',
  'speak',
]);

/** All reporting verbs and nouns, in text order. O(tokens). */
export function findCues(tree: TreeView, surface: Surface): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tree.size; i++) {
    const token = tokenIndex(i);
    const cue = verbCue(tree, surface, token) ?? mistakenVerb(tree, surface, token) ?? nounCue(tree, surface, token);
    if (cue) cues.push(cue);
  }
  return cues;
}

function lookUp(tree: TreeView, table: CueTable, token: TokenIndex): { word: CueWord; end: TokenIndex } | undefined {
  const entries = table.get(tree.lemma(token).toLowerCase());
  const next = token + 1 < tree.size ? tree.lower(tokenIndex(token + 1)) : '';
  const word = entries?.find(({ particle }) => particle === '' || particle === next);
  return word && { word, end: tokenIndex(token + (word.particle === '' ? 1 : 2)) };
}

function nounCue(tree: TreeView, surface: Surface, token: TokenIndex): Cue | undefined {
  if (tree.upos(token) !== 'NOUN') return undefined;
  const found = lookUp(tree, NOUN_TABLE, token);
  return (
    found && {
      token,
      ...found,
      first: token,
      form: 'noun',
      passive: false,
      unsaid: false,
      quotation: surface.quotationAt(token),
    }
  );
}

function verbCue(tree: TreeView, surface: Surface, token: TokenIndex): Cue | undefined {
  const xpos = tree.xpos(token);
  if (tree.upos(token) !== 'VERB' || !xpos.startsWith('VB') || isHyphened(tree, token)) return undefined;
  const found = lookUp(tree, VERB_TABLE, token);
  if (!found) return undefined;
  const group = auxiliaries(tree, token);
  if (group.first === token && ['VBN', 'VBG'].includes(xpos) && tree.baseRelation(token) === 'amod') return undefined;
  const passive = isPassive(tree, token, group);
  // "put" and "read" are past tense too: a subject of its own tells.
  const hasSubject = tree.children(token, 'nsubj').some((child) => child < token);
  const isTensed = xpos === 'VB' && (hasSubject || joinsPresent(tree, token)) && !group.to;
  const form = formOf(isTensed ? 'VBD' : xpos, group, passive);
  const unsaid = group.negated || group.modal || isUnsaid(tree, token, form, group.first);
  return { token, ...found, first: group.first, form, passive, unsaid, quotation: surface.quotationAt(token) };
}

/** "We thank the crews and call on all sides": a bare form that is joined to a present tense is one too. */
function joinsPresent(tree: TreeView, token: TokenIndex): boolean {
  const first = tree.head(token);
  return first !== undefined && first < token && tree.baseRelation(token) === 'conj' && tree.xpos(first) === 'VBP';
}

const PLAIN = { form: 'finite', passive: false, unsaid: false } as const;
const MAX_HEARER = 14;

/** What may follow "demands" or "calls" as a verb. */
const AFTER_VERB = new Set(['that', 'for', 'to', 'against']);

/**
 * "The agreement calls for ...": the tagger may take the verb for a noun. A noun before it, no finite verb before that, and
 * "that" or its preposition behind it tell.
 */
function mistakenVerb(tree: TreeView, surface: Surface, token: TokenIndex): Cue | undefined {
  return mistakenPast(tree, surface, token) ?? mistakenPresent(tree, surface, token);
}

/** "The office updated members that ...": a past tense taken for an adjective. A noun before it, a hearer and "that" behind it. */
function mistakenPast(tree: TreeView, surface: Surface, token: TokenIndex): Cue | undefined {
  const word = tree.lower(token);
  if (tree.upos(token) !== 'ADJ' || !word.endsWith('ed') || token === 0) return undefined;
  const entries = VERB_TABLE.get(word.slice(0, -1)) ?? VERB_TABLE.get(word.slice(0, -2));
  const verb = entries?.find(({ particle, frames }) => particle === '' && frames.has('tell'));
  if (!verb || !['NOUN', 'PROPN', 'PRON'].includes(tree.upos(tokenIndex(token - 1)))) return undefined;
  const stop = Math.min(surface.stretch(token).end, token + MAX_HEARER);
  for (let i = token + 1; i < stop; i++) {
    const next = tokenIndex(i);
    if (tree.lower(next) === 'that' && i > token + 1)
      return {
        token,
        end: tokenIndex(token + 1),
        word: verb,
        first: token,
        ...PLAIN,
        quotation: surface.quotationAt(token),
      };
    if (['VERB', 'AUX'].includes(tree.upos(next)) || /^[,;:.!?]$/u.test(tree.word(next))) return undefined;
  }
  return undefined;
}

function mistakenPresent(tree: TreeView, surface: Surface, token: TokenIndex): Cue | undefined {
  if (tree.xpos(token) !== 'NNS' || token === 0 || token + 1 >= tree.size) return undefined;
  const found = lookUp(tree, VERB_TABLE, token);
  const before = tokenIndex(token - 1);
  if (!found || !['NN', 'NNP'].includes(tree.xpos(before))) return undefined;
  if (!AFTER_VERB.has(tree.lower(tokenIndex(token + 1)))) return undefined;
  const { first } = surface.stretch(token);
  // "Norway demands that": a name needs no article before it; "the Norway demands for" is left to the noun.
  const opens =
    tree.upos(first) === 'DET' || (tree.xpos(before) === 'NNP' && tree.lower(tokenIndex(token + 1)) === 'that');
  if (token - first > 12 || !opens || hasFiniteVerb(tree, first, token)) return undefined;
  return { token, ...found, first: token, ...PLAIN, quotation: surface.quotationAt(token) };
}

/** "self-proclaimed": part of a compound. */
function isHyphened(tree: TreeView, token: TokenIndex): boolean {
  const { start, end } = tree.tokenSpan(token);
  return tree.text[start - 1] === '-' || tree.text[end] === '-';
}

interface VerbGroup {
  readonly first: TokenIndex;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly to: boolean;
  readonly auxiliary: ReadonlySet<string>;
}

/** Reads the auxiliaries off the words left of the verb. */
function auxiliaries(tree: TreeView, token: TokenIndex): VerbGroup {
  const auxiliary = new Set<string>();
  let first = token;
  let negated = false;
  let modal = false;
  let to = false;
  for (let i = token - 1; i >= Math.max(0, token - 6); i--) {
    const left = tokenIndex(i);
    const word = tree.lower(left);
    if (NEGATIONS.has(word)) negated = true;
    else if (MODALS.has(word) && tree.xpos(left) === 'MD') modal = true;
    else if (word === 'to' && tree.upos(left) === 'PART') to = true;
    else if (tree.upos(left) === 'AUX' && !auxiliary.has('do')) auxiliary.add(tree.lemma(left));
    else if (tree.upos(left) === 'ADV' && i > 0) continue;
    else break;
    first = left;
    if (to) break;
  }
  return { first, negated, modal, to, auxiliary };
}

function isPassive(tree: TreeView, token: TokenIndex, { auxiliary }: VerbGroup): boolean {
  const xpos = tree.xpos(token);
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  if (auxiliary.has('be') || auxiliary.has('get')) return true;
  if (auxiliary.size > 0) return false;
  const next = token + 1 < tree.size ? tree.lower(tokenIndex(token + 1)) : '';
  // "Blamed each other": an object of its own, whatever the parser makes of the clause.
  if (next === 'each' || next === 'one') return false;
  return xpos === 'VBN' ? tree.baseRelation(token) === 'acl' || next === 'by' : next === 'by';
}

function formOf(xpos: string, { to, auxiliary, modal }: VerbGroup, passive: boolean): CueForm {
  if (to || (xpos === 'VB' && !modal && !auxiliary.has('do'))) return 'infinitive';
  if (xpos === 'VBG' && !auxiliary.has('be')) return 'participle';
  if (xpos === 'VBN' && passive && auxiliary.size === 0) return 'participle';
  return 'finite';
}

/** "No group has said", "neither side said". */
function isNoPhrase(tree: TreeView, noun: TokenIndex): boolean {
  return tree.children(noun, 'det').some((word) => ['no', 'neither'].includes(tree.lower(word)));
}

function isUnsaid(tree: TreeView, token: TokenIndex, form: CueForm, first: TokenIndex): boolean {
  const before = first > 0 ? tree.lower(tokenIndex(first - 1)) : '';
  if (before === 'without' || before === 'instead' || before === 'nobody' || before === 'none') return true;
  if (before === 'one' && first > 1 && tree.lower(tokenIndex(first - 2)) === 'no') return true;
  if (tree.children(token, 'mark').some((mark) => mark < token && CONDITIONS.has(tree.lower(mark)))) return true;
  if (tree.children(token, 'nsubj').some((subject) => isNoPhrase(tree, subject))) return true;
  if (form !== 'infinitive') return false;
  const governor = tree.head(token);
  return governor === undefined || !SAYING_GOVERNORS.has(tree.lemma(governor)) || governor > token;
}
