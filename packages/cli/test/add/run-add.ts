/** A process of its own for the tests: `node run-add.ts STORE PATH...` adds with the real run and `linesWriter`. */
import { addReports } from '../../src/add/add-reports.ts';
import { stopSignals } from '../../src/add/stop-signals.ts';
import { processOutput } from '../../src/output.ts';
import { linesWriter } from './lines-writer.ts';

const [store = '', ...paths] = process.argv.slice(2);
const { signal, release } = stopSignals();
process.exitCode = await addReports(
  { paths, crew: { workers: Number(process.env['WORKERS'] ?? 2) } },
  {
    writer: linesWriter(store),
    output: processOutput(),
    isTerminal: process.stderr.isTTY,
    stop: signal,
  },
);
release();
