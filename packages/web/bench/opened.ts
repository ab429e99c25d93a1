import type { Browser, Page } from 'playwright-core';

/** How a view opened, ms. */
export interface Opened {
  /** From the beginning of the navigation until the first contents were drawn. */
  readonly contents: number;
  /** The longest task of the page's thread before its first contents. */
  readonly opening: number;
  /** The longest task after it. */
  readonly after: number;
}

/** Runs in the page: tasks of 50 ms and more, and when `there` was first drawn. */
const WATCH = (there: string): string => `
  window.benched = { tasks: [], contents: undefined };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.benched.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector(${JSON.stringify(there)})) requestAnimationFrame(() => (window.benched.contents = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

interface Benched {
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[];
  readonly contents: number | undefined;
}

/** Tasks that come up later than this after the page has become quiet are those of the reader's own acts. */
const QUIET_MS = 1000;
const PATIENCE = 60_000;

/** Opens an address in a browser profile of its own. @throws Error where nothing is there after a minute. */
export async function opened(browser: Browser, url: string, there: string): Promise<Opened> {
  const page = await watchedPage(browser, there);
  await page.goto(url, { timeout: PATIENCE });
  await page.waitForSelector(there, { timeout: PATIENCE });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
  const { tasks, contents = Infinity } = await page.evaluate<Benched>('window.benched');
  await page.context().close();
  const longest = (of: (startTime: number) => boolean): number =>
    Math.max(0, ...tasks.filter(({ startTime }) => of(startTime)).map(({ duration }) => duration));
  return {
    contents,
    opening: longest((startTime) => startTime < contents),
    after: longest((startTime) => startTime >= contents),
  };
}

/** A page that notes its long tasks. */
export async function watchedPage(browser: Browser, there: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(WATCH(there));
  return page;
}

/** The tasks of 50 ms and more since the last call. */
export async function tasksOf(page: Page): Promise<readonly number[]> {
  const { tasks } = await page.evaluate<Benched>('window.benched');
  await page.evaluate('window.benched.tasks.length = 0');
  return tasks.map(({ duration }) => duration);
}
