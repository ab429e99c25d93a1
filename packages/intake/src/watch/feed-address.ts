import { note, type Note } from '@onrecord/model';
import { checkUrl } from '../fetch/check-url.ts';
import { watchProblems } from './notes.ts';

/** An index of a database takes no more than that; no outlet has such addresses. */
const LONGEST_URL = 2000;

export type FeedAddress =
  { readonly status: 'fine'; readonly url: string } | { readonly status: 'refused'; readonly problem: Note };

/**
 * The address of a feed as it is kept, checked by its letters. Whether its host may be asked (a public one, where private ones are not allowed)
 * is checked each time that it is. Never throws.
 */
export function feedAddress(text: string): FeedAddress {
  const refused = (problem: Note): FeedAddress => ({ status: 'refused', problem });
  const url = URL.parse(text);
  if (!url) return refused(note(watchProblems.notAFeedList));
  url.hash = '';
  if (url.href.length > LONGEST_URL)
    return refused(note(watchProblems.addressTooLong, { details: { limit: LONGEST_URL } }));
  const checked = checkUrl(url.href, { allowPrivate: true });
  return checked.status === 'fine' ? { status: 'fine', url: url.href } : refused(checked.problem.refused.problem);
}
