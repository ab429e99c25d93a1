import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { executablePath } from './support/browser-desk.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** ms: it may build the page and read the examples. */
const BUSY_MS = 180_000;

describe.skipIf(executablePath === undefined)('npm start', () => {
  it(
    'reads the examples, serves the page, and ends when it is told to',
    async () => {
      const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.ts'), '--no-open', '--port', '0'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const url = await servedAt(child);
      const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
      onTestFinished(() => browser.close());
      const page = await browser.newPage();
      await page.goto(`${url}statements?search=truce`);
      await page.locator('.statement mark').first().waitFor();
      await page.locator('.statement .words').first().click();
      await page.locator('.card.on').waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/reports\/r\d+$/);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await ended;
      // As of a program that ended by itself, or by that signal.
      expect([0, 143]).toContain(code);
    },
    BUSY_MS,
  );
});

/** The address that it prints when it listens. */
async function servedAt(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('its output is not heard');
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('http:')) return line.trim();
  throw new Error('it ended before it served anything');
}
