import { absent, inferred, type Known, valueOf } from '@onrecord/model';
import type { OutlookContext } from './outlook-context.ts';
import type { ProspectDraft } from './draft.ts';
import { isFirstPerson } from './sides.ts';

const RULE = 'own-voice';

/** Whose prospect it is: the first of those the rule names who is somebody; "we" of a quotation is who speaks. */
export function holderOf(context: OutlookContext, { holder, statement }: ProspectDraft): Known<string> {
  const { tree, input } = context;
  for (const ref of holder) {
    if (ref === 'speaker') {
      if (statement !== undefined && statement.speaker.status !== 'absent') return statement.speaker;
      continue;
    }
    const known = input.actors.at(ref);
    if (known.status !== 'absent') return known;
    const speaker = statement === undefined ? undefined : valueOf(statement.speaker);
    if (speaker !== undefined && isFirstPerson(context, ref))
      return inferred(speaker, RULE, [tree.anchor(tree.subtree(ref))]);
  }
  return absent;
}
