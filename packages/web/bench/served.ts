import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../cli/bin/onrecord.js', import.meta.url));

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `onrecord serve` as people start it, with a page that was built. */
export async function served(archive: string, page: string): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--page', page, '--archive', archive], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /^http:\S+(?=\n)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => {
      reject(new Error(`serve ended with ${String(code)}`));
    });
  });
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
