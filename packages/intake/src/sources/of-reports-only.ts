import { extname } from 'node:path';
import { intakeProblems } from '../notes.ts';
import { tableProblems } from '../tables/notes.ts';
import type { PassedOver } from './passed-over.ts';
import type { SourceItem } from './source-item.ts';

/** Refusals that say: this is no text. Of a file that nobody named they are no failure, unless its name says it is text. */
const OTHER_KIND: ReadonlySet<string> = new Set([
  intakeProblems.otherFormat.code,
  intakeProblems.binary.code,
  intakeProblems.jsonNotLines.code,
  tableProblems.noTextColumn.code,
]);

/** How many lines without a text are held back to see whether there is one after them. */
const MOST_HELD = 10_000;

interface UnnamedFile {
  readonly path: string;
  readonly over: PassedOver;
  readonly isText: boolean;
}

/**
 * The items of a file that nobody named, none where it turns out to be of another kind: no text, or a table or JSON Lines about
 * other things, none of which has a text (a list of sources beside the reports, say). Such a file is counted as passed over.
 */
export async function* ofReportsOnly(
  items: AsyncIterable<SourceItem>,
  { path, over, isText }: UnnamedFile,
): AsyncGenerator<SourceItem> {
  let held: SourceItem[] | undefined = [];
  for await (const item of items) {
    const code = item.kind === 'refused' ? item.problem.code : undefined;
    if (code !== undefined && item.name === path && !isText && OTHER_KIND.has(code)) {
      over.add(path);
      continue;
    }
    if (held && code === intakeProblems.lineWithoutText.code && held.length < MOST_HELD) {
      held.push(item);
      continue;
    }
    yield* held ?? [];
    held = undefined;
    yield item;
  }
  if (held && held.length > 0) over.add(path, `${extname(path).toLowerCase() || 'JSON Lines'} without a "text"`);
}
