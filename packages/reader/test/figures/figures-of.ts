import type { Actor, Figure, Note, Statement, Time } from '@onrecord/model';
import { readActors } from '../../src/actors/read-actors.ts';
import { readBlocks } from '../../src/blocks/read-blocks.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { readQuantities } from '../../src/quantities/read-quantities.ts';
import { readQuotations } from '../../src/quotations/read-quotations.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { readStatements } from '../../src/statements/read-statements.ts';
import { readTimes } from '../../src/times/read-times.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';

/** The figures of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function figuresOf(text: string): {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
  readonly trace: Trace;
} {
  const report = 'r-test';
  const tree = treeView(analyser().analyse(text));
  const blocks = readBlocks(tree);
  const { quotations } = readQuotations(text, blocks);
  const publishedAt = { status: 'inferred', value: '2030-03-14', rule: 'test', from: [] } as const;
  const { times } = readTimes(tree, { publishedAt, blocks });
  const actors = readActors({ tree, blocks, quotations });
  const { statements } = readStatements({ tree, report, blocks, times, quotations, actors });
  const quantities = readQuantities(tree, times);
  const found = readFigures({ tree, report, blocks, times, quotations, actors, quantities, statements });
  return { ...found, statements, times, actors: actors.actors() };
}
