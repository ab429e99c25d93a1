import { loadKnownActors, loadOutlets, putReports, type Store } from '@onrecord/archive';
import { itemsOf, type SourceItem } from '@onrecord/intake';
import type { AddSource, JobRunner } from '../../src/index.ts';
import type { ReadItem } from './reading-engine.ts';

/** Reads on this thread, one report a transaction: for tests. It has no network. */
export function inProcessRunner(store: Store, read: ReadItem): JobRunner {
  return {
    add: async (source, listener, signal) => {
      const knownActors = (await loadKnownActors()).index;
      const knownOutlets = (await loadOutlets()).index;
      const counts = { added: 0, unchanged: 0, renewed: 0, failed: 0 };
      for await (const item of itemsIn(source)) {
        if (signal.aborted) return;
        if (item.kind === 'refused') {
          counts.failed += 1;
          listener.note(item.name, item.problem);
        } else if (item.kind === 'text') {
          const [done] = await putReports(store, [read(item)], {
            knownActors,
            knownOutlets,
            at: () => new Date().toISOString(),
          });
          const outcome = done?.result ?? 'refused';
          if (outcome === 'added' || outcome === 'unchanged') counts[outcome] += 1;
          else counts[outcome === 'refused' ? 'failed' : 'renewed'] += 1;
          if (done?.note) listener.note(item.name, done.note);
        }
        listener.progress({ ...counts });
      }
    },
  };
}

async function* itemsIn(source: AddSource): AsyncGenerator<SourceItem> {
  if (source.kind === 'text') {
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
