import type { Block, Note } from '@onrecord/model';
import { fixedText } from '../fixed-text.ts';
import type { OpenSource } from '../formats/format.ts';
import type { FormatName } from '../formats/format-names.ts';
import type { GivenFields, SourceItem } from '../sources/source-item.ts';

/** What was taken out of a document. */
export interface DocumentText {
  readonly format: FormatName;
  readonly text: string;
  readonly marks?: readonly Block[];
  readonly charset: string;
  readonly given: GivenFields;
  readonly notes: readonly Note[];
  readonly bytesHash: string;
}

/** A document as an item: its text mended as the text of a file is, or refused. */
export function documentItem({ name, file, arrival }: OpenSource, document: DocumentText): SourceItem {
  const { text, marks, given, notes, ...rest } = document;
  const fixed = fixedText(text);
  if (fixed.status === 'refused') return { kind: 'refused', name, problem: fixed.problem };
  return {
    kind: 'text',
    name,
    text: fixed.text,
    ...(marks && marks.length > 0 && { marks }),
    ...rest,
    given: { ...(arrival && { url: arrival.url }), ...given, ...(file !== undefined && { file }) },
    notes: [...notes, ...fixed.notes],
    ...(arrival && { fetchedAt: arrival.fetchedAt }),
  };
}
