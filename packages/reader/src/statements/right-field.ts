import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { hasFiniteVerb, isFinite } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { nominalAfter } from './find-speaker.ts';
import { CLAUSE_VERBS, SETTINGS } from './lexicon/field-words.ts';
import { NONE, tokenIndex } from './surface.ts';

/** How far from its cue a content may begin, in tokens. */
const MAX_GAP = 30;
/** The longest subject of quoted words that is looked for, in tokens. */
const MAX_SUBJECT = 8;
const WH = new Set(['whether', 'how', 'what', 'why', 'where', 'when', 'who', 'if']);

/** What stands to the right of a cue, up to where its content begins. */
export interface RightField {
  /** First token of the content. */
  readonly start: TokenIndex;
  /** How the content is led in. */
  readonly lead: 'that' | 'colon' | 'quote' | 'wh' | 'bare';
  readonly addressee?: TokenIndex;
}

/** A clause of these tells when or why it was said, not what. */
const TEMPORAL = new Set(['before', 'after', 'until', 'because', 'since', 'as', 'when', 'during', 'for']);

/** "so that", "now that" do not lead in what is said. */
const SO = new Set(['so', 'such', 'now', 'provided', 'given', 'all', 'than']);

type Words = Pick<StatementContext, 'tree' | 'surface'>;

/**
 * Finds where the content after a cue begins: behind "that", a colon, at a quotation mark, or where a clause begins,
 * over a hearer ("told reporters"), a time ("on Sunday") and a setting ("in a statement"). O(MAX_GAP).
 */
export function rightField(words: Words, cue: Cue): RightField | undefined {
  const { tree, surface } = words;
  const stop = Math.min(surface.stretch(cue.token).end, cue.end + MAX_GAP);
  const addressee = cue.word.frames.has('tell') ? hearer(words, cue, stop) : undefined;
  const given = addressee === undefined ? {} : { addressee };
  const own = addressee === undefined ? undefined : subjectOfQuotation(words, cue, addressee, stop);
  if (own !== undefined) return { start: own, lead: 'bare', ...given };
  const led = ledIn(words, cue, stop);
  if (led) return { ...led, ...given };
  const start = bareStart(words, cue, stop, addressee);
  if (start !== undefined && !beginsClause(words, cue, start)) return undefined;
  return start === undefined || !hasFiniteVerb(tree, start, surface.stretch(cue.token).end)
    ? undefined
    : { start, lead: 'bare', ...given };
}

/** "that", a colon, a quotation or a question word, with no finite verb before it. */
function ledIn({ tree, surface }: Words, cue: Cue, stop: number): RightField | undefined {
  for (let i: number = cue.end; i < stop; i++) {
    const token = tokenIndex(i);
    const word = tree.lower(token);
    if (startsQuotation({ tree, surface }, cue, i)) {
      if (isSubjectOfQuotation({ tree, surface }, cue, i)) return undefined;
      const that = thatBehind({ tree, surface }, cue, i);
      return that === undefined ? { start: token, lead: 'quote' } : afterThat(tree, that);
    }
    if (word === ':') return i + 1 < tree.size ? { start: tokenIndex(i + 1), lead: 'colon' } : undefined;
    if (word === 'that' && isComplementizer({ tree, surface }, cue, i)) return afterThat(tree, i);
    if (i === cue.end && WH.has(word)) return { start: token, lead: 'wh' };
    if (WH.has(word) && word !== 'who' && word !== 'where' && word !== 'when' && cue.word.frames.has('tell'))
      return { start: token, lead: 'wh' };
    if (isFinite(tree, token) || tree.xpos(token) === 'VB' || word === ';' || ['.', '!', '?'].includes(word))
      return undefined;
  }
  return undefined;
}

/** `told reporters any plan "must wait"`: a noun phrase between the hearer and a quotation that begins with its verb. */
function subjectOfQuotation(
  { tree, surface }: Words,
  cue: Cue,
  hearer: TokenIndex,
  stop: number,
): TokenIndex | undefined {
  const start = tokenIndex(hearer + 1);
  if (start >= stop || !opensPhrase(tree, start) || surface.isTime(start)) return undefined;
  for (let i = start + 1; i < Math.min(stop, start + MAX_SUBJECT); i++) {
    const token = tokenIndex(i);
    if (startsQuotation({ tree, surface }, cue, i)) return isFinite(tree, tokenIndex(i + 1)) ? start : undefined;
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(tree.upos(token))) return undefined;
  }
  return undefined;
}

