import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtPage, executablePath } from './browser-desk.ts';
import { addressOf, COMMAND, ended } from './served-command.ts';

const BUSY_MS = 180_000;

/** The command as people start it, beside a browser: everything that is started ends with the tests of the file. */
export interface CommandDesk {
  /** A path in a folder that is there as long as the tests run. */
  readonly at: (name: string) => string;
  /** Starts `onrecord serve` with the built page; resolves with its address. */
  readonly serve: (args: readonly string[]) => Promise<string>;
  /** Runs another command to its end; gives what it printed. */
  readonly run: (args: readonly string[]) => string;
  /** Starts one that goes on until `stop`. */
  readonly start: (args: readonly string[]) => { readonly stop: () => Promise<void> };
  /** A new page; those of one context are tabs of one browser. */
  readonly open: (url: string, context?: BrowserContext) => Promise<Page>;
  /** Mistakes and refused loads of all pages. */
  readonly faults: readonly string[];
}

export function commandDesk(): CommandDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-add-'));
  const children = new Set<ChildProcess>();
  const faults: string[] = [];
  let browser: Browser | undefined;
  let page = '';
  beforeAll(async () => {
    if (executablePath === undefined) return;
    page = await builtPage();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, BUSY_MS);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([...children].map(ended));
    rmSync(folder, { recursive: true, force: true });
  }, BUSY_MS);
  const begin = (args: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    return child;
  };
  return {
    at: (name) => path.join(folder, name),
    faults,
    serve: (args) => addressOf(begin(['serve', '--port', '0', '--page', page, ...args])),
    run: (args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`onrecord ${args.join(' ')}: ${stderr}`);
      return stdout.trim();
    },
    start: (args) => {
      const child = begin(args);
      return { stop: () => ended(child) };
    },
    open: async (url, context) => {
      if (!browser) throw new Error('not started yet');
      const used = context ?? (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' }));
      const tab = await used.newPage();
      tab.on('pageerror', ({ message }) => faults.push(message));
      await tab.goto(url);
      return tab;
    },
  };
}
