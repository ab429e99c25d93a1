import { defineStatementRule } from '../define-statement-rule.ts';
import { findSpeaker, nominalBefore } from '../find-speaker.ts';
import { BANNER_NOUNS } from '../lexicon/document-words.ts';
import { phrase } from '../propose.ts';
import { quotationSpan } from '../speech.ts';
import { NONE, tokenIndex } from '../surface.ts';
import type { StatementContext } from '../context.ts';
import type { TokenIndex } from '@onrecord/language';

const BANNERS: ReadonlySet<string> = new Set(BANNER_NOUNS);
const READING: ReadonlySet<string> = new Set(['reading', 'saying', 'read', 'reads', 'said', 'says', 'that', ':', ',']);
const MAX_STEPS = 5;

export const bannerReads = defineStatementRule({
  name: 'banner-reads',
  version: 1,
  summary: 'A banner, sign or slogan with words on it: those who carry it say them; else the thing itself.',
  finds: ['[speaker:The families] marched with banners [cue:reading] [content:"Bring the crews home"].'],
  leaves: ['The families marched with white banners.', 'The families read "The Long Road" aloud.'],
  *propose(context) {
    for (let index = 0; index < context.quotations.length; index++) {
      const span = quotationSpan(context, index);
      const found = span && bannerBefore(context, context.surface.tokensOf(index).first);
      if (!span || !found) continue;
      const carrier = carrierOf(context, found.banner);
      yield {
        cue: context.tree.tokenSpan(found.cue),
        content: [span],
        speaker: phrase(carrier ?? found.banner),
        act: 'demand',
        prior: 0.6,
      };
    }
  },
});

function bannerBefore(
  { tree, surface }: StatementContext,
  first: number,
): { banner: TokenIndex; cue: TokenIndex } | undefined {
  let cue: TokenIndex | undefined;
  for (let i = first - 1; i >= Math.max(0, first - MAX_STEPS); i--) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== NONE) return undefined;
    if (BANNERS.has(tree.lemma(token))) return cue === undefined ? undefined : { banner: token, cue };
    if (!READING.has(tree.lower(token))) return undefined;
    if (tree.upos(token) === 'VERB') cue = token;
  }
  return undefined;
}

/** The subject of the clause in which the banner is carried. */
function carrierOf(context: StatementContext, banner: TokenIndex): TokenIndex | undefined {
  const { tree, surface } = context;
  const { first } = surface.stretch(banner);
  for (let i = banner - 1; i >= first; i--) {
    const token = tokenIndex(i);
    if (tree.upos(token) !== 'VERB') continue;
    const cue = {
      token,
      end: token,
      first: token,
      word: { lemma: '', particle: '', frames: new Map() },
      form: 'finite',
      passive: false,
      unsaid: false,
      quotation: NONE,
    } as const;
    const subject = findSpeaker(context, cue);
    if (subject !== undefined && subject < token) return subject;
  }
  return nominalBefore(context, tokenIndex(banner - 1));
}
