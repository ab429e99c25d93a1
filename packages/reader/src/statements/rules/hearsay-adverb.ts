import { phraseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { HEARSAY_ADVERBS } from '../lexicon/cue-phrases.ts';
import { contentOf, NOBODY } from '../propose.ts';
import { isFinite } from '../edges.ts';
import { NONE, tokenIndex } from '../surface.ts';

const ADVERBS: ReadonlySet<string> = new Set(HEARSAY_ADVERBS);

export const hearsayAdverb = defineStatementRule({
  name: 'hearsay-adverb',
  version: 1,
  summary: '"Reportedly", "allegedly": a statement of nobody named; the clause around the adverb is the content.',
  finds: [
    '[content:The navy] [cue:reportedly] [content:saved 200 people].',
    '[content:The crew] [cue:allegedly] [content:left the ship at dawn].',
  ],
  leaves: ['The navy quickly saved 200 people.', 'The reported losses were small.'],
  *propose(context) {
    const { tree, surface } = context;
    for (let i = 0; i < tree.size; i++) {
      const adverb = tokenIndex(i);
      if (!ADVERBS.has(tree.lower(adverb)) || surface.quotationAt(i) !== NONE) continue;
      const verb = verbAfter(context, i);
      if (verb === undefined) continue;
      const [subject] = tree.children(verb, 'nsubj').filter((child) => child < adverb);
      if (subject === undefined) continue;
      const first = Math.max(tree.subtree(subject).first, surface.stretch(adverb).first);
      const cue = {
        token: adverb,
        end: tokenIndex(i + 1),
        first: adverb,
        form: 'finite',
        passive: false,
        unsaid: false,
        quotation: NONE,
      } as const;
      const word = { lemma: 'reportedly', particle: '', frames: new Map() };
      const end = phraseEnd(context, { ...cue, word }, tokenIndex(i + 1));
      const content = contentOf(context, [first, i], [i + 1, end]);
      if (content) yield { cue: tree.tokenSpan(adverb), content, speaker: NOBODY, act: 'claim', prior: 0.5 };
    }
  },
});

/** The finite verb that the adverb goes with: within two words of it. */
function verbAfter({ tree }: Parameters<typeof hearsayAdverb.propose>[0], i: number) {
  const head = tree.head(tokenIndex(i));
  if (head !== undefined && tree.upos(head) === 'VERB' && head > i) return head;
  for (let k = i + 1; k < Math.min(tree.size, i + 3); k++) if (isFinite(tree, tokenIndex(k))) return tokenIndex(k);
  return undefined;
}