/** `said Ms Lee "agreed to go"`: a noun phrase behind a cue without hearer is the subject of the quoted words. */
function isSubjectOfQuotation({ tree, surface }: Words, cue: Cue, quotation: number): boolean {
  if (quotation === cue.end || surface.isTime(cue.end)) return false;
  if (tree.upos(tokenIndex(quotation - 1)) === 'DET') return true;
  if (cue.word.frames.has('tell')) return false;
  return (
    opensPhrase(tree, cue.end) &&
    tree.lower(tokenIndex(quotation - 1)) !== ',' &&
    tree.lower(tokenIndex(quotation - 1)) !== ':'
  );
}

/** In `told "Harbour Hour" on Friday that ...` the quotation is the name of the hearer. */
function thatBehind({ tree, surface }: Words, cue: Cue, quotation: number): number | undefined {
  if (!cue.word.frames.has('tell')) return undefined;
  const { end } = surface.tokensOf(surface.quotationAt(quotation));
  for (let i: number = end; i < Math.min(end + 5, surface.stretch(cue.token).end); i++) {
    if (tree.lower(tokenIndex(i)) === 'that') return i;
    if (isFinite(tree, tokenIndex(i)) || tree.upos(tokenIndex(i)) === 'PUNCT') return undefined;
  }
  return undefined;
}

function afterThat(tree: Words['tree'], that: number): RightField | undefined {
  const next = tree.lower(tokenIndex(that + 1)) === ',' ? that + 2 : that + 1;
  return next < tree.size ? { start: tokenIndex(next), lead: 'that' } : undefined;
}

function startsQuotation({ surface }: Words, cue: Cue, token: number): boolean {
  const quotation = surface.quotationAt(token);
  return quotation !== NONE && quotation !== cue.quotation && surface.tokensOf(quotation).first === token;
}

/** "said that the dam ...", not "said that man", nor the "that" of a relative clause in a setting. */
function isComplementizer({ tree, surface }: Words, cue: Cue, position: number): boolean {
  const token = tokenIndex(position);
  if (position + 1 >= surface.stretch(cue.token).end) return false;
  if (SO.has(tree.lower(tokenIndex(position - 1)))) return false;
  if (
    tree.upos(token) === 'DET' &&
    position === cue.end &&
    !hasFiniteVerb(tree, position, Math.min(position + 12, surface.stretch(cue.token).end))
  )
    return false;
  if (position === cue.end) return true;
  if (!cue.word.frames.has('tell') && opensPhrase(tree, cue.end) && !surface.isTime(cue.end)) return false;
  return !describesNoun({ tree, surface }, cue, token) && !isFinite(tree, tokenIndex(position + 1));
}

function opensPhrase(tree: Words['tree'], token: TokenIndex): boolean {
  return ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(tree.upos(token));
}

/** "believes in the illusion that ..." says no more than "illusion"; "said in a statement that ..." does. */
function describesNoun({ tree }: Words, cue: Cue, that: TokenIndex): boolean {
  const verb = tree.head(that);
  const noun = verb === undefined || verb < that ? undefined : tree.head(verb);
  if (verb === undefined || noun === undefined || tree.baseRelation(verb) !== 'acl') return false;
  return (
    noun > cue.token && noun < that && !SETTINGS.has(tree.lemma(noun).toLowerCase()) && !cue.word.frames.has('tell')
  );
}

/** Where a clause without "that" begins: behind hearer, times, adverbs and settings. */
function bareStart(words: Words, cue: Cue, stop: number, addressee: TokenIndex | undefined): TokenIndex | undefined {
  const { tree, surface } = words;
  let i: number = addressee === undefined ? cue.end : addressee + 1;
  while (i < stop) {
    const token = tokenIndex(i);
    if (ownsNext(words, i, stop) || isActing(words, i, stop)) return token;
    if (surface.isTime(i) || isLooseAdverb(tree, token, cue)) i++;
    else if (tree.upos(token) === 'ADP' && i + 1 < stop && surface.isTime(i + 1)) i++;
    else if (tree.upos(token) === 'ADP' && tree.lower(token) !== 'of') {
      const end = settingEnd(words, cue, i, stop);
      if (end === undefined) return undefined;
      i = end;
    } else if (tree.upos(token) === 'PUNCT' || tree.upos(token) === 'ADP' || tree.upos(token) === 'CCONJ')
      return undefined;
    else
      return TEMPORAL.has(tree.lower(token)) || tree.lower(token) === 'to' || isOwnSubject(words, token, cue)
        ? undefined
        : token;
  }
  return undefined;
}

/** "Thursday's march": a time that owns the next noun begins the clause or the phrase. */
export function ownsNext({ tree, surface }: Words, time: number, stop: number): boolean {
  let i = time;
  while (i < stop && surface.isTime(i)) i++;
  return i > time && i < stop && tree.xpos(tokenIndex(i)) === 'POS';
}

