import { loadKnownActors, loadOutlets, type PutOutcome, putReports, type Store, storedTexts } from '@onrecord/archive';
import { itemsOf, type SourceItem, type TextItem } from '@onrecord/intake';
import type { JobReport, JobRunner, JobSource } from '../../src/index.ts';
import type { ReadItem } from './reading-engine.ts';

/** Reads on this thread, one report a transaction: for tests. It has no network. */
export function inProcessRunner(store: Store, read: ReadItem): JobRunner {
  return {
    run: async (source, listener, signal) => {
      const knownActors = (await loadKnownActors()).index;
      const knownOutlets = (await loadOutlets()).index;
      const counts = { added: 0, unchanged: 0, renewed: 0, failed: 0 };
      for await (const item of itemsIn(source, store)) {
        if (signal.aborted) return;
        if (item.kind === 'refused') {
          counts.failed += 1;
          listener.note(item.name, item.problem);
        } else if (item.kind === 'text') {
          const [done] = await putReports(store, [read(item)], {
            knownActors,
            knownOutlets,
            at: () => new Date().toISOString(),
            isAnew: source.kind === 'reread',
          });
          const outcome = done?.result ?? 'refused';
          if (outcome === 'added' || outcome === 'unchanged') counts[outcome] += 1;
          else counts[outcome === 'refused' ? 'failed' : 'renewed'] += 1;
          if (done?.note) listener.note(item.name, done.note);
          if (done?.report !== undefined) listener.report(reportOf(done.report, done.result, { item, read }));
        }
        listener.progress({ ...counts, ...(source.kind === 'reread' && source.report !== undefined && { total: 1 }) });
      }
    },
  };
}

function reportOf(
  key: number,
  result: PutOutcome['result'],
  { item, read }: { readonly item: TextItem; readonly read: ReadItem },
): JobReport {
  const { report, records } = read(item);
  return {
    key,
    outcome: result === 'added' || result === 'unchanged' ? result : 'renewed',
    name: item.name,
    title: report.title,
    counts: Object.fromEntries(
      [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]),
    ),
    notes: [],
  };
}

async function* itemsIn(source: JobSource, store: Store): AsyncGenerator<SourceItem> {
  if (source.kind === 'reread') {
    for await (const { text, origin, title } of storedTexts(store, source)) {
      const { outlet, url, file } = origin ?? {};
      const given = {
        ...(outlet !== undefined && { outlet }),
        ...(url !== undefined && { url }),
        ...(file !== undefined && { file }),
      };
      yield {
        kind: 'text',
        name: title ?? 'a text',
        text,
        given,
        format: 'text',
        charset: 'utf-8',
        notes: [],
        bytesHash: '',
      };
    }
  } else if (source.kind === 'text') {
    yield {
      kind: 'text',
      name: 'a text',
      text: source.text,
      given: source.given,
      format: 'text',
      charset: 'utf-8',
      notes: [],
      bytesHash: '',
    };
  } else if (source.kind === 'files') {
    for (const { name, bytes } of source.files) yield* itemsOf({ name, file: undefined, chunks: chunksOf(bytes) });
  } else {
    for (const url of source.urls) {
      const problem = {
        code: 'ONR-TEST-1',
        severity: 'error',
        stage: 'test',
        message: 'No network in a test. Give a text.',
      } as const;
      yield { kind: 'refused', name: url, problem };
    }
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
