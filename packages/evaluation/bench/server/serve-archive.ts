/** The server as a process of its own, so that the clients' work is not taken for its: ARCHIVE. Says its port on standard output. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openStore } from '@onrecord/archive';
import { createServer, serve } from '@onrecord/server';

const [address = ''] = process.argv.slice(2);
const store = await openStore(address);
const asking = await openStore(address, { readOnly: true });
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const faults: unknown[] = [];
const rate = { perSecond: 1e6, burst: 1e6 };
const api = createServer({ store, asking, rates: { own: rate }, onFault: (cause) => faults.push(cause) });
const listening = await serve(api, { port: 0 });
process.send?.({ port: listening.port });
process.on('message', () => {
  void (async () => {
    await listening.stop();
    await asking.close();
    await store.close();
    process.send?.({
      faults: faults.map(String),
      delayMs: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
      rssMb: process.memoryUsage.rss() / 1024 / 1024,
    });
    process.disconnect();
  })();
});
