import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

/** Tierra del Fuego, near enough for its places to be apart. */
const NEAR = 'at=-54.4,-67.6,420';

interface Counted {
  readonly name: string;
  readonly events: number;
  readonly texts: number;
}

/** "Tolhuin, known to the town: 5 events, 4 independent texts; …" of each mark. */
async function marked(page: Page): Promise<readonly Counted[]> {
  const labels = await page
    .locator('.map-drawing .mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return labels.map((label) => {
    const [, name = '', events, texts] = /^([^,]+),.*?: (\d+) events?, (\d+) independent/.exec(label) ?? [];
    return { name, events: Number(events), texts: Number(texts) };
  });
}

async function listed(page: Page): Promise<readonly Counted[]> {
  const rows = await page
    .locator('.place-table tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) => [
        body.querySelector('a.name')?.textContent ?? '',
        ...[...body.querySelectorAll('tr:first-child td')].map((cell) => cell.textContent),
      ]),
    );
  return rows.map(([name = '', events, texts]) => ({ name, events: Number(events), texts: Number(texts) }));
}

describe.skipIf(executablePath === undefined)('the map of events', () => {
  const desk = browserDesk();

  it('leads from the earth to the words of one event, by mouse, and back', async () => {
    const page = await desk.open('/events');
    await page.getByRole('navigation', { name: 'Shown as' }).getByRole('link', { name: 'map' }).click();
    await page.getByRole('button', { name: /^\d places: .*Tolhuin/ }).click();
    await eventually(() => new URL(page.url()).searchParams.get('at')).toMatch(/^-5\d\.\d+,-6\d\.\d+,/);
    await page.getByRole('button', { name: /^Tolhuin,/ }).click();
    await eventually(() => page.locator('.place-panel h2').innerText()).toBe('Tolhuin');
    await page.locator('.place-panel a.to-words').first().click();
    await page.waitForSelector('.card.on');
    expect(new URL(page.url()).pathname).toMatch(/^\/reports\/r\d+$/);
    await page.goBack();
    await eventually(() => page.locator('.place-panel h2').innerText()).toBe('Tolhuin');
    expect(await page.getByRole('button', { name: /^Tolhuin,/ }).getAttribute('aria-pressed')).toBe('true');
    expect(desk.faults).toEqual([]);
  });

  it('leads to the words by keyboard, and shows the newest sentence on the way', async () => {
    const page = await desk.open(`/events?as=map&${NEAR}`);
    await page.locator('.map-drawing .mark[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.hint blockquote');
    expect(await page.locator('.hint').innerText()).toMatch(/independent text[^]*Invented/);
    const name = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))?.split(',')[0];
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.waitForSelector('.place-panel a.to-words');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card.on');
    expect(new URL(page.url()).pathname).toMatch(/^\/reports\//);
  });

  it('says in the table what it shows', async () => {
    const page = await desk.open(`/events?as=both&${NEAR}`);
    await page.waitForSelector('.map-drawing .mark');
    const [marks, rows] = [await marked(page), await listed(page)];
    expect(marks.length).toBeGreaterThan(2);
    expect(rows.length).toBeGreaterThan(marks.length);
    for (const mark of marks) expect(rows).toContainEqual(mark);
    expect(await page.locator('.events [data-row]').count()).toBeGreaterThan(0);
    expect(await page.locator('.map-note').innerText()).toContain('Natural Earth');
    expect(await page.locator('.map-drawing .land').getAttribute('d')).toMatch(/^M/);
  });

  it('shows the days that the slider chooses, the same as the bar', async () => {
    const page = await desk.open('/events?as=map');
    await page.waitForSelector('.map-drawing .mark');
    const all = (await listed(page)).reduce((sum, { events }) => sum + events, 0);
    const last = page.getByRole('slider', { name: 'Last day on the map' });
    await last.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const until = new URL(page.url()).searchParams.get('until');
    expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe(until);
    await eventually(async () => (await listed(page)).reduce((sum, { events }) => sum + events, 0)).toBeLessThan(all);
    const box = await page.locator('.slider-track').boundingBox();
    const handle = await page.getByRole('slider', { name: 'First day on the map' }).boundingBox();
    if (!box || !handle) throw new Error('no slider');
    await page.mouse.move(handle.x + handle.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20, { steps: 4 });
    await page.mouse.up();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('since')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(searchParams.get('until')).toBe(until);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('since')).toBeNull();
  });

  it('plays the days one step after the other, and stops when it is told to', async () => {
    const page = await desk.open('/events?as=map');
    await page.waitForSelector('.map-drawing .mark');
    await page.getByRole('button', { name: 'Play' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('until')).toBeTruthy();
    const first = new URL(page.url()).searchParams.get('until') ?? '';
    await eventually(() => (new URL(page.url()).searchParams.get('until') ?? '') > first).toBe(true);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).getAttribute('aria-pressed')).toBe('false');
    const calm = await desk.open('/events?as=map', { reducedMotion: 'reduce' });
    await calm.getByRole('button', { name: 'One step on' }).click();
    await eventually(() => new URL(calm.url()).searchParams.get('until')).toBeTruthy();
    expect(await calm.getByRole('button', { name: 'Play' }).count()).toBe(0);
  });

  it('moves by drag, wheel, keys and buttons, and keeps its part of the earth in the address', async () => {
    const page = await desk.open('/events?as=map');
    await page.waitForSelector('.map-drawing .mark');
    const at = () => new URL(page.url()).searchParams.get('at');
    const width = () => Number(at()?.split(',')[2]);
    const box = await page.locator('.map-drawing').boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 100, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 180, box.y + 320, { steps: 5 });
    await page.mouse.up();
    await eventually(at).toMatch(/^-?\d/);
    const far = width();
    const top = await page.evaluate(() => window.scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await eventually(width).toBeLessThan(far);
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    const near = width();
    await page.getByRole('button', { name: 'Look nearer' }).click();
    await eventually(width).toBeLessThan(near);
    await page.reload();
    await page.waitForSelector('.map-drawing svg');
    expect(width()).toBeLessThan(near);
    await page.getByRole('button', { name: 'Show all places' }).click();
    await eventually(at).toBeNull();
    await page.locator('.map-drawing .mark[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await eventually(at).toMatch(/^-?\d/);
    await page.keyboard.press('0');
    await eventually(at).toBeNull();
    expect(desk.faults).toEqual([]);
  });
});
