import type { Block } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import { isNegated } from '../tree/is-negated.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { contentWords, likeness } from './content-words.ts';
import type { ProspectDraft } from './draft.ts';
import { harmOf } from './harm-of.ts';
import type { OutlookContext } from './outlook-context.ts';
import { DANGER_NOUNS, HARM_NOUNS } from './words/deed-words.ts';
import { MATTER_WORDS } from './words/matter-words.ts';

/** Decides which drafts go, seeing all of them; one reason each. */
export interface OutlookRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (
    drafts: readonly ProspectDraft[],
    context: OutlookContext,
  ) => (draft: ProspectDraft, index: number) => boolean;
}

const OUTSIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'boilerplate']);
const REPEATING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);
const matters: ReadonlySet<string> = new Set([...MATTER_WORDS, ...HARM_NOUNS, ...DANGER_NOUNS]);
/** A clause of so few words that carry meaning says too little to wait for. */
const ALIKE = 0.75;
const HEADLINE_ALIKE = 0.4;

const roleOf = (blocks: readonly Block[], { block }: ProspectDraft): string => blocks[block]?.role ?? 'body';

const dropFurniture: OutlookRefiner = {
  name: 'drop-furniture',
  reason: 'stands outside the report proper',
  drops:
    (_drafts, { input }) =>
    (draft) =>
      OUTSIDE.has(roleOf(input.blocks, draft)),
};

const dropDenied: OutlookRefiner = {
  name: 'drop-denied',
  reason: 'said not to be meant',
  drops:
    () =>
    ({ statement }) =>
      statement?.act === 'deny',
};

const dropCalledFor: OutlookRefiner = {
  name: 'drop-called-for',
  reason: 'called for, which is a position',
  drops:
    () =>
    ({ statement, type, rule }) =>
      (statement?.act === 'demand' || statement?.act === 'urge') &&
      rule !== 'does-noun' &&
      type !== 'deadline' &&
      type !== 'threat',
};

/** What one will not do is where one stands; only these of it are a sanction. */
const REFUSED: ReadonlySet<string> = new Set(
  'accept agree negotiate talk trade compromise bow yield bargain haggle surrender concede budge back approve consent entertain rule hesitate'.split(
    ' ',
  ),
);

const dropRefused: OutlookRefiner = {
  name: 'drop-refused',
  reason: 'a refusal, which is a position',
  drops:
    (_drafts, { tree }) =>
    ({ deed, type, rule }) =>
      (rule === 'will-do' || rule === 'would-do' || rule === 'going-to') &&
      ((type !== 'threat' && isNegated(tree, deed) && REFUSED.has(tree.lemma(deed))) || isNothing(tree, deed)),
};

/** "there will be no talks". */
function isNothing(tree: TreeView, deed: TokenIndex): boolean {
  if (tree.lemma(deed) !== 'be' && tree.children(deed, 'cop', 'expl').length === 0) return false;
  const isThere = tree.children(deed, 'expl', 'nsubj').some((word) => tree.lower(word) === 'there');
  return (
    isThere &&
    [deed, ...tree.children(deed, 'nsubj')].some((noun) =>
      tree.children(noun, 'det').some((word) => tree.lower(word) === 'no'),
    )
  );
}

/** "would study the plan": says nothing of what comes of it. */
const THINKING: ReadonlySet<string> = new Set([
  'study',
  'consider',
  'examine',
  'assess',
  'look',
  'think',
  'reflect',
  'weigh',
]);

const dropPondered: OutlookRefiner = {
  name: 'drop-pondered',
  reason: 'says that it will be thought about',
  drops:
    (_drafts, { tree }) =>
    ({ deed, type }) =>
      (type === 'plan' || type === 'promise' || type === 'forecast') && THINKING.has(tree.lemma(deed)),
};

const dropSlight: OutlookRefiner = {
  name: 'drop-slight',
  reason: 'nothing of weight in it',
  drops:
    (_drafts, { tree }) =>
    (draft) => {
      if (draft.condition !== undefined && draft.type !== 'forecast' && draft.type !== 'plan') return false;
      if (draft.weak !== true || harmOf(tree, draft.deed) !== 'none') return false;
      const ranges = draft.condition === undefined ? [draft.what] : [draft.what, draft.condition];
      return !ranges.some((range) => [...contentWords(tree, range)].some((word) => matters.has(word)));
    },
};

const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.first >= outer.first && inner.end <= outer.end && inner.end - inner.first < outer.end - outer.first;

const dropNested: OutlookRefiner = {
  name: 'drop-nested',
  reason: 'part of what another prospect tells',
  drops: (drafts) => {
    const byStart = drafts.toSorted((a, b) => a.what.first - b.what.first || b.what.end - a.what.end);
    const nested = new Set<ProspectDraft>();
    let open: readonly ProspectDraft[] = [];
    for (const draft of byStart) {
      open = open.filter(({ what }) => what.end > draft.what.first);
      if (open.some(({ what }) => isInside(draft.what, what))) nested.add(draft);
      else open = [...open, draft];
    }
    return (draft) => nested.has(draft);
  },
};

const dropConditional: OutlookRefiner = {
  name: 'drop-conditional',
  reason: 'part of the condition of another prospect',
  drops: (drafts) => {
    const conditional = new Set<number>();
    for (const { condition } of drafts)
      if (condition !== undefined) for (let i: number = condition.first; i < condition.end; i++) conditional.add(i);
    return ({ deed }) => conditional.has(deed);
  },
};

const POINTING: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what']);

const dropPointing: OutlookRefiner = {
  name: 'drop-pointing',
  reason: 'about something that is named elsewhere',
  drops:
    (_drafts, { tree }) =>
    ({ type, what }) =>
      (type === 'forecast' || type === 'plan') &&
      POINTING.has(tree.lower(what.first)) &&
      tree.upos(what.first) === 'PRON',
};

const dropRepeated: OutlookRefiner = {
  name: 'drop-repeated',
  reason: 'the body of the report tells it as well',
  drops: (drafts, { tree, input }) => {
    const body = drafts
      .filter((draft) => !REPEATING.has(roleOf(input.blocks, draft)))
      .map(({ what }) => contentWords(tree, what));
    return (draft) => {
      if (!REPEATING.has(roleOf(input.blocks, draft))) return false;
      const words = contentWords(tree, draft.what);
      return body.some((other) => likeness(words, other) >= HEADLINE_ALIKE);
    };
  },
};

export const OUTLOOK_REFINERS: readonly OutlookRefiner[] = [
  dropFurniture,
  dropDenied,
  dropCalledFor,
  dropRefused,
  dropPondered,
  dropSlight,
  dropConditional,
  dropPointing,
  dropNested,
  dropRepeated,
];

/** So many drafts back the same thing is looked for: keeps long texts linear. */
const MOST_BACK = 40;

/** Drafts of one type that say the same in the same words, as one with further anchors. */
export function joinRepeated(drafts: readonly ProspectDraft[], { tree }: OutlookContext): readonly ProspectDraft[] {
  const kept: { draft: ProspectDraft; readonly words: ReadonlySet<string> }[] = [];
  for (const draft of drafts) {
    const words = contentWords(tree, draft.what);
    const same = kept
      .slice(-MOST_BACK)
      .find(({ draft: { type }, words: other }) => type === draft.type && likeness(words, other) >= ALIKE);
    if (same === undefined) kept.push({ draft, words });
    else same.draft = { ...same.draft, also: [...same.draft.also, tree.anchor(draft.what)] };
  }
  return kept.map(({ draft }) => draft);
}
