import { futureDeed } from '../future-deed.ts';
import { outlookRule } from '../outlook-rule.ts';

const MODALS = ['will', 'shall', '’ll', "'ll", 'wo'] as const;

export const willDo = outlookRule({
  name: 'will-do',
  version: 1,
  summary:
    'A verb with "will" or "shall": by who does it and who says it a threat, promise, plan, warning or forecast.',
  finds: [
    'The council said: "We will [promise:continue to support the ceasefire]."',
    'Harun Vell, the foreign minister, will [plan:meet the mediators in Geneva next week].',
    'The rebels said they will [threat:attack the port] [if:unless the blockade is lifted].',
    'The relief board said [warning:thousands of families will starve] [if:if the road stays shut].',
    'The mayor said [forecast:the agreement will bring peace to the valley].',
    '"[threat:They will pay a heavy price]," the general said.',
    'The council said: "We will [threat:not return to the talks] [if:unless the prisoners are freed]."',
    'The ministry said [plan:the vote will be held] [if:when the country is calm].',
    'The ministry said [plan:the talks will resume on Monday].',
  ],
  leaves: [
    'The will of the council is law.',
    'Will the rebels attack the port?',
    'They must leave the port.',
    'The minister will always remember the talks.',
    'The council is going to Geneva.',
    'Readers will find the text of the agreement on page two.',
    'The choir will sing on the square.',
    'The general said there will be no talks until the siege ends.',
    'The governor will never accept a deal that splits the valley.',
    'The envoy will study the offer of the rebels.',
  ],
  *propose(context) {
    const { tree } = context;
    for (const modal of context.withLemma(MODALS)) {
      const deed = tree.head(modal);
      if (deed === undefined || tree.xpos(modal) !== 'MD' || tree.baseRelation(modal) !== 'aux') continue;
      const found = futureDeed(context, modal, deed);
      if (found) yield found;
    }
  },
});
