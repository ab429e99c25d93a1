import { type Actor, type Statement, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { OutlookContext } from './outlook-context.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'our', 'my']);
/** "its forces", "their army" of somebody who speaks is his own side. */
const OWN: ReadonlySet<string> = new Set(['our', 'my', 'its', 'his', 'her', 'their']);

/** Whether the phrase is "I", "we", or begins with "our". */
export function isFirstPerson({ tree }: OutlookContext, token: TokenIndex): boolean {
  if (tree.upos(token) === 'PRON' && tree.word(token) !== 'US' && FIRST_PERSON.has(tree.lower(token))) return true;
  return tree.children(token, 'nmod:poss').some((owner) => tree.lower(owner) === 'our' || tree.lower(owner) === 'my');
}

/** Whether who does it is who says it, or the body or state of who says it. */
export function isOwnSide(context: OutlookContext, doer: TokenIndex, statement: Statement | undefined): boolean {
  if (isFirstPerson(context, doer)) return true;
  if (statement === undefined) return false;
  const { tree, input } = context;
  if (tree.children(doer, 'nmod:poss').some((owner) => isOwn(tree, owner))) return true;
  const speaker = valueOf(statement.speaker);
  if (speaker !== undefined && isOwnBody(context, doer, speaker)) return true;
  const own = valueOf(input.actors.at(doer));
  if (speaker !== undefined && THEY.has(tree.lower(doer)) && isTheirs(context, speaker)) return true;
  if (speaker === undefined || own === undefined) return false;
  return speaker === own || bodiesOf(context, speaker).includes(own) || bodiesOf(context, own).includes(speaker);
}

const THEY: ReadonlySet<string> = new Set(['they', 'it']);
const THEIRS = /^(?:their|its) /i;

/** "Their leader, Harun Vell, said they would ...": who speaks is told as one of them. */
function isTheirs({ actor }: OutlookContext, speaker: string): boolean {
  return actor(speaker)?.mentions.some(({ quote }) => THEIRS.test(quote)) === true;
}

/** "the army", "the government", without a name at it, where a person speaks: most likely his own. */
function isOwnBody({ tree, actor }: OutlookContext, doer: TokenIndex, speaker: string): boolean {
  const row = actor(speaker);
  const others = tree
    .children(doer)
    .filter((word) => word < doer && !/^(?:aux|mark|cc|punct)/.test(tree.relation(word)));
  if (row === undefined || !others.every((word) => BARE.has(tree.lower(word)))) return false;
  if (ARMED.has(tree.lower(doer)) && isAuthority(row)) return true;
  return (
    others.length > 0 &&
    BODIES.has(tree.lemma(doer)) &&
    row.kind === 'person' &&
    !others.some((word) => tree.lower(word) === 'security')
  );
}

/** What may stand before "forces" that names nobody else's. */
const BARE: ReadonlySet<string> = new Set([
  'the',
  'security',
  'armed',
  'government',
  'military',
  'more',
  'additional',
  'extra',
]);
/** What those in power act with. */
const ARMED: ReadonlySet<string> = new Set(
  'army military police troops soldiers forces navy authorities commandos guards gendarmes jets warships'.split(' '),
);
const OFFICE =
  /minister|president|governor|premier|chancellor|mayor|general|colonel|commander|admiral|king|emir|prince|secretary|chief|junta|government|ministry|army|police|military|administration|authorit|cabinet/iu;

/** Whether somebody holds an office that commands forces, or is a body that does. */
function isAuthority({ name, roles, mentions, kind }: Actor): boolean {
  return (
    kind === 'state' ||
    OFFICE.test(name) ||
    roles.some(({ title }) => OFFICE.test(title)) ||
    mentions.some(({ quote }) => OFFICE.test(quote))
  );
}

function bodiesOf(context: OutlookContext, actor: string): readonly string[] {
  return context.actor(actor)?.roles.flatMap(({ of }) => of ?? []) ?? [];
}

/** "its", or the "his" of "his country's troops". */
function isOwn(tree: TreeView, owner: TokenIndex): boolean {
  return (
    OWN.has(tree.lower(owner)) || tree.children(owner, 'nmod:poss').some((further) => OWN.has(tree.lower(further)))
  );
}

const BODIES: ReadonlySet<string> = new Set(
  'army military government administration country nation navy ministry authorities force forces troops state department leadership movement'.split(
    ' ',
  ),
);

/** Whether the phrase means somebody who can act: a person, body, state or group. */
export function isSomebody({ tree, input, actor }: OutlookContext, token: TokenIndex): boolean {
  if (PERSONAL.has(tree.lower(token)) || PARTIES.has(tree.lower(token))) return true;
  const id = valueOf(input.actors.at(token));
  const kind = id === undefined ? undefined : actor(id)?.kind;
  return kind !== undefined && kind !== 'population' && (kind !== 'unknown' || tree.upos(token) === 'PROPN');
}

/** Nouns of those who act, also where nobody is told them from others. */
const PARTIES: ReadonlySet<string> = new Set(
  'movement group army government junta militia police navy ministry cabinet union council parliament officials authorities troops forces police soldiers rebels militants protesters ministers envoys mediators negotiators leaders lawmakers unions inspectors monitors diplomats guerrillas insurgents gunmen fighters'.split(
    ' ',
  ),
);

const PERSONAL: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

const ALARM = /^(?:warn|fear|caution|worr|alarm)/i;

/** Whether what is told is told as something to fear: "warned that", "fears that". */
export function isAlarm({ act, cue }: Statement): boolean {
  return act === 'warn' || (cue.status === 'stated' && ALARM.test(cue.anchor.quote));
}

const MESSENGER =
  /official|spokes|source|diplomat|aide|media|newspaper|radio|television|agency|report|daily|weekly|news|press/iu;

/** Whether who says it only passes on what others mean to do: officials without a name, the press. */
export function isMessenger({ actor }: OutlookContext, { speaker }: Statement): boolean {
  const id = valueOf(speaker);
  const name = id === undefined ? undefined : actor(id)?.name;
  return name === undefined || MESSENGER.test(name);
}
