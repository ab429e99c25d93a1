import { SPOKEN } from '../act-kinds.ts';
import type { EventDraft } from '../draft.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { Sight } from '../refiners/refiner.ts';
import type { EventJoiner } from './joiner.ts';

export const joinSameVerb: EventJoiner = {
  name: 'join-same-verb',
  reason: 'told before in the same word, of the same people',
  joins: (sight) => {
    const before = earlierInSameWord(sight);
    return (draft) => before.get(draft)?.find((one) => isSame(sight, one, draft));
  },
};

/** So many earlier events in the same word are compared at most. */
const MOST = 4;

function earlierInSameWord({ drafts, context: { tree } }: Sight): ReadonlyMap<EventDraft, readonly EventDraft[]> {
  const byWord = new Map<string, readonly EventDraft[]>();
  const before = new Map<EventDraft, readonly EventDraft[]>();
  for (const draft of drafts) {
    const [main] = draft.triggers;
    if (main === undefined || draft.telling !== 'verb' || (SPOKEN.has(draft.act.type) && draft.act.type !== 'SUPPORT'))
      continue;
    const key = `${draft.act.type} ${draft.realis} ${lemmaOf(tree, main)}`;
    const same = byWord.get(key) ?? [];
    before.set(draft, same);
    byWord.set(key, [...same.slice(-(MOST - 1)), draft]);
  }
  return before;
}

/** Neither names somebody whom the other does not: by the words, so that no actor is made by asking. */
function isSame(sight: Sight, one: EventDraft, other: EventDraft): boolean {
  return isCompatible(sight, one.doers, other.doers) && shares(sight, one, other);
}

function isCompatible({ context: { tree } }: Sight, a: EventDraft['doers'], b: EventDraft['doers']): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => tree.upos(y) === 'PRON' || tree.lower(x) === tree.lower(y)));
}

/** Both are done to the same noun, or the later one to somebody pointed to ("him", "the students"). */
function shares({ context: { tree } }: Sight, one: EventDraft, other: EventDraft): boolean {
  const [a] = one.recipients;
  const [b] = other.recipients;
  if (a === undefined || b === undefined) return false;
  if (tree.lower(a) === tree.lower(b)) return tree.children(b, 'nummod').length === 0 || tree.upos(b) === 'PROPN';
  const isDefinite = tree.children(b, 'det').some((word) => tree.lower(word) === 'the');
  return tree.upos(a) === 'PROPN' && (tree.upos(b) === 'PRON' || isDefinite);
}
