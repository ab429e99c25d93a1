import { note } from '@onrecord/model';
import { intakeProblems } from '../notes.ts';
import { lineItem } from '../sources/line-item.ts';
import { splitLines } from '../sources/split-lines.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { Format, FormatContext, OpenSource } from './format.ts';
import { joined, takeHead } from './take-head.ts';

/** The most bytes of one line of JSON Lines: 16 MiB. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** One JSON object a line (https://jsonlines.org): the text of a report with its fields, or a reading. Holds one line. */
export const jsonLinesFormat: Format = {
  name: 'json-lines',
  title: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/jsonlines'],
  begins: beginsObject,
  async *items(source, context) {
    const iterator = source.chunks[Symbol.asyncIterator]();
    const head = await takeHead(iterator, ({ length }) => length >= 2);
    const [first = 0, second = 0] = head;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      await iterator.return?.();
      yield { kind: 'refused', name: source.name, problem: note(intakeProblems.linesInUtf16) };
    } else yield* lineItems({ ...source, chunks: joined(head, iterator) }, context);
  },
};

/** JSON Lines told by their first line: an object that begins with a field. No report begins so. */
export function beginsObject(text: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*\{[ \t]*(?:"|\}[ \t]*(?:\r?\n|$))/.test(text);
}

async function* lineItems({ name, file, chunks }: OpenSource, { options }: FormatContext): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const at = `${name}:${number}`;
    if (!bytes) {
      const problem = note(intakeProblems.lineTooLong, { details: { limit: MAX_LINE_BYTES } });
      yield { kind: 'refused', name: at, problem };
      continue;
    }
    const { columns } = options;
    const item = lineItem(bytes, { name: at, file: file === undefined ? undefined : at, ...(columns && { columns }) });
    if (item) yield item;
  }
}
