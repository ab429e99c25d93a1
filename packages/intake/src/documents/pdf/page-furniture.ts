import type { PdfLine } from './pdf-page.ts';

/** So many lines at the top and at the foot of a page may be its header and footer. */
const EDGE_LINES = 3;
/** A number of a page by itself, in the languages that reports come in. */
const PAGE_NUMBER =
  /^[-–—|\s]{0,4}(?:(?:page|seite|página|pagina|p\.|s\.)\s?)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:\/|of|von|de|di)\s?\d{1,4})?[-–—|\s]{0,4}$/i;
/** What browsers print at the head of a page, the time of printing before the title, and at its foot, the address before the number. */
const PRINTED_HEAD = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\t|$)/i;
const PRINTED_FOOT = /^((?:https?|file):\/\/\S{1,2000})\s\d{1,4}\/\d{1,4}$/i;
/** Points by which a header moves from page to page, when left and right pages differ. */
const SAME_HEIGHT = 4;

/**
 * The pages without headers, footers and page numbers: lines at the edge that stand at the same height on half of the pages or
 * more with the same words (digits do not count), and in the outermost line numbers alone and what a browser prints there. O(lines).
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const edges = pages.map(edgeLines);
  const pagesOf = new Map<string, Set<number>>();
  for (const [page, lines] of edges.entries()) {
    for (const line of lines)
      for (const key of keysOf(line)) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  }
  const inked = pages.filter((lines) => lines.length > 0).length;
  const least = Math.max(2, Math.ceil(inked / 2));
  return pages.map((lines, page) => {
    const edge = edges[page] ?? [];
    const outer = new Set([edge[0], edge.at(-1)]);
    const isFurniture = (line: PdfLine): boolean =>
      (outer.has(line) && lines.length > 1 && isOuterFurniture(line)) ||
      (edge.includes(line) && keysOf(line).some((key) => (pagesOf.get(key)?.size ?? 0) >= least));
    return lines.filter((line) => !isFurniture(line));
  });
}

function isOuterFurniture({ text }: PdfLine): boolean {
  return PAGE_NUMBER.test(text) || PRINTED_HEAD.test(text) || PRINTED_FOOT.test(text);
}

/** The address of a page of the web that was printed, as browsers put it at the foot of the first page. */
export function printedAddress(pages: readonly (readonly PdfLine[])[]): string | undefined {
  const [, address] = PRINTED_FOOT.exec(edgeLines(pages[0] ?? []).at(-1)?.text ?? '') ?? [];
  return address !== undefined && /^https?:/i.test(address) && !address.endsWith('…') ? address : undefined;
}

/** The topmost and lowest lines, from top to bottom. */
function edgeLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return sorted.length <= 2 * EDGE_LINES ? sorted : [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)];
}

/** Words without digits, with the two steps of height that are near. */
function keysOf({ text, y }: PdfLine): readonly string[] {
  const words = text.slice(0, 200).replace(/\d+/g, '#').toLowerCase();
  const step = Math.floor(y / SAME_HEIGHT);
  return [`${words} @${step}`, `${words} @${step + 1}`];
}