/** "said the next ten days would decide it": a time with a verb right behind it is the subject of the clause. */
function isActing({ tree, surface }: Words, time: number, stop: number): boolean {
  let i = time;
  while (i < stop && surface.isTime(i)) i++;
  return i > time && i < stop && isFinite(tree, tokenIndex(i));
}

/** "said Ms Lee": the noun phrase behind the cue is its subject. */
function isOwnSubject({ tree, surface }: Words, token: TokenIndex, cue: Cue): boolean {
  if (cue.form !== 'finite' || tree.upos(token) === 'PRON' || cue.first === 0) return false;
  const comma = tree.lower(tokenIndex(cue.first - 1)) === ',';
  const left = cue.first - (comma ? 2 : 1);
  if (!comma && surface.quotationAt(left) === cue.quotation) return false;
  const { end } = surface.stretch(cue.token);
  const [child] = tree.children(cue.token, 'nsubj').filter((each) => each >= token && each <= token + 6);
  let last = child === undefined ? token : child;
  while (last + 1 < end && ['PROPN', 'NOUN'].includes(tree.upos(tokenIndex(last + 1)))) last = tokenIndex(last + 1);
  const next = last + 1 < end ? tokenIndex(last + 1) : undefined;
  if (next === undefined || tree.upos(next) === 'PUNCT')
    return !tree.children(cue.token, 'nsubj').some((each) => each < cue.token);
  return child !== undefined && !isFinite(tree, next) && surface.quotationAt(left) !== cue.quotation;
}

/** "said later", "said repeatedly": adverbs of the cue, not the first word of the clause. */
function isLooseAdverb(tree: Words['tree'], token: TokenIndex, cue: Cue): boolean {
  return tree.upos(token) === 'ADV' && tree.head(token) === cue.token;
}

/** Behind a phrase like "in a statement" or "at the border", by the tree: the subtree of what the preposition marks. */
function settingEnd({ tree }: Words, cue: Cue, preposition: number, stop: number): number | undefined {
  const noun = tree.head(tokenIndex(preposition));
  if (noun === undefined || noun < preposition || noun >= stop) return undefined;
  const host = tree.head(noun);
  if (host !== cue.token && (host === undefined || host < cue.end || host > preposition)) return undefined;
  const { end } = tree.subtree(noun);
  return end < stop ? end : noun + 1;
}

/** The hearer of "told reporters", "assured the families". */
function hearer(words: Words, cue: Cue, stop: number): TokenIndex | undefined {
  const { tree } = words;
  if (cue.end >= stop) return undefined;
  const [object] = tree
    .children(cue.token, 'obj', 'iobj')
    .filter((child) => child >= cue.end && child < stop)
    .toSorted((a, b) => a - b);
  const near = object ?? nominalAfter(words, cue.end);
  if (near === undefined || near < cue.end || hasFiniteVerb(tree, cue.end, near)) return undefined;
  const next = near + 1 < stop ? tokenIndex(near + 1) : undefined;
  const isSubject = next !== undefined && (isFinite(tree, next) || tree.upos(next) === 'AUX');
  return isSubject || tree.lower(cue.end) === 'that' ? undefined : near;
}

const RELATIVE = new Set(['who', 'which', 'that', 'where', 'whose', 'whom', 'when', 'because', 'after', 'while', 'as']);

/**
 * Whether a clause begins at `start`: the tree says so, or a noun phrase stands there whose verb comes with nothing between
 * that would open another clause ("claimed responsibility for an attack which killed ..." is none).
 */
function beginsClause({ tree, surface }: Words, cue: Cue, start: TokenIndex): boolean {
  const { end } = surface.stretch(cue.token);
  const clause = tree.children(cue.token, 'ccomp', 'parataxis').some((child) => child > start && child < end);
  if (clause) return true;
  const plain = CLAUSE_VERBS.has(cue.word.lemma) && !cue.word.frames.has('object');
  const [object] = tree.children(cue.token, 'obj').filter((child) => child >= start && child < end);
  for (let i: number = start; i < Math.min(end, start + MAX_GAP); i++) {
    const token = tokenIndex(i);
    if (isFinite(tree, token))
      return i > start && (plain || object === undefined || object === i - 1 || tree.lower(tokenIndex(i - 1)) === ',');
    if (plain) continue;
    if (RELATIVE.has(tree.lower(token)) || ['CCONJ', 'SCONJ'].includes(tree.upos(token))) return false;
  }
  return false;
}
