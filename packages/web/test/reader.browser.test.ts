import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserDesk, executablePath } from './support/browser-desk.ts';
import { eventually } from './support/eventually.ts';

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

  /** A report by words of its title: keys differ with the files that are there. */
  async function reportOf(page: Page, title: string): Promise<string> {
    return page.evaluate(async (words) => {
      const response = await fetch(`/api/v1/reports?limit=1&search=${encodeURIComponent(words)}`);
      const { items } = (await response.json()) as { items: { report: { key: number } }[] };
      if (!items[0]) throw new Error(`no report is called "${words}"`);
      return `/reports/r${items[0].report.key}`;
    }, `"${title}"`);
  }

  async function openReport(title: string, options?: Parameters<typeof desk.open>[1]): Promise<Page> {
    const page = await desk.open('/nothing', options);
    await page.goto(new URL(await reportOf(page, title), page.url()).href);
    await page.waitForSelector('.card');
    return page;
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

  /** px between the top of the open card and that of its words. */
  function openGap(page: Page): Promise<number> {
    return page.evaluate(() => {
      const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('onrecord-open-'));
      const [range] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
      const words = range?.getClientRects()[0]?.top ?? Number.NaN;
      return Math.abs((document.querySelector('.card.on')?.getBoundingClientRect().top ?? Number.NaN) - words);
    });
  }

  /** How many cards lie over the next one. */
  function overlaps(page: Page): Promise<number> {
    return page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.reader-rows > ol:not(.sheet) .card')]
        .map((card) => card.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      return boxes.filter((box, index) => box.bottom > (boxes[index + 1]?.top ?? Infinity) + 0.5).length;
    });
  }

  async function selectWords(page: Page, words: string): Promise<void> {
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector('.report-text') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
    }, words);
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
      const [words] = [...(CSS.highlights.get('onrecord-statement-0') ?? [])];
      if (!words) return undefined;
      const range = document.createRange();
      range.setStart(words.startContainer, words.startOffset);
      range.setEnd(words.endContainer, words.endOffset);
      const box = range.getClientRects()[0];
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

  it('stands the open card beside its words, the others around it without overlap, wide or narrow', async () => {
    const page = await openReport('Truce in doubt after convoy attack', { viewport: { width: 1440, height: 900 } });
    const ids = await page.locator('.card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')));
    for (const id of ids.filter((_, index) => index % 7 === 3)) {
      await page.locator(`.card[data-id="${id ?? ''}"] .go`).click();
      await page.waitForSelector(`.card.on[data-id="${id ?? ''}"]`);
      await eventually(() => openGap(page)).toBeLessThan(2);
      expect(await overlaps(page)).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overlaps(page)).toBe(0);
    await page.locator('.card').nth(4).click();
    const sheet = await page.locator('.card.on').boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(800);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('shows a claim with those on whose word it stands, and leads to what they said', async () => {
    const page = await openReport('Truce in doubt after convoy attack');
    await page.getByText('according to Saltmarsh Front').first().click();
    await page.waitForSelector('.card.on');
    expect(await page.locator('.card.on .card-source').innerText()).toBe('according to Saltmarsh Front');
    await page.locator('.card.on .card-source button').click();
    await page.waitForSelector('.card.on.k-statement');
    expect(await page.locator('.card.on').innerText()).toContain('Saltmarsh Front');
  });

  it('says why on demand: the rule in words', async () => {
    const page = await desk.open('/reports/r3');
    await page.waitForSelector('.card');
    await page.keyboard.press('j');
    await page.locator('.card.on .why summary').click();
    await eventually(() => page.locator('.card.on .why').innerText()).toMatch(
      /Found by the rule [\w-]+, version \d+: [\s\S]{20,}It finds, for example/,
    );
  });

  it('corrects a row by keyboard alone, shows what it was, and takes that back', async () => {
    const page = await desk.open('/nothing');
    const { address } = await someStatement(page, 'carried');
    await page.goto(new URL(deepLink({ address, words: '', start: 0 }), page.url()).href);
    await page.locator('.card.on').getByRole('button', { name: 'Correct' }).waitFor();
    await page.keyboard.press('e');
    await page.locator('.correct').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    // j, k, c and x are letters here.
    await page.keyboard.press('j');
    await page.getByLabel('Kind of saying').focus();
    await page.getByLabel('Kind of saying').selectOption('claim');
    await page.getByRole('button', { name: 'One word less in front' }).first().press('Enter');
    await page.getByLabel('Why (optional)').fill('it is their claim');
    await page.keyboard.press('Escape');
    await page.locator('.correct').waitFor({ state: 'detached' });
    // What was written is there again.
    await page.keyboard.press('e');
    expect(await page.getByLabel('Kind of saying').inputValue()).toBe('claim');
    await page.keyboard.press('Control+Enter');
    await eventually(() => page.locator('.card.on .review').innerText()).toMatch(
      /corrected by somebody at this machine, .*: it is their claim/,
    );
    await page.reload();
    await eventually(() => page.locator('.card.on .was').innerText()).toContain('assert');
    expect(await page.locator('.card.on').innerText()).toContain('claim · indirect');
    await page.locator('.card.on').getByRole('button', { name: 'Back to the machine’s row' }).click();
    await eventually(() => page.locator('.card.on .card-tags').innerText()).toBe('assert · indirect');
    expect(desk.faults).toEqual([]);
  });

  it('takes the words that are selected in the report, and says in plain words what is not right', async () => {
    const page = await openReport('Truce in doubt after convoy attack');
    await page.locator('.card.k-figure').first().click();
    await page.locator('.card.on').getByRole('button', { name: 'Correct' }).click();
    await page.locator('.correct').waitFor();
    await page.getByLabel('At least', { exact: true }).fill('30');
    await page.getByLabel('At most', { exact: true }).fill('a few');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.faults').innerText()).toContain('write a number');
    await page.getByLabel('At most', { exact: true }).fill('3');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.faults').innerText()).toBe('“At least” is more than “at most”.');
    await page.getByLabel('At least', { exact: true }).fill('');
    await page.getByLabel('At most', { exact: true }).fill('');
    await selectWords(page, 'prison convoy');
    await page
      .getByRole('group', { name: 'What is counted' })
      .getByRole('button', { name: 'Use the selected' })
      .click();
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(() => page.locator('.card.on .card-who').innerText()).toContain('prison convoy');
    await page.keyboard.press('u');
    await eventually(() => page.locator('.card.on .card-who').innerText()).toContain('drivers');
    expect(desk.faults).toEqual([]);
  });

  it('says in another tab who changed a row meanwhile, and brings it back', async () => {
    const first = await openReport('Dockers block Tromso quay');
    const second = await first.context().newPage();
    for (const page of [first, second]) {
      await page.goto(first.url());
      await page.locator('.card').first().click();
      await page.locator('.card.on').getByRole('button', { name: 'Reject' }).waitFor();
    }
    await first.locator('.card.on').getByRole('button', { name: 'Reject' }).click();
    await eventually(() => first.locator('.card.on .review').innerText()).toContain('rejected');
    await second.locator('.card.on').getByRole('button', { name: 'Confirm' }).click();
    await eventually(() => second.locator('.notice').innerText()).toContain(
      'It takes the place of what somebody at this machine had said meanwhile (rejected',
    );
    await second.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => second.locator('.card.on .review').innerText()).toContain('rejected');
  });

  it('keeps what was written where the server is gone, and saves it when it is back', async () => {
    const page = await openReport('Police clear Tromso quay');
    await page.locator('.card.k-statement').first().click();
    await page.locator('.card.on').getByRole('button', { name: 'Correct' }).click();
    await page.getByLabel('Kind of saying').selectOption('praise');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(() => page.locator('.notice').innerText()).toContain('Not saved. The server is not reached');
    expect(await page.getByLabel('Kind of saying').inputValue()).toBe('praise');
    await page.context().setOffline(false);
    await page.locator('.notice').getByRole('button', { name: 'Try again' }).click();
    await eventually(() => page.locator('.card.on .review').innerText()).toContain('corrected');
    expect(await page.locator('.correct').count()).toBe(0);
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
});
