import { spawn } from 'node:child_process';
import { addressOf, COMMAND, ended } from '../test/support/served-command.ts';

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `onrecord serve` as people start it, with a page that was built. */
export async function served(archive: string, page: string): Promise<Served> {
  const args = ['serve', '--port', '0', '--page', page, '--archive', archive];
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { url: await addressOf(child), stop: () => ended(child) };
}
