import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong with the page as it stands, a line a fault. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Past the page's own policy: axe is of the test, not of the page.
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(AXE);
  const faults = await page.evaluate(`axe.run().then(({ violations }) => violations)`);
  return (faults as AxeFault[]).map(
    ({ id, nodes }) =>
      `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}
