import type { Actor, Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { isWe } from './report-voice.ts';

/** Who says "I" and "we" in which quotation. */
export interface Voices {
  /** Gives the first-person pronouns of the span to the actor; those that are given already stay. O(tokens of the span). */
  set(span: Span, actor: string, kind: Actor['kind']): void;
  at(token: TokenIndex): string | undefined;
  /** Where the actor says "I", or a body "we": mentions of it. What a person means by "we" is more than that person. */
  by(actor: string): readonly TokenIndex[];
}

const SINGULAR: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

export function voices(tree: TreeView): Voices {
  const speakers = new Map<TokenIndex, string>();
  const spoken = new Map<string, TokenIndex[]>();
  const isMeant = (token: TokenIndex, kind: Actor['kind']): boolean => {
    if (tree.upos(token) !== 'PRON') return false;
    return isWe(tree, token) || (kind === 'person' && SINGULAR.has(tree.lower(token)));
  };
  return {
    set: (span, actor, kind) => {
      const { first, end } = tree.tokensIn(span);
      for (let i = first as number; i < end; i++) {
        const token = i as TokenIndex;
        if (speakers.has(token) || !isMeant(token, kind)) continue;
        speakers.set(token, actor);
        if (kind === 'person' && isWe(tree, token)) continue;
        const tokens = spoken.get(actor) ?? [];
        tokens.push(token);
        spoken.set(actor, tokens);
      }
    },
    at: (token) => speakers.get(token),
    by: (actor) => spoken.get(actor) ?? [],
  };
}
