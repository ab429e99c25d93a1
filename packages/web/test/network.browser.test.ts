import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

const NETWORK = '/actors?tab=network';

/** "From what To: rows, texts" of each link in the table. */
async function listed(page: Page): Promise<readonly string[]> {
  return page
    .locator('.network-table tbody tr:first-child')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | ')));
}

describe.skipIf(executablePath === undefined)('the network of actors', () => {
  const desk = browserDesk();

  it('leads from a line to its rows and their words, by mouse, and back', async () => {
    const page = await desk.open('/actors');
    await page.getByRole('navigation', { name: 'Shown as' }).getByRole('link', { name: 'network' }).click();
    const line = page.locator('.network-link').first();
    // In the middle of a bent line, where its box has nothing.
    const at = await line.locator('.grip').evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
      const { left, top } = path.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + x, y: top + y };
    });
    const id = (await line.getAttribute('data-link')) ?? '';
    await page.mouse.move(at.x, at.y);
    await page.waitForSelector('.hint blockquote');
    expect(await page.locator('.hint').innerText()).toMatch(/independent text[^]*Invented/);
    expect(await page.locator('.node:not(.dim)').count()).toBe(2);
    await page.mouse.click(at.x, at.y);
    expect(new URL(page.url()).searchParams.get('link')).toBe(id);
    await page.waitForSelector('.network-panel a.to-words');
    const [first, second] = await page.locator('.network-panel h2 a').allInnerTexts();
    expect((await page.locator('.event-list h3').first().innerText()).startsWith(first ?? '?')).toBe(true);
    expect(await page.locator('.event-list h3').first().innerText()).toContain(second);
    await page.locator('.network-panel a.to-words').first().click();
    await page.waitForSelector('.card.on');
    await page.goBack();
    await page.waitForSelector('.network-panel a.to-words');
    expect(new URL(page.url()).searchParams.get('link')).toBe(id);
    expect(desk.faults).toEqual([]);
  });

  it('leads to words by keyboard, through an actor and its links', async () => {
    const page = await desk.open(NETWORK);
    await page.locator('.node[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.hint');
    expect(await page.locator('.node.dim').count()).toBeGreaterThan(0);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(label).toMatch(/^[^,]+, .*(?:speaks|acts)/);
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(label.split(',')[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('link')).toMatch(/^(?:acts-on|speaks-)/);
    await page.waitForSelector('.network-panel :is(a.to-words, a.words)');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card.on');
  });

  it('draws every link of the table, and the kinds that are chosen', async () => {
    const page = await desk.open(NETWORK);
    await page.waitForSelector('.network-link');
    const all = await listed(page);
    expect(await page.locator('.network-link').count()).toBe(all.length);
    await page.getByRole('group', { name: 'Kinds of links' }).getByRole('button', { name: 'acts on' }).click();
    await eventually(() => listed(page)).toEqual(all.filter((row) => !row.includes('acts on')));
    await eventually(() => page.locator('.network-link').count()).toBe((await listed(page)).length);
    expect(new URL(page.url()).searchParams.get('links')).toBe('speaks-to.speaks-about');
    await page.getByRole('columnheader', { name: 'From' }).getByRole('link').click();
    const names = (await listed(page)).map((row) => row.split(' | ')[0] ?? '');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    await page.reload();
    await eventually(() => page.locator('.network-link').count()).toBe(names.length);
  });

  it('finds an actor, leads to its profile, and narrows to its rows', async () => {
    const page = await desk.open(NETWORK);
    await page.waitForSelector('.node');
    await page.getByRole('combobox', { name: 'Find an actor in the network' }).fill('norrin');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.network-panel h2').innerText()).toContain('Norrin');
    expect(await page.locator('.node.open').count()).toBe(1);
    await page.getByRole('link', { name: 'Only rows with it' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('actor')).toMatch(/^a\d+$/);
    await page.getByRole('link', { name: 'Profile' }).click();
    await eventually(() => page.locator('h1').innerText()).toContain('Norrin');
  });

  it('is at rest when it is first seen, moves by hand, and keeps its part in the address', async () => {
    const page = await desk.open(NETWORK);
    const node = page.locator('.node').first();
    const before = await node.getAttribute('transform');
    const at = () => new URL(page.url()).searchParams.get('at');
    await page.getByRole('button', { name: 'Look nearer' }).click();
    await eventually(at).toMatch(/^-?\d/);
    const near = await node.getAttribute('transform');
    expect(near).not.toBe(before);
    await page.reload();
    await page.waitForSelector('.node');
    expect(await node.getAttribute('transform')).toBe(near);
    await node.focus();
    await page.keyboard.press('0');
    await eventually(() => node.getAttribute('transform')).toBe(before);
    expect(at()).toBeNull();
    expect(desk.faults).toEqual([]);
  });
});
