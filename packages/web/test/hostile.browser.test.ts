import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';
import { HOSTILE } from './support/example-archive.ts';
import { cpuSeconds } from './support/cpu-seconds.ts';

const HEAD = 'HARSTAD, May 20, 2031 (Northern Post) - The port board met.';

/** Everything that a text can do to a page but what no archive keeps (NUL, halves of characters). */
const SIGNS = {
  file: 'signs.txt',
  text: [
    'Port talks \u202egnihtyna esle\u202c and \u2066isolates\u2069',
    HEAD,
    'Sunniva Brask said <img src=x onerror=window.broken=1><svg onload=window.broken=1> "the strike is over".',
    'Aksel\u200b\u200c\u200d\ufeff Torvund\u00ad said \u0001\u0008\u001b[31mthe offer was rejected\u001b[0m\u007f\u0085\u2028.',
    `Ragnhild Moen said ${'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(40)}z${'\u0335'.repeat(500)} was closed.`,
    'قالت سونيفا براسك إن الإضراب انتهى, said \u202bPeder Lyng\u202c. \u200fאמר\u200e.',
    '<a href="javascript:window.broken=1">click</a> <style>*{display:none}</style> &lt;b&gt; %3Cscript%3E {{7*7}} ${window.broken=1}',
    '"</article></main><script>window.broken=1</script>" Sunniva Brask said. 👩‍👩‍👧‍👦🏴‍☠️\ud83c\uddf3\ud83c\uddf4',
  ].join('\n\n'),
} as const;

/** One line of 2 MiB, most of it without a place to break. */
const LONG_LINE = {
  file: 'long-line.txt',
  text: `A long line\n\n${HEAD}\n\nSunniva Brask said that the strike was over. ${'A1b2'.repeat(475_000)} ${'the quay was shut '.repeat(11_000)}`,
} as const;

const NAMES = ['Sunniva Brask', 'Aksel Torvund', 'Ragnhild Moen', 'Peder Lyng'];

/** More than 10,000 stretches of text that rows are made of. */
const MANY_ROWS = {
  file: 'many-rows.txt',
  text: `Many rows\n\n${HEAD}\n\n${Array.from(
    { length: 440 },
    (_, n) =>
      `${NAMES[n % 4] ?? ''} said on Tuesday that at least ${10 + n} people were killed when shelling hit the harbour of Tromso, and the board rejected the offer of a truce number ${n}.`,
  ).join('\n\n')}`,
} as const;

