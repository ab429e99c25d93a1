import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import type { Cue } from './find-cues.ts';
import { VERB_TABLE } from './lexicon/cue-table.ts';
import { NONE, tokenIndex } from './surface.ts';

/** "made the following statement", "issued a declaration". Own lists. */
const MAKING: ReadonlySet<string> = new Set(['make', 'issue', 'release', 'give', 'deliver', 'publish', 'read', 'post']);
const MADE: ReadonlySet<string> = new Set([
  'statement',
  'declaration',
  'remark',
  'comment',
  'announcement',
  'address',
  'speech',
  'message',
]);

/** The verb of "Ms Lee made the following statement on the dam:". */
export function madeStatement({ tree }: StatementContext, token: TokenIndex): Cue | undefined {
  if (tree.upos(token) !== 'VERB' || !MAKING.has(tree.lemma(token))) return undefined;
  const [word] = VERB_TABLE.get('say') ?? [];
  if (!word || !tree.children(token, 'obj').some((object) => MADE.has(tree.lemma(object)))) return undefined;
  const after = tokenIndex(token + 1);
  return { token, end: after, first: token, word, form: 'finite', passive: false, unsaid: false, quotation: NONE };
}
