import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults.ts';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';
import { LATER_REPORTS } from './support/later-reports.ts';

const NARROW = { viewport: { width: 360, height: 740 } } as const;

describe.skipIf(executablePath === undefined)('the situation', () => {
  const desk = browserDesk({ further: LATER_REPORTS });

  /** The words that have the focus in the reader. */
  const landed = async (page: Page): Promise<string> => {
    await page.waitForSelector('.card.on');
    return page.locator('.card.on').innerText();
  };

  it('finds a series, opens its third count and lands on its words', async () => {
    const page = await desk.open('/figures');
    const row = page.locator('.series-row', { hasText: '13 apart' });
    // What is far down is not drawn yet: its text is there all the same.
    await eventually(() => row.textContent()).toMatch(/3 claimants/);
    await row.getByRole('link').click();
    await eventually(() => new URL(page.url()).searchParams.get('series')).toMatch(/^\d+$/);
    const points = page.locator('.figure-chart [data-point^="1."]');
    await eventually(() => points.count()).toBe(3);
    // The first of them is "at least 10": no number is drawn for it.
    expect(await points.nth(0).locator('.shape').count()).toBe(0);
    expect(await points.nth(0).locator('.whisker').count()).toBe(1);
    await points.nth(2).hover();
    await eventually(() => page.locator('.hint').innerText()).toMatch(
      /22 people[\s\S]*Invented Southern Post[\s\S]*8 Apr 2032/,
    );
    await points.nth(2).click();
    expect(await landed(page)).toContain('22');
    await page.goBack();
    await eventually(() => page.locator('.series-row.open').innerText()).toContain('13 apart');
    expect(desk.faults).toEqual([]);
  });

  it('walks over the counts with the arrow keys, and to their words', async () => {
    const page = await desk.open('/figures');
    await page.locator('.figure-chart a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.figure-chart a:focus');
    await eventually(() => focused.getAttribute('aria-label')).toMatch(/^about 18, 4 Apr 2032, Fagnano Council/);
    await page.waitForSelector('.hint');
    await page.keyboard.press('Enter');
    expect(await landed(page)).toContain('18');
  });

  it('shows where accounts differ, of one kind, each with its words', async () => {
    const page = await desk.open('/figures?tab=differences');
    await page.locator('.difference', { hasText: '13 apart' }).waitFor();
    await page.getByRole('button', { name: 'words of a quotation' }).click();
    await eventually(() => page.locator('.difference').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.difference mark').allInnerTexts()).toEqual(['being']);
    await page.getByRole('button', { name: 'stances' }).last().click();
    const accounts = page.locator('.difference .account');
    await eventually(() => accounts.count()).toBe(2);
    expect((await accounts.allInnerTexts()).join()).toMatch(
      /accepts[\s\S]*Invented Gazette[\s\S]*rejects[\s\S]*Invented Herald/,
    );
    await page.reload();
    await eventually(() => page.locator('.difference .account').count()).toBe(2);
  });

  it('marks a stance that moved; its history has the words of both sides', async () => {
    const page = await desk.open('/positions');
    const marked = page.locator('.stance-cell.marked', { hasText: 'turned: rejects → accepts' });
    await marked.focus();
    await page.keyboard.press('Enter');
    const history = page.getByRole('complementary', { name: 'History of one position' });
    await history.getByText('Fagnano Council').first().waitFor();
    await eventually(() => history.evaluate((panel) => panel === document.activeElement)).toBe(true);
    const steps = await history.locator('.step-of').allInnerTexts();
    expect(steps).toHaveLength(2);
    expect(steps[0]).toMatch(/accepts[\s\S]*turned from[\s\S]*accepted a ceasefire[\s\S]*Invented Southern Post/);
    expect(steps[1]).toMatch(/rejects[\s\S]*again rejected a ceasefire/);
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).search).toBe('');
    expect(await marked.evaluate((cell) => cell === document.activeElement)).toBe(true);
  });

  it('narrows to what moved in the days that are chosen, in the address', async () => {
    const page = await desk.open('/positions');
    await page.waitForSelector('.stance-cell');
    await page.getByRole('button', { name: 'only what moved' }).click();
    await eventually(() => page.locator('.stance-cell').count()).toBe(2);
    await page.getByLabel('moved in the last').selectOption('1');
    await page.getByRole('heading', { name: /No positions that moved/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?only=moved&moved=1');
    await page.goBack();
    await eventually(() => page.locator('.stance-cell').count()).toBe(2);
  });

  it('has a list instead of the matrix in a narrow window, with the history below its stance', async () => {
    const page = await desk.open('/positions', NARROW);
    await page.locator('.matrix-list .stance-cell', { hasText: 'turned: rejects → accepts' }).click();
    await page.locator('.matrix-list .cell-history .step-of').first().waitFor();
    expect(await page.locator('.matrix').count()).toBe(0);
  });

  it('opens the evidence of what became of a threat', async () => {
    const page = await desk.open('/outlook?asOf=2030-03-28');
    const line = page.locator('.prospect', { hasText: 'attack any convoy' });
    expect(await line.innerText()).toMatch(/came true, by later reports/);
    await line.locator('.evidence a').first().click();
    expect(await landed(page)).toMatch(/attack/);
  });

  it('has open prospects by when they are due', async () => {
    const page = await desk.open('/outlook');
    const due = (name: string) => page.getByRole('region', { name }).locator('.prospect').allInnerTexts();
    await page.waitForSelector('.prospect');
    await eventually(async () => (await due('Overdue')).join()).toMatch(/reopen the road on April 12/);
    await eventually(async () => (await due('Today')).join()).toMatch(/leave Tolhuin/);
    await eventually(async () => (await due('In the next 7 days')).join()).toMatch(/in 2 days[\s\S]*close the dam/);
    await eventually(async () => (await due('Later')).join()).toMatch(/hold elections/);
    await page.getByLabel('As of').fill('2032-04-15');
    await page.getByLabel('As of').press('Enter');
    await eventually(async () => (await due('Today')).join()).toMatch(/close the dam/);
    expect(new URL(page.url()).search).toBe('?asOf=2032-04-15');
  });

  it('tells what is new since the last visit to this archive, by its day', async () => {
    const page = await desk.open('/');
    await page.waitForSelector('.brief-sections li');
    const visits = await page.evaluate(() => window.localStorage.getItem('onrecord.visits') ?? '');
    const earlier = visits.replace(/"today":"[\d-]+"/, '"today":"2026-05-03"');
    expect(earlier).not.toBe(visits);
    await page.evaluate((value) => {
      window.localStorage.setItem('onrecord.visits', value);
    }, earlier);
    await page.reload();
    await page.getByRole('button', { name: 'since your last visit on 3 May 2026' }).waitFor();
    expect(await page.locator('.brief header').innerText()).toMatch(/Since your last visit on 3 May 2026/);
    expect(await page.locator('.brief-sections').innerText()).toMatch(/Fagnano Council moved from rejecting/);
    await page.getByRole('button', { name: 'last 7 days' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('since')).toBe('2032-04-07');
  });

  it('gives the brief as a file, and says it where a format is not to be had', async () => {
    const page = await desk.open('/?since=2032-04-01&until=2032-04-13');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Markdown' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('brief-2032-04-01-2032-04-13.md');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^# Brief[\s\S]*Fagnano Council/);
    // This server was started without the library for it.
    await page.getByRole('button', { name: 'Word' }).click();
    await page.locator('.notice', { hasText: 'Not in this format' }).waitFor();
  });

  /** States of the views that no address alone has, beside those that are looked at with all views. */
  const STATES = [
    { name: 'a series', address: '/figures', there: '.series-detail .points', click: '.series-row a' },
    { name: 'differences', address: '/figures?tab=differences', there: '.difference', click: undefined },
    { name: 'a history', address: '/positions', there: '.cell-history .step-of', click: '.stance-cell.marked' },
  ] as const;

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(STATES)('$name has no fault that axe finds', async ({ address, there, click }) => {
      const page = await desk.open(address, { colorScheme, reducedMotion: 'reduce' });
      if (click !== undefined) await page.locator(click).first().click();
      await page.waitForSelector(there);
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it.each(STATES)('$name fits a window of 360 px', async ({ address, there, click }) => {
    const page = await desk.open(address, NARROW);
    if (click !== undefined) await page.locator(click).first().click();
    await page.waitForSelector(there);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
  });
});
