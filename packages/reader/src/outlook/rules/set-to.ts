import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import { isIn } from '../lemma-sets.ts';
import { harmOf } from '../harm-of.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { type HolderRef, outlookRule } from '../outlook-rule.ts';
import { isOwnSide, isSomebody } from '../sides.ts';
import { typeOf } from '../type-of.ts';
import { clauseSpan, deedSpan } from '../what-span.ts';
import { type CueType, INTENT_ADJECTIVES, TERM_NOUNS } from '../words/future-cues.ts';

const types: ReadonlyMap<string, CueType> = new Map(Object.entries(INTENT_ADJECTIVES));
const terms: ReadonlySet<string> = new Set(TERM_NOUNS);
const ENDS: ReadonlySet<string> = new Set(['expire', 'lapse', 'end', 'run']);
/** Said by others of those who do it. */
const FORETOLD: ReadonlySet<CueType> = new Set(['forecast', 'warning', 'forecast-or-warning']);

export const setTo = outlookRule({
  name: 'set-to',
  version: 1,
  summary: 'Somebody is ready, due, about or expected to do something.',
  finds: [
    'The army is poised to [threat:storm the port].',
    'The envoy is due to [plan:visit the capital on Monday].',
    'The rebels are ready to [offer:resume talks] [if:if the army leaves].',
    '[forecast:The parliament is expected to ratify the treaty in May].',
    '[warning:The truce is likely to collapse].',
    'We stand ready to [offer:support the truce].',
    'The union is committed to [promise:supporting the mission].',
  ],
  leaves: [
    'The army was not ready to storm the port.',
    'The table is set.',
    'He is likely the envoy.',
    'The bridge is ready.',
    'The mayor is about as tall as the envoy.',
    'The crowd was expected to sing.',
  ],
  *propose(context) {
    const { tree } = context;
    for (const cue of context.withLemma([
      ...types.keys(),
      'poise',
      'prepare',
      'schedule',
      'expect',
      'predict',
      'project',
      'anticipate',
      'fear',
      'commit',
      'determine',
      'resolve',
      'slate',
      'plan',
      'tip',
    ])) {
      const type = types.get(tree.lower(cue));
      if (type === undefined || isNegated(tree, cue) || isOver(tree, cue)) continue;
      if (
        tree.children(cue, 'cop').length === 0 &&
        !isPassive(tree, cue) &&
        !['amod', 'acl'].includes(tree.baseRelation(cue)) &&
        !stands(tree, cue)
      )
        continue;
      const deed = complementOf(tree, cue, type === 'promise-or-threat');
      if (deed === undefined || isFar(tree, cue, deed)) continue;
      yield {
        cue,
        deed,
        ...reading(context, cue, deed, type),
        weak: type !== 'promise-or-threat',
        prior: 0.6,
      };
    }
  },
});

/** "stand ready to", "remain committed to". */
function stands(tree: TreeView, cue: TokenIndex): boolean {
  const above = tree.head(cue);
  return (
    above !== undefined &&
    above < cue &&
    ['stand', 'remain', 'be', 'seem', 'appear', 'look', 'stay'].includes(tree.lemma(above))
  );
}

/** "had been expected to". */
function isOver(tree: TreeView, cue: TokenIndex): boolean {
  return tree.children(cue, 'aux').some((helper) => tree.lower(helper) === 'had');
}

/** "Syria says it is willing to": what is willing is somebody. */
function isOwnIt({ tree }: OutlookContext, subject: TokenIndex, type: CueType): boolean {
  return tree.lower(subject) === 'it' && (type === 'offer' || type === 'promise-or-threat');
}

/** "determined by the council, to reach ...": another phrase between. */
function isFar(tree: TreeView, cue: TokenIndex, deed: TokenIndex): boolean {
  for (let i: number = cue + 1; i < deed; i++) if (tree.lower(i as TokenIndex) === ',') return true;
  return false;
}

function reading(context: OutlookContext, cue: TokenIndex, deed: TokenIndex, type: CueType) {
  const { tree, statementOf } = context;
  const harm = harmOf(tree, deed);
  const [term] = tree.children(cue, 'nsubj');
  if (term !== undefined && isIn(tree, term, terms) && ENDS.has(tree.lemma(deed)))
    return { what: clauseSpan(tree, deed, term), type: 'deadline' as const, holder: [] };
  const above = tree.head(cue);
  const subject = (
    subjectOf(tree, cue) ?? (above !== undefined && stands(tree, cue) ? subjectOf(tree, above) : undefined)
  )?.token;
  const speaker: readonly HolderRef[] = statementOf(cue) === undefined ? [] : ['speaker'];
  const isDoer =
    subject !== undefined &&
    !isPassive(tree, deed) &&
    (isSomebody(context, subject) || isOwnIt(context, subject, type));
  if (type === 'promise-or-threat' && !isDoer)
    return {
      what: deedSpan(tree, deed),
      type: typeOf(type, harm),
      holder: subject === undefined ? speaker : [subject, ...speaker],
    };
  if (FORETOLD.has(type) || !isDoer) {
    const foretold = typeOf(FORETOLD.has(type) || type === 'plan-or-forecast' ? type : 'forecast-or-warning', harm);
    return {
      what: subject === undefined || subject > deed ? deedSpan(tree, deed) : clauseSpan(tree, deed, subject),
      type: foretold,
      holder: speaker,
    };
  }
  const own = type === 'plan-or-forecast' ? 'plan-or-threat' : type === 'offer' && harm === 'harm' ? 'threat' : type;
  const isOfSpeaker = tree.upos(subject) !== 'PROPN' && isOwnSide(context, subject, statementOf(cue));
  return {
    what: deedSpan(tree, deed),
    type: typeOf(own, harm),
    holder: isOfSpeaker ? [...speaker, subject] : [subject, ...speaker],
  };
}
