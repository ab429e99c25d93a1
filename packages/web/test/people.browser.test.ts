import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults.ts';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

/** One text that two outlets have nearly the same, and a third text with the same quotation; another speaker says the same. */
const COPIED = (end: string): string => `Ferries to run through the night

LERWICK, May 2, 2031 (Invented Wire) - Ragna Tveit, the harbour master, said that the night ferries would run until the end of June.

The first boat left at ten in the evening with forty people on board. The crossing takes two hours in calm weather. Fishermen on the quay said they had not seen the boats so full since the summer before, and the kiosk stayed open for the first time in months. ${end}
`;
const FURTHER = [
  { file: 'copied-1.txt', text: COPIED('The council meets next week.') },
  { file: 'copied-2.txt', text: COPIED('The council meets again next week.') },
  {
    file: 'other.txt',
    text: `Harbour in spring

LERWICK, May 4, 2031 (Invented Gazette) - The quays were busy on Sunday. Ragna Tveit said that the night ferries would run until the end of June. Shops opened late.
`,
  },
  {
    file: 'second-voice.txt',
    text: `From the islands

UNST, May 5, 2031 (Invented Islander) - Olav Brekke said that the night ferries would run until the end of June. The islands have waited for it.
`,
  },
];

function parameters(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The address of an actor or place by its name. */
function addressOf(page: Page, of: 'actors' | 'places', name: string): Promise<string> {
  return page.evaluate(
    async (path) => {
      const answer = await fetch(path);
      const { items } = (await answer.json()) as { items: { address: string }[] };
      return items[0]?.address ?? '';
    },
    `/api/v1/${of}?limit=1&search=${encodeURIComponent(name)}`,
  );
}

const actor = (page: Page, name: string): Promise<string> => addressOf(page, 'actors', name);

/** "/actors/Adela Norrin" with the key that the archive of this test has for the name. */
async function withKey(page: Page, path: string): Promise<string> {
  const [, of, name] = /^\/(actors|places)\/([^?]+)/.exec(path) ?? [];
  if ((of !== 'actors' && of !== 'places') || name === undefined) return path;
  return path.replace(name, await addressOf(page, of, name));
}

describe.skipIf(executablePath === undefined)('people and what they say', () => {
  const desk = browserDesk({ further: FURTHER });

  it('shows what one says about another over time, by facets that keep their alternatives', async () => {
    const page = await desk.open('/statements');
    const facet = (title: string) => page.locator('.facet', { has: page.locator('summary', { hasText: title }) });
    const speakers = await facet('Speaker').locator('li').count();
    await facet('Speaker')
      .getByRole('link', { name: /Highland Assembly/ })
      .click();
    await eventually(() => page.locator('.bar .chosen').allInnerTexts()).toEqual([expect.stringContaining('said by')]);
    await eventually(() => facet('Speaker').locator('a[aria-current]').count()).toBe(1);
    expect(await facet('Speaker').locator('li').count()).toBe(speakers);
    await facet('About').locator('summary').click();
    const about = facet('About').getByRole('link', { name: /Saltmarsh Front/ });
    const rows = Number((await about.innerText()).match(/\d+/)?.[0]);
    await about.click();
    await eventually(() => parameters(page).get('about')).toMatch(/^a\d+$/);
    await eventually(() => page.locator('.statement').count()).toBe(rows);
    await page.getByRole('link', { name: 'over time', exact: true }).first().click();
    await page.waitForSelector('.month-head');
    // The month is there before what is counted of it.
    await eventually(() => page.locator('.month-head').first().innerText()).toContain(
      `${rows} statements: blames ${rows}`,
    );
    await page.locator('.act-mark').first().click();
    await eventually(() => parameters(page).getAll('type')).toEqual(['blame']);
    expect(parameters(page).get('since')).toMatch(/-01$/);
    await page.getByRole('button', { name: 'Take out said about Saltmarsh Front' }).click();
    await eventually(() => page.locator('.statement').count()).toBeGreaterThan(rows);
    expect(desk.faults).toEqual([]);
  });

  it('tells who else said so: copies, other texts and other people apart, each with its words', async () => {
    const page = await desk.open('/statements?search=night+ferries');
    const first = page.locator('.statement', { hasText: 'Ragna Tveit' }).last();
    await first.getByRole('button', { name: 'who else said so' }).click();
    const opened = page.locator('.who-else');
    await opened.locator('li').first().waitFor();
    expect(await opened.locator('.witnesses').innerText()).toContain('2 independent texts');
    expect(await opened.innerText()).toContain('2 copies of one text');
    expect(await opened.locator('ul').last().innerText()).toMatch(/Olav Brekke[^]*the same words/);
    const address = page.url();
    await opened.locator('ul').last().locator('a.words').click();
    await page.waitForSelector('.card.on');
    await page.goBack();
    expect(page.url()).toBe(address);
    await page.locator('.who-else li').first().waitFor();
    await page.reload();
    await page.locator('.who-else li').first().waitFor();
  });

  it('goes to a day, to the end and back, and holds only the rows around the window', async () => {
    const page = await desk.open('/statements');
    await page.waitForSelector('.statement');
    const newest = await page.locator('.statement').first().innerText();
    await page.keyboard.press('End');
    await eventually(() => parameters(page).get('at')).not.toBeNull();
    await eventually(() => page.locator('.statement').first().innerText()).not.toBe(newest);
    await page.keyboard.press('Home');
    await eventually(() => page.locator('.statement').first().innerText()).toBe(newest);
    await page.getByLabel('Go to day').fill('2030-03-17');
    await page.getByLabel('Go to day').press('Enter');
    await eventually(() => page.locator('.statement-when').first().innerText()).toContain('17 Mar 2030');
    await page.getByRole('link', { name: /^newer: / }).click();
    await eventually(() => page.locator('.statement-when').first().innerText()).not.toContain('17 Mar 2030');
    await page.goto(new URL('/statements', page.url()).href);
    for (let at = 0; at < 14; at++) {
      await page.waitForSelector('.statement');
      await page.evaluate(() => {
        window.scrollBy(0, 800);
      });
    }
    await eventually(() =>
      page.locator('[data-row]').last().getAttribute('aria-posinset').then(Number),
    ).toBeGreaterThan(100);
    expect(await page.locator('[data-row]').count()).toBeLessThan(40);
  });

  it('merges two actors by keyboard, says what will change, leads on, and takes it back', async () => {
    const page = await desk.open('/actors');
    const [into, from] = [await actor(page, 'Adela Norrin'), await actor(page, 'Ilsa Brandhof')];
    await page.goto(new URL(`/actors/${into}`, page.url()).href);
    await page.getByRole('link', { name: 'Merge …' }).press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Merge');
    await page.keyboard.press('Tab');
    await page.keyboard.type('brandh');
    await page.locator('.decision [role=option]', { hasText: 'Ilsa Brandhof' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('What will change').waitFor();
    expect(await page.locator('.decision-confirm').innerText()).toMatch(
      new RegExp(`\\d+ rows and \\d+ reports of Ilsa Brandhof \\(${from}\\) go to Adela Norrin \\(${into}\\)`),
    );
    expect(await page.locator('.decision').innerText()).toContain('reports name both, as two');
    await page.locator('.decision-buttons .strong').press('Enter');
    await page.getByRole('button', { name: 'undo', exact: true }).waitFor();
    await eventually(() => page.locator('.name-list').innerText()).toContain('Ilsa Brandhof');
    await page.goto(new URL(`/actors/${from}`, page.url()).href);
    await eventually(() => new URL(page.url()).pathname).toBe(`/actors/${into}`);
    await page.goto(new URL('/actors?tab=decisions', page.url()).href);
    const decision = page.locator('.decisions li').first();
    await decision.getByRole('button', { name: /^Undo/ }).press('Enter');
    await eventually(() => decision.innerText()).toContain('taken back');
    expect(await decision.innerText()).toMatch(/merged a\d+ Ilsa Brandhof into a\d+ Adela Norrin[^]*20\d\d/);
    await decision.getByRole('link').first().click();
    await eventually(() => page.locator('h1').innerText()).toBe('Ilsa Brandhof');
    expect(await page.locator('.joins').innerText()).not.toContain('A person decided it');
  });

  it('splits a name off, and the notice takes it back', async () => {
    const page = await desk.open('/actors');
    await page.goto(new URL(`/actors/${await actor(page, 'Tobin Marrick')}?do=split`, page.url()).href);
    const split = page.locator('.decision-buttons .strong');
    expect(await split.isDisabled()).toBe(true);
    await page.locator('.decision-list').getByText('Marrick', { exact: true }).click();
    expect(await page.locator('.decision-confirm').innerText()).toContain('What reports call “Marrick” leaves');
    await split.click();
    await eventually(() => page.locator('.notice').innerText()).toMatch(/The new one is a\d+/);
    await eventually(() => page.locator('.joins').innerText()).not.toMatch(/^Marrick /m);
    await page.getByRole('button', { name: 'undo', exact: true }).click();
    await eventually(() => page.locator('.joins').innerText()).toMatch(/^Marrick /m);
  });

  it('finds actors by name, kind and order, and folds reports of one text', async () => {
    const page = await desk.open('/actors');
    await page.getByPlaceholder('Part of a name or role').fill('norrin');
    await eventually(() => page.locator('.entity-row').count()).toBe(1);
    await page.getByPlaceholder('Part of a name or role').fill('');
    await page.locator('.entity-tools select').first().selectOption('person');
    await page.locator('.entity-tools select').last().selectOption('name');
    await eventually(() => page.locator('.entity-row h2').first().innerText()).toMatch(/^A/);
    await eventually(() => parameters(page).toString()).toBe('of=person&sort=name');
    await page.goto(new URL('/reports?search=crossing', page.url()).href);
    await page.waitForSelector('.story');
    expect(await page.locator('.story').count()).toBe(1);
    await page.getByRole('link', { name: '1 other report' }).click();
    await eventually(() => page.locator('.story').count()).toBe(2);
    expect(await page.locator('.bar .chosen').innerText()).toMatch(/one text:\s+Ferries to run/);
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each([
      ['/statements?as=time&speaker=Highland+Assembly', '.act-mark'],
      ['/actors/Adela Norrin?do=split', '.decision-list label'],
      ['/places/Rio Grande', '.own-rows section li'],
      ['/actors?tab=places', '.entity-row'],
    ])('%s has no fault that axe finds, and fits 360 px', async (address, there) => {
      const page = await desk.open('/reports', { colorScheme, reducedMotion: 'reduce' });
      await page.goto(new URL(await withKey(page, address), page.url()).href);
      await page.waitForSelector(there);
      expect(await axeFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await eventually(() =>
        page.evaluate(
          () => document.documentElement.scrollWidth - Math.round(document.body.getBoundingClientRect().width),
        ),
      ).toBe(0);
      expect(desk.faults).toEqual([]);
    });
  });
});
