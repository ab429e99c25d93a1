import type { TokenIndex } from '@onrecord/language';
import type { ActorTable } from '../actors/actor-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Cue } from './find-cues.ts';
import { type Surface, tokenIndex } from './surface.ts';

/** How far a chain of governors or a walk to the left is followed. */
const MAX_STEPS = 8;
const MAX_WALK = 40;
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Relations through which a word belongs to the name or noun on its left or right. */
const INSIDE_NAME = new Set(['flat', 'compound', 'appos']);

interface Words {
  readonly tree: TreeView;
  readonly surface: Surface;
  readonly actors: ActorTable;
}

type Places = Pick<Words, 'tree' | 'surface'>;

/** The head token of the noun phrase that speaks through an active cue verb; undefined when there is none near. */
export function findSpeaker(words: Words, cue: Cue): TokenIndex | undefined {
  const held = whoseSpeaker(words, cue);
  if (held !== undefined) return held;
  const own = ownSubject(words, cue.token);
  const near = cue.form === 'finite' ? nominalBefore(words, cue.first) : undefined;
  const subject = ableToSpeak(words, own, near) ?? subjectOf(words, cue.token, 0) ?? nominalBefore(words, cue.first);
  if (subject === undefined) return undefined;
  return settle(words, cue, subject);
}

/** How far before its verb "whose" may stand, in tokens. */
const MAX_WHOSE = 12;

/** "the board, whose head, Ann Lee, said": the name between commas, else the noun right behind "whose". */
function whoseSpeaker({ tree, surface }: Words, cue: Cue): TokenIndex | undefined {
  if (cue.form !== 'finite') return undefined;
  const stop = Math.max(surface.stretch(cue.token).first, cue.first - MAX_WHOSE);
  let name: TokenIndex | undefined;
  for (let i = cue.first - 1; i >= stop; i--) {
    const token = tokenIndex(i);
    if (tree.lower(token) === 'whose') return name ?? nominalAfter({ tree, surface }, tokenIndex(i + 1));
    if (['VERB', 'AUX', 'SCONJ', 'ADP'].includes(tree.upos(token)) || surface.quotationAt(i) !== cue.quotation)
      return undefined;
    const opens = i > stop && tree.lower(tokenIndex(i - 1)) === ',' && tree.lower(tokenIndex(cue.first - 1)) === ',';
    if (opens && tree.upos(token) === 'PROPN') name = token;
  }
  return undefined;
}

/**
 * The subject by the tree, or the noun phrase right before the verb where only that one can speak ("talks stalled after the
 * rebels said": the parser may take the talks for the speaker).
 */
function ableToSpeak(
  { tree, actors }: Words,
  own: TokenIndex | undefined,
  near: TokenIndex | undefined,
): TokenIndex | undefined {
  if (own === undefined || near === undefined || near <= own || tree.upos(own) === 'PRON') return own ?? near;
  const isMute = actors.at(own).status === 'absent' && actors.at(near).status !== 'absent';
  return isMute ? near : own;
}

/** Through the tree: its own subject, the word it describes, or the subject of what governs it. */
function subjectOf(words: Words, verb: TokenIndex, step: number): TokenIndex | undefined {
  const { tree } = words;
  const own = ownSubject(words, verb);
  if (own !== undefined) return own;
  const head = tree.head(verb);
  if (head === undefined || step > MAX_STEPS) return undefined;
  const relation = tree.baseRelation(verb);
  if (relation === 'acl') return NOMINAL.has(tree.upos(head)) ? head : undefined;
  if (relation === 'xcomp') {
    const [controller] = tree.children(head, 'obj', 'iobj').filter((child) => child > head && child < verb);
    return controller ?? subjectOf(words, head, step + 1);
  }
  if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis' || relation === 'dep') {
    return NOMINAL.has(tree.upos(head)) && relation !== 'conj' ? head : subjectOf(words, head, step + 1);
  }
  return undefined;
}

function ownSubject(words: Words, verb: TokenIndex): TokenIndex | undefined {
  const [own] = words.tree.children(verb, 'nsubj');
  if (own === undefined) return undefined;
  return RELATIVE.has(words.tree.lower(own)) ? antecedent(words, verb, own) : own;
}

/** What "who" stands for: the word its clause describes, else the noun before the comma. */
function antecedent(words: Words, verb: TokenIndex, relative: TokenIndex): TokenIndex | undefined {
  const head = words.tree.head(verb);
  if (head !== undefined && head < relative && NOMINAL.has(words.tree.upos(head))) return head;
  return nominalBefore(words, relative);
}

/** The noun phrase that ends right before `token`, over adverbs, times ("on Sunday") and commas. */
export function nominalBefore({ tree, surface }: Places, token: TokenIndex): TokenIndex | undefined {
  const stop = Math.max(surface.stretch(token).first, token - MAX_WALK);
  for (let i = token - 1; i >= stop; i--) {
    const left = tokenIndex(i);
    if (tree.lower(left) === ',') {
      i = asideBefore(tree, i, stop) ?? i;
      continue;
    }
    if (surface.isTime(left) || tree.upos(left) === 'ADV') continue;
    if (tree.upos(left) === 'ADP' && surface.isTime(i + 1)) continue;
    if (tree.lower(left) === ')') {
      while (i > stop && tree.lower(tokenIndex(i)) !== '(') i--;
      continue;
    }
    return NOMINAL.has(tree.upos(left)) ? phraseHead(tree, left, stop, token) : undefined;
  }
  return undefined;
}

