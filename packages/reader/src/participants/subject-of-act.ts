import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import { subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { phrasesAt } from './phrases-at.ts';
import { ASKING_VERBS, OBJECT_DOES, PHRASE_DOES } from './words/participant-words.ts';

/**
 * The subject of a verb: its own, one shared, controlled or described by its clause, also where the tree hangs clauses wrongly.
 * Of a passive it is whom the act is done to.
 */
export function subjectOfAct(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const own = tree.children(verb, 'nsubj').filter((subject) => subject < verb);
  // "Since the start of the raid the army fired": of two the one beside the verb.
  const [first] = own;
  const beside = own.length > 1 && first !== undefined && isLedIn(tree, first) ? own.at(-1) : undefined;
  return beside ?? controlled(tree, verb) ?? described(tree, verb) ?? lost(tree, verb);
}

/** The subject by the tree; of "the rebels, who signed", the noun before it where the tree hangs the clause elsewhere. */
function described(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const found = subjectOf(tree, verb)?.token;
  if (found === undefined || !RELATIVE.has(tree.lower(found)) || !/^W/.test(tree.xpos(found))) return found;
  const { first } = tree.sentence(tree.sentenceOf(found));
  const comma = found - 1;
  if (comma <= first || tree.lower(comma as TokenIndex) !== ',') return found;
  let noun = (comma - 1) as TokenIndex;
  if (tree.upos(noun) !== 'PROPN' && tree.upos(noun) !== 'NOUN') return found;
  for (let steps = 0; steps < MOST_UP; steps++) {
    const above = tree.head(noun);
    if (above === undefined || above > comma || !NAMING.has(tree.baseRelation(noun))) break;
    noun = above;
  }
  return noun;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which']);
const NAMING: ReadonlySet<string> = new Set(['flat', 'compound', 'conj']);
const MOST_UP = 4;

/** Subjects that the tree takes for something else. */
function lost(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  return called(tree, verb) ?? strayed(tree, verb);
}

/** "Kenya, which has offered help, is to host": a name at the start that the tree takes for somebody spoken to. */
function called(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  return tree.children(verb, 'vocative').find((name) => name === tree.sentence(tree.sentenceOf(verb)).first);
}

/** Whether a preposition or conjunction stands right before the noun phrase. */
function isLedIn(tree: TreeView, noun: TokenIndex): boolean {
  const { first } = tree.subtree(noun);
  const before = first > 0 ? ((first - 1) as TokenIndex) : undefined;
  return (
    before !== undefined &&
    tree.sentenceOf(before) === tree.sentenceOf(noun) &&
    /^(?:ADP|SCONJ)$/.test(tree.upos(before))
  );
}

/** So many verbs joined at most: longer chains come of lists that are no prose. */
const MOST_JOINED = 12;

/** Who does what a clause without a subject tells, where the verb above says that it is not its own subject. */
function controlled(tree: TreeView, verb: TokenIndex, steps: number = MOST_JOINED): TokenIndex | undefined {
  if (tree.children(verb, 'nsubj').length > 0) return undefined;
  const above = tree.head(verb);
  if (above === undefined) return undefined;
  const relation = tree.baseRelation(verb);
  if (relation === 'conj' && above < verb) return steps === 0 ? undefined : controlled(tree, above, steps - 1);
  const isParticiple = tree.xpos(verb) === 'VBG';
  if (relation === 'advcl' && isParticiple && OBJECT_DOES.has(tree.lemma(above)) && hasLead(tree, verb))
    return isPassive(tree, above)
      ? subjectOf(tree, above)?.token
      : tree.children(above, 'obj').find((object) => object < verb);
  if (relation === 'acl' && isParticiple && hasLead(tree, verb)) {
    const governor = tree.head(above);
    return governor !== undefined && OBJECT_DOES.has(tree.lemma(governor)) ? above : undefined;
  }
  if (relation === 'acl' && isParticiple && DOCUMENTS.has(tree.lemma(above))) return authorOf(tree, above);
  if (tree.xpos(verb) !== 'VB') return undefined;
  if (relation === 'advcl' || relation === 'xcomp') return asked(tree, verb, above);
  return relation === 'acl' ? ofNounsVerb(tree, verb, above) : undefined;
}

/**
 * The subject of a finite clause that the tree gives none: what it makes the object of the verb above ("warned his government was
 * preparing"), or the subject of an auxiliary that it makes a verb ("the minister has threatened").
 */
function strayed(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const above = tree.head(verb);
  if (above === undefined || tree.upos(above) === 'NOUN' || above > verb) return undefined;
  const relation = tree.baseRelation(verb);
  if (relation !== 'ccomp' && relation !== 'xcomp' && relation !== 'advcl') return undefined;
  if (AUXILIARIES.has(tree.lemma(above)))
    return /^VB[NG]$/.test(tree.xpos(verb)) ? subjectOf(tree, above)?.token : undefined;
  const [helper] = tree.children(verb, 'aux', 'aux:pass').filter((word) => /^(?:VB[DZP]|MD)$/.test(tree.xpos(word)));
  return helper === undefined
    ? undefined
    : tree.children(above, 'obj', 'iobj').find((object) => object < helper && object > above);
}

const AUXILIARIES: ReadonlySet<string> = new Set(['have', 'be']);

/** "issued a declaration demanding that": who issued it; "a letter from rebels demanding": who wrote it. */
function authorOf(tree: TreeView, document: TokenIndex): TokenIndex | undefined {
  const own = phrasesAt(tree, document).find(({ by }) => by === 'by' || by === 'from')?.token;
  if (own !== undefined) return own;
  const verb = tree.baseRelation(document) === 'obj' ? tree.head(document) : undefined;
  return verb !== undefined && ISSUING.has(tree.lemma(verb)) ? subjectOf(tree, verb)?.token : undefined;
}

/** Words that are put out and by whom they are. Own lists. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  ...[
    'declaration',
    'statement',
    'letter',
    'resolution',
    'communique',
    'petition',
    'report',
    'note',
    'message',
    'appeal',
  ],
  ...['order', 'decree', 'warning', 'video', 'leaflet', 'text', 'motion', 'ultimatum', 'memorandum', 'demand'],
]);
const ISSUING: ReadonlySet<string> = new Set([
  ...[
    'issue',
    'release',
    'publish',
    'sign',
    'send',
    'hand',
    'deliver',
    'adopt',
    'pass',
    'write',
    'post',
    'make',
    'put',
  ],
  ...['distribute', 'circulate', 'read', 'submit', 'present', 'table', 'approve', 'draft', 'back', 'give'],
]);

function hasLead(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'mark', 'case').some((mark) => ['of', 'for', 'from'].includes(tree.lower(mark)));
}

/** "called on the army to leave"; "urged the army to leave", whichever way the tree hangs "to leave". */
function asked(tree: TreeView, verb: TokenIndex, above: TokenIndex): TokenIndex | undefined {
  const lemma = tree.lemma(above);
  if (PHRASE_DOES.has(lemma)) {
    const phrase = phrasesAt(tree, above).find(
      ({ by, token }) => token < verb && ['on', 'to', 'upon', 'for'].includes(by),
    );
    if (phrase) return phrase.token;
  }
  return ASKING_VERBS.has(lemma) && !isPassive(tree, above)
    ? tree.children(above, 'obj', 'iobj').find((object) => object < verb)
    : undefined;
}

/** "urged the army to leave" hung on "army"; "announced plans to leave": who announced them. */
function ofNounsVerb(tree: TreeView, verb: TokenIndex, noun: TokenIndex): TokenIndex | undefined {
  if (tree.children(noun, 'nmod:poss').length > 0) return undefined;
  const above = tree.head(noun);
  if (above === undefined || tree.upos(above) !== 'VERB') return tree.baseRelation(noun) === 'root' ? noun : undefined;
  const relation = tree.baseRelation(noun);
  if (
    (relation === 'obj' || relation === 'obl' || relation === 'iobj') &&
    ASKING_VERBS.has(tree.lemma(above)) &&
    verb > noun
  )
    return noun;
  return relation === 'obj' && !isPassive(tree, above) ? subjectOf(tree, above)?.token : undefined;
}
