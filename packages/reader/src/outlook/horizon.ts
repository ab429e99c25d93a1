import { absent, type Known, stated, type Time } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { ProspectDraft } from './draft.ts';

const BACK_BEFORE = /(?:^|[^\p{L}])(?:since|last|past|previous|earlier|of|on and off|after|following)\s+(?:the\s+)?$/iu;
const AHEAD_BEFORE =
  /(?:^|[^\p{L}])(?:with)?in\s+(?:the\s+)?$|(?:^|[^\p{L}])(?:for|over|next|after)\s+(?:the\s+)?(?:next\s+|coming\s+|another\s+)?$|(?:next|coming)\s+$/iu;
const BACK_IN = /(?:^|[^\p{L}])(?:ago|last|past|yesterday|earlier|previous)(?!\p{L})/iu;

/** The times of a report by sentence: to find those near a word without walking all of them. */
export function timesBySentence(tree: TreeView, times: readonly Time[]): ReadonlyMap<number, readonly Time[]> {
  const found = new Map<number, Time[]>();
  for (const time of times) {
    const token = tree.tokenAt(time.anchor.start);
    if (token === undefined) continue;
    const sentence = tree.sentenceOf(token);
    const known = found.get(sentence);
    if (known) known.push(time);
    else found.set(sentence, [time]);
  }
  return found;
}

/** By when or for when it is told: a time in what is to come, hanging on the deed, or in the condition. */
export function horizonOf(
  tree: TreeView,
  draft: ProspectDraft,
  times: ReadonlyMap<number, readonly Time[]>,
): Known<string> {
  const near = (times.get(tree.sentenceOf(draft.deed)) ?? []).filter((time) => pointsAhead(tree, time));
  const inside = near.find(({ anchor }) => isWithin(tree, anchor.start, draft.what));
  const hanging = near.find(({ anchor }) => {
    const token = tree.tokenAt(anchor.start);
    return token !== undefined && tree.isUnder(token, draft.deed) && !isOfPast(tree, token, draft.deed);
  });
  const { condition } = draft;
  const conditional =
    condition === undefined ? undefined : near.find(({ anchor }) => isWithin(tree, anchor.start, condition));
  const time = inside ?? hanging ?? conditional;
  return time === undefined ? absent : stated(time.id, time.anchor);
}

/** "Today the council signed a pact that will ...": a past verb stands between. */
function isOfPast(tree: TreeView, time: TokenIndex, deed: TokenIndex): boolean {
  for (let i: number = time; i < deed; i++) if (tree.xpos(i as TokenIndex) === 'VBD') return true;
  return false;
}

function isWithin(tree: TreeView, offset: number, { first, end }: TokenRange): boolean {
  const token: TokenIndex | undefined = tree.tokenAt(offset);
  return token !== undefined && token >= first && token < end;
}

function pointsAhead(tree: TreeView, { anchor, type }: Time): boolean {
  if (type === 'set') return false;
  const before = tree.text.slice(Math.max(0, anchor.start - 24), anchor.start);
  if (BACK_BEFORE.test(before) || BACK_IN.test(anchor.quote)) return false;
  return (
    type !== 'duration' ||
    AHEAD_BEFORE.test(before) ||
    /^(?:(?:with)?in|for|over|next|the next|the coming|coming|until|after)\s/i.test(anchor.quote)
  );
}
