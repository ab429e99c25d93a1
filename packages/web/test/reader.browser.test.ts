import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';
import { HOSTILE } from './support/example-archive.ts';

interface Address {
  readonly address: string;
  readonly words: string;
  readonly start: number;
}

describe.skipIf(executablePath === undefined)('the reader', () => {
  const desk = browserDesk();

  /** The statement that an archive of the examples has in every version: deep in a report. */
  async function someStatement(page: Page, search: string): Promise<Address> {
    return page.evaluate(async (words) => {
      const response = await fetch(`/api/v1/statements?limit=1&search=${encodeURIComponent(words)}`);
      const { records } = (await response.json()) as { records: Record<string, Address> };
      const [first] = Object.values(records);
      if (!first) throw new Error(`no statement has "${words}"`);
      return first;
    }, search);
  }

  function deepLink({ address }: Address): string {
    const [report = '', record = ''] = address.split(':');
    return `/reports/${report}?record=${record}`;
  }

  /** Words that the page marks as those of the open row, and whether they are in the window. */
  function openWords(page: Page): Promise<{ readonly words: string; readonly isSeen: boolean }> {
    return page.evaluate(() => {
      const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('onrecord-open-'));
      const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
      const top = ranges[0]?.getBoundingClientRect().top ?? -1;
      return { words: ranges.map(String).join(' […] '), isSeen: top > 0 && top < window.innerHeight };
    });
  }

  async function openId(page: Page): Promise<string | null> {
    return page.locator('.card.on').getAttribute('data-id');
  }

  it('shows the report’s text exactly, whatever is hidden in it', async () => {
    const page = await desk.open('/reports');
    const reports = await page.evaluate(async () => {
      const { items } = (await (await fetch('/api/v1/reports?limit=100')).json()) as {
        items: { report: { key: number } }[];
      };
      return items.map(({ report }) => report.key);
    });
    expect(reports.length).toBeGreaterThan(15);
    for (const key of reports.slice(0, 6)) {
      await page.goto(new URL(`/reports/r${key}`, page.url()).href);
      await page.waitForSelector('.report-text');
      const [shown, text] = await page.evaluate(async (report) => {
        const answer = (await (await fetch(`/api/v1/reports/r${report}`)).json()) as {
          reading: { report: { text: string } };
        };
        return [document.querySelector('.report-text')?.textContent, answer.reading.report.text];
      }, key);
      expect(shown).toBe(text);
    }
  });

  it('lands on the words of a deep link and shows its card beside them', async () => {
    const start = await desk.open('/reports');
    const statement = await someStatement(start, 'truce');
    const page = await desk.open(deepLink(statement));
    await page.waitForSelector('.card.on');
    await eventually(() => openWords(page)).toEqual({ words: statement.words, isSeen: true });
    expect(await page.locator('.card.on').isVisible()).toBe(true);
    expect(await page.locator('.card.on').innerText()).toContain('why');
    expect(desk.faults).toEqual([]);
  });

  it('walks with j and k, and a click on words opens their row', async () => {
    const page = await desk.open('/reports/r3');
    await page.waitForSelector('.card');
    const ids = await page.locator('.card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')));
    await page.keyboard.press('j');
    expect(await openId(page)).toBe(ids[0]);
    await page.keyboard.press('j');
    expect(await openId(page)).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await openId(page)).toBe(ids[0]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card.on').count()).toBe(0);
    const point = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('onrecord-statement-0') ?? [])] as Range[];
      const box = range?.getClientRects()[0];
      return box && { x: box.left + 8, y: box.top + box.height / 2 };
    });
    if (!point) throw new Error('no statement is drawn');
    await page.mouse.click(point.x, point.y);
    await eventually(() => page.locator('.card.on').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('record')).toBe(await openId(page));
  });

  it('confirms a row and takes that back', async () => {
    const page = await desk.open('/reports/r3');
    await page.waitForSelector('.card');
    await page.keyboard.press('j');
    await page.locator('.card.on').getByRole('button', { name: 'Confirm' }).click();
    await eventually(() => page.locator('.card.on .review').innerText()).toContain('confirmed');
    const id = await openId(page);
    await page.reload();
    await eventually(() => page.locator(`[data-id="${id ?? ''}"] .review`).innerText()).toContain('confirmed');
    // Whether anything may be changed here is known a little later than the report.
    await page.locator('.card.on').getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press('x');
    await eventually(() => page.locator('.card.on .review').innerText()).toContain('rejected');
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => page.locator('.card.on .review').innerText()).toContain('confirmed');
    await page.locator('.card.on').getByRole('button', { name: 'Confirm' }).click();
    await eventually(() => page.locator('.card.on .review').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  it('hides kinds, and says so in the address', async () => {
    const page = await desk.open('/reports/r3');
    await page.waitForSelector('.card');
    const all = await page.locator('.card').count();
    await page.locator('.reader-head').getByRole('button', { name: 'figures' }).click();
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['figure']);
    const figures = await page.locator('.card').count();
    expect(figures).toBeGreaterThan(0);
    expect(figures).toBeLessThan(all);
    expect(await page.locator('.card.k-figure').count()).toBe(figures);
  });

  it('shows hostile text as text', async () => {
    const page = await desk.open('/reports?search=strike');
    await page.getByRole('link', { name: HOSTILE.title }).click();
    await page.waitForSelector('.report-text');
    expect(await page.locator('.report-text').evaluate((text) => text.textContent)).toBe(HOSTILE.text);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.report-text').locator('img, script, b').count()).toBe(0);
    expect(await page.locator('.report-text .turn').first().getAttribute('data-code')).toBe('U+202E');
    expect(desk.faults).toEqual([]);
  });

  it('marks the words with elements where the browser has no highlights', async () => {
    const page = await desk.open('/reports/r3', { before: 'delete window.Highlight' });
    await page.waitForSelector('.report-text mark');
    await page.keyboard.press('j');
    await eventually(() => page.locator('.report-text mark.on').count()).toBeGreaterThan(0);
    expect(await page.locator('.report-text mark .u-statement').count()).toBeGreaterThan(0);
  });
});
