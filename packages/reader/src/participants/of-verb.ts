import type { TokenIndex } from '@onrecord/language';
import { agentOf } from '../tree/agent-of.ts';
import { conjuncts } from '../tree/conjuncts.ts';
import { isPassive } from '../tree/is-passive.ts';
import { subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isSeveral } from './is-several.ts';
import { ownerOf } from './owner-of.ts';
import type { Participants } from './participants-of.ts';
import { type PhraseAt, phrasesAt } from './phrases-at.ts';
import { ASKING_VERBS, INSTRUMENTS, MUTUAL_VERBS, OBJECT_DOES, PHRASE_DOES } from './words/participant-words.ts';

/** Participants of a verb. */
export function ofVerb(tree: TreeView, verb: TokenIndex): Participants {
  const passive = isPassive(tree, verb);
  const subject = controlled(tree, verb) ?? subjectOf(tree, verb)?.token ?? strayed(tree, verb);
  const agent = passive ? (agentOf(tree, verb) ?? agentWithin(tree, verb)) : subject;
  const undergoer = passive ? subject : objectOf(tree, verb);
  return {
    doer: agent === undefined ? undefined : wielder(tree, agent),
    undergoer,
    others: othersOf(tree, verb),
    reciprocal: !passive && subject !== undefined && isMutual(tree, verb, subject, undergoer),
  };
}

/** The phrases at the verb; whom something is given without a preposition, as "to"; and what the tree hangs on its object. */
function othersOf(tree: TreeView, verb: TokenIndex): readonly PhraseAt[] {
  const given = tree.children(verb, 'iobj').map((token) => ({ by: 'to', token }));
  const own = [...given, ...phrasesAt(tree, verb)];
  const atObject = tree
    .children(verb, 'obj')
    .flatMap((object) => conjuncts(tree, object).slice(0, 4))
    .flatMap((object) => phrasesAt(tree, object).filter(({ by, token }) => token > object && OBJECT_SIDES.has(by)));
  return [...own, ...atObject].sort((a, b) => a.token - b.token);
}

/** Prepositions that name the other side of what is given, said or done. */
const OBJECT_SIDES: ReadonlySet<string> = new Set(['to', 'with', 'against', 'from']);

/** For "shells", "Israeli jets", "an attack by gunmen": whose they are; anything else, and what nobody owns, is itself. */
function wielder(tree: TreeView, agent: TokenIndex): TokenIndex {
  if (!INSTRUMENTS.has(tree.lemma(agent).toLowerCase()) || tree.upos(agent) === 'PROPN') return agent;
  return ownerOf(tree, agent, 'does') ?? agent;
}

/** "was killed in an attack by rebels", "died in Russian shelling". */
function agentWithin(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  for (const noun of tree.children(verb, 'obl')) {
    const lead = tree.children(noun, 'case')[0];
    if (lead === undefined || !WITHIN.has(tree.lower(lead))) continue;
    if (INSTRUMENTS.has(tree.lemma(noun).toLowerCase())) return ownerOf(tree, noun, 'does');
  }
  return undefined;
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'during', 'by', 'from', 'after']);

/** Its object; that of a relative clause is the noun it describes; that of verbs joined with "and" may stand at the last one. */
function objectOf(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const [own] = tree.children(verb, 'obj');
  if (own !== undefined) return isRelative(tree, own) ? (described(tree, verb) ?? own) : own;
  if (tree.relation(verb) === 'acl:relcl') {
    const noun = described(tree, verb);
    const subject = tree.children(verb, 'nsubj')[0];
    const isFree =
      subject !== undefined &&
      !isRelative(tree, subject) &&
      tree.children(verb, 'obl').every((phrase) => !isRelative(tree, phrase));
    if (isFree && tree.children(verb, 'ccomp', 'xcomp').length === 0) return noun;
  }
  const next = tree.children(verb, 'conj').find((other) => other - verb <= 3 && tree.upos(other) === 'VERB');
  if (next === undefined || phrasesAt(tree, verb).length > 0) return undefined;
  return tree.children(next, 'nsubj').length === 0 ? tree.children(next, 'obj')[0] : undefined;
}

function isRelative(tree: TreeView, token: TokenIndex): boolean {
  return tree.xpos(token).startsWith('W');
}

function described(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  return tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : undefined;
}

/** Who does what a clause without a subject tells, where the verb above says that it is not its own subject. */
function controlled(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (tree.children(verb, 'nsubj').length > 0) return undefined;
  const above = tree.head(verb);
  if (above === undefined) return undefined;
  const relation = tree.baseRelation(verb);
  if (relation === 'conj' && above < verb) return controlled(tree, above);
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

function isMutual(tree: TreeView, verb: TokenIndex, subject: TokenIndex, undergoer: TokenIndex | undefined): boolean {
  if (!MUTUAL_VERBS.has(tree.lemma(verb).toLowerCase())) return false;
  if (phrasesAt(tree, verb).some(({ by }) => by === 'with' || by === 'against')) return false;
  if (undergoer !== undefined && tree.lemma(verb) === 'meet') return false;
  return isSeveral(tree, subject);
}
