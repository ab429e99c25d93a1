import type { Block, Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { blockFinder } from '../blocks/block-finder.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isAttitude } from './climb-place.ts';
import type { Pin, Pins } from './pins.ts';
import type { PlaceInText } from './place-mentions.ts';

/** A place or day at which the report tells something to take place. */
interface Scene {
  readonly id: string;
  readonly at: Span;
  readonly sentence: number;
  readonly block: number;
}

/** Where the report has been, in text order, and what its head says. */
export interface Scenes {
  readonly tree: TreeView;
  readonly place: readonly Scene[];
  readonly time: readonly Scene[];
  /** By sentence: whether it names a place at all. */
  readonly namesPlace: ReadonlySet<number>;
  readonly blockOf: (token: TokenIndex) => number;
  /** Of the dateline or headline, and up to which block it reaches. */
  readonly head: { readonly id: string; readonly at: Span; readonly rule: string; readonly until: number } | undefined;
}

/** How sure a scene must be said of its verb, and how many sentences it lasts. A day may hang at the subject. */
const MOST_COST = { place: 2, time: 3 };
const MOST_SENTENCES = 2;

interface Sources {
  readonly placePins: Pins;
  readonly timePins: Pins;
  readonly named: readonly PlaceInText[];
  readonly dayIds: ReadonlySet<string>;
}

/** The scenes of a text. Linear. */
export function scenesOf(
  { tree, blocks }: { readonly tree: TreeView; readonly blocks: readonly Block[] },
  { placePins, timePins, named, dayIds }: Sources,
): Scenes {
  const blockByToken = blocksOfTokens(tree, blocks);
  const blockOf = (token: TokenIndex): number => blockByToken[token] ?? 0;
  // "two men seized near the port were freed": where they were seized is not where the report goes on.
  const describes = (token: TokenIndex): boolean => tree.relation(token) === 'acl';
  const collect = (
    pins: Pins,
    most: number,
    isScene: (pin: Pin) => boolean,
    isAside: (token: TokenIndex) => boolean = () => false,
  ): readonly Scene[] => {
    const found: Scene[] = [];
    for (const [token, row] of pins) {
      if (tree.upos(token) !== 'VERB' || isAttitude(tree, token) || isAside(token)) continue;
      for (const pin of row) {
        if (!pin.isLed || pin.isOrigin || pin.isBelow || pin.cost > most || !isScene(pin)) continue;
        found.push({ id: pin.id, at: pin, sentence: tree.sentenceOf(token), block: blockOf(token) });
      }
    }
    return found.sort((a, b) => a.at.start - b.at.start);
  };
  return {
    tree,
    place: collect(placePins, MOST_COST.place, () => true, describes),
    time: collect(timePins, MOST_COST.time, ({ id, field }) => field === 'on' && dayIds.has(id)),
    namesPlace: new Set(named.map(({ head }) => tree.sentenceOf(head))),
    blockOf,
    head: headOfReport(blocks, named, blockOf),
  };
}

function blocksOfTokens(tree: TreeView, blocks: readonly Block[]): readonly number[] {
  const find = blockFinder(blocks);
  return tree.document.tokens.map(({ start }) => find(start) ?? 0);
}

/** The place of the dateline, for the first paragraph. */
function headOfReport(
  blocks: readonly Block[],
  named: readonly PlaceInText[],
  blockOf: (token: TokenIndex) => number,
): Scenes['head'] {
  const dateline = blocks.findIndex(({ role }) => role === 'dateline');
  const body = blocks.findIndex(({ role }) => role === 'body');
  if (dateline === -1 || body === -1) return undefined;
  const place = named.find(({ head, named: back }) => back === undefined && blockOf(head) === dateline);
  return place && { id: place.id, at: { start: place.start, end: place.end }, rule: 'dateline', until: body };
}

/** What an earlier clause, the sentences before or the dateline say of a word whose own clauses are silent. */
export function earlierScene(
  { tree, place, time, namesPlace, blockOf, head }: Scenes,
  kind: 'place' | 'time',
  word: TokenIndex,
): { readonly id: string; readonly at: Span; readonly rule: string } | undefined {
  const scenes = kind === 'place' ? place : time;
  const { start } = tree.tokenSpan(word);
  const sentence = tree.sentenceOf(word);
  const block = blockOf(word);
  const before = lastBefore(scenes, start);
  const scene = before === undefined ? undefined : scenes[before];
  if (scene !== undefined && scene.block === block && sentence - scene.sentence <= MOST_SENTENCES) {
    if (scene.sentence === sentence) return { id: scene.id, at: scene.at, rule: 'earlier-clause' };
    if (kind === 'time' || !namesPlace.has(sentence)) return { id: scene.id, at: scene.at, rule: 'earlier-sentence' };
  }
  const isAtHead = kind === 'place' && head !== undefined && block === head.until && !namesPlace.has(sentence);
  return isAtHead ? head : undefined;
}

function lastBefore(scenes: readonly Scene[], start: number): number | undefined {
  let low = 0;
  let high = scenes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scenes[middle]?.at.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