/**
 * The comma that opens the aside closed by the comma `closing`: ", who had asked for silence," and ", quoting its staff,". The
 * words in it are no subject of the verb behind it.
 */
function asideBefore(tree: TreeView, closing: number, stop: number): number | undefined {
  for (let i = closing - 1; i >= stop; i--) {
    if (tree.lower(tokenIndex(i)) !== ',') continue;
    const opener = tokenIndex(i + 1);
    return RELATIVE.has(tree.lower(opener)) || ['VBG', 'VBN'].includes(tree.xpos(opener)) ? i : undefined;
  }
  return undefined;
}

/** The noun phrase that begins at or right after `token`; undefined when no noun comes before a verb. */
export function nominalAfter({ tree, surface }: Places, token: TokenIndex): TokenIndex | undefined {
  const stop = Math.min(surface.stretch(tokenIndex(Math.min(token, tree.size - 1))).end, token + MAX_WALK);
  for (let i: number = token; i < stop; i++) {
    const right = tokenIndex(i);
    const upos = tree.upos(right);
    if (upos === 'VERB' && !tree.xpos(right).startsWith('VBN') && !tree.xpos(right).startsWith('VBG')) return undefined;
    if (upos === 'AUX' || upos === 'PUNCT') return undefined;
    if (upos === 'PRON' && tree.baseRelation(right) !== 'nmod') return right;
    if (upos === 'NOUN' || upos === 'PROPN') return phraseHead(tree, lastOfRun(tree, right, stop), token);
  }
  return undefined;
}

/** The last noun of a run of nouns, unless the tree takes an earlier one for its head. */
function lastOfRun(tree: TreeView, noun: TokenIndex, stop: number): TokenIndex {
  let last = noun;
  for (let i = noun + 1; i < stop; i++) {
    const next = tokenIndex(i);
    if (tree.lower(next) === "'s" || tree.lower(next) === '’s' || tree.lower(next) === '’' || tree.lower(next) === "'")
      continue;
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tree.upos(next))) break;
    if (tree.upos(next) === 'NOUN' || tree.upos(next) === 'PROPN') last = next;
  }
  return last;
}

/** Climbs from a word of a noun phrase to its head, as long as it stays within the phrase and before `end`. */
export function phraseHead(tree: TreeView, noun: TokenIndex, from: number, end = Infinity): TokenIndex {
  let head = noun;
  for (let step = 0; step < MAX_STEPS; step++) {
    const up = tree.head(head);
    if (up === undefined || up < from || up >= end) return head;
    if (!NOMINAL.has(tree.upos(up))) {
      const described = describedBy(tree, up, from);
      if (described === undefined) return head;
      head = described;
      continue;
    }
    const relation = tree.baseRelation(head);
    const inName = INSIDE_NAME.has(relation) || (relation === 'nmod' && up < head);
    if (!inName) return head;
    head = up;
  }
  return head;
}

/** "officials familiar with the plans", "a man holding a flag": the noun that the adjective or participle describes. */
function describedBy(tree: TreeView, modifier: TokenIndex, from: number): TokenIndex | undefined {
  const left = tokenIndex(modifier - 1);
  if (tree.upos(modifier) === 'ADJ' && left >= from && NOMINAL.has(tree.upos(left))) return left;
  const noun = tree.head(modifier);
  const describes =
    (tree.upos(modifier) === 'ADJ' || tree.xpos(modifier) === 'VBG') &&
    ['amod', 'acl'].includes(tree.baseRelation(modifier));
  return describes && noun !== undefined && noun < modifier && noun >= from && NOMINAL.has(tree.upos(noun))
    ? noun
    : undefined;
}

/**
 * In "Ms Lee, head of the port, said" and "Ms Lee, the head of the port said" the parser may take the aside for the
 * subject: the name before the aside speaks.
 */
function settle(words: Words, cue: Cue, subject: TokenIndex): TokenIndex {
  const { tree, surface } = words;
  if (subject >= cue.first || tree.upos(subject) === 'PRON') return subject;
  const stop = Math.max(surface.stretch(cue.token).first, subject - MAX_WALK);
  const closed = tree.lower(tokenIndex(cue.first - 1)) === ',';
  for (let i: number = subject; i > stop; i--) {
    const token = tokenIndex(i);
    if (tree.lower(token) === ',') return nameBefore(words, i, stop, closed) ?? subject;
    if (tree.upos(token) === 'VERB' || tree.upos(token) === 'SCONJ') return subject;
  }
  return subject;
}

/** A name that ends before the comma; two words or more where nothing but that comma shows the aside. */
function nameBefore({ tree, surface }: Words, comma: number, stop: number, closed: boolean): TokenIndex | undefined {
  const last = tokenIndex(comma - 1);
  if (tree.upos(last) !== 'PROPN' || surface.isTime(last)) return undefined;
  let first: number = last;
  while (first > stop && tree.upos(tokenIndex(first - 1)) === 'PROPN') first--;
  if (first === last && !closed) return undefined;
  if (first > stop && tree.upos(tokenIndex(first - 1)) === 'ADP') return undefined;
  return phraseHead(tree, last, first);
}

/** "by his allies" after a passive cue. */
export function findAgent(words: Words, cue: Cue): TokenIndex | undefined {
  const { tree, surface } = words;
  const stop = Math.min(surface.stretch(cue.token).end, cue.end + 12);
  for (let i: number = cue.end; i < stop; i++) {
    const token = tokenIndex(i);
    if (tree.lower(token) === 'by') return nominalAfter(words, tokenIndex(i + 1));
    if (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX' || tree.upos(token) === 'PUNCT') return undefined;
  }
  return undefined;
}
