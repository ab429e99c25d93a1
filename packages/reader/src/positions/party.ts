import { absent, type ActorKind, inferred, type Known, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { PositionProposal } from './draft.ts';
import { OWN_BODIES } from './words/own-bodies.ts';
import type { PositionContext } from './position-context.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'our', 'my', 'me', 'ours']);

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'our', 'my', 'their', 'its']);

type Who = Pick<PositionProposal, 'cue' | 'party'>;

/** Members of a joint party that stand for themselves. */
const SEPARATE: ReadonlySet<ActorKind> = new Set(['state', 'organization', 'person']);

/**
 * Those who take the stance, each of a joint party by itself ("Moscow and Ankara demanded"): positions are compared party by
 * party. Empty where nobody is known.
 */
export function partiesOf(context: PositionContext, who: Who): readonly Known<string>[] {
  const known = knownParty(context, who);
  const actor = valueOf(known);
  if (actor === undefined) return [];
  const members = context.actor(actor)?.members ?? [];
  if (members.length < 2) return [known];
  const isApart = members.every((member) => SEPARATE.has(context.actor(member)?.kind ?? 'unknown'));
  if (!isApart) return [known];
  const from = known.status === 'stated' ? known.anchor : wordAt(context, who.cue);
  return members.map((member) => inferred(member, 'member-of-joint-party', [from]));
}

/**
 * Who takes the stance: the named party itself, one row an issue. Of a person who speaks for a body it is the person, whose
 * roles in the actor table lead to the body.
 */
function knownParty(context: PositionContext, { cue, party }: Who): Known<string> {
  if (party === 'speaker') return speakerOf(context, cue);
  if (isOwnBody(context, party)) {
    const speaker = speakerOf(context, cue);
    if (context.actor(valueOf(speaker) ?? '')?.kind === 'person') return speaker;
  }
  const known = context.input.actors.at(party);
  if (known.status !== 'absent') return known;
  if (FIRST_PERSON.has(context.tree.lower(party))) return speakerOf(context, cue);
  const own = context.statementOfCue(cue);
  const speaker = own ? asInferred(context, own.speaker, cue) : absent;
  return speaker.status === 'absent' ? namesake(context, party) : speaker;
}

/** "said his government would ...": whoever speaks for a body takes the stance. */
function isOwnBody({ tree, statementAt }: PositionContext, party: TokenIndex): boolean {
  if (!OWN_BODIES.has(tree.lemma(party)) || !statementAt(party)) return false;
  return tree.children(party, 'nmod:poss').some((owner) => OWNERS.has(tree.lower(owner)));
}

/** "The board" of a report that has named the Relief Board: the body whose name ends in the word. */
function namesake(context: PositionContext, party: TokenIndex): Known<string> {
  const { tree } = context;
  const word = tree.lower(party);
  const isDefinite = party > 0 && tree.lower((party - 1) as TokenIndex) === 'the';
  const body = isDefinite ? context.bodyNamed(word) : undefined;
  return body === undefined ? absent : inferred(body, 'named-by-its-kind', [wordAt(context, party)]);
}

/** Who tells what the word stands in: the speaker of the statement, else whose report it is. */
function speakerOf(context: PositionContext, cue: TokenIndex): Known<string> {
  const statement = context.statementAt(cue);
  if (statement) return asInferred(context, statement.speaker, cue);
  const own = context.statementOfCue(cue);
  if (own && own.speaker.status !== 'absent') return asInferred(context, own.speaker, cue);
  return context.voice === undefined ? absent : inferred(context.voice, 'own-voice', [wordAt(context, cue)]);
}

function asInferred(context: PositionContext, speaker: Known<string>, cue: TokenIndex): Known<string> {
  const actor = valueOf(speaker);
  if (actor === undefined) return absent;
  const from = speaker.status === 'stated' ? speaker.anchor : wordAt(context, cue);
  return inferred(actor, 'speaker-of-statement', [from]);
}

const wordAt = ({ tree }: PositionContext, token: TokenIndex) =>
  tree.anchor({ first: token, end: (token + 1) as TokenIndex });
