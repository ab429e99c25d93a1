import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listening } from '@onrecord/server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { makeExampleArchive } from './example-archive.ts';
import { findChromium } from './find-chromium.ts';
import { startServer } from './start-server.ts';

const ROOM = fileURLToPath(new URL('../..', import.meta.url));
const BUSY_MS = 180_000;

export const executablePath = findChromium();
if (executablePath === undefined) {
  console.warn('No Chromium was found: the tests in a browser are skipped. Install one, or set CHROMIUM_PATH.');
}

export interface BrowserDesk {
  /** A new page at an address: "/reports". What goes wrong in it is in `faults`. */
  readonly open: (address: string, options?: BrowserContextOptions & { readonly before?: string }) => Promise<Page>;
  /** Mistakes and refused loads of all pages of a test. */
  readonly faults: readonly string[];
}

/** The built page, the real server and the system's browser, for the tests of one file. */
export function browserDesk(): BrowserDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-web-'));
  const faults: string[] = [];
  let server: Listening | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    const outDir = path.join(folder, 'page');
    // vitest says "test", and React would be built for developers.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ root: ROOM, logLevel: 'error', build: { outDir } });
    vi.unstubAllEnvs();
    server = await startServer(await makeExampleArchive(folder), outDir);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, BUSY_MS);
  afterEach(async () => {
    faults.length = 0;
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    faults,
    open: async (address, { before, ...options } = {}) => {
      if (!browser || !server) throw new Error('not started yet');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(new URL(address, server.url).href);
      await page.waitForLoadState('networkidle');
      return page;
    },
  };
}
