import type { Browser, Page } from 'playwright-core';
import { tasksOf, watchedPage } from './opened.ts';

/** A turn of the wheel in px, and how often it comes: a person in a hurry. */
const TURN = 700;
const EVERY_MS = 60;
const SETTLE_MS = 2000;

/** Scrolls the statements down by the wheel, then jumps about in what has come, and says how that went. */
export async function scrolled(
  browser: Browser,
  root: string,
  { seconds }: { readonly seconds: number },
): Promise<string> {
  const page = await watchedPage(browser, '.statement');
  await page.goto(new URL('/statements', root).href);
  await page.waitForSelector('.statement');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await tasksOf(page);
  await page.mouse.move(640, 500);
  const lines = [await act('wheel', page, seconds, () => page.mouse.wheel(0, TURN))];
  lines.push(
    await act('jumps', page, seconds / 2, (n) =>
      page.evaluate(`window.scrollTo(0, document.body.scrollHeight * ${((n * 37) % 100) / 100})`),
    ),
  );
  await page.context().close();
  return [
    '| scrolling statements | rows passed | longest task | tasks over 100 ms | frames over 50 ms | frames |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

async function act(name: string, page: Page, seconds: number, once: (n: number) => Promise<unknown>): Promise<string> {
  await page.evaluate(FRAMES);
  const end = performance.now() + seconds * 1000;
  for (let n = 1; performance.now() < end; n++) {
    await once(n);
    await page.waitForTimeout(EVERY_MS);
  }
  const frames = await page.evaluate<readonly number[]>('window.frames_');
  const rows = await page.evaluate<number>(
    "Math.max(0, ...[...document.querySelectorAll('[aria-posinset]')].map((row) => Number(row.ariaPosInSet)))",
  );
  const tasks = await tasksOf(page);
  const cells = [
    rows,
    Math.max(0, ...tasks).toFixed(0),
    tasks.filter((ms) => ms > 100).length,
    frames.filter((ms) => ms > 50).length,
    frames.length,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** Runs in the page: the time from frame to frame. */
const FRAMES = `
  window.frames_ = [];
  let last = performance.now();
  const frame = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
`;
