import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listening } from '@onrecord/server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { makeExampleArchive, putTexts } from './example-archive.ts';
import { findChromium } from './find-chromium.ts';
import { onceARun } from './once-a-run.ts';
import { startServer } from './start-server.ts';

const ROOM = fileURLToPath(new URL('../..', import.meta.url));
const BUSY_MS = 180_000;

/** Undefined where there is none: the set-up of the tests has said why. */
export const executablePath = findChromium();

export interface BrowserDesk {
  /** A new page at an address: "/reports". What goes wrong in it is in `faults`. */
  readonly open: (address: string, options?: BrowserContextOptions & { readonly before?: string }) => Promise<Page>;
  /** Mistakes and refused loads of all pages of a test. */
  readonly faults: readonly string[];
}

interface DeskOptions {
  /** Reports that are in the archive beside the examples. */
  readonly further?: readonly { readonly file: string; readonly text: string }[];
}

/** The built page, the real server and the system's browser, for the tests of one file. */
export function browserDesk({ further = [] }: DeskOptions = {}): BrowserDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-web-'));
  const faults: string[] = [];
  let server: Listening | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    const archive = path.join(folder, 'examples.onrecord');
    // Its own copy: a file of tests may review and join.
    copyFileSync(await exampleArchive(), archive);
    if (further.length > 0) await putTexts(archive, further);
    server = await startServer(archive, await builtPage());
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

/** The folder of the built page, built once a run. */
export function builtPage(): Promise<string> {
  return onceARun('page', async (outDir) => {
    // vitest says "test", and React would be built for developers.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ root: ROOM, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    vi.unstubAllEnvs();
  });
}

/** The file of the archive of the examples, made once a run: copy it before you write. */
export async function exampleArchive(): Promise<string> {
  const folder = await onceARun('examples', async (made) => {
    await makeExampleArchive(made);
  });
  return path.join(folder, 'examples.onrecord');
}
