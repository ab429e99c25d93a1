import { API_ROOT, FIRST_ASKED } from '@onrecord/server';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

describe.skipIf(executablePath === undefined)('the page', () => {
  const desk = browserDesk();

  it('asks in the same words what the server asks ahead', async () => {
    const asked = new Set<string>();
    const views = ['/', '/statements', '/positions', '/figures', '/events?as=map', '/outlook', '/actors?tab=network'];
    for (const view of views) {
      const page = await desk.open('/nothing');
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith(API_ROOT)) asked.add(`${pathname.slice(API_ROOT.length)}${search}`);
      });
      await page.goto(new URL(view, page.url()).href);
      await page.waitForLoadState('networkidle');
    }
    expect(FIRST_ASKED.filter((question) => !asked.has(question))).toEqual([]);
  });

  it('narrows by search, and goes back with filters and place', async () => {
    const page = await desk.open('/statements');
    await page.waitForSelector('.statement');
    await page.getByRole('searchbox').fill('the');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForSelector('.statement mark');
    expect(new URL(page.url()).search).toBe('?search=the');
    await page.evaluate(() => {
      window.scrollTo(0, 700);
    });
    await page.waitForTimeout(200);
    const top = await page.evaluate(() => window.scrollY);
    expect(top).toBe(700);
    // One that is in the window: Playwright would scroll to another.
    await page.evaluate(() => {
      const words = [...document.querySelectorAll<HTMLElement>('.statement .words')];
      words.find((link) => link.getBoundingClientRect().top > 300)?.click();
    });
    await page.waitForSelector('.card.on');
    expect(new URL(page.url()).searchParams.get('search')).toBe('the');
    await page.goBack();
    await page.waitForSelector('.statement mark');
    await eventually(() => page.evaluate(() => window.scrollY)).toBe(top);
    await page.goBack();
    await eventually(() => page.locator('.statement mark').count()).toBe(0);
    await page.goForward();
    await page.waitForSelector('.statement mark');
    expect(await page.getByRole('searchbox').inputValue()).toBe('the');
  });

  it('chooses days over the histogram', async () => {
    const page = await desk.open('/statements');
    await page.waitForSelector('.histogram rect');
    const box = await page.locator('.histogram').boundingBox();
    if (!box) throw new Error('no histogram');
    await page.mouse.move(box.x + box.width * 0.4, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 10, { steps: 4 });
    await page.mouse.up();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('since')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((searchParams.get('since') ?? '') < (searchParams.get('until') ?? '')).toBe(true);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe(searchParams.get('since'));
  });

  it('chooses an actor by a part of its name, with the keyboard', async () => {
    const page = await desk.open('/statements');
    await page.getByRole('combobox', { name: 'Actor' }).fill('norr');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('actor')).toMatch(/^a\d+$/);
    await eventually(() => page.locator('.chosen').innerText()).toContain('Norrin');
  });

  it('goes anywhere by name', async () => {
    const page = await desk.open('/statements');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Go to/ }).fill('norrin');
    await page.locator('[role=option]', { hasText: 'Norrin' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.profile');
    expect(await page.locator('h1').innerText()).toContain('Norrin');
  });

  it('shows the sentence, the outlet and the day of words that have the focus', async () => {
    const page = await desk.open('/statements');
    await page.waitForSelector('.statement');
    await page.keyboard.press('j');
    await page.waitForSelector('.hint blockquote');
    expect(await page.locator('.hint').innerText()).toMatch(/Invented/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.hint').count()).toBe(0);
  });

  it('says what happened when the server is gone, and asks again', async () => {
    const page = await desk.open('/outlook');
    await page.route('**/api/v1/events*', (route) => route.abort());
    await page.getByRole('link', { name: 'Events', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('not reached');
    await page.unroute('**/api/v1/events*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.events [data-row]');
  });

  it('keeps the chosen colours', async () => {
    const page = await desk.open('/reports', { colorScheme: 'light' });
    await page.getByLabel('Colours of the page').selectOption('dark');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});
