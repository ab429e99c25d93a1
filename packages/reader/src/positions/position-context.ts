import { type Actor, type Statement, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { RecordInput } from '../records/record-input.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** What the position rules may look at. Answers are O(1) unless said otherwise; building is linear in the text times the depth in which statements nest. */
export interface PositionContext {
  readonly tree: TreeView;
  readonly input: RecordInput;
  /** The innermost statement whose content holds the token. */
  statementAt(token: TokenIndex): Statement | undefined;
  /** The first body whose name of several words ends in the word (lower case). */
  bodyNamed(word: string): string | undefined;
  /** The statement of which the token is (part of) the cue. */
  statementOfCue(token: TokenIndex): Statement | undefined;
  /** The first token behind what the token may reach: the end of its sentence, block, or of what one statement tells. */
  limitOf(token: TokenIndex): number;
  /** The tokens that are one of the words by lemma or form, in text order. O(tokens found). */
  tokensOf(words: readonly string[]): readonly TokenIndex[];
  /** Index of the block that holds the token. */
  blockOf(token: TokenIndex): number | undefined;
  /** Whether the token is part of a time expression. */
  isTime(token: number): boolean;
  /** The actor of an id. */
  actor(id: string): Actor | undefined;
  /** The actor whose report this is ("We call on ..." outside of any statement); undefined where none says "we". */
  readonly voice: string | undefined;
}

export function positionContext(input: RecordInput): PositionContext {
  const { tree, statements, times, blocks } = input;
  const inner = new Int32Array(tree.size).fill(-1);
  const contentEnd = new Int32Array(tree.size).fill(tree.size);
  const cues = new Int32Array(tree.size).fill(-1);
  const contents = statements
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { index, ...span } of contents) {
    const { first, end } = tree.tokensIn(span);
    inner.fill(index, first, end);
    contentEnd.fill(end, first, end);
  }
  statements.forEach(({ cue }, index) => {
    if (cue.status !== 'stated') return;
    const { first, end } = tree.tokensIn(cue.anchor);
    cues.fill(index, first, end);
  });
  const time = new Uint8Array(tree.size);
  for (const { anchor } of times) {
    const { first, end } = tree.tokensIn(anchor);
    time.fill(1, first, end);
  }
  const blockEnd = new Int32Array(tree.size).fill(tree.size);
  const block = new Int32Array(tree.size).fill(-1);
  blocks.forEach((span, index) => {
    const { first, end } = tree.tokensIn(span);
    blockEnd.fill(end, first, end);
    block.fill(index, first, end);
  });
  const index = wordIndex(tree);
  const statementAt = (token: TokenIndex): Statement | undefined => statements[inner[token] ?? -1];
  const actors = new Map<string, Actor>();
  return {
    tree,
    input,
    statementAt,
    actor: (id) => {
      // Asking who somebody is may make an actor, so the list is read again when one is new.
      if (!actors.has(id)) for (const actor of input.actors.actors()) actors.set(actor.id, actor);
      return actors.get(id);
    },
    bodyNamed: bodiesOf(input),
    statementOfCue: (token) => statements[cues[token] ?? -1],
    limitOf: (token) =>
      Math.min(tree.sentence(tree.sentenceOf(token)).end, contentEnd[token] ?? tree.size, blockEnd[token] ?? tree.size),
    tokensOf: (words) => [...new Set(words.flatMap((word) => index.get(word) ?? []))].sort((a, b) => a - b),
    blockOf: (token) => (block[token] === -1 ? undefined : block[token]),
    isTime: (token) => time[token] === 1,
    voice: voiceOf(input, statementAt),
  };
}

/** The first body of the report by the last word of its name; read once, when first asked for. */
function bodiesOf({ actors }: RecordInput): (word: string) => string | undefined {
  let bodies: Map<string, string> | undefined;
  return (word) => {
    if (!bodies) {
      bodies = new Map();
      for (const { id, kind, name } of actors.actors()) {
        const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
        if (kind === 'organization' && name.includes(' ') && !bodies.has(last)) bodies.set(last, id);
      }
    }
    return bodies.get(word);
  };
}

/** Where each word stands, by lemma and by form. */
function wordIndex(tree: TreeView): ReadonlyMap<string, readonly TokenIndex[]> {
  const index = new Map<string, TokenIndex[]>();
  const add = (word: string, token: TokenIndex): void => {
    const list = index.get(word);
    if (list) list.push(token);
    else index.set(word, [token]);
  };
  for (let position = 0; position < tree.size; position++) {
    const token = position as TokenIndex;
    const form = tree.lower(token);
    const lemma = tree.lemma(token);
    add(form, token);
    if (lemma !== form) add(lemma, token);
  }
  return index;
}

/** Who is meant by the first "we" that no statement holds. */
function voiceOf(
  { tree, actors, quotations }: RecordInput,
  statementAt: (token: TokenIndex) => Statement | undefined,
): string | undefined {
  let next = 0;
  for (let position = 0; position < tree.size; position++) {
    const token = position as TokenIndex;
    if (tree.word(token) !== 'We' && tree.word(token) !== 'we') continue;
    const { start } = tree.tokenSpan(token);
    while ((quotations[next]?.end ?? Infinity) <= start) next++;
    if ((quotations[next]?.start ?? Infinity) <= start || statementAt(token)) continue;
    const actor = valueOf(actors.at(token));
    if (actor !== undefined) return actor;
  }
  return undefined;
}
