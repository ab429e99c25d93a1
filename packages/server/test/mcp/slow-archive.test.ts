import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Store } from '@onrecord/archive';
import { serveMcp } from '../../src/index.ts';
import { exampleDesk } from '../support/example-desk.ts';

const desk = exampleDesk();

/** The archive as one that is elsewhere: every answer takes a while. */
function slow(store: Store): Store {
  const db = store.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await wait(5);
      return result;
    },
  });
  return { ...store, db };
}

it('answers what was asked before the input ended, however long it takes', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const served = serveMcp(slow(desk.store()), { input, output });
  const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'timeline', arguments: { limit: 1 } } };
  input.end(`${JSON.stringify(call)}\n`);
  await served;
  output.end();
  let text = '';
  for await (const chunk of output) text += String(chunk);
  expect(JSON.parse(text)).toMatchObject({ id: 2, result: { structuredContent: { items: [{}] } } });
});

it('ends at a signal though its client stays', async () => {
  const stop = new AbortController();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const served = serveMcp(desk.store(), { input, output, signal: stop.signal });
  await wait(50);
  stop.abort();
  await served;
  expect(input.readableEnded).toBe(false);
});
