import { absent, inferred, type Known, type Statement, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { OutlookContext } from './outlook-context.ts';
import type { ProspectDraft } from './draft.ts';
import { isFirstPerson } from './sides.ts';

const RULE = 'own-voice';

/**
 * Whose prospect it is: who speaks where the cue is the cue of a statement ("vowed", "threatened"), else the first of those the
 * rule names who is somebody; "we" and "our forces" are who speaks. Where nobody is named, a release speaks for the body that
 * publishes it.
 */
export function holderOf(context: OutlookContext, draft: ProspectDraft): Known<string> {
  const { statement, cue } = draft;
  const teller = context.toldBy(cue)?.speaker ?? absent;
  if (teller.status !== 'absent') return teller;
  const named = ofThoseNamed(context, draft);
  if (named !== undefined) return named;
  const before = draft.type === 'forecast' ? absent : (tellerBefore(context, cue)?.speaker ?? absent);
  if (before.status !== 'absent') return before;
  return statement === undefined ? (context.voice.publisher() ?? absent) : absent;
}

function ofThoseNamed(context: OutlookContext, { holder, statement, what }: ProspectDraft): Known<string> | undefined {
  const { tree, input, voice } = context;
  const speaker = statement === undefined ? undefined : valueOf(statement.speaker);
  for (const ref of holder) {
    if (ref === 'speaker') {
      if (statement !== undefined && statement.speaker.status !== 'absent') return statement.speaker;
      continue;
    }
    const isOurs = isFirstPerson(context, ref);
    const known = input.actors.at(ref);
    const isOwned = isOurs && tree.upos(ref) !== 'PRON';
    if (known.status !== 'absent' && !isOwned) return known;
    if (!isOurs) continue;
    if (speaker !== undefined) return inferred(speaker, RULE, [tree.anchor(tree.subtree(ref))]);
    const lead = voice.leadBefore(tree.tokenSpan(what.first).start) ?? (isOwned ? voice.publisher() : undefined);
    if (lead !== undefined) return lead;
    if (known.status !== 'absent') return known;
  }
  return undefined;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or']);

/** "The general said ..., and threatened to ...": the verb joined to it has the same speaker, wherever the tree hangs it. O(words between). */
function tellerBefore({ tree, toldBy, statementOf }: OutlookContext, cue: TokenIndex): Statement | undefined {
  if (!isJoined(tree, cue) || statementOf(cue) !== undefined) return undefined;
  const { first } = tree.sentence(tree.sentenceOf(cue));
  for (let i = cue - 1; i >= first; i--) {
    const statement = toldBy(i as TokenIndex);
    if (statement !== undefined) return statement;
  }
  return undefined;
}

function isJoined(tree: TreeView, cue: TokenIndex): boolean {
  let before = cue - 1;
  if (before > 0 && tree.upos(before as TokenIndex) === 'ADV') before--;
  return before >= 0 && JOINING.has(tree.lower(before as TokenIndex));
}
