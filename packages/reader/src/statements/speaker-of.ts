import { absent, anchor, inferred, type Known, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { ActorTable } from '../actors/actor-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { StatementContext } from './context.ts';
import { type Draft, extent, sayingPoint } from './draft.ts';
import { tokenIndex } from './surface.ts';

/** How many blocks a speaker is carried over from the last statement with one. */
const MAX_BLOCKS = 2;
const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i', 'us', 'me']);

/** The speaker of each draft, in the order given (text order). O(drafts). */
export function speakersOf(
  drafts: readonly Draft[],
  context: StatementContext,
  actors: ActorTable,
): readonly Known<string>[] {
  const own = drafts.map((draft) => ownSpeaker(draft, context, actors));
  return drafts.map((draft, index) => {
    if (draft.candidate.speaker.how === 'carried') return carried(drafts, own, index, context);
    const known = own[index] ?? absent;
    return known.status === 'absent' && speaksAsWe(draft, context) ? sameVoice(drafts, own, index, context) : known;
  });
}

function ownSpeaker({ candidate: { speaker } }: Draft, { tree }: StatementContext, actors: ActorTable): Known<string> {
  return speaker.how === 'phrase' && !isNobody(tree, speaker.token) ? actors.at(speaker.token) : absent;
}

const NOBODYS: ReadonlySet<string> = new Set(['estimates', 'projections', 'rumours', 'rumors', 'forecasts']);

/** "Estimates suggest": nobody is named; "UN estimates" and "estimates by the UN" name somebody. */
function isNobody(tree: TreeView, token: TokenIndex): boolean {
  return NOBODYS.has(tree.lower(token)) && tree.children(token, 'nmod', 'compound', 'acl').length === 0;
}

function speaksAsWe({ candidate: { speaker } }: Draft, { tree }: StatementContext): boolean {
  return speaker.how === 'phrase' && FIRST_PERSON.has(tree.lower(speaker.token));
}

/** A quotation without a cue: the speaker of the statement before it, else (of a quotation that runs on) behind it. */
function carried(
  drafts: readonly Draft[],
  own: readonly Known<string>[],
  index: number,
  context: StatementContext,
): Known<string> {
  const draft = drafts[index];
  if (!draft) return absent;
  const here = blockOf(draft, context);
  for (let i = index - 1; i >= 0; i--) {
    const other = drafts[i];
    if (!other || other.within) continue;
    if (other.candidate.speaker.how === 'carried') continue;
    const chain = drafts
      .slice(i + 1, index)
      .every(({ candidate, within }) => candidate.speaker.how === 'carried' || within !== undefined);
    if (!chain && here - blockOf(other, context) > MAX_BLOCKS) break;
    return carry(other, own[i], context);
  }
  const next = drafts
    .slice(index + 1, index + 6)
    .find(({ candidate, within }) => candidate.speaker.how !== 'carried' && !within);
  return next && isOpen(draft, context) ? carry(next, own[drafts.indexOf(next)], context) : absent;
}

function carry(from: Draft, known: Known<string> | undefined, { tree }: StatementContext): Known<string> {
  const value = known && valueOf(known);
  const { start, end } = from.candidate.cue ?? extent(from);
  return value === undefined ? absent : inferred(value, 'goes-on-speaking', [anchor(tree.text, start, end)]);
}

/** "We call for" outside of quotations: the voice of the release, whoever spoke before in the same block. */
function sameVoice(
  drafts: readonly Draft[],
  own: readonly Known<string>[],
  index: number,
  context: StatementContext,
): Known<string> {
  const draft = drafts[index];
  for (let i = index - 1; draft && i >= 0; i--) {
    const other = drafts[i];
    if (!other || blockOf(other, context) !== blockOf(draft, context)) break;
    if (!other.within && !speaksAsWe(other, context) && own[i]?.status !== 'absent')
      return carry(other, own[i], context);
  }
  return absent;
}

function isOpen({ candidate: { content } }: Draft, { quotations }: StatementContext): boolean {
  return quotations.some(({ start, open }) => open && start === content[0].start);
}

export function blockOf(draft: Draft, { tree, surface }: StatementContext): number {
  const token: TokenIndex = tree.tokenAt(sayingPoint(draft)) ?? tokenIndex(0);
  return Math.max(0, surface.blockAt(token));
}
