import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { TURN_LABELS } from '../lexicon/cue-phrases.ts';
import { phrase } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

const LABELS: ReadonlySet<string> = new Set(TURN_LABELS);
const MAX_NAME = 7;

export const speechTurn = defineStatementRule({
  name: 'speech-turn',
  version: 1,
  summary: 'A paragraph that opens with a name in capitals and a colon, as transcripts have it.',
  finds: ['[speaker:MS LEE][cue::] [content:The dam has failed, and we need help.]'],
  leaves: [
    'LAGOS: The dam has failed. Officials left the town.',
    'UPDATE: The dam has failed.',
    'Ms Lee: a life by the sea.',
    'The dam: old, grey and cracked.',
  ],
  *propose(context) {
    if (isLoneDateline(context)) return;
    for (let block = 0; block < context.blocks.length; block++) {
      const span = context.blocks[block];
      const colon = span && colonOf(context, block);
      if (!span || colon === undefined) continue;
      const { first, end } = context.surface.tokensOfBlock(block);
      if (colon + 1 >= end) continue;
      const content = { start: context.tree.tokenSpan(tokenIndex(colon + 1)).start, end: span.end };
      const name = nameHead(context, first, colon);
      if (name !== undefined)
        yield {
          cue: context.tree.tokenSpan(tokenIndex(colon)),
          content: [content],
          speaker: phrase(tokenIndex(name)),
          act: 'assert',
          prior: 0.85,
          speech: true,
        };
    }
  },
});

/** One word in capitals that opens the report, and no other line like it: a place, "LAGOS: ...", not a speaker. */
function isLoneDateline(context: StatementContext): boolean {
  const turns = context.blocks.flatMap(({ role }, block) => {
    const colon = colonOf(context, block);
    return colon === undefined ? [] : [{ block, role, words: colon - context.surface.tokensOfBlock(block).first }];
  });
  const [only, ...others] = turns;
  const firstBody = context.blocks.findIndex(({ role }) => role === 'body');
  return only !== undefined && others.length === 0 && only.block === firstBody && only.words === 1;
}

/** The colon behind a name in capitals at the start of a block. */
function colonOf({ tree, surface }: StatementContext, block: number): number | undefined {
  const { first, end } = surface.tokensOfBlock(block);
  for (let i = first; i < Math.min(end, first + MAX_NAME); i++) {
    const word = tree.word(tokenIndex(i));
    if (i === first && isMark(word)) continue;
    if (word === ':') return i > first ? i : undefined;
    if (LABELS.has(word) || !/^(?:\p{Lu}[\p{Lu}'’-]*\.?|[.,()])$/u.test(word)) return undefined;
  }
  return undefined;
}

function isMark(word: string): boolean {
  return ['"', '“', "''", '``', '‘', "'"].includes(word);
}

function nameHead({ tree }: StatementContext, first: number, colon: number): number | undefined {
  let last: number | undefined;
  for (let i = first; i < colon; i++) if (/\p{L}{2}/u.test(tree.word(tokenIndex(i)))) last = i;
  return last;
}
