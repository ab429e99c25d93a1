import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults.ts';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

const PICTURE = '.lanes-picture';
const MANY = '.lanes-picture .opens';
const ONE = '.lanes-picture a';

function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  return box;
}

describe.skipIf(executablePath === undefined)('the timeline', () => {
  const desk = browserDesk();

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, also opened and as a table: %s',
    async (colorScheme) => {
      const address =
        '/timeline?by=type&zoom=2030-01-01..2030-12-31&since=2030-02-01&open=ASSAULT+2030-03-16+2030-03-16';
      const page = await desk.open(address, { colorScheme, reducedMotion: 'reduce' });
      await page.waitForSelector('.opened-cell .line');
      await page.waitForSelector(MANY);
      await page.locator('.lanes-table summary').click();
      await page.waitForSelector('.lanes-table td');
      expect(await axeFaults(page)).toEqual([]);
      expect(desk.faults).toEqual([]);
    },
  );

  it('opens a folded count by zooming in, down to a mark that leads to its words, and goes back', async () => {
    const page = await desk.open('/timeline?by=type');
    const events = page.getByRole('group', { name: 'attacks', exact: true });
    const count = events.getByRole('button', { name: /March|Mar 2030/ }).first();
    expect(await count.getAttribute('aria-label')).toMatch(/^\d+ events, .*told as fact/);
    await count.click();
    await eventually(() => parameter(page, 'zoom')).toBe('2030-03-01..2030-03-31');
    const mark = events.getByRole('link', { name: /told as fact/ }).first();
    await mark.hover();
    await page.waitForSelector('.hint blockquote');
    expect(await page.locator('.hint').innerText()).toMatch(/Invented .*2030/s);
    const words = await page.locator('.hint b').innerText();
    await mark.click();
    await page.waitForSelector('.card.on');
    expect(await page.locator('.card.on').innerText()).toContain(words.split(' ')[0] ?? '');
    await page.goBack();
    await page.waitForSelector(ONE);
    expect(parameter(page, 'zoom')).toBe('2030-03-01..2030-03-31');
    await page.goBack();
    await eventually(() => parameter(page, 'zoom')).toBeNull();
  });

  it('lists what a count of one day holds', async () => {
    const page = await desk.open('/timeline?by=place&zoom=2030-03-10..2030-03-24', {
      viewport: { width: 700, height: 900 },
    });
    const count = page.locator('.lanes-picture [aria-label="no place named"] .opens').first();
    const label = (await count.getAttribute('aria-label')) ?? '';
    await count.click();
    await page.waitForSelector('.opened-cell .line');
    expect(`${await page.locator('.opened-cell .line').count()} events`).toBe(/^\d+ events?/.exec(label)?.[0]);
    await page.getByRole('button', { name: 'choose these days' }).click();
    await eventually(() => parameter(page, 'since')).toMatch(/^2030-03-\d\d$/);
    expect(parameter(page, 'until')).toBe(parameter(page, 'since'));
  });

  it('chooses the days that are drawn over, and all views have them', async () => {
    const page = await desk.open('/timeline?zoom=2030-03-01..2030-03-31');
    await page.waitForSelector(ONE);
    const { x, y, width } = await boxOf(page, PICTURE);
    await page.mouse.move(x + (width * 4.5) / 31, y + 3);
    await page.mouse.down();
    await page.mouse.move(x + (width * 9.5) / 31, y + 3, { steps: 5 });
    await page.mouse.up();
    expect([parameter(page, 'since'), parameter(page, 'until')]).toEqual(['2030-03-05', '2030-03-10']);
    // What was shown is still shown.
    expect(parameter(page, 'zoom')).toBe('2030-03-01..2030-03-31');
    expect(await page.locator('.chosen-days .shut').count()).toBe(2);
    const days = (): Promise<readonly string[]> =>
      page.locator('.timeline .day time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    await eventually(async () => (await days()).at(0) ?? '').toMatch(/^2030-03-(?:0[5-9]|10)$/);
    expect((await days()).every((day) => day >= '2030-03-05' && day <= '2030-03-10')).toBe(true);
    await page.getByRole('link', { name: 'Statements', exact: true }).click();
    await page.waitForSelector('.statement');
    expect([parameter(page, 'since'), parameter(page, 'until'), parameter(page, 'zoom')]).toEqual([
      '2030-03-05',
      '2030-03-10',
      null,
    ]);
    const all = await page.request.get(
      new URL('/api/v1/statements?since=2030-03-05&until=2030-03-10&limit=200', page.url()).href,
    );
    expect(await page.locator('.statement').count()).toBe(((await all.json()) as { items: unknown[] }).items.length);
  });

  it('is walked, zoomed and opened by keyboard alone', async () => {
    const page = await desk.open('/timeline?by=type');
    await page.waitForSelector(MANY);
    await page.getByRole('link', { name: 'by place' }).focus();
    for (
      let tabs = 0;
      tabs < 40 && !(await page.evaluate(() => document.activeElement?.closest('.lanes-picture') !== null));
      tabs++
    ) {
      await page.keyboard.press('Tab');
    }
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const lane = () => page.evaluate(() => document.activeElement?.parentElement?.getAttribute('aria-label') ?? '');
    const first = await lane();
    await page.keyboard.press('ArrowDown');
    expect(await lane()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await lane()).toBe(first);
    for (let right = 0; right < 12 && !/Open$/.test(await focused()); right++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(() => parameter(page, 'zoom')).toMatch(/^2030-0\d-01\.\./);
    // What comes in the place of the count has the focus, in the same lane.
    await eventually(focused).not.toMatch(/Open$/);
    await eventually(lane).toBe(first);
    await page.keyboard.press('+');
    await eventually(() => parameter(page, 'zoom')).toMatch(/^2030-0\d-(?!01)/);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('-');
    await eventually(focused).not.toBe('');
    await page.keyboard.press('Home');
    await eventually(() => parameter(page, 'zoom')).toBeNull();
    for (let right = 0; right < 20 && /Open$|^$/.test(await focused()); right++)
      await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.hint blockquote');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card.on');
  });

  it('zooms about the wheel, moves to the side, and does not take the wheel from the page', async () => {
    const page = await desk.open('/timeline?zoom=2030-03-01..2030-03-31');
    await page.waitForSelector(ONE);
    const { x, y, width } = await boxOf(page, PICTURE);
    await page.mouse.move(x + width / 2, y + 60);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -320);
    await page.keyboard.up('Control');
    await eventually(() => parameter(page, 'zoom')).toMatch(/^2030-03-0[89]\.\.2030-03-2[34]$/);
    await page.mouse.wheel(width / 2, 0);
    await eventually(() => parameter(page, 'zoom')).toMatch(/^2030-03-1[67]\.\./);
    const moved = parameter(page, 'zoom');
    await page.mouse.wheel(0, 200);
    await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(parameter(page, 'zoom')).toBe(moved);
  });

  it('folds a day to what most texts tell, and opens it', async () => {
    const page = await desk.open('/timeline');
    const day = page.locator('.timeline .day', { has: page.getByRole('button', { name: /more of this day/ }) }).first();
    const events = Number(/\d+/.exec(await day.locator('.day-count').innerText())?.[0]);
    expect(await day.locator('.line').count()).toBe(8);
    expect(events).toBeGreaterThan(8);
    const texts = await day.locator('.witnesses').allInnerTexts();
    const counts = texts.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await day.getByRole('button', { name: /more of this day/ }).click();
    await eventually(() =>
      page
        .locator('.timeline .day', { has: page.getByRole('button', { name: /only those/ }) })
        .locator('.line')
        .count(),
    ).toBe(events);
  });

  it('chooses days on the histogram by its ends, with hand and keyboard', async () => {
    const page = await desk.open('/statements');
    const first = page.getByRole('slider', { name: 'First day' });
    const { x, y, width } = await boxOf(page, '.histogram');
    await page.mouse.move(x + width * 0.3, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + 8, { steps: 4 });
    await page.mouse.up();
    const [since, until] = [parameter(page, 'since') ?? '', parameter(page, 'until') ?? ''];
    expect(since < until).toBe(true);
    await first.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => parameter(page, 'since')).not.toBe(since);
    const later = parameter(page, 'since') ?? '';
    expect((Date.parse(later) - Date.parse(since)) / 86_400_000).toBe(6);
    expect(parameter(page, 'until')).toBe(until);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe(later);
    await page.getByLabel('To', { exact: true }).fill('2031-01-31');
    await page.keyboard.press('Enter');
    await eventually(() => parameter(page, 'until')).toBe('2031-01-31');
    expect(await page.getByLabel('To', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    const line = await boxOf(page, '.histogram .span-line');
    await page.mouse.move(line.x + line.width / 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(line.x + line.width / 2 - 40, y + 8, { steps: 4 });
    await page.mouse.up();
    await eventually(() => parameter(page, 'since')).not.toBe(later);
    const days = (from: string | null, to: string | null) => Date.parse(to ?? '') - Date.parse(from ?? '');
    expect(days(parameter(page, 'since'), parameter(page, 'until'))).toBe(days(later, '2031-01-31'));
  });
});
