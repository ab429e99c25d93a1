import type { Format } from './format.ts';
import { jsonLinesFormat } from './json-lines-format.ts';
import { textFormat } from './text-format.ts';

/** All formats; where the first bytes fit several, the first of them is taken. */
export const FORMATS: readonly Format[] = [jsonLinesFormat, textFormat];

/** Endings of file names that some format has. */
export const KNOWN_ENDINGS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ endings }) => endings));
