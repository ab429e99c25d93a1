import { expandSources, type GivenFields, type SourceItem, type SourceOptions, type TextItem } from '@onrecord/intake';
import { type Note, reportId } from '@onrecord/model';
import type { Arrived, ArchiveWriter } from './archive-writer.ts';
import { batched } from './batched.ts';
import { needed } from './run-stopped.ts';
import type { Job } from './read-job.ts';

/** What is to be done about one thing that was found, in the order of the sources. */
export type Step =
  | {
      readonly kind: 'job';
      readonly name: string;
      readonly job: Job;
      readonly given: GivenFields;
      readonly bytesHash: string;
      /** Undefined for a reading that was given as such. */
      readonly arrived?: Arrived;
    }
  /** In the archive already: not read again. `id`: that of its text, where that is known. */
  | { readonly kind: 'there'; readonly name: string; readonly id?: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: Note }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note };

export interface StepOptions extends SourceOptions {
  /** For reports whose source does not say when they were published; before what their text says. */
  readonly publishedAt?: string;
}

/** Texts are looked up in groups; a group waits no longer than a person would notice. */
const LOOK_UP = { size: 64, ms: 50, weight: lengthOf, most: 4 * 1024 * 1024 };

/** Everything found at the paths, what the archive has already told apart before it is read. */
export function stepsOf(
  paths: readonly string[],
  writer: Pick<ArchiveWriter, 'has'>,
  options: StepOptions,
): AsyncGenerator<Step> {
  return stepsFrom(expandSources(paths, options), writer, options);
}

/** The same of things that were found already. */
export async function* stepsFrom(
  found: AsyncIterable<SourceItem>,
  writer: Pick<ArchiveWriter, 'has'>,
  { publishedAt }: Pick<StepOptions, 'publishedAt'> = {},
): AsyncGenerator<Step> {
  for await (const items of batched(found, LOOK_UP)) {
    const texts = items.filter((item) => item.kind === 'text').map((item) => withDay(item, publishedAt));
    const sought = texts.map(({ text, given }) => ({ id: reportId(text), given }));
    const answers = sought.length === 0 ? [] : await needed(writer.has(sought));
    let next = 0;
    for (const item of items) {
      if (item.kind !== 'text') {
        yield otherStep(item);
        continue;
      }
      const text = texts[next] ?? item;
      const id = sought[next]?.id;
      yield answers[next++] === true ? { kind: 'there', name: text.name, ...(id && { id }) } : textStep(text);
    }
  }
}

function textStep(item: TextItem): Step {
  const { name, text, given, notes, marks, bytesHash, format, charset, fetchedAt } = item;
  return {
    kind: 'job',
    name,
    job: { kind: 'text', text, given, notes, ...(marks && { marks }) },
    given,
    bytesHash,
    arrived: { format, charset, ...(fetchedAt !== undefined && { fetchedAt }) },
  };
}

function otherStep(item: Exclude<SourceItem, TextItem>): Step {
  if (item.kind === 'link') return { kind: 'there', name: item.url };
  if (item.kind !== 'reading') return item;
  const { name, line, bytesHash } = item;
  return { kind: 'job', name, job: { kind: 'reading', line }, given: {}, bytesHash };
}

function withDay(item: TextItem, publishedAt: string | undefined): TextItem {
  if (publishedAt === undefined || item.given.publishedAt !== undefined) return item;
  return { ...item, given: { ...item.given, publishedAt } };
}

function lengthOf(item: SourceItem): number {
  if (item.kind === 'text') return item.text.length;
  return item.kind === 'reading' ? item.line.length : 1;
}
