import { anchor, type Anchor, type Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

const LEAD =
  'most of them|many of them|some of them|all of them|half of them|mostly|mainly|largely|predominantly|chiefly|among them|including';
/** Behind the figure's noun, with a comma, dash or bracket between, up to the next comma. */
const COMPOSITION = new RegExp(`^(?:,|[ ]?[-–—(]|\\s)\\s{0,2}((?:${LEAD})\\s[^,.;:()\\n–—"”]{2,60})`, 'iu');
/** "mostly civilians" says who they are; "mostly in the north" does not. */
const NOT_WHO = /^\p{L}+(?: of them)? (?:in|at|on|by|from|near|during|because|due|for|to|as|when|after)(?!\p{L})/iu;
/** Where words behind it begin something else. */
const TAIL = /\s(?:were|was|are|is|have|has|had|who|which|that|when|after|in|on|at|during|since)\s.*$/iu;
const REACH = 90;

/** "mostly civilians", "including two children" behind what is counted. */
export function compositionOf(tree: TreeView, places: readonly number[]): Anchor | undefined {
  for (const place of places) {
    const found = compositionAt(tree, place);
    if (found) return found;
  }
  return undefined;
}

function compositionAt(tree: TreeView, from: number): Anchor | undefined {
  const found = COMPOSITION.exec(tree.text.slice(from, from + REACH));
  const words = found?.[1];
  if (found === null || words === undefined || NOT_WHO.test(words)) return undefined;
  const start = from + found[0].length - words.length;
  const end = beforeNextVerb(tree, { start, end: start + words.replace(TAIL, '').trimEnd().length });
  return anchor(tree.text, start, end);
}

/** "mostly farmers [and taking 12 others]": another verb says something else. */
function beforeNextVerb(tree: TreeView, span: Span): number {
  const { first, end } = tree.tokensIn(span);
  for (let at = first + 1; at < end; at++) {
    const token = at as TokenIndex;
    const isJoin = tree.upos(token) === 'CCONJ';
    const next = isJoin ? ((at + 1) as TokenIndex) : token;
    const isVerb = next < tree.size && tree.upos(next) === 'VERB' && tree.baseRelation(next) !== 'amod';
    if (isVerb && (isJoin || tree.xpos(next) !== 'VBN')) return tree.tokenSpan((at - 1) as TokenIndex).end;
  }
  return span.end;
}
