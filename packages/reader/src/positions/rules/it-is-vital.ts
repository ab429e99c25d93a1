import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { clauseFrom } from '../clause.ts';
import { complementIn } from '../complement.ts';
import { infinitiveFrom } from '../infinitive.ts';
import { nominalFrom, phraseAt } from '../nominal.ts';
import { isOwnWord } from '../own-words.ts';
import { partyOf, toldBy } from '../cue-of-stance.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule, type WordProposal } from '../position-rule.ts';

const NEEDED: ReadonlySet<string> = new Set([
  'vital',
  'essential',
  'imperative',
  'crucial',
  'critical',
  'necessary',
  'important',
  'urgent',
  'indispensable',
  'paramount',
  'time',
]);
const REFUSED: ReadonlySet<string> = new Set(['unacceptable', 'intolerable', 'inadmissible', 'impermissible']);

export const itIsVital = positionRule({
  name: 'it-is-vital',
  version: 1,
  prior: 0.65,
  at: [...NEEDED, ...REFUSED],
  summary: 'What somebody calls vital, essential or unacceptable.',
  finds: [
    'The envoy said it is vital that [demands:all parties respect the truce].',
    'The envoy said it was essential to [demands:protect civilians].',
    '"It is unacceptable that [opposes:aid is blocked]," the envoy said.',
    'The envoy said [opposes:the siege of the town] was unacceptable.',
    'The envoy called [rejects:the demands] unacceptable.',
  ],
  leaves: [
    'It is vital that all parties respect the truce.',
    'The envoy said the road was vital to trade.',
    'The envoy said it was not necessary to leave.',
    'The envoy said the weather was critical.',
    'The envoy said his stay was important.',
  ],
  *read(token, context) {
    const { tree } = context;
    const lemma = tree.lower(token);
    const needed = NEEDED.has(lemma);
    if (!needed && !REFUSED.has(lemma)) return;
    if (tree.children(token, 'cop').length === 0) {
      if (!needed) yield* calledUnacceptable(context, token);
      return;
    }
    if (!isOwnWord(context, token)) return;
    const stance = needed ? 'demands' : 'opposes';
    if (isNegated(tree, token)) return;
    const limit = context.limitOf(token);
    const behind =
      complementIn(context, token, 'that') ?? infinitiveFrom(context, token + 1, Math.min(limit, token + 2));
    const isIt = tree.children(token, 'expl', 'nsubj').some((word) => tree.lower(word) === 'it');
    const weak = lemma === 'important' || lemma === 'time' || lemma === 'necessary';
    if (behind && (behind.form === 'clause' || isIt)) {
      yield { stance, party: 'speaker', complement: behind, weak };
      return;
    }
    const [subject] = tree.children(token, 'nsubj');
    if (needed || subject === undefined || tree.upos(subject) === 'PRON') return;
    const phrase = phraseAt(tree, subject);
    yield { stance, party: 'speaker', complement: phrase, weak: true };
  },
});

const CALLING: ReadonlySet<string> = new Set(['call', 'deem', 'consider', 'declare', 'label', 'describe']);

/** "called the demands unacceptable": a word of its own clause, behind what it is said of. */
function* calledUnacceptable(context: PositionContext, token: TokenIndex): Generator<WordProposal> {
  const { tree } = context;
  for (let i = token - 1; i > Math.max(0, token - 14); i--) {
    const verb = tokenIndex(i);
    if (tree.word(verb) === '.' || tree.word(verb) === ';') return;
    if (!CALLING.has(tree.lemma(verb)) || tree.upos(verb) !== 'VERB') continue;
    const [noun] = [...tree.children(token, 'nsubj'), ...tree.children(verb, 'obj')];
    const complement = noun !== undefined && noun > verb ? phraseAt(tree, noun) : undefined;
    const party = partyOf(context, verb);
    if (complement && party !== undefined && toldBy(context, verb) === 'plain')
      yield { stance: 'rejects', party, complement, weak: true, cue: verb };
    return;
  }
}

export const onlyWay = positionRule({
  name: 'only-way',
  version: 1,
  prior: 0.65,
  at: ['way', 'solution', 'path'],
  summary: 'What somebody calls the only way or solution.',
  finds: [
    'The envoy said the only way out was [supports:a negotiated settlement].',
    '"There is only one way to end the war: [supports:talks between both sides]," the envoy said.',
    'The envoy said the only solution is to [supports:hold elections].',
  ],
  leaves: [
    'The only way out was a narrow door.',
    'The envoy said he knew only one way.',
    'The envoy said it was the only way.',
    'The envoy said the only way to the town was a bridge.',
  ],
  *read(token, context) {
    const { tree } = context;
    const noun = tree.lemma(token);
    if ((noun !== 'way' && noun !== 'solution' && noun !== 'path') || !isOwnWord(context, token)) return;
    const before = [1, 2, 3].map((back) => tree.lower(tokenIndex(Math.max(0, token - back))));
    if (!before.includes('only')) return;
    const limit = Math.min(context.limitOf(token), token + 14);
    for (let i = token + 1; i < limit; i++) {
      const at = tokenIndex(i);
      if (tree.word(at) !== ':' && (tree.lemma(at) !== 'be' || tree.upos(at) !== 'AUX')) continue;
      const end = context.limitOf(token);
      const complement =
        infinitiveFrom(context, i + 1, Math.min(end, i + 3)) ??
        nominalFrom(tree, i + 1, end) ??
        (tree.word(at) === ':' ? clauseFrom(tree, i + 1, end) : undefined);
      if (complement) yield { stance: 'supports', party: 'speaker', complement, weak: true };
      return;
    }
  },
});
