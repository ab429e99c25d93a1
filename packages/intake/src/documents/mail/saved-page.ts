import type { Email } from 'postal-mime';
import type { Arrival } from '../../formats/arrival.ts';
import { mailDate } from './mail-date.ts';

/** A page with its pictures in one file, as browsers save it: MHTML (RFC 2557), which is built as a mail is. */
export interface SavedPage {
  readonly html: string;
  /** Where and when it was saved, where the file says both. */
  readonly arrival: Arrival | undefined;
}

const SAVED_BY = /^(?:from|subject|x-saved-by):?\s*<?saved by\b/i;
const FIRST_PAGE = /^[\s\S]*?<\/html\s*>(?=[\s\S]*?<html\b)/i;

/** The page in such a file; undefined for a mail. Its date is that of the saving. */
export function savedPage({ headers, html }: Email): SavedPage | undefined {
  const valueOf = (key: string): string => headers.find((header) => header.key === key)?.value.trim() ?? '';
  const address = valueOf('snapshot-content-location') || valueOf('content-location');
  const isSaved = valueOf('snapshot-content-location') !== '' || SAVED_BY.test(`from: ${valueOf('from')}`);
  if (!isSaved || html === undefined) return undefined;
  const at = Date.parse(mailDate(valueOf('date')) ?? '');
  const hasArrival = /^https?:\/\//i.test(address) && URL.canParse(address) && !Number.isNaN(at);
  return {
    // Frames of the page are pages behind it.
    html: FIRST_PAGE.exec(html)?.[0] ?? html,
    arrival: hasArrival
      ? { url: new URL(address).href, fetchedAt: new Date(at).toISOString(), mediaType: 'text/html', charset: 'utf-8' }
      : undefined,
  };
}
