import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { isFinite } from './edges.ts';
import { tokenIndex } from './surface.ts';

/** How many words of a hearer may stand between a verb and the infinitive ("urged both sides of the lake to ..."). */
const MAX_HEARER = 22;

/** The first token of an infinitive ("to leave", "not to leave") that begins at `token`, over adverbs and times. */
export function infinitiveAt(
  context: Pick<StatementContext, 'tree' | 'surface'>,
  token: number,
): TokenIndex | undefined {
  const { tree, surface } = context;
  for (let i = token; i < tree.size && i < token + 5; i++) {
    if (isTo(context, i)) return tokenIndex(i > token && tree.lower(tokenIndex(i - 1)) === 'not' ? i - 1 : i);
    if (tree.upos(tokenIndex(i)) !== 'ADV' && tree.upos(tokenIndex(i)) !== 'PART' && !surface.isTime(i))
      return undefined;
  }
  return undefined;
}

/** The first infinitive behind a hearer: no finite verb and no stop before it. */
export function infinitiveAfter(
  context: Pick<StatementContext, 'tree' | 'surface'>,
  token: number,
): TokenIndex | undefined {
  const { tree, surface } = context;
  const stop = Math.min(surface.stretch(tokenIndex(Math.min(token, tree.size - 1))).end, token + MAX_HEARER);
  for (let i = token; i < stop; i++) {
    const at = tokenIndex(i);
    if (isTo(context, i)) return tokenIndex(i > token && tree.lower(tokenIndex(i - 1)) === 'not' ? i - 1 : i);
    if (isFinite(tree, at) || ['.', ';', ':', '!', '?', 'that'].includes(tree.lower(at))) return undefined;
  }
  return undefined;
}

/** "to" before a verb or a quotation that begins with one ("to 'hunt down' those"), adverbs between them allowed. */
function isTo({ tree, surface }: Pick<StatementContext, 'tree' | 'surface'>, position: number): boolean {
  if (tree.lower(tokenIndex(position)) !== 'to') return false;
  for (let i = position + 1; i < tree.size && i < position + 4; i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== surface.quotationAt(position)) return true;
    if (tree.upos(token) === 'ADV') continue;
    const isVerb = tree.upos(token) === 'VERB' && tree.xpos(token) !== 'VBG';
    return tree.xpos(token) === 'VB' || isVerb || tree.upos(token) === 'AUX';
  }
  return false;
}