describe.skipIf(executablePath === undefined)('hostile reports', () => {
  const desk = browserDesk({ further: [SIGNS, LONG_LINE, MANY_ROWS] });

  async function open(file: string): Promise<Page> {
    const page = await desk.open('/nothing');
    const address = await page.evaluate(async (name) => {
      const { items } = (await (await fetch('/api/v1/reports?limit=100')).json()) as {
        items: { report: { key: number; file?: string } }[];
      };
      return `/reports/r${items.find(({ report }) => report.file === name)?.report.key ?? 0}`;
    }, file);
    const before = await cpuSeconds(page);
    await page.goto(new URL(address, page.url()).href);
    await page.waitForSelector('.card');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    // Of the page's own process, so that it is the same on a busy machine: alone it is the time that a reader waits.
    expect((await cpuSeconds(page)) - before).toBeLessThan(3);
    return page;
  }

  const shownText = (page: Page): Promise<string | null> =>
    page.locator('.report-text').evaluate((text) => text.textContent);

  /** Seconds of computing a step; and the longest that the page stood still, ms. */
  async function paceOf(page: Page, steps: number, step: (index: number, all: number) => void) {
    const before = await cpuSeconds(page);
    const longest = await page.evaluate(
      async ([body, count]) => {
        const work = new Function(`return ${body}`)() as (index: number, all: number) => void;
        let most = 0;
        for (let index = 0; index < count; index++) {
          const start = performance.now();
          work(index, count);
          await new Promise((done) => requestAnimationFrame(done));
          most = Math.max(most, performance.now() - start);
        }
        return most;
      },
      [step.toString(), steps] as const,
    );
    return { seconds: ((await cpuSeconds(page)) - before) / steps, longest };
  }

  const scroll = (index: number, all: number): void => {
    window.scrollTo(0, ((document.documentElement.scrollHeight - window.innerHeight) * index) / all);
  };
  const press = (): void => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
  };

  it('shows elements, handlers, turned directions, control characters and stacked marks as text, exactly', async () => {
    const page = await open(SIGNS.file);
    expect(await shownText(page)).toBe(SIGNS.text);
    for (let row = 0; row < 5; row++) await page.keyboard.press('j');
    await page.waitForSelector('.card.on');
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.report-text').locator('img, svg, script, style, a, b').count()).toBe(0);
    expect(await page.locator('.report-text .turn').count()).toBeGreaterThan(4);
    // What a card quotes turns nothing around it either.
    const turned = await page.locator('.reader-rows').evaluate((cards) => {
      const walker = document.createTreeWalker(cards, NodeFilter.SHOW_TEXT);
      const bad: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/[\u202a-\u202e\u2066-\u2069]/.test((node as Text).data) && !node.parentElement?.closest('.turn')) {
          bad.push((node as Text).data);
        }
      }
      return bad;
    });
    expect(turned).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(desk.faults).toEqual([]);
  });

  it('shows a report whose title is an element', async () => {
    const page = await desk.open('/reports?search=strike');
    await page.getByRole('link', { name: HOSTILE.title }).click();
    await page.waitForSelector('.report-text');
    expect(await shownText(page)).toBe(HOSTILE.text);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.report-text').locator('img, script, b').count()).toBe(0);
    expect(await page.locator('.report-text .turn').first().getAttribute('data-code')).toBe('U+202E');
  });

  it('shows a line of 2 MiB, and scrolls through it', async () => {
    const page = await open(LONG_LINE.file);
    expect(await page.evaluate(() => document.querySelector('.report-text')?.textContent.length)).toBe(
      LONG_LINE.text.length,
    );
    const pace = await paceOf(page, 30, scroll);
    expect(pace.seconds).toBeLessThan(0.1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it('draws of 10,000 stretches those in sight, each card beside its words, and stays quick', async () => {
    const page = await open(MANY_ROWS.file);
    const spans = await page.evaluate(async () => {
      const response = await fetch(`/api/v1${location.pathname}`);
      return JSON.stringify(((await response.json()) as { reading: { records: unknown } }).reading.records).split(
        '"quote"',
      ).length;
    });
    expect(spans).toBeGreaterThan(10_000);
    expect(await page.locator('.card').count()).toBeLessThan(120);
    const scrolled = await paceOf(page, 30, scroll);
    expect(scrolled.seconds).toBeLessThan(0.1);
    // In the middle of it, cards stand beside what is read.
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await eventually(() => gapAtEye(page)).toBeLessThan(80);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    const walked = await paceOf(page, 30, press);
    expect(walked.seconds).toBeLessThan(0.1);
    expect(await page.locator('.card.on').count()).toBe(1);
    expect(desk.faults).toEqual([]);
  });

  /** px between the card in the middle of the window and its words. */
  function gapAtEye(page: Page): Promise<number> {
    return page.evaluate(async () => {
      const middle = window.innerHeight / 2;
      const cards = [...document.querySelectorAll<HTMLElement>('.card')];
      const near = cards.reduce((best, card) =>
        Math.abs(card.getBoundingClientRect().top - middle) < Math.abs(best.getBoundingClientRect().top - middle)
          ? card
          : best,
      );
      near.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const [range] = [...(CSS.highlights.get('onrecord-hover') ?? [])] as Range[];
      return Math.abs((range?.getBoundingClientRect().top ?? Infinity) - near.getBoundingClientRect().top);
    });
  }

  it('marks the words with elements where the browser has no highlights', async () => {
    const page = await desk.open('/reports/r3', { before: 'delete CSS.highlights' });
    await page.waitForSelector('.report-text mark');
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
    await page.keyboard.press('j');
    await eventually(() => page.locator('.report-text mark.on').count()).toBeGreaterThan(0);
    expect(await page.locator('.report-text mark .u-statement').count()).toBeGreaterThan(0);
    await page.goto(new URL('/reports/r3?search=said', page.url()).href);
    await eventually(() => page.locator('.report-text mark.hit').count()).toBeGreaterThan(0);
    const { text } = await page.evaluate(async () => {
      const response = await fetch(`/api/v1${location.pathname}`);
      return ((await response.json()) as { reading: { report: { text: string } } }).reading.report;
    });
    expect(await shownText(page)).toBe(text);
  });
});
