import { readActors } from '../src/actors/read-actors.ts';
import { leadBreaks } from '../src/blocks/lead-breaks.ts';
import { readBlocks } from '../src/blocks/read-blocks.ts';
import { readPlaces } from '../src/places/read-places.ts';
import { readQuotations } from '../src/quotations/read-quotations.ts';
import type { RecordInput } from '../src/records/record-input.ts';
import { settingOf } from '../src/setting/read-setting.ts';
import { readStatements } from '../src/statements/read-statements.ts';
import { readTimes } from '../src/times/read-times.ts';
import { treeView } from '../src/tree/tree-view.ts';
import { placeIndex } from './places/place-index.ts';
import { analyser } from './statements/analysed.ts';

/** What the record stages look at, of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function recordInput(text: string): RecordInput {
  const report = 'r-test';
  const tree = treeView(analyser().analyse(text, leadBreaks(text)));
  const blocks = readBlocks(tree);
  const { quotations } = readQuotations(text, blocks);
  const publishedAt = { status: 'inferred', value: '2030-03-14', rule: 'test', from: [] } as const;
  const { times } = readTimes(tree, { publishedAt, blocks });
  const actors = readActors({ tree, blocks, quotations });
  const { statements } = readStatements({ tree, report, blocks, times, quotations, actors });
  const places = readPlaces({ tree, index: placeIndex() });
  return {
    tree,
    report,
    blocks,
    times,
    quotations,
    actors,
    statements,
    places,
    setting: settingOf({ tree, blocks, times, places }),
  };
}
