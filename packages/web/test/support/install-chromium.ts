import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const MINUTES_10 = 600_000;

/** Says "no" to every installing, for those whose system is theirs alone. */
const OPT_OUT = 'ONRECORD_NO_INSTALL';

/**
 * Sees to it that there is a Chromium for the tests in a browser: installs Debian's where this process may, which is as root on a system
 * with apt-get (a container, a CI machine). Says in one line what it did or why it did not.
 */
export function installChromium(): void {
  if (findChromium() !== undefined) return;
  const why = whyNot();
  if (why !== undefined) {
    say(`No Chromium was found, and it was not installed (${why}): the tests in a browser are skipped. ${WAY_OUT}`);
    return;
  }
  say(`No Chromium was found: installing the system's with apt-get (${OPT_OUT}=1 forbids it) ...`);
  const steps = [
    ['update', '-q'],
    // fonts-noto-core: right-to-left and other scripts, as names are shown in them.
    ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core'],
  ];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of steps) {
    const { status } = spawnSync('apt-get', step, { env, stdio: 'ignore', timeout: MINUTES_10 });
    if (status === 0) continue;
    say(`apt-get ${step[0] ?? ''} did not succeed: the tests in a browser are skipped. ${WAY_OUT}`);
    return;
  }
}

const WAY_OUT = 'Install one, or set CHROMIUM_PATH.';

function whyNot(): string | undefined {
  if (process.env[OPT_OUT] === '1') return `${OPT_OUT} is set`;
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no apt-get';
  if (process.getuid?.() !== 0) return 'only root may install';
  return undefined;
}

function say(words: string): void {
  console.warn(words);
}
