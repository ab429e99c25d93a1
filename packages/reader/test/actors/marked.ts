import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser } from '@onrecord/language';
import type { TokenIndex } from '@onrecord/language';
import type { Actor, Known, Span } from '@onrecord/model';
import type { ActorTable } from '../../src/actors/actor-table.ts';
import { readActors } from '../../src/actors/read-actors.ts';
import { readBlocks } from '../../src/blocks/read-blocks.ts';
import { readQuotations } from '../../src/quotations/read-quotations.ts';
import { treeView, type TreeView } from '../../src/tree/tree-view.ts';

const analyser = loadAnalyser(
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model'))),
);

/** A text in which `[1 Ann Lee]` marks what is asked about; the same label means the same actor, `0` nobody. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly (Span & { readonly label: string })[];
}

export function unmarked(source: string): Marked {
  const marks: (Span & { readonly label: string })[] = [];
  let text = '';
  for (const part of source.split(/(\[\w+ [^\]]+\])/)) {
    const [, label, words] = /^\[(\w+) ([^\]]+)\]$/.exec(part) ?? [];
    if (label === undefined || words === undefined) text += part;
    else {
      marks.push({ label, start: text.length, end: text.length + words.length });
      text += words;
    }
  }
  return { text, marks };
}

export interface Asked {
  readonly tree: TreeView;
  readonly table: ActorTable;
  /** What the table says of the phrase in the span: asked at the token that is governed from outside. */
  readonly at: (span: Span) => Known<string>;
  readonly actors: () => readonly Actor[];
}

export function asked(text: string): Asked {
  const tree = treeView(analyser.analyse(text));
  const blocks = readBlocks(tree);
  const { quotations } = readQuotations(text, blocks);
  const table = readActors({ tree, blocks, quotations });
  return { tree, table, at: (span) => table.at(headIn(tree, span)), actors: () => table.actors() };
}

export function headIn(tree: TreeView, span: Span): TokenIndex {
  const { first, end } = tree.tokensIn(span);
  for (let i = first as number; i < end; i++) {
    const head = tree.head(i as TokenIndex);
    if (head === undefined || head < first || head >= end) return i as TokenIndex;
  }
  return first;
}
