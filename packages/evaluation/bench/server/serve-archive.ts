/** The server as a process of its own, so that the clients' work is not taken for its: ARCHIVE THREADS (0: in place). Tells its port, and how it fares when it is asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openStore } from '@onrecord/archive';
import { askingCrew, createServer, serve } from '@onrecord/server';
import type { Fared, FromServer, ToServer } from './bench-server.ts';

const [archive = '', threads = ''] = process.argv.slice(2);
const store = await openStore(archive);
const asking = await openStore(archive, { readOnly: true });
const faults: unknown[] = [];
const onFault = (cause: unknown): void => void faults.push(cause);
const crew =
  threads === '0'
    ? undefined
    : askingCrew({ archive, isReadOnly: false, onFault, ...(threads !== '' && { threads: Number(threads) }) });
const rate = { perSecond: 1e6, burst: 1e6 };
const api = createServer({ store, asking, ...(crew && { crew }), rates: { own: rate }, onFault });
const listening = await serve(api, { port: 0 });
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let cpu = process.cpuUsage();
const tell = (message: FromServer): void => void process.send?.(message);
tell({ kind: 'listening', port: listening.port });

process.on('message', (message: ToServer) => {
  if (message === 'mark') {
    tell({ kind: 'marked', ...marked(delay) });
    return;
  }
  void (async () => {
    await listening.stop();
    await crew?.close();
    await asking.close();
    await store.close();
    process.disconnect();
  })();
});

/** What has been since the last mark. */
function marked(histogram: ReturnType<typeof monitorEventLoopDelay>): Fared {
  const used = process.cpuUsage(cpu);
  const ms = (ns: number): number => Math.round(ns / 1e5) / 10;
  const figures = {
    delayMs: { p50: ms(histogram.percentile(50)), p99: ms(histogram.percentile(99)), longest: ms(histogram.max) },
    cpuSeconds: Math.round((used.user + used.system) / 1e4) / 100,
    rssMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    faults: faults.splice(0).map(String),
  };
  histogram.reset();
  cpu = process.cpuUsage();
  return figures;
}
