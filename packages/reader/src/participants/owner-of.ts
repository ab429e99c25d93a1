import { countryOf, type TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import { NON_AGENTS } from '../tree/non-agents.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { LED } from './words/participant-words.ts';

/** How far behind a noun its "by" phrase may stand, in tokens, where the tree hangs it elsewhere. */
const REACH = 10;
/** Participles by which a noun names who did it: "a strike carried out by rebels". Own list. */
const DONE: ReadonlySet<string> = new Set([
  ...[
    'carry',
    'launch',
    'conduct',
    'commit',
    'fire',
    'stage',
    'perpetrate',
    'lead',
    'order',
    'mount',
    'impose',
    'organise',
  ],
  ...[
    'organize',
    'drop',
    'call',
    'lay',
    'plant',
    'make',
    'deliver',
    'hold',
    'issue',
    'broker',
    'open',
    'claim',
    'back',
  ],
]);

/**
 * Whose act or weapon a noun names by the words at it: "by gunmen", "fired by rebels", "Turkey's", "US-led", "Russian",
 * "army" before it. Undefined where nothing says so. O(children).
 */
export function ownerOf(tree: TreeView, noun: TokenIndex, possessed: 'does' | 'suffers'): TokenIndex | undefined {
  const [possessor] = tree.children(noun, 'nmod:poss');
  return (
    byPhrase(tree, noun) ??
    doneBy(tree, noun) ??
    relativeDoer(tree, noun) ??
    (possessed === 'does' && possessor !== undefined && isNameable(tree, possessor) ? possessor : undefined) ??
    leader(tree, noun) ??
    modifier(tree, noun) ??
    sharedOwner(tree, noun)
  );
}

/** "atrocities that the militia has committed". */
function relativeDoer(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const clause = tree.children(noun, 'acl:relcl').find((verb) => DONE.has(tree.lemma(verb)) && !isPassive(tree, verb));
  const subject = clause === undefined ? undefined : tree.children(clause, 'nsubj')[0];
  return subject !== undefined && !tree.xpos(subject).startsWith('W') ? subject : undefined;
}

/** "its siege of towns and obstruction of aid": the owner stands at the first of them. */
function sharedOwner(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const first = tree.head(noun);
  if (tree.baseRelation(noun) !== 'conj' || first === undefined || first > noun) return undefined;
  if (tree.children(noun, 'det').length > 0) return undefined;
  // "the army's siege of the town and obstruction of aid": the tree may join it with "town".
  const isInside = tree.baseRelation(first) === 'nmod' && tree.children(first, 'nmod:poss').length === 0;
  const acts = isInside ? [first, tree.head(first) ?? first] : [first];
  return (
    acts.flatMap((act) => tree.children(act, 'nmod:poss')).find((owner) => isNameable(tree, owner)) ??
    modifier(tree, first)
  );
}

/** The head of "by ..." at a noun. Also where the tree hangs it on a word between, as it often does behind other phrases. */
export function byPhrase(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const { end } = tree.sentence(tree.sentenceOf(noun));
  for (let at = noun + 1; at < Math.min(end, noun + REACH); at++) {
    const token = at as TokenIndex;
    if (tree.upos(token) === 'VERB' || tree.lower(token) === ',') return undefined;
    if (tree.lower(token) !== 'by' || tree.baseRelation(token) !== 'case') continue;
    const agent = tree.head(token);
    return agent !== undefined && agent > token && isNameable(tree, agent) && !NON_AGENTS.has(tree.lower(agent))
      ? agent
      : undefined;
  }
  return undefined;
}

function doneBy(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  for (const clause of tree.children(noun, 'acl')) {
    if (tree.xpos(clause) !== 'VBN' || !DONE.has(tree.lemma(clause))) continue;
    const agent = tree
      .children(clause, 'obl', 'nmod')
      .find((child) => tree.children(child, 'case').some((mark) => ['by', 'from'].includes(tree.lower(mark))));
    if (agent !== undefined && isNameable(tree, agent) && !NON_AGENTS.has(tree.lower(agent))) return agent;
  }
  return undefined;
}

/** "US" of "a US-led raid". */
function leader(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const led = tree
    .children(noun, 'amod', 'compound')
    .find((word) => LED.has(tree.lower(word)) && word >= 2 && /^[-–‑]$/.test(tree.word((word - 1) as TokenIndex)));
  return led === undefined ? undefined : ((led - 2) as TokenIndex);
}

const BODIES: ReadonlySet<string> = new Set([
  ...[
    'army',
    'government',
    'rebel',
    'militia',
    'police',
    'coalition',
    'regime',
    'navy',
    'military',
    'insurgent',
    'guerrilla',
  ],
  ...[
    'separatist',
    'opposition',
    'militant',
    'un',
    'eu',
    'nato',
    'junta',
    'jihadist',
    'settler',
    'paramilitary',
    'union',
  ],
  ...['student', 'gang', 'cartel', 'islamist', 'taliban', 'houthi', 'allied', 'enemy', 'farmer', 'worker', 'teacher'],
]);

/** "Russian" of "Russian strikes", "army" of "army helicopters", "Nato" of "Nato jets". */
function modifier(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const before = tree.children(noun, 'amod', 'compound', 'nmod:unmarked', 'nmod:poss').filter((word) => word < noun);
  return before.find((word) => isActorWord(tree, word));
}

function isActorWord(tree: TreeView, word: TokenIndex): boolean {
  if (countryOf(tree.word(word)) !== undefined) return true;
  if (BODIES.has(tree.lower(word)) || BODIES.has(tree.lemma(word).toLowerCase())) return true;
  return tree.upos(word) === 'PROPN' && /^[\p{Lu}-]{2,8}$/u.test(tree.word(word));
}

function isNameable(tree: TreeView, token: TokenIndex): boolean {
  const upos = tree.upos(token);
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'ADJ';
}
