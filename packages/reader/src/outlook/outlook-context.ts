import type { Actor, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { toldIn } from '../attribution/told-in.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { OutlookInput } from './outlook-input.ts';
import { type OwnVoice, ownVoice } from './own-voice.ts';

/** What the outlook rules may look at. */
export interface OutlookContext {
  readonly input: OutlookInput;
  readonly tree: TreeView;
  /** The statement that tells the word, innermost. */
  readonly statementOf: (token: TokenIndex) => Statement | undefined;
  /** The statement of which the word is the cue ("threatened", "promised"): it knows best who it is. */
  readonly toldBy: (token: TokenIndex) => Statement | undefined;
  /** All tokens with one of these lemmas, by lemma and in text order; without those of sentences too long to be prose. */
  readonly withLemma: (lemmas: Iterable<string>) => readonly TokenIndex[];
  readonly voice: OwnVoice;
  readonly actor: (id: string) => Actor | undefined;
}

/** Tokens. Clauses and conditions are looked for in the whole sentence: this keeps the stage linear. */
const LONGEST = 400;

/** O(tokens); the lists are made once. */
export function outlookContext(input: OutlookInput): OutlookContext {
  const { tree, statements, actors } = input;
  const told = toldIn(statements);
  const tellers: (Statement | undefined)[] = [];
  const byLemma = new Map<string, TokenIndex[]>();
  for (let i = 0; i < tree.size; i++) {
    const token = i as TokenIndex;
    const { first, end } = tree.sentence(tree.sentenceOf(token));
    tellers.push(told(tree.tokenSpan(token)));
    if (end - first > LONGEST) continue;
    const lemma = tree.lemma(token);
    const known = byLemma.get(lemma);
    if (known) known.push(token);
    else byLemma.set(lemma, [token]);
  }
  const cues = new Map<TokenIndex, Statement>();
  for (const statement of statements) {
    if (statement.cue.status !== 'stated') continue;
    const { first, end } = tree.tokensIn(statement.cue.anchor);
    for (let i: number = first; i < end; i++) cues.set(i as TokenIndex, statement);
  }
  let rows: ReadonlyMap<string, Actor> | undefined;
  const statementOf = (token: TokenIndex): Statement | undefined => tellers[token];
  const withLemma = (lemmas: Iterable<string>): readonly TokenIndex[] =>
    [...lemmas].flatMap((lemma) => byLemma.get(lemma) ?? []);
  return {
    input,
    tree,
    statementOf,
    toldBy: (token) => cues.get(token),
    withLemma,
    voice: ownVoice(input, statementOf, withLemma),
    actor: (id) => {
      rows ??= new Map(actors.actors().map((actor) => [actor.id, actor]));
      return rows.get(id);
    },
  };
}
