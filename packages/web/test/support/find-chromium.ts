import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The system's Chromium; undefined where there is none. CHROMIUM_PATH comes first. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => ['/usr/bin', ...folders].map((folder) => path.join(folder, name)));
  return [...(given === undefined ? [] : [given]), ...found].find((file) => existsSync(file));
}
