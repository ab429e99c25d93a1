import type { Page } from 'playwright-core';

interface ProcessInfo {
  readonly type: string;
  readonly cpuTime: number;
}

/** Seconds of computing that all pages of a browser have had so far. */
export async function cpuSeconds(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: readonly ProcessInfo[] };
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
