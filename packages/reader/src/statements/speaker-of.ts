import { absent, anchor, inferred, type Known, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { ActorTable } from '../actors/actor-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { StatementContext } from './context.ts';
import { type Draft, extent, sayingPoint } from './draft.ts';
import { tokenIndex } from './surface.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i', 'us', 'me']);

/** How far ahead a speaker is looked for whose tag comes behind the quotation, in drafts. */
const MAX_AHEAD = 6;

/** The speaker of each draft, in the order given (text order). O(drafts). */
export function speakersOf(
  drafts: readonly Draft[],
  context: StatementContext,
  actors: ActorTable,
): readonly Known<string>[] {
  const own = drafts.map((draft) => ownSpeaker(draft, context, actors));
  const latest: Latest = {};
  const opened = new Set(context.quotations.flatMap(({ start, open }) => (open ? [start] : [])));
  return drafts.map((draft, index) => {
    const known = own[index] ?? absent;
    const carries = draft.candidate.speaker.how === 'carried';
    const isWe = speaksAsWe(draft, context);
    const found = carries
      ? carried(drafts, own, index, { context, opened, before: latest.told })
      : known.status === 'absent' && isWe
        ? sameVoice(draft, latest.named, context)
        : known;
    if (!draft.within && !carries) {
      latest.told = { draft, known };
      if (!isWe && known.status !== 'absent') latest.named = { draft, known };
    }
    return found;
  });
}

/** A statement before, with who spoke by its own words. */
interface Told {
  readonly draft: Draft;
  readonly known: Known<string>;
}

/** What is kept of the drafts so far: the latest with a tag of its own, and the latest of these with a known speaker. */
interface Latest {
  told?: Told;
  named?: Told;
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

interface CarriedFrom {
  readonly context: StatementContext;
  /** Where the quotations begin that no mark closes. */
  readonly opened: ReadonlySet<number>;
  readonly before: Told | undefined;
}

/** A quotation without a cue: the speaker of the statement before it, else (of a quotation that runs on) behind it. */
function carried(
  drafts: readonly Draft[],
  own: readonly Known<string>[],
  index: number,
  { context, opened, before }: CarriedFrom,
): Known<string> {
  const draft = drafts[index];
  if (!draft) return absent;
  if (before) return carry(before, context);
  if (!opened.has(draft.candidate.content[0].start)) return absent;
  for (let i = index + 1; i < Math.min(drafts.length, index + MAX_AHEAD); i++) {
    const next = drafts[i];
    if (next && next.candidate.speaker.how !== 'carried' && !next.within)
      return carry({ draft: next, known: own[i] ?? absent }, context);
  }
  return absent;
}

function carry({ draft, known }: Told, { tree }: StatementContext): Known<string> {
  const value = valueOf(known);
  const { start, end } = draft.candidate.cue ?? extent(draft);
  return value === undefined ? absent : inferred(value, 'goes-on-speaking', [anchor(tree.text, start, end)]);
}

/** "We call for" outside of quotations: the voice of the release, whoever spoke before in the same block. */
function sameVoice(draft: Draft, before: Told | undefined, context: StatementContext): Known<string> {
  return before && blockOf(before.draft, context) === blockOf(draft, context) ? carry(before, context) : absent;
}

export function blockOf(draft: Draft, { tree, surface }: StatementContext): number {
  const token: TokenIndex = tree.tokenAt(sayingPoint(draft)) ?? tokenIndex(0);
  return Math.max(0, surface.blockAt(token));
}
