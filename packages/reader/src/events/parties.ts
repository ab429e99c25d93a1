import type { EventType } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from './event-context.ts';
import { nounTest } from './words/noun-test.ts';
import type { EventProposal } from './event-rule.ts';

/** Heads of who does it and of whom it is done to. */
export interface Parties {
  readonly doers: readonly TokenIndex[];
  readonly recipients: readonly TokenIndex[];
}

/** By which prepositions an act names the other side, the likeliest first. */
const OTHER_SIDE: Readonly<Record<EventType, readonly string[]>> = {
  ASSAULT: ['against', 'on', 'at', 'with', 'of', 'from'],
  COERCE: ['against', 'on', 'of'],
  MOBILIZE: ['against'],
  PROTEST: ['against', 'at'],
  SANCTION: ['against', 'on', 'with', 'from', 'to', 'of'],
  ACCUSE: ['against', 'of', 'with', 'at', 'to'],
  REQUEST: ['on', 'to', 'from', 'upon', 'with'],
  REJECT: ['from', 'by', 'with', 'to'],
  THREATEN: ['against', 'to', 'with'],
  RETREAT: ['to', 'of', 'with'],
  CONCEDE: ['to', 'for'],
  AID: ['to', 'for', 'of'],
  COOPERATE: ['with', 'to', 'between'],
  SUPPORT: ['for', 'of', 'to', 'with'],
  CONSULT: ['with', 'to', 'between', 'by'],
  AGREE: ['with', 'to', 'between'],
  INVESTIGATE: ['into', 'of', 'against'],
  INCIDENT: ['of'],
};
/** "talks between X and Y": both sides are doers. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ASSAULT']);

/** What an act may be about, which is nobody. */
const MATTER = nounTest('@deal @plan @demand');
/** Acts whose object may be a thing, given to or asked of the other side. */
const GIVEN: ReadonlySet<EventType> = new Set([
  'AID',
  'REQUEST',
  'SANCTION',
  'CONCEDE',
  'RETREAT',
  'AGREE',
  'COOPERATE',
  'SUPPORT',
  'REJECT',
]);

/** Who takes part in a proposed event: what its first word leaves open is looked for at the next one. */
export function partiesOf(context: EventContext, { act, words, triggers, isSuffered }: EventProposal): Parties {
  if (isSuffered) return suffered(context, words);
  let doer: TokenIndex | undefined;
  let undergoer: TokenIndex | undefined;
  let other: TokenIndex | undefined;
  let between: TokenIndex | undefined;
  for (const word of words) {
    const found = context.participants(word);
    doer ??= found.doer;
    if (found.undergoer !== undefined && !triggers.includes(found.undergoer)) undergoer ??= found.undergoer;
    between ??= found.others.find(({ by }) => by === 'between')?.token;
    for (const by of OTHER_SIDE[act.type]) other ??= found.others.find((one) => one.by === by)?.token;
  }
  if (doer !== undefined && triggers.includes(doer)) doer = undefined;
  if (doer === undefined && between !== undefined && MUTUAL.has(act.type)) return { doers: [between], recipients: [] };
  if (doer === undefined && undergoer !== undefined && act.type === 'MOBILIZE')
    return { doers: [undergoer], recipients: [] };
  other ??= undergoer === undefined ? undefined : phraseAt(context, undergoer, OTHER_SIDE[act.type]);
  const isMatter = undergoer !== undefined && act.type !== 'ACCUSE' && context.isOf(undergoer, MATTER);
  const recipient = isMatter ? other : (undergoer ?? other);
  return {
    doers: doer === undefined ? [] : [doer],
    recipients:
      recipient === undefined
        ? []
        : [recipient, ...(other !== undefined && other !== recipient && GIVEN.has(act.type) ? [other] : [])],
  };
}

/** "The town came under attack from the hills": the subject is the other side. */
function suffered(context: EventContext, words: EventProposal['words']): Parties {
  const all = words.map((word) => context.participants(word));
  const doer =
    all[0]?.doer ?? all.flatMap(({ others }) => others).find(({ by }) => by === 'by' || by === 'from')?.token;
  const recipient = all[1]?.doer;
  return {
    doers: doer === undefined || doer === recipient ? [] : [doer],
    recipients: recipient === undefined ? [] : [recipient],
  };
}

/** "requested support [from] the council": the other side may stand at the object. */
function phraseAt({ tree }: EventContext, noun: TokenIndex, by: readonly string[]): TokenIndex | undefined {
  return tree
    .children(noun, 'nmod')
    .find((child) =>
      tree.children(child, 'case').some((word) => by.includes(tree.lower(word)) && tree.lower(word) !== 'of'),
    );
}
