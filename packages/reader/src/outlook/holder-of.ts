import { absent, inferred, type Known, valueOf } from '@onrecord/model';
import type { OutlookContext } from './outlook-context.ts';
import type { ProspectDraft } from './draft.ts';
import { isFirstPerson } from './sides.ts';

const RULE = 'own-voice';

/**
 * Whose prospect it is: the first of those the rule names who is somebody; "we" of a quotation is who speaks. Where nobody is
 * named, a release speaks for the body that publishes it.
 */
export function holderOf(context: OutlookContext, { holder, statement, what }: ProspectDraft): Known<string> {
  const { tree, input, voice } = context;
  const speaker = statement === undefined ? undefined : valueOf(statement.speaker);
  for (const ref of holder) {
    if (ref === 'speaker') {
      if (statement !== undefined && statement.speaker.status !== 'absent') return statement.speaker;
      continue;
    }
    const known = input.actors.at(ref);
    if (known.status !== 'absent') return known;
    if (!isFirstPerson(context, ref)) continue;
    if (speaker !== undefined) return inferred(speaker, RULE, [tree.anchor(tree.subtree(ref))]);
    const lead = voice.leadBefore(tree.tokenSpan(what.first).start);
    if (lead !== undefined) return lead;
  }
  return statement === undefined ? (voice.publisher() ?? absent) : absent;
}
