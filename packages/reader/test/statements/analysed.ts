import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Analyser, loadAnalyser } from '@onrecord/language';
import type { Note, Statement } from '@onrecord/model';
import { readActors } from '../../src/actors/read-actors.ts';
import { readBlocks } from '../../src/blocks/read-blocks.ts';
import { readQuotations } from '../../src/quotations/read-quotations.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { readStatements } from '../../src/statements/read-statements.ts';
import { readTimes } from '../../src/times/read-times.ts';
import { treeView } from '../../src/tree/tree-view.ts';

let loaded: Analyser | undefined;

/** The shipped model, loaded once. */
export function analyser(): Analyser {
  loaded ??= loadAnalyser(
    new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model'))),
  );
  return loaded;
}

/** The statements of a text, through every stage before them. */
export function statementsOf(text: string): {
  readonly statements: readonly Statement[];
  readonly trace: Trace;
  readonly notes: readonly Note[];
} {
  const tree = treeView(analyser().analyse(text));
  const blocks = readBlocks(tree);
  const { quotations } = readQuotations(text, blocks);
  const { times } = readTimes(tree, { publishedAt: { status: 'absent' }, blocks });
  const actors = readActors({ tree, blocks, quotations });
  return readStatements({ tree, report: 'r-test', blocks, times, quotations, actors });
}
