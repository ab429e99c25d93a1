import { futureDeed } from '../future-deed.ts';
import { outlookRule } from '../outlook-rule.ts';

export const goingTo = outlookRule({
  name: 'going-to',
  version: 1,
  summary: 'A verb behind "is going to".',
  finds: [
    'The commander said: "We are going to [threat:attack the port]."',
    'The mayor said the council was going to [plan:sign the agreement].',
  ],
  leaves: ['The commander is going to the port.', 'The mayor went to sign the agreement.'],
  *propose(context) {
    const { tree } = context;
    for (const cue of context.withLemma(['go'])) {
      if (tree.lower(cue) !== 'going' || tree.children(cue, 'aux').length === 0) continue;
      const deed = tree.children(cue, 'xcomp').find((verb) => verb > cue && tree.xpos(verb) === 'VB');
      const found = deed === undefined ? undefined : futureDeed(context, cue, deed);
      if (found) yield found;
    }
  },
});
