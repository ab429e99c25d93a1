import { absent, type Actor, type Anchor, type Block, inferred, type Known, type Span, stated } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { actorRow } from './actor-row.ts';
import type { ActorTable } from './actor-table.ts';
import { conjuncts } from './coordination.ts';
import { authorOf } from './documents.ts';
import { findActors, type Found } from './find-actors.ts';
import { distinct, jointActors } from './joint-actors.ts';
import { ACTOR_KIND_OF, isListed, numbered } from './listed-actors.ts';
import type { Mention } from './mention.ts';
import { modifierActors } from './modifier-actors.ts';
import { voices } from './voices.ts';

/** What the actor stage looks at. */
export interface ActorInput {
  readonly tree: TreeView;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

/** Reads who is who in one report. O(tokens); a lookup is O(1), `actors` sorts. */
export function readActors(input: ActorInput): ActorTable {
  const { tree } = input;
  const found = findActors(input);
  const listing = listingOf(tree, found);
  const joint = jointActors(tree);
  const spoken = voices(tree);
  const modifiers = modifierActors(tree, found, listing.idOf);
  const ownAt = (token: TokenIndex): Known<string> => {
    const speaker = spoken.at(token);
    if (speaker === undefined) {
      const resolved = resolvedAt(tree, found, listing, token);
      const isUnknown = resolved.status !== 'absent' && listing.kindOf(resolved.value) === 'unknown';
      const state = resolved.status === 'absent' || isUnknown ? modifiers.at(token) : absent;
      return state.status === 'absent' ? resolved : state;
    }
    return inferred(speaker, 'speaker', [tree.anchor({ first: token, end: (token + 1) as TokenIndex })]);
  };
  const membersOf = (token: TokenIndex): readonly Mention[] => {
    const members = conjuncts(tree, token, listing.mentionAt);
    return members.every(({ id }) => ACTOR_KIND_OF[found.table.kind(id)] !== undefined) ? members : [];
  };
  const membersAt = (token: TokenIndex): readonly string[] => distinct(membersOf(token).map(listing.idOf));
  return {
    at: (token) => {
      const ids = membersAt(token);
      return ids.length < 2 ? ownAt(token) : joint.at(membersOf(token), ids);
    },
    ownAt,
    membersAt,
    setVoice: (span: Span, actor: string) => {
      const kind = listing.kindOf(actor);
      if (kind) spoken.set(span, actor, kind);
    },
    actors: () => {
      const rows = (): readonly Actor[] =>
        listing
          .roots()
          .flatMap((root) => actorRow({ tree, found, idOf: listing.idOf, spokenBy: spoken.by }, root) ?? []);
      // the first pass lists those whom roles point to
      rows();
      return [...rows(), ...joint.actors(), ...modifiers.actors()].sort(byFirstMention);
    },
    notes: [],
  };
}

/** Which actors the reading lists, and by which ids. */
interface Listing {
  mentionAt(token: TokenIndex): Mention | undefined;
  /** The id of the mention's actor, which from then on is listed; undefined for what is no actor. */
  idOf(mention: Mention): string | undefined;
  kindOf(id: string): Actor['kind'] | undefined;
  roots(): readonly number[];
}

function listingOf(tree: TreeView, found: Found): Listing {
  const { mentions, table, ofToken } = found;
  const ids = numbered(found);
  const rootOf = new Map([...ids].map(([root, id]) => [id, root]));
  const listed = new Set(mentions.filter((mention) => isListed(tree, found, mention)).map(({ id }) => table.root(id)));
  return {
    mentionAt: (token) => {
      const id = ofToken.get(token);
      return id === undefined ? undefined : mentions[id];
    },
    idOf: ({ id }) => {
      const root = table.root(id);
      const actor = ids.get(root);
      if (actor !== undefined) listed.add(root);
      return actor;
    },
    kindOf: (id) => {
      const root = rootOf.get(id);
      return root === undefined ? undefined : ACTOR_KIND_OF[table.kind(root)];
    },
    roots: () => [...listed],
  };
}

function resolvedAt(
  tree: TreeView,
  { pointers }: Found,
  { mentionAt, idOf }: Listing,
  token: TokenIndex,
): Known<string> {
  const pointer = pointers.pronouns.get(token);
  if (pointer) {
    const meant = authorOf(tree, pointer.to, mentionAt) ?? pointer.to;
    return known(idOf(meant), pointer.rule, tree.anchor(pointer.to.range));
  }
  const mention = titledBehind(tree, mentionAt(relativeHead(tree, token) ?? token), mentionAt);
  if (!mention) return absent;
  const earlier = pointers.nominals.get(mention.id)?.to;
  const author = authorOf(tree, mention, mentionAt) ?? (earlier && authorOf(tree, earlier, mentionAt));
  if (author) return known(idOf(author), 'author', tree.anchor(author.range));
  const id = idOf(mention);
  const pointing = pointers.nominals.get(mention.id);
  if (pointing) return known(id, pointing.rule, tree.anchor(pointing.to.range));
  return id === undefined ? absent : stated(id, tree.anchor(mention.range));
}

/** "Relief Board spokesman Jan Berg" is the person, whichever word the tree makes the head. */
function titledBehind(
  tree: TreeView,
  mention: Mention | undefined,
  mentionAt: Listing['mentionAt'],
): Mention | undefined {
  if (mention?.form !== 'name' || mention.kind === 'person' || mention.range.end >= tree.size) return mention;
  const next = mentionAt(mention.range.end);
  const isTitled =
    next?.form === 'name' &&
    next.kind === 'person' &&
    next.range.first === mention.range.end &&
    next.named.first > next.range.first;
  return isTitled && next.sentence === mention.sentence ? next : mention;
}

function known(id: string | undefined, rule: string, from: Anchor): Known<string> {
  return id === undefined ? absent : inferred(id, rule, [from]);
}

function byFirstMention(a: Actor, b: Actor): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
}

/** "who" and "which" stand for the noun that their clause is about. */
function relativeHead(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  if (!['who', 'which', 'that', 'whom'].includes(tree.lower(token)) || tree.upos(token) !== 'PRON') return undefined;
  const verb = tree.head(token);
  return verb !== undefined && tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : undefined;
}
