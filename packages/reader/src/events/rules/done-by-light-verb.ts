import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { hasWord } from '../verb-sense.ts';
import { type Act, type ActName, actOf } from '../words/act.ts';
import {
  DOING_PHRASES,
  DOING_VERBS,
  ENDED,
  ENDING_VERBS,
  GATHERING_VERBS,
  GATHERINGS,
  SUFFERING_VERBS,
} from '../words/light-verbs.ts';
import { ownValue } from '../../tree/own-value.ts';

export const doneByLightVerb = eventRule({
  name: 'done-by-light-verb',
  version: 1,
  summary:
    'A verb that only says that what its object tells is done, begun, suffered or ended: "launched an attack", "called off talks".',
  finds: [
    'The rebels launched an [assault:attack] on the port.',
    'The two sides held [consult:talks] in Geneva.',
    'The town suffered an [assault:attack] on Monday.',
    'Students staged a [protest:rally] in Nairobi.',
    'The army carried out a [assault:raid] near the border.',
    'The council [retreat:lifted] the blockade.',
    'The attack was [retreat:called] off by the general.',
  ],
  leaves: [
    'The firm launched a product.',
    'The two sides held shares in the bank.',
    'The town suffered a loss.',
    'The army carried the boxes.',
    'The council lifted the lid.',
    'The director called the blockade unlawful.',
    'The attack helicopter carried the minister.',
  ],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const verb of context.verbs) {
      const object = objectOf(context, verb);
      if (object === undefined) continue;
      for (const noun of context.joined(object)) {
        const found = eventAt(context, verb, noun);
        if (found) yield found;
      }
    }
  },
});

function eventAt(context: EventContext, verb: TokenIndex, noun: TokenIndex): EventProposal | undefined {
  const { tree } = context;
  const act = context.nounAct(noun);
  if (act === undefined) return undefined;
  const lemma = lemmaOf(tree, verb);
  const common = { words: [noun, verb], telling: 'verb' } as const;
  const isEnded = ENDING_VERBS.has(lemma) && (lemma !== 'call' || hasWord(tree, verb, 'off'));
  const ended = isEnded ? endOf(act, lemma) : undefined;
  if (ended !== undefined) return { ...common, act: actOf(ended), triggers: [verb, noun], prior: 0.6 };
  const doing = { ...common, act, triggers: [noun, verb], realisAt: verb };
  if (SUFFERING_VERBS.has(lemma)) return { ...doing, words: [noun], prior: 0.6 };
  const particle = ownValue(DOING_PHRASES, lemma);
  const gathers = GATHERING_VERBS.has(lemma) && GATHERINGS.has(act.type);
  const does = gathers || DOING_VERBS.has(lemma) || (particle !== undefined && hasWord(tree, verb, particle));
  return does ? { ...doing, prior: 0.7 } : undefined;
}

/** Ends for a while: no refusal of the deal itself. */
const PUT_OFF: ReadonlySet<string> = new Set(['suspend', 'freeze', 'pause', 'halt']);

/** A blockade that is lifted is force given up; a curfew or ban is a right given back. */
function endOf({ type, mode }: Act, lemma: string): ActName | undefined {
  if (type === 'AGREE' && PUT_OFF.has(lemma)) return 'SANCTION';
  return mode === 'restrict' ? 'RETREAT/ease' : ENDED[type];
}

/** The object that tells an act; of "part of the aid programme" the whole. */
function objectOf(context: EventContext, verb: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  const { undergoer } = context.participants(verb);
  const objects = [...(undergoer === undefined ? [] : [undergoer]), ...tree.children(verb, 'obj')];
  const wholes = objects.flatMap((object) =>
    PARTS.has(tree.lower(object))
      ? tree
          .children(object, 'nmod')
          .filter((child) => tree.children(child, 'case').some((by) => tree.lower(by) === 'of'))
      : [],
  );
  return [...objects, ...wholes].find((object) => context.nounAct(object) !== undefined);
}

const PARTS: ReadonlySet<string> = new Set([
  'part',
  'parts',
  'series',
  'wave',
  'round',
  'rounds',
  'number',
  'dozens',
  'hundreds',
  'most',
  'some',
  'all',
  'string',
  'spate',
  'barrage',
]);
