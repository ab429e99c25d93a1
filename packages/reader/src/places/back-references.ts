import type { PlaceKind } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { FoundPlace } from './join-names.ts';
import { kindOfNoun } from './name-parts.ts';

/** "the town", where it means a place named before. */
export interface BackReference {
  readonly token: TokenIndex;
  /** Index of the place. */
  readonly place: number;
  /** The mention that it points back to. */
  readonly from: { readonly start: number; readonly end: number };
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);
/** Nouns that point back safely, and the kinds they may point to. "the capital" means more than towns named before. */
const NOUNS: Readonly<Record<string, readonly PlaceKind[]>> = {
  city: ['city'],
  town: ['city'],
  village: ['city', 'site'],
  strip: ['region'],
  enclave: ['region', 'city'],
  province: ['region'],
  governorate: ['region'],
  oblast: ['region'],
  peninsula: ['region'],
  crossing: ['site'],
  camp: ['site'],
  hospital: ['site'],
  airport: ['site'],
  prison: ['site'],
  mosque: ['site'],
  bridge: ['site'],
  dam: ['site'],
  island: ['site', 'region'],
  strait: ['water'],
  river: ['water'],
  canal: ['water'],
};
const MOST_SENTENCES = 3;

/**
 * Nouns that point back to a place: definite, with nothing that tells them from the place named, within three sentences of it, and only
 * one place of that kind in the sentence it points to. Linear in the text.
 */
export function backReferences(tree: TreeView, places: readonly FoundPlace[]): readonly BackReference[] {
  const mentions = places
    .flatMap((place, index) => place.mentions.map((mention) => ({ mention, index, kind: kindOf(place) })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const found: BackReference[] = [];
  let before = 0;
  for (let at = 0; at < tree.size; at++) {
    const token = at as TokenIndex;
    while ((mentions[before]?.mention.end ?? Infinity) <= at) before++;
    const current = mentions[before];
    const upos = tree.upos(token);
    if (before === 0 || (upos !== 'NOUN' && upos !== 'PROPN')) continue;
    if (current !== undefined && current.mention.first <= at) continue;
    const kinds = Object.hasOwn(NOUNS, tree.lower(token)) ? NOUNS[tree.lower(token)] : undefined;
    if (kinds === undefined || !isPointing(tree, token)) continue;
    const sentence = tree.sentenceOf(token);
    const near = mentions
      .slice(Math.max(0, before - MOST_LOOKED_AT), before)
      .filter(
        ({ mention, kind }) => kinds.includes(kind) && sentence - tree.sentenceOf(mention.first) <= MOST_SENTENCES,
      )
      .filter(({ mention, index }) => fits(tree.lower(token), mention.text, places[index]));
    const last = near.at(-1);
    if (last === undefined) continue;
    const rival = near.some(
      ({ index, mention }) =>
        index !== last.index && tree.sentenceOf(mention.first) === tree.sentenceOf(last.mention.first),
    );
    if (!rival) found.push({ token, place: last.index, from: last.mention.at });
  }
  return found;
}

const MOST_LOOKED_AT = 12;

function kindOf({ best, mentions }: FoundPlace): PlaceKind {
  return best?.candidate.kind ?? mentions[0]?.kind ?? 'unknown';
}

/** A strip is called so; a hospital, crossing or camp has the word in its name. */
function fits(noun: string, text: string, place: FoundPlace | undefined): boolean {
  if (noun === 'strip') return /^(?:the )?gaza$|\bstrip$/i.test(text);
  if (kindOfNoun(noun) !== 'site') return true;
  return `${text} ${place?.name ?? ''} ${place?.best?.candidate.name ?? ''}`.toLowerCase().includes(noun);
}

function isPointing(tree: TreeView, token: TokenIndex): boolean {
  const children = tree.children(token);
  return (
    children.some((child) => POINTING.has(tree.lower(child))) &&
    !children.some((child) => tells(tree, child)) &&
    tree.baseRelation(token) !== 'compound'
  );
}

/** Whether a word below the noun tells which one is meant: "the other city", "the city in the north"; not "left the city with him". */
function tells(tree: TreeView, child: TokenIndex): boolean {
  const relation = tree.baseRelation(child);
  if (relation === 'nmod') return tree.children(child, 'case').some((word) => TELLING_CASES.has(tree.lower(word)));
  return relation === 'compound' || relation === 'amod' || relation === 'nummod' || relation === 'acl';
}

const TELLING_CASES: ReadonlySet<string> = new Set([
  'of',
  'in',
  'near',
  'on',
  'at',
  'between',
  'outside',
  'by',
  'along',
]);
