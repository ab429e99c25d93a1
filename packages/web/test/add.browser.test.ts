import { truncateSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults.ts';
import { executablePath } from './support/browser-desk.ts';
import { commandDesk } from './support/command-desk.ts';
import { eventually } from './support/eventually.ts';
import { type OutletServer, outletServer } from './support/outlet-server.ts';

const TEXT =
  'PORT RENNICK, 3 June 2031 - The Quay Council said on Tuesday that it rejects the offer of the ferry owners. At least 14 people were injured in a collapse at the east dock, the council said.';
/** Tabs from the top of the page to anything in it. */
const MOST_TABS = 80;

function inventedLines(count: number): string {
  return Array.from({ length: count }, (_, n) => JSON.stringify({ text: TEXT.replace('14', String(100 + n)) })).join(
    '\n',
  );
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < MOST_TABS; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) === true, selector)) return;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

/** As when one comes back to the tab. */
function comeBackTo(page: Page): Promise<unknown> {
  return page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

function answer<T>(page: Page, address: string): Promise<T> {
  return page.evaluate(async (at) => (await fetch(`/api/v1/${at}`)).json() as Promise<T>, address);
}

describe.skipIf(executablePath === undefined)('adding', { timeout: 120_000 }, () => {
  const desk = commandDesk();
  let url = '';
  let outlet: OutletServer | undefined;
  const archive = (): string => desk.at('add.onrecord');

  beforeAll(async () => {
    outlet = await outletServer();
    url = await desk.serve(['-a', archive(), '--allow-private', '--workers', '1']);
  }, 180_000);
  afterAll(() => outlet?.close());

  it('a text by the keyboard alone: the draft is kept, the report arrives and is opened', async () => {
    const page = await desk.open(url);
    await page.waitForSelector('h1');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.waitForSelector('.add-form');
    expect(await page.locator('.bar').count()).toBe(0);
    await tabTo(page, 'textarea');
    await page.keyboard.insertText(TEXT);
    await tabTo(page, '.given label:nth-child(2) input');
    await page.keyboard.insertText('Harbour Courier');
    await page.reload();
    await page.waitForSelector('.add-form');
    expect(await page.locator('textarea').inputValue()).toBe(TEXT);
    expect(await page.getByLabel('Outlet').inputValue()).toBe('Harbour Courier');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.job[data-state=done] .job-reports a');
    expect(await page.locator('textarea').inputValue()).toBe('');
    await page.locator('.notice', { hasText: '1 report added' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await tabTo(page, '.job-reports a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report-text');
    expect(await page.locator('.report-text').evaluate((text) => text.textContent)).toContain(TEXT);
    expect(await page.locator('.reader-head').innerText()).toContain('Harbour Courier');
    // What was done is known by the server, not by the page.
    const other = await desk.open(`${url}add`);
    await other.locator('.job[data-state=done]', { hasText: '1 report added' }).waitFor();
    expect(desk.faults).toEqual([]);
  });

  it('files, of which one is broken and one too large: each says why', async () => {
    const page = await desk.open(`${url}add?by=files`);
    const [text, large] = [desk.at('dock-\u202etxt.kcod'), desk.at('large.txt')];
    writeFileSync(text, TEXT.replace('14', '15'));
    // Of nothing: no room is taken for it.
    writeFileSync(large, '');
    truncateSync(large, 33 * 1024 * 1024);
    await page.locator('input[type=file]').first().setInputFiles([text, large]);
    expect(await page.getByRole('alert').innerText()).toMatch(/larger than 32 MB/);
    const dataTransfer = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['%PDF-1.7\nbroken'], 'broken.pdf', { type: 'application/pdf' }));
      return dropped;
    });
    await page.dispatchEvent('.drop', 'drop', { dataTransfer });
    // A name that turns the direction of its ending shows that it does, and does not.
    const turn = page.locator('.chosen-files .turn');
    expect(await turn.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
    await page.getByRole('button', { name: 'Add 2 files' }).click();
    const job = page.locator('.job', { hasText: '2 files' });
    await job.locator('[role=status]', { hasText: '1 report added · 1 failed' }).waitFor();
    expect(await job.locator('.note.n-error').innerText()).toMatch(/^Error\. broken\.pdf: .+ ONR-INTAKE-\d+$/);
    expect(await page.locator('.notice.bad').innerText()).toContain('1 failed');
    // What was not sent is still chosen.
    expect(await page.locator('.chosen-files li').allInnerTexts()).toEqual([expect.stringContaining('large.txt')]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('pages and a feed, with a watch beside: another tab is told, and shows them when asked', async () => {
    if (!outlet) throw new Error('not started');
    const page = await desk.open(`${url}add?by=addresses`);
    const other = await desk.open(`${url}reports`, page.context());
    await other.waitForSelector('.story');
    const before = await other.locator('.story').count();
    await page.getByLabel('Addresses, one a line').fill(`${outlet.page}\nno address`);
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('.form-problem').innerText()).toContain('Line 2 is no web address');
    await page.getByLabel('Addresses, one a line').fill(outlet.page);
    await page.keyboard.press('Control+Enter');
    await page.locator('.job[data-state=done]', { hasText: 'Quay 9 reopens' }).waitFor();
    await comeBackTo(other);
    await other.locator('.arrivals', { hasText: '1 new report' }).waitFor();
    expect(await other.locator('.story').count()).toBe(before);
    await other.getByRole('button', { name: 'Show', exact: true }).click();
    await other.getByRole('link', { name: 'Quay 9 reopens' }).waitFor();
    expect(await other.locator('.arrivals').innerText()).toBe('');

    await page.getByRole('link', { name: 'Feeds' }).click();
    await page.getByLabel('Address of the feed').fill(outlet.feed);
    await page.getByRole('button', { name: 'Follow the feed' }).click();
    await page.locator('.feeds li', { hasText: 'Not asked yet' }).waitFor();
    await page.locator('.watch', { hasText: 'Nobody is asking these feeds now' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const watch = desk.start(['watch', '-a', archive(), '--allow-private', '--quiet']);
    await page.locator('.feeds li', { hasText: '2 pages taken' }).waitFor();
    await page.locator('.watch', { hasText: 'is asking the feeds' }).waitFor();
    await comeBackTo(other);
    await other.locator('.arrivals', { hasText: '2 new reports' }).waitFor();
    await watch.stop();
    await page.getByRole('button', { name: /^Unfollow/ }).click();
    await eventually(() => page.locator('.feeds li').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  it('can be stopped while it goes on, and goes on while another view is open', async () => {
    const page = await desk.open(`${url}add?by=files`);
    const many = { name: 'many.jsonl', mimeType: 'text/plain', buffer: Buffer.from(inventedLines(150)) };
    await page.locator('input[type=file]').first().setInputFiles([many]);
    await page.keyboard.press('Control+Enter');
    await page.locator('.job[data-state=running] .job-reports a').first().waitFor();
    await page.getByRole('link', { name: 'Statements', exact: true }).click();
    await page.waitForSelector('.statement');
    await page.goBack();
    const job = page.locator('.job', { hasText: 'many.jsonl' });
    await job.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.locator('.job[data-state=stopped]', { hasText: 'many.jsonl' }).waitFor();
    const { items } = await answer<{ items: { progress: { added: number } }[] }>(page, 'jobs');
    const added = items[0]?.progress.added ?? 0;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(150);
    await eventually(() => job.locator('.job-progress').innerText()).toContain(`${added} reports added`);
  });

  it('reads anew, and a row that was confirmed is still confirmed', async () => {
    const page = await desk.open(`${url}reports/r1`);
    await page.waitForSelector('.card');
    await page.keyboard.press('j');
    const card = page.locator('.card.on');
    await card.getByRole('button', { name: /Confirm/ }).click();
    const address = `records/r1:${(await card.getAttribute('data-id')) ?? ''}`;
    const review = async (): Promise<string> => (await answer<{ row: { review: string } }>(page, address)).row.review;
    await eventually(review).toBe('confirmed');
    await page.goto(`${url}add?by=anew`);
    await page.getByRole('button', { name: 'Read all reports anew' }).click();
    await page.getByRole('button', { name: /^Yes, read .+ anew/ }).click();
    const job = page.locator('.job', { hasText: 'Read anew: all reports' });
    await job.locator('[role=status]', { hasText: 'as before' }).waitFor();
    expect(await job.getAttribute('data-state')).toBe('done');
    expect(await review()).toBe('confirmed');
    await page.goto(`${url}reports/r1`);
    await page
      .locator('.card', { hasText: /confirmed/i })
      .first()
      .waitFor();
  });
});

describe.skipIf(executablePath === undefined)('a server for those with a token', { timeout: 120_000 }, () => {
  const desk = commandDesk();
  const token = (role: 'reader' | 'editor'): string =>
    desk.run(['token', '--role', role, '--name', `the ${role}`, '--tokens', desk.at('tokens.json'), '--quiet']);

  async function enter(page: Page, words: string): Promise<void> {
    await page.getByLabel('Token').fill(words);
    await page.keyboard.press('Enter');
  }

  it('asks for it once, says so where it is wrong, and shows no writing to those who may only read', async () => {
    const [reader, editor] = [token('reader'), token('editor')];
    const url = await desk.serve(['-a', desk.at('tokens.onrecord'), '--tokens', desk.at('tokens.json')]);
    const page = await desk.open(`${url}add`);
    await page.waitForSelector('.gate');
    expect(await axeFaults(page)).toEqual([]);
    await enter(page, `${editor}x`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Token not known');
    await enter(page, editor);
    await page.waitForSelector('.add-form');
    const stream = page.waitForResponse(/\/events$/);
    await page.getByLabel('Text of the report').fill(TEXT);
    await page.keyboard.press('Control+Enter');
    expect((await stream).status()).toBe(200);
    await page.locator('.job[data-state=done]', { hasText: 'the editor' }).waitFor();
    // Another tab of another person.
    const readers = await desk.open(`${url}add`);
    await enter(readers, reader);
    await readers.getByRole('heading', { name: 'Your token may only read' }).waitFor();
    expect(await readers.locator('form').count()).toBe(0);
    await readers.locator('.job[data-state=done]').waitFor();
    await readers.goto(`${url}reports/r1`);
    await readers.waitForSelector('.card');
    expect(await readers.locator('.gate').count()).toBe(0);
    await readers.keyboard.press('j');
    await readers.waitForSelector('.card.on');
    expect(await readers.getByRole('button', { name: /Confirm|Reject|Correct/ }).count()).toBe(0);
  });
});
