import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALL_VIEWS } from './support/all-views.ts';
import { axeFaults } from './support/axe-faults.ts';
import { browserDesk, executablePath } from './support/browser-desk.ts';

/** Kept after the run, to be looked at. */
const PICTURES = fileURLToPath(new URL('../../../build/screenshots', import.meta.url));

/** px: a telephone, a laptop, a large screen. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
  { width: 2560, height: 1440 },
] as const;

describe.skipIf(executablePath === undefined)('every view', () => {
  const desk = browserDesk();
  mkdirSync(PICTURES, { recursive: true });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(ALL_VIEWS)('$name fits windows of all widths, and axe finds no fault', async ({ name, address, there }) => {
      const page = await desk.open(address, { colorScheme, reducedMotion: 'reduce', viewport: WINDOWS[0] });
      await page.waitForSelector(there);
      const seen = [];
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await page.waitForSelector(there);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        const file = `${name}-${colorScheme}-${size.width}.png`;
        await page.screenshot({ path: path.join(PICTURES, file), animations: 'disabled' });
        seen.push({ width: size.width, sideways: needed > size.width, faults: await axeFaults(page) });
      }
      expect(seen).toEqual(WINDOWS.map(({ width }) => ({ width, sideways: false, faults: [] })));
      expect(desk.faults).toEqual([]);
    });
  });
});
