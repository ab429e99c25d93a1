import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults.ts';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

describe.skipIf(executablePath === undefined)('reviewed rows', () => {
  const desk = browserDesk();

  /** Says something of the next row, by keyboard, and waits until it is kept. */
  async function say(page: Page, key: 'c' | 'x', words: string): Promise<string> {
    await page.keyboard.press('j');
    await page.locator('.card.on').getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press(key);
    await eventually(() => page.locator('.card.on .review').innerText()).toContain(words);
    return (await page.locator('.card.on').getAttribute('data-id')) ?? '';
  }

  it('are listed with who and when, narrowed by what was said, lead to their words, and are saved as gold', async () => {
    const page = await desk.open('/reports?tab=reviewed');
    await page.getByText('No such row yet').waitFor();
    await page.goto(new URL('/reports/r3', page.url()).href);
    await page.waitForSelector('.card');
    await say(page, 'c', 'confirmed by somebody at this machine');
    await page.getByRole('button', { name: 'Say why' }).click();
    await page.getByLabel('Why').fill('heard on the tape');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.card.on .review').innerText()).toContain(': heard on the tape');
    const rejected = await say(page, 'x', 'rejected');
    await eventually(() => page.locator('.reader-lists').innerText()).toContain('1 confirmed, 1 rejected');

    await page.goto(new URL('/reports', page.url()).href);
    await page.getByRole('link', { name: 'Reviewed rows' }).click();
    await eventually(() => page.locator('.reviewed-rows li').count()).toBe(2);
    expect(await page.locator('.reviewed-rows').innerText()).toContain('heard on the tape');
    await page.getByRole('link', { name: 'Rejected' }).click();
    await eventually(() => page.locator('.reviewed-rows li').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('only')).toBe('rejected');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as gold' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('gold.zip');
    expect(readFileSync(await file.path()).toString('latin1')).toMatch(/^PK[\s\S]*gold\.json/);
    await page.locator('.reviewed-rows a').click();
    await page.waitForSelector(`.card.on[data-id="${rejected}"]`);
    expect(desk.faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('and the form that corrects them have no barriers (%s)', async (colorScheme) => {
    const page = await desk.open('/reports/r3', { colorScheme, reducedMotion: 'reduce' });
    await page.waitForSelector('.card');
    await say(page, 'c', 'confirmed');
    await page.locator('.card.on .why summary').click();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.locator('.correct').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(new URL('/reports?tab=reviewed', page.url()).href);
    await page.locator('.reviewed-rows li').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(new URL('/reports/r3', page.url()).href);
    await page.waitForSelector('.card');
    await page.locator('.card').nth(2).click();
    await page.locator('.sheet').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('are all on paper, with what was said of them', async () => {
    const page = await desk.open('/reports/r3');
    await page.waitForSelector('.card');
    await say(page, 'c', 'confirmed');
    const rows = Number((await page.locator('.card').first().getAttribute('aria-setsize')) ?? 0);
    await page.emulateMedia({ media: 'print' });
    await eventually(() => page.locator('.printed .card').count()).toBe(rows);
    expect(await page.locator('.printed').innerText()).toContain('confirmed by somebody at this machine');
    expect(await page.locator('.printed button:visible:not(.as-text)').count()).toBe(0);
  });
});
