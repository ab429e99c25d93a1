/** The bench's worker: reads lines of a file of readings, checks and prepares them, and hands over a batch whenever it is asked. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parentPort, workerData } from 'node:worker_threads';
import { prepareReport, type PreparedReport } from '@onrecord/archive';
import { brokenAnchors, reportId } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';

export interface WorkerInput {
  readonly file: string;
  readonly batch: number;
}

/** A batch, and the CPU milliseconds that this thread took for each step of it. */
export interface PreparedBatch {
  readonly reports: readonly PreparedReport[];
  readonly parse: number;
  readonly check: number;
  readonly prepare: number;
  readonly textBytes: number;
  readonly isLast: boolean;
}

const port = parentPort;
if (!port) throw new Error('prepare-worker runs as a worker of the bench only');
const { file, batch } = workerData as WorkerInput;

/** Milliseconds of CPU that this thread has had: other threads and other programs do not count. */
function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function prepared(lines: readonly string[], isLast: boolean): PreparedBatch {
  const start = threadCpu();
  const values = lines.map((line) => JSON.parse(line) as unknown);
  const parsed = threadCpu();
  const readings = values.map((value) => readingSchema.parse(value));
  for (const reading of readings) {
    if (brokenAnchors(reading).length > 0 || reportId(reading.report.text) !== reading.report.id) {
      throw new Error(`${reading.report.id} is not whole`);
    }
  }
  const checked = threadCpu();
  const reports = readings.map(prepareReport);
  const textBytes = readings.reduce((sum, { report }) => sum + Buffer.byteLength(report.text), 0);
  return { reports, parse: parsed - start, check: checked - parsed, prepare: threadCpu() - checked, textBytes, isLast };
}

async function* batches(): AsyncGenerator<PreparedBatch> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    lines.push(line);
    if (lines.length < batch) continue;
    yield prepared(lines, false);
    lines = [];
  }
  yield prepared(lines, true);
}

const source = batches();
let last: Promise<void> = Promise.resolve();
port.on('message', () => {
  last = last.then(async () => {
    const { value, done } = await source.next();
    if (done !== true) port.postMessage(value);
    if (done === true || value.isLast) port.close();
  });
});
